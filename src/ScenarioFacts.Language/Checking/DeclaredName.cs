using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Checking;

/// <summary>A name at its declaration, with the keys it is compared by: its C# identifier and its skeleton.</summary>
internal sealed class DeclaredName
{
    public DeclaredName(Token token)
    {
        (Token, Text) = (token, token.Text);
        (CSharp, Skeleton) = (Names.GetCSharpName(Text), Confusables.GetSkeleton(Text));
    }

    public Token Token { get; }

    public string Text { get; }

    public string CSharp { get; }

    public string Skeleton { get; }
}

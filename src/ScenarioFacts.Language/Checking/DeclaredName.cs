using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Checking;

/// <summary>A name where it is declared, with what it is compared by: its spelling in C# and its looks.</summary>
internal sealed class DeclaredName(Token token)
{
    public Token Token { get; } = token;

    public string Text { get; } = token.Text;

    public string CSharp { get; } = Names.CSharpNameOf(token.Text);

    public string Skeleton { get; } = Confusables.SkeletonOf(token.Text);
}

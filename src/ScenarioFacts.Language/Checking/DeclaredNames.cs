using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Checking;

/// <summary>A file with its declared names, which are computed once per version of the file.</summary>
internal sealed class DeclaredNames
{
    private readonly Lazy<IReadOnlyList<DeclaredName>> _facts;

    public DeclaredNames(FileSyntax syntax)
    {
        Syntax = syntax;
        _facts = new Lazy<IReadOnlyList<DeclaredName>>(() => [.. syntax.Facts.SelectMany(static fact => fact.Line.Names).Select(static name => new DeclaredName(name))]);
    }

    public FileSyntax Syntax { get; }

    public IReadOnlyList<DeclaredName> Facts => _facts.Value;

    public IEnumerable<DeclaredName> Kinds => Syntax.Kinds.Select(static kind => kind.Line.Name).Concat(Syntax.Choices.Select(static choice => choice.Line.Name))
        .OrderBy(static token => token.Start).Select(static token => new DeclaredName(token));
}

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

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>A file with its declared names, which are computed once per version of the file. Equal if the files are.</summary>
internal sealed class DeclaredNames : IEquatable<DeclaredNames>
{
    private readonly Lazy<IReadOnlyList<DeclaredName>> _facts;
    private readonly Lazy<IReadOnlyList<DeclaredLabel>> _labels;

    public DeclaredNames(FileSyntax syntax)
    {
        Syntax = syntax;
        _facts = new Lazy<IReadOnlyList<DeclaredName>>(() => [.. syntax.Facts.SelectMany(static fact => fact.Line.Names).Select(static name => new DeclaredName(name))]);
        _labels = new Lazy<IReadOnlyList<DeclaredLabel>>(() => [.. DeclaredLabel.CollectFrom(syntax)]);
    }

    public FileSyntax Syntax { get; }

    public IReadOnlyList<DeclaredName> Facts => _facts.Value;

    /// <summary>The labels that facts are given; those derived from names differ as the names do.</summary>
    public IReadOnlyList<DeclaredLabel> Labels => _labels.Value;

    /// <summary>Keeps the names and lets go of the facts.</summary>
    public void ReleaseFacts()
    {
        _ = Facts;
        _ = Labels;
        Syntax.ReleaseBody();
    }

    public IEnumerable<DeclaredName> Kinds => Syntax.Kinds.Select(static kind => kind.Line.Name).Concat(Syntax.Choices.Select(static choice => choice.Line.Name))
        .OrderBy(static token => token.Start).Select(static token => new DeclaredName(token));

    public bool Equals(DeclaredNames? other) => other is not null && Syntax.Equals(other.Syntax);

    public override bool Equals(object? obj) => Equals(obj as DeclaredNames);

    public override int GetHashCode() => Syntax.GetHashCode();
}

/// <summary>The label of a fact at its declaration.</summary>
/// <param name="Kind">The kind of the fact, as it is written.</param>
internal sealed record DeclaredLabel(string Fact, string Kind, string Text, TextSpan Span)
{
    public static IEnumerable<DeclaredLabel> CollectFrom(FileSyntax syntax)
    {
        foreach (var fact in syntax.Facts)
        {
            if (fact.Line is { Label: { Value: { Length: > 0 } text } label } line)
                yield return new DeclaredLabel(line.Names[0].Text, line.Kind.Text, text, label.Span);
        }
    }
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

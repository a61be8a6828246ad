using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>The syntax of one line. Each kind of line is a node of its own; nodes are immutable and independent of other lines.</summary>
internal abstract class LineSyntax : SyntaxNode<LineSyntax>
{
    /// <summary>The documentation above the line.</summary>
    public string? Documentation { get; private set; }

    /// <summary>Called once, by the parser, before the node is published.</summary>
    public LineSyntax WithDocumentation(string documentation)
    {
        Documentation = documentation;
        return this;
    }
}

/// <summary><c>scenario NAME [extends NAME] ["Label"]</c> or <c>vocabulary NAME ["Label"]</c>.</summary>
internal sealed class HeaderSyntax(Token keyword, Token name, Token? @base, TextSyntax? label) : LineSyntax
{
    public Token Keyword { get; } = keyword;

    public Token Name { get; } = name;

    /// <summary>The scenario that this one is a variant of.</summary>
    public Token? Base { get; } = @base;

    public TextSyntax? Label { get; } = label;

    public bool IsVocabulary => Keyword.Kind == TokenKind.Vocabulary;

    internal override Token Rest => Label?.Rest ?? (Base ?? Name).Rest;
}

/// <summary><c>use NAME</c>.</summary>
internal sealed class UseSyntax(Token name) : LineSyntax
{
    public Token Name { get; } = name;

    internal override Token Rest => Name.Rest;
}

/// <summary><c>kind NAME [is NAME] ["Label"]</c>.</summary>
internal sealed class KindSyntax(Token name, Token? @base, TextSyntax? label) : LineSyntax
{
    public Token Name { get; } = name;

    public Token? Base { get; } = @base;

    public TextSyntax? Label { get; } = label;

    internal override Token Rest => Label?.Rest ?? (Base ?? Name).Rest;
}

/// <summary><c>choice NAME: word, word</c>.</summary>
internal sealed class ChoiceSyntax(Token name, Token[] words) : LineSyntax
{
    public Token Name { get; } = name;

    public Token[] Words { get; } = words;

    internal override Token Rest => Words[Words.Length - 1].Rest;
}

/// <summary><c>KIND NAME ["Label"]</c>, or <c>KIND NAME, NAME</c> for several bare facts.</summary>
internal sealed class FactSyntax(Token kind, Token[] names, TextSyntax? label) : LineSyntax
{
    public Token Kind { get; } = kind;

    public Token[] Names { get; } = names;

    public TextSyntax? Label { get; } = label;

    internal override Token Rest => Label?.Rest ?? Names[Names.Length - 1].Rest;
}

/// <summary><c>FIELD [QUALIFIER …]: VALUE</c> under a fact; <c>FIELD: TYPE, MODIFIER</c> under a kind; <c>WORD: "text", "text"</c> under a choice.</summary>
internal sealed class ClaimSyntax(Token field, QualifierSyntax[] qualifiers, ItemSyntax[] items) : LineSyntax
{
    public Token Field { get; } = field;

    public QualifierSyntax[] Qualifiers { get; } = qualifiers;

    public ItemSyntax[] Items { get; } = items;

    public TextSpan ValueSpan => TextSpan.FromBounds(Items[0].Span.Start, Items[Items.Length - 1].Span.End);

    internal override Token Rest => Items[Items.Length - 1].Rest;
}

/// <summary><c>assume FACT.FIELD [QUALIFIER …]: VALUE</c>.</summary>
internal sealed class AssumeSyntax(Token keyword, PathSyntax path, QualifierSyntax[] qualifiers, ItemSyntax[] items) : LineSyntax
{
    public Token Keyword { get; } = keyword;

    public PathSyntax Path { get; } = path;

    public QualifierSyntax[] Qualifiers { get; } = qualifiers;

    public ItemSyntax[] Items { get; } = items;

    internal override Token Rest => Items[Items.Length - 1].Rest;
}

/// <summary><c>retract FACT.FIELD</c> or <c>retract FACT</c>.</summary>
internal sealed class RetractSyntax(Token keyword, PathSyntax path) : LineSyntax
{
    public Token Keyword { get; } = keyword;

    public PathSyntax Path { get; } = path;

    internal override Token Rest => Path.Rest;
}

/// <summary><c>expect FACT.FIELD [QUALIFIER …] is VALUE</c>, or <c>is not</c>, <c>before</c>, <c>after</c>, <c>includes</c>.</summary>
internal sealed class ExpectSyntax(Token keyword, PathSyntax path, QualifierSyntax[] qualifiers, ComparisonSyntax comparison, ItemSyntax[] items) : LineSyntax
{
    public Token Keyword { get; } = keyword;

    public PathSyntax Path { get; } = path;

    public QualifierSyntax[] Qualifiers { get; } = qualifiers;

    public ComparisonSyntax Comparison { get; } = comparison;

    public ItemSyntax[] Items { get; } = items;

    internal override Token Rest => Items[Items.Length - 1].Rest;
}

/// <summary><c>> SOURCE via A via B denies credibility 2 "words"</c>.</summary>
internal sealed class EvidenceSyntax(Token source, Token[] via, Token? denies, CredibilitySyntax? credibility, TextSyntax words) : LineSyntax
{
    public Token Source { get; } = source;

    public Token[] Via { get; } = via;

    /// <summary>The keyword that marks the source as contradicting the claim.</summary>
    public Token? Denies { get; } = denies;

    public CredibilitySyntax? Credibility { get; } = credibility;

    public TextSyntax Words { get; } = words;

    internal override Token Rest => Words.Rest;
}

/// <summary><c>because "our reasoning"</c>.</summary>
internal sealed class BecauseSyntax(TextSyntax reason) : LineSyntax
{
    public TextSyntax Reason { get; } = reason;

    internal override Token Rest => Reason.Rest;
}

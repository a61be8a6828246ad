using System.Collections.Generic;
using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>A quoted text, including the strings that continue it on further lines.</summary>
internal sealed class TextSyntax(Token first) : SyntaxNode<TextSyntax>
{
    public Token First { get; } = first;

    /// <summary>The first string with its quotation marks: the span of diagnostics.</summary>
    public TextSpan Span => First.Span;

    internal override Token Rest => After(First);

    /// <summary>The unescaped text without quotation marks, its parts joined by a space.</summary>
    public string Value => First.Next is { Kind: TokenKind.Continuation } ? Joined() : Unescape(First);

    /// <summary>The token after a string and its continuations.</summary>
    internal static Token After(Token first)
    {
        var rest = first.Rest;
        while (rest.Kind == TokenKind.Continuation)
            rest = rest.Rest;
        return rest;
    }

    private string Joined()
    {
        var text = new StringBuilder(Unescape(First));
        for (var next = First.Next; next is { Kind: TokenKind.Continuation }; next = next.Next)
            text.Append(' ').Append(Unescape(next));
        return text.ToString();
    }

    private static string Unescape(Token token)
    {
        if (!token.Contains('\\'))
            return token.Inner;
        var literal = token.Text;
        var text = new StringBuilder(literal.Length);
        for (var i = 1; i < literal.Length - 1; i++)
            text.Append(literal[i] == '\\' ? literal[++i] : literal[i]);
        return text.ToString();
    }
}

/// <summary>One of the comma-separated values: a text, or words that are interpreted by the field's type.</summary>
internal sealed class ItemSyntax(Token first, Token last) : SyntaxNode<ItemSyntax>
{
    public Token First { get; } = first;

    public Token Last { get; } = last;

    public TextSpan Span => TextSpan.FromBounds(First.Start, Last.Stop);

    internal override Token Rest => First.Kind == TokenKind.String ? TextSyntax.After(First) : Last.Rest;

    public TextSyntax? Text => First.Kind == TokenKind.String ? new TextSyntax(First) : null;

    /// <summary>Whether the item is a single word, such as a name, a date or a choice word.</summary>
    public bool IsOneWord => First == Last && First.IsWord;

    public IEnumerable<Token> Words
    {
        get
        {
            for (var token = First; ; token = token.Next!)
            {
                yield return token;
                if (token == Last)
                    yield break;
            }
        }
    }
}

/// <summary><c>at DATE</c>, <c>from DATE</c>, <c>to DATE</c>, or a standing, which has no date.</summary>
internal sealed class QualifierSyntax(Token keyword, ItemSyntax? date) : SyntaxNode<QualifierSyntax>
{
    public Token Keyword { get; } = keyword;

    public ItemSyntax? Date { get; } = date;

    public TextSpan Span => TextSpan.FromBounds(Keyword.Start, Date?.Span.End ?? Keyword.Stop);

    internal override Token Rest => Date?.Rest ?? Keyword.Rest;
}

/// <summary><c>credibility 2</c>: whether the digit is on the scale is checked later.</summary>
internal sealed class CredibilitySyntax(Token keyword, Token digit) : SyntaxNode<CredibilitySyntax>
{
    public Token Keyword { get; } = keyword;

    public Token Digit { get; } = digit;

    internal override Token Rest => Digit.Rest;
}

/// <summary><c>is</c>, <c>is not</c>, <c>before</c>, <c>after</c> or <c>includes</c>.</summary>
internal sealed class ComparisonSyntax(Token word, Token? not) : SyntaxNode<ComparisonSyntax>
{
    public Token Word { get; } = word;

    public bool IsNegated => Not is not null;

    public Token? Not { get; } = not;

    internal override Token Rest => (Not ?? Word).Rest;
}

/// <summary><c>FACT.FIELD</c>, or <c>FACT</c> alone: one word, split at its first full stop.</summary>
internal sealed class PathSyntax(Token word) : SyntaxNode<PathSyntax>
{
    private readonly int _stop = word.Text.IndexOf('.');

    public Token Word { get; } = word;

    public string Fact => _stop < 0 ? Word.Text : Word.Text.Substring(0, _stop);

    /// <summary>The field's name; null if the path names a fact only.</summary>
    public string? Field => _stop < 0 ? null : Word.Text.Substring(_stop + 1);

    public TextSpan FactSpan => _stop < 0 ? Word.Span : new TextSpan(Word.Start, _stop);

    public TextSpan FieldSpan => _stop < 0 ? Word.Span : TextSpan.FromBounds(Word.Start + _stop + 1, Word.Stop);

    internal override Token Rest => Word.Rest;
}

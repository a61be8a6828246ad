using System.Collections.Generic;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Benchmarks;

/// <summary>
/// The yardstick: the grammar of one line by recursive descent, as one writes it by hand for speed. It makes the same nodes of the same tokens and
/// stops at the same token with the same expectation as the product's grammar, which <see cref="SelfCheck"/> proves.
/// </summary>
internal sealed class HandWrittenParser
{
    private readonly List<ItemSyntax> _items = [];
    private readonly List<Token> _names = [];
    private readonly List<QualifierSyntax> _qualifiers = [];
    private Token _token = null!;

    /// <summary>Where the last line failed to parse: the token that was in the way.</summary>
    public Token FailedAt => _token;

    /// <summary>What the last line that failed needed there.</summary>
    public string FailedFor { get; private set; } = "";

    /// <summary>The line, or null where it cannot be read.</summary>
    public LineSyntax? Parse(Token first, LineRole role)
    {
        _token = first;
        var line = role switch
        {
            LineRole.TopLevel => TopLevelLine(),
            LineRole.Body => BodyLine(),
            _ => KindLine(),
        };
        if (line is null || _token.Kind == TokenKind.End)
            return line;
        return Fail<LineSyntax>(Expected.End);
    }

    private LineSyntax? TopLevelLine() => _token.Kind switch
    {
        TokenKind.Scenario => Scenario(),
        TokenKind.Vocabulary => Vocabulary(),
        TokenKind.Use => Use(),
        TokenKind.Kind => Kind(),
        TokenKind.Choice => Choice(),
        TokenKind.Assume => Assume(),
        TokenKind.Retract => Retract(),
        TokenKind.Expect => Expect(),
        _ => _token.IsWord ? Fact() : Fail<LineSyntax>(Expected.Line),
    };

    private LineSyntax? BodyLine() => _token.Kind switch
    {
        TokenKind.Arrow => Evidence(),
        TokenKind.Because => Because(),
        _ => _token.IsWord ? Claim() : Fail<LineSyntax>(Expected.Line),
    };

    private LineSyntax? KindLine()
    {
        if (!_token.IsWord)
            return Fail<LineSyntax>(Expected.Line);
        var field = Take();
        return Skip(TokenKind.Colon, Expected.Colon) && Items() is { } items ? new ClaimSyntax(field, [], items) : null;
    }

    private HeaderSyntax? Scenario()
    {
        var keyword = Take();
        if (Name() is not { } name)
            return null;
        Token? parent = null;
        if (_token.Kind == TokenKind.Extends)
        {
            Take();
            parent = Name();
            if (parent is null)
                return null;
        }

        return Label(out var label) ? new HeaderSyntax(keyword, name, parent, label) : null;
    }

    private HeaderSyntax? Vocabulary()
    {
        var keyword = Take();
        return Name() is { } name && Label(out var label) ? new HeaderSyntax(keyword, name, null, label) : null;
    }

    private AssumeSyntax? Assume()
    {
        var keyword = Take();
        return Path() is { } path && Qualifiers() is { } qualifiers && Skip(TokenKind.Colon, Expected.Colon) && Items() is { } items
            ? new AssumeSyntax(keyword, path, qualifiers, items)
            : null;
    }

    private RetractSyntax? Retract()
    {
        var keyword = Take();
        return Path() is { } path ? new RetractSyntax(keyword, path) : null;
    }

    private ExpectSyntax? Expect()
    {
        var keyword = Take();
        return Path() is { } path && Qualifiers() is { } qualifiers && Comparison() is { } comparison && Items() is { } items
            ? new ExpectSyntax(keyword, path, qualifiers, comparison, items)
            : null;
    }

    private PathSyntax? Path() => Name() is { } word ? new PathSyntax(word) : null;

    private ComparisonSyntax? Comparison()
    {
        if (_token.Kind is not (TokenKind.Is or TokenKind.Comparison))
            return Fail<ComparisonSyntax>(Expected.Comparison);
        var word = Take();
        var isNegated = word.Kind == TokenKind.Is && _token.Reads("not") && _token.Next!.Kind != TokenKind.End;
        return new ComparisonSyntax(word, isNegated ? Take() : null);
    }

    private UseSyntax? Use()
    {
        Take();
        return Name() is { } name ? new UseSyntax(name) : null;
    }

    private KindSyntax? Kind()
    {
        Take();
        if (Name() is not { } name)
            return null;
        Token? parent = null;
        if (_token.Kind == TokenKind.Is)
        {
            Take();
            parent = Name();
            if (parent is null)
                return null;
        }

        return Label(out var label) ? new KindSyntax(name, parent, label) : null;
    }

    private ChoiceSyntax? Choice()
    {
        Take();
        return Name() is { } name && Skip(TokenKind.Colon, Expected.Colon) && Names() is { } words ? new ChoiceSyntax(name, words) : null;
    }

    private FactSyntax? Fact()
    {
        var kind = Take();
        return Names() is { } names && Label(out var label) ? new FactSyntax(kind, names, label) : null;
    }

    private ClaimSyntax? Claim()
    {
        var field = Take();
        return Qualifiers() is { } qualifiers && Skip(TokenKind.Colon, Expected.Colon) && Items() is { } items
            ? new ClaimSyntax(field, qualifiers, items)
            : null;
    }

    private EvidenceSyntax? Evidence()
    {
        Take();
        return Name() is { } source && Via() is { } via && Denies(out var denies) && Credibility(out var credibility) && Text() is { } words
            ? new EvidenceSyntax(source, via, denies, credibility, words)
            : null;
    }

    /// <summary>Always true, so that it can stand in a chain: the word may be missing.</summary>
    private bool Denies(out Token? denies)
    {
        denies = _token.Kind == TokenKind.Denies ? Take() : null;
        return true;
    }

    private bool Credibility(out CredibilitySyntax? credibility)
    {
        credibility = null;
        if (_token.Kind != TokenKind.Credibility)
            return true;
        var keyword = Take();
        if (!_token.IsWord)
        {
            FailedFor = Expected.Digit;
            return false;
        }

        credibility = new CredibilitySyntax(keyword, Take());
        return true;
    }

    private BecauseSyntax? Because()
    {
        Take();
        return Text() is { } reason ? new BecauseSyntax(reason) : null;
    }

    private QualifierSyntax[]? Qualifiers()
    {
        if (!IsQualifier(_token))
            return [];
        _qualifiers.Clear();
        while (IsQualifier(_token))
        {
            var keyword = Take();
            ItemSyntax? date = null;
            if (keyword.Kind != TokenKind.Standing)
            {
                date = Date();
                if (date is null)
                    return null;
            }

            _qualifiers.Add(new QualifierSyntax(keyword, date));
        }

        return _qualifiers.ToArray();
    }

    private ItemSyntax? Date()
    {
        if (!_token.IsWord)
            return Fail<ItemSyntax>(Expected.Date);
        var first = Take();
        var last = first;
        var token = _token;
        for (; token.IsWord && !EndsDate(token); token = token.Next!)
            last = token;
        if (!EndsDate(token))
            return new ItemSyntax(first, first);
        _token = token;
        return new ItemSyntax(first, last);
    }

    private static bool IsQualifier(Token token) => token.Kind is TokenKind.At or TokenKind.From or TokenKind.To or TokenKind.Standing;

    private static bool EndsDate(Token token) => IsQualifier(token) || token.Kind is TokenKind.Colon or TokenKind.Is or TokenKind.Comparison;

    private Token[]? Via()
    {
        if (_token.Kind != TokenKind.Via)
            return [];
        _names.Clear();
        while (_token.Kind == TokenKind.Via)
        {
            Take();
            if (Name() is not { } name)
                return null;
            _names.Add(name);
        }

        return _names.ToArray();
    }

    private Token[]? Names()
    {
        if (Name() is not { } first)
            return null;
        if (_token.Kind != TokenKind.Comma)
            return [first];
        _names.Clear();
        _names.Add(first);
        while (_token.Kind == TokenKind.Comma)
        {
            Take();
            if (Name() is not { } name)
                return null;
            _names.Add(name);
        }

        return _names.ToArray();
    }

    private ItemSyntax[]? Items()
    {
        if (Item() is not { } first)
            return null;
        if (_token.Kind != TokenKind.Comma)
            return [first];
        _items.Clear();
        _items.Add(first);
        while (_token.Kind == TokenKind.Comma)
        {
            Take();
            if (Item() is not { } item)
                return null;
            _items.Add(item);
        }

        return _items.ToArray();
    }

    private ItemSyntax? Item()
    {
        var first = _token;
        if (first.Kind == TokenKind.String)
        {
            SkipText();
            return new ItemSyntax(first, first);
        }

        if (!IsAtom(first))
            return Fail<ItemSyntax>(Expected.Value);
        var last = Take();
        while (IsAtom(_token))
            last = Take();
        return new ItemSyntax(first, last);
    }

    private TextSyntax? Text()
    {
        if (_token.Kind != TokenKind.String)
            return Fail<TextSyntax>(Expected.Text);
        var text = new TextSyntax(_token);
        SkipText();
        return text;
    }

    private void SkipText()
    {
        Take();
        while (_token.Kind == TokenKind.Continuation)
            Take();
    }

    /// <summary>Always true, so that it can stand in a chain: a label may be missing.</summary>
    private bool Label(out TextSyntax? label)
    {
        label = _token.Kind == TokenKind.String ? Text() : null;
        return true;
    }

    private Token? Name() => _token.IsWord ? Take() : Fail<Token>(Expected.Name);

    private bool Skip(char kind, string expected)
    {
        if (_token.Kind != kind)
        {
            FailedFor = expected;
            return false;
        }

        Take();
        return true;
    }

    private Token Take()
    {
        var taken = _token;
        _token = taken.Next ?? taken;
        return taken;
    }

    private T? Fail<T>(string expected) where T : class
    {
        FailedFor = expected;
        return null;
    }

    private static bool IsAtom(Token token) => token.IsWord || token.Kind is TokenKind.Open or TokenKind.Close;
}

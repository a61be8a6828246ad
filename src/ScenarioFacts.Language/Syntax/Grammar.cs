using Sprache;
using static ScenarioFacts.Language.Syntax.Combinators;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// The grammar of one line, over tokens. Rules are named as in the language reference. Which rules apply depends on
/// the line's position: at column 0, under a fact, under a kind, or under a choice.
/// </summary>
internal static class Grammar
{
    private static readonly Parser<Token> Name = AnyWord(Expected.Name);

    private static readonly Parser<TextSyntax> Text = input =>
    {
        var token = (Token)input;
        return token.Kind == TokenKind.String ? new TextSyntax(token) : Result.Failure<TextSyntax>(token, "", [Expected.Text]);
    };

    private static readonly Parser<ItemSyntax> Item = input =>
    {
        var first = (Token)input;
        if (first.Kind == TokenKind.String)
            return new ItemSyntax(first, first);
        if (!IsAtom(first.Kind))
            return Result.Failure<ItemSyntax>(first, "", [Expected.Value]);
        var last = first;
        while (IsAtom(last.Rest.Kind))
            last = last.Rest;
        return new ItemSyntax(first, last);
    };

    private static readonly Parser<ListSyntax<ItemSyntax>> Value = SeparatedBy(TokenKind.Comma, Item);

    private static readonly Parser<Token> Colon = One(TokenKind.Colon, Expected.Colon);

    /// <summary>One word, or all words up to the colon, so that “21 January 2015” is rejected as a malformed date as a whole.</summary>
    private static readonly Parser<ItemSyntax> Date = input =>
    {
        var first = (Token)input;
        if (!first.IsWord)
            return Result.Failure<ItemSyntax>(first, "", [Expected.Date]);
        var last = first;
        while (last.Rest.IsWord && !EndsDate(last.Rest.Kind))
            last = last.Rest;
        return new ItemSyntax(first, EndsDate(last.Rest.Kind) ? last : first);
    };

    private static readonly Parser<QualifierSyntax> Time =
        Seq(Name, Date, static (keyword, date) => new QualifierSyntax(keyword, date));

    private static readonly Parser<QualifierSyntax> Qualifier = input =>
        input is Token { Kind: TokenKind.Standing } standing ? new QualifierSyntax(standing, null) : Time(input);

    private static readonly Parser<ListSyntax<QualifierSyntax>> Qualifiers = While(IsQualifier, Qualifier);

    private static readonly Parser<PathSyntax> Path = input =>
        input is Token { IsWord: true } word ? new PathSyntax(word) : Result.Failure<PathSyntax>(input, "", [Expected.Name]);

    private static readonly Parser<LineSyntax> Claim =
        Seq(Name, Qualifiers, Colon, Value,
            static (field, qualifiers, _, items) => (LineSyntax)new ClaimSyntax(field, qualifiers.Items, items.Items));

    private static readonly Parser<LineSyntax> Field =
        Seq(Name, Colon, Value, static (field, _, items) => (LineSyntax)new ClaimSyntax(field, [], items.Items));

    private static readonly Parser<Token> Via =
        Seq(One(TokenKind.Via, Expected.Text), Name, static (_, name) => name);

    private static readonly Parser<CredibilitySyntax> Credibility =
        Seq(Name, AnyWord(Expected.Digit), static (keyword, digit) => new CredibilitySyntax(keyword, digit));

    private static readonly Parser<LineSyntax> Evidence =
        Seq(One(TokenKind.Arrow, Expected.Line), Name, While(static kind => kind == TokenKind.Via, Via), If(TokenKind.Denies, Name), If(TokenKind.Credibility, Credibility), Text,
            static (_, source, via, denies, credibility, words) => (LineSyntax)new EvidenceSyntax(source, via.Items, denies.Value, credibility.Value, words));

    private static readonly Parser<LineSyntax> Because =
        Seq(One(TokenKind.Because, Expected.Line), Text, static (_, reason) => (LineSyntax)new BecauseSyntax(reason));

    private static readonly Parser<OptionalSyntax<TextSyntax>> Label = If(TokenKind.String, Text);

    private static readonly Parser<Token> BaseScenario =
        Seq(One(TokenKind.Extends, Expected.End), Name, static (_, name) => name);

    private static readonly Parser<LineSyntax> Scenario =
        Seq(Name, Name, If(TokenKind.Extends, BaseScenario), Label,
            static (keyword, name, @base, label) => (LineSyntax)new HeaderSyntax(keyword, name, @base.Value, label.Value));

    private static readonly Parser<LineSyntax> Vocabulary =
        Seq(Name, Name, Label, static (keyword, name, label) => (LineSyntax)new HeaderSyntax(keyword, name, null, label.Value));

    private static readonly Parser<LineSyntax> Use =
        Seq(Name, Name, static (_, name) => (LineSyntax)new UseSyntax(name));

    private static readonly Parser<Token> BaseKind =
        Seq(One(TokenKind.Is, Expected.End), Name, static (_, name) => name);

    private static readonly Parser<LineSyntax> Kind =
        Seq(Name, Name, If(TokenKind.Is, BaseKind), Label,
            static (_, name, @base, label) => (LineSyntax)new KindSyntax(name, @base.Value, label.Value));

    private static readonly Parser<LineSyntax> Choice =
        Seq(Seq(Name, Name, static (_, name) => name), Colon, SeparatedBy(TokenKind.Comma, Name),
            static (name, _, words) => (LineSyntax)new ChoiceSyntax(name, words.Items));

    private static readonly Parser<LineSyntax> Fact =
        Seq(Name, SeparatedBy(TokenKind.Comma, Name), Label,
            static (kind, names, label) => (LineSyntax)new FactSyntax(kind, names.Items, label.Value));

    private static readonly Parser<ComparisonSyntax> Comparison = input =>
    {
        var word = (Token)input;
        if (word.Kind is not (TokenKind.Is or TokenKind.Comparison))
            return Result.Failure<ComparisonSyntax>(word, "", [Expected.Comparison]);
        var isNegated = word.Kind == TokenKind.Is && word.Rest.Reads("not") && word.Rest.Rest.Kind != TokenKind.End;
        return new ComparisonSyntax(word, isNegated ? word.Rest : null);
    };

    private static readonly Parser<LineSyntax> Assume =
        Seq(Name, Path, Qualifiers, Colon, Value,
            static (keyword, path, qualifiers, _, items) => (LineSyntax)new AssumeSyntax(keyword, path, qualifiers.Items, items.Items));

    private static readonly Parser<LineSyntax> Retract =
        Seq(Name, Path, static (keyword, path) => (LineSyntax)new RetractSyntax(keyword, path));

    private static readonly Parser<LineSyntax> Expect =
        Seq(Name, Path, Qualifiers, Comparison, Value,
            static (keyword, path, qualifiers, comparison, items) => (LineSyntax)new ExpectSyntax(keyword, path, qualifiers.Items, comparison, items.Items));

    /// <summary>A line at column 0: a header, a declaration or the first line of a fact.</summary>
    public static readonly Parser<LineSyntax> TopLevelLine = WholeLine(Dispatch(Expected.Line, static kind => kind switch
    {
        TokenKind.Scenario => Scenario,
        TokenKind.Vocabulary => Vocabulary,
        TokenKind.Use => Use,
        TokenKind.Kind => Kind,
        TokenKind.Choice => Choice,
        TokenKind.Assume => Assume,
        TokenKind.Retract => Retract,
        TokenKind.Expect => Expect,
        _ => TokenKind.IsWord(kind) ? Fact : null,
    }));

    /// <summary>An indented line under a fact: a claim, its evidence or our reasoning.</summary>
    public static readonly Parser<LineSyntax> BodyLine = WholeLine(Dispatch(Expected.Line, static kind => kind switch
    {
        TokenKind.Arrow => Evidence,
        TokenKind.Because => Because,
        _ => TokenKind.IsWord(kind) ? Claim : null,
    }));

    /// <summary>An indented line under a kind: a field, or one of the settings reserved there.</summary>
    public static readonly Parser<LineSyntax> KindLine =
        WholeLine(Dispatch(Expected.Line, static kind => TokenKind.IsWord(kind) ? Field : null));

    /// <summary>An indented line under a choice: what is said of its words.</summary>
    public static readonly Parser<LineSyntax> ChoiceLine = KindLine;

    private static Parser<LineSyntax> WholeLine(Parser<LineSyntax> line) => input =>
    {
        var result = line(input);
        return result is not LineSyntax { Rest: { Kind: not TokenKind.End } rest }
            ? result
            : Result.Failure<LineSyntax>(rest, "", [Expected.End]);
    };

    private static bool IsAtom(char kind) => TokenKind.IsWord(kind) || kind is TokenKind.Open or TokenKind.Close;

    private static bool IsQualifier(char kind) => kind is TokenKind.At or TokenKind.From or TokenKind.To or TokenKind.Standing;

    private static bool EndsDate(char kind) => IsQualifier(kind) || kind is TokenKind.Colon or TokenKind.Is or TokenKind.Comparison;
}

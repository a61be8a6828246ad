using Sprache;
using static ScenarioFacts.Language.Syntax.Combinators;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// The grammar of one line, over tokens. The rules bear the names of the language's reference; what a line may be follows from
/// where it stands: at column 0, under a fact, or under a kind.
/// </summary>
internal static class Grammar
{
    private static readonly Parser<Token> Name = AnyWord(Expected.Name);

    private static readonly Parser<TextSyntax> Text = input =>
    {
        if (input.Current != TokenKind.String)
            return Result.Failure<TextSyntax>(input, "", [Expected.Text]);
        var rest = input.Advance();
        while (rest.Current == TokenKind.Continuation)
            rest = rest.Advance();
        return Result.Success(new TextSyntax((Token)input), rest);
    };

    private static readonly Parser<ItemSyntax> Item = input =>
    {
        if (input.Current == TokenKind.String)
        {
            var text = Text(input);
            return Result.Success(new ItemSyntax((Token)input, (Token)input), text.Remainder);
        }

        if (!IsAtom(input.Current))
            return Result.Failure<ItemSyntax>(input, "", [Expected.Value]);
        var last = input;
        var rest = input.Advance();
        for (; IsAtom(rest.Current); rest = rest.Advance())
            last = rest;
        return Result.Success(new ItemSyntax((Token)input, (Token)last), rest);
    };

    private static readonly Parser<ItemSyntax[]> Value = SeparatedBy(TokenKind.Comma, Item);

    private static readonly Parser<Token> Colon = One(TokenKind.Colon, Expected.Colon);

    /// <summary>One word; or all words up to the colon, so that “21 January 2015” is refused as the date it is meant to be.</summary>
    private static readonly Parser<ItemSyntax> Date = input =>
    {
        if (!TokenKind.IsWord(input.Current))
            return Result.Failure<ItemSyntax>(input, "", [Expected.Date]);
        var last = input;
        for (var next = input.Advance(); TokenKind.IsWord(next.Current) && !IsQualifier(next.Current); next = next.Advance())
            last = next;
        if (last.Advance().Current != TokenKind.Colon && !IsQualifier(last.Advance().Current))
            last = input;
        return Result.Success(new ItemSyntax((Token)input, (Token)last), last.Advance());
    };

    private static readonly Parser<QualifierSyntax> Qualifier =
        Seq(Name, Date, static (keyword, date) => new QualifierSyntax(keyword, date));

    private static readonly Parser<LineSyntax> Claim =
        Seq(Name, While(IsQualifier, Qualifier), Colon, Value,
            static (field, qualifiers, _, items) => (LineSyntax)new ClaimSyntax(field, qualifiers, items));

    private static readonly Parser<LineSyntax> Field =
        Seq(Name, Colon, Value, static (field, _, items) => (LineSyntax)new ClaimSyntax(field, [], items));

    private static readonly Parser<Token> Via =
        Seq(One(TokenKind.Via, Expected.Text), Name, static (_, name) => name);

    private static readonly Parser<LineSyntax> Evidence =
        Seq(One(TokenKind.Arrow, Expected.Line), Name, While(static kind => kind == TokenKind.Via, Via), Text,
            static (_, source, via, words) => (LineSyntax)new EvidenceSyntax(source, via, words));

    private static readonly Parser<LineSyntax> Because =
        Seq(One(TokenKind.Because, Expected.Line), Text, static (_, reason) => (LineSyntax)new BecauseSyntax(reason));

    private static readonly Parser<TextSyntax?> Label = If(TokenKind.String, Text);

    private static readonly Parser<LineSyntax> Header =
        Seq(Name, Name, Label, static (keyword, name, label) => (LineSyntax)new HeaderSyntax(keyword, name, label));

    private static readonly Parser<LineSyntax> Use =
        Seq(Name, Name, static (_, name) => (LineSyntax)new UseSyntax(name));

    private static readonly Parser<Token> BaseKind =
        Seq(One(TokenKind.Is, Expected.End), Name, static (_, name) => name);

    private static readonly Parser<LineSyntax> Kind =
        Seq(Name, Name, If(TokenKind.Is, BaseKind), Label,
            static (_, name, @base, label) => (LineSyntax)new KindSyntax(name, @base, label));

    private static readonly Parser<LineSyntax> Choice =
        Seq(Seq(Name, Name, static (_, name) => name), Colon, SeparatedBy(TokenKind.Comma, Name),
            static (name, _, words) => (LineSyntax)new ChoiceSyntax(name, words));

    private static readonly Parser<LineSyntax> Fact =
        Seq(Name, SeparatedBy(TokenKind.Comma, Name), Label,
            static (kind, names, label) => (LineSyntax)new FactSyntax(kind, names, label));

    /// <summary>A line at column 0: a header, a declaration or the first line of a fact.</summary>
    public static readonly Parser<LineSyntax> TopLevelLine = WholeLine(Dispatch(Expected.Line, static kind => kind switch
    {
        TokenKind.Scenario or TokenKind.Vocabulary => Header,
        TokenKind.Use => Use,
        TokenKind.Kind => Kind,
        TokenKind.Choice => Choice,
        _ => TokenKind.IsWord(kind) ? Fact : null,
    }));

    /// <summary>An indented line under a fact: a claim, its evidence or our reasoning.</summary>
    public static readonly Parser<LineSyntax> BodyLine = WholeLine(Dispatch(Expected.Line, static kind => kind switch
    {
        TokenKind.Arrow => Evidence,
        TokenKind.Because => Because,
        _ => TokenKind.IsWord(kind) ? Claim : null,
    }));

    /// <summary>An indented line under a kind: a field, or one of the words reserved there.</summary>
    public static readonly Parser<LineSyntax> KindLine =
        WholeLine(Dispatch(Expected.Line, static kind => TokenKind.IsWord(kind) ? Field : null));

    private static Parser<LineSyntax> WholeLine(Parser<LineSyntax> line) => input =>
    {
        var result = line(input);
        return !result.WasSuccessful || result.Remainder.Current == TokenKind.End
            ? result
            : Result.Failure<LineSyntax>(result.Remainder, "", [Expected.End]);
    };

    private static bool IsAtom(char kind) => TokenKind.IsWord(kind) || kind is TokenKind.Open or TokenKind.Close;

    private static bool IsQualifier(char kind) => kind is TokenKind.At or TokenKind.From or TokenKind.To;
}

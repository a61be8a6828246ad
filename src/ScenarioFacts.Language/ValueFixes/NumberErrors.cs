using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>Explains why words are not a number of a type, at the part that is wrong, and which number was probably meant.</summary>
internal sealed class NumberErrors
{
    private static readonly Regex PercentWords = new(@"(?<![a-z])(per\s+cent|per-cent|percent|pct|pc)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly InputText _file;
    private readonly ItemSyntax _item;
    private readonly NumberType _type;
    private readonly SuggestionBudget _hints;
    private readonly IReadOnlyList<NumberToken> _pieces;
    private readonly StatedNumber? _stated;

    private NumberErrors(InputText file, ItemSyntax item, NumberType type, SuggestionBudget hints)
    {
        _file = file;
        _item = item;
        _type = type;
        _hints = hints;
        _pieces = NumberTokenizer.GetPieces(item, type);
        _stated = StatedNumber.Read(_pieces, type);
    }

    private string Whole => _file.Slice(_item.Span);

    private string? Stated => _stated?.Value;

    public static Diagnostic Explain(InputText file, ItemSyntax item, NumberType type, SuggestionBudget hints, FactNumberError error)
    {
        var errors = new NumberErrors(file, item, type, hints);
        if (item.Text is not null)
            return errors.NotANumber();
        return errors._pieces.Select(errors.ExplainPiece).FirstOrDefault(static diagnostic => diagnostic is not null) ?? errors.ExplainWhole(error);
    }

    /// <summary>The error of a single token, if it is wrong on its own.</summary>
    private Diagnostic? ExplainPiece(NumberToken piece) => piece.Kind switch
    {
        NumberTokenKind.CurrencySign when _type.IsMoney => Mended(Report.CurrencySign(_file, piece.Span, piece.Text, Stated ?? piece.Meaning + " behind the number")),
        NumberTokenKind.Scale when !piece.IsCanonical => Mended(Report.UnknownScale(_file, piece.Span, piece.Text, Stated ?? "thousand, million, billion or trillion")),
        NumberTokenKind.NumberWord => Mended(Report.NumberWord(_file, piece.Span, piece.Text, Stated ?? "it in figures, such as 12")),
        NumberTokenKind.Percent when _type.Percent is { } unit => Share(piece.Span, unit),
        NumberTokenKind.Percent => Report.PercentSign(_file, piece.Span, piece.Text, _type.Noun),
        NumberTokenKind.Unknown or NumberTokenKind.CurrencySign => Unknown(piece),
        _ => null,
    };

    private Diagnostic Unknown(NumberToken piece)
    {
        var isWord = char.IsLetter(piece.Text[0]);
        if (_type.Percent is { } unit && PercentWords.Match(Whole) is { Success: true } percent)
            return Share(new TextSpan(_item.Span.Start + percent.Index, percent.Length), unit);
        if (isWord && _type.IsMoney && !HasBeside(piece, NumberTokenKind.Currency))
            return Meant(HintForCurrency(piece.Text), hint => Report.UnknownCurrency(_file, piece.Span, piece.Text, hint));
        if (isWord && _type.Units is { } units && !HasBeside(piece, NumberTokenKind.Unit))
            return Meant(HintForUnit(piece.Text, units), hint => Report.UnknownUnit(_file, piece.Span, piece.Text, Names.WithArticle(Names.GetWords(units.Name)), hint));
        return isWord && Stated is not null
            ? Mended(Report.StrayInNumber(_file, piece.Span, piece.Text, _type.Noun, Stated))
            : NotANumber();
    }

    /// <summary>A share in another spelling of its unit: <c>58%</c>, <c>58 per cent</c>.</summary>
    private Diagnostic Share(TextSpan sign, string unit)
    {
        var mended = _file.Slice(TextSpan.FromBounds(_item.Span.Start, sign.Start)).TrimEnd() + " " + unit;
        var isRead = sign.End == _item.Span.End && _type.Read(mended) == FactNumberError.None;
        var unknown = Report.UnknownUnit(_file, sign, _file.Slice(sign), Names.WithArticle(Names.GetWords(_type.Units!.Name)), isRead ? $"; write ‘{mended}’" : $"; write ‘{unit}’ behind the number");
        return isRead ? unknown.WithFix(_item.Span, mended) : unknown;
    }

    /// <summary>Whether the amount that a token belongs to, outside or inside the parentheses, has a token of the given kind.</summary>
    private bool HasBeside(NumberToken piece, NumberTokenKind kind)
    {
        var open = _pieces.FirstOrDefault(static p => p.Kind == NumberTokenKind.Open);
        var bracket = open.Text is null ? int.MaxValue : open.Span.Start;
        return _pieces.Any(other => other.Kind == kind && other.Span.Start > bracket == piece.Span.Start > bracket);
    }

    private Suggestion HintForCurrency(string word) =>
        CodeTable.Currencies.Meant(word) is { } code
            ? new Suggestion($"; did you mean ‘{code}’?", EquatableArray.Create(code))
            : _hints.Suggest(word.ToUpperInvariant(), CodeTable.Currencies.CurrentCodes, "; write its code of ISO 4217, three capital letters such as JPY");

    private Suggestion HintForUnit(string word, ChoiceSymbol units) =>
        units.Words.FirstOrDefault(unit => UnitWords.AreOne(unit, word)) is { } same ? new Suggestion("; did you mean ‘" + same + "’?", EquatableArray.Create(same)) :
        _hints.Suggest(word, units.Words, SpellingSuggestions.Listing("it is one of", units.Words, most: 12));

    /// <summary>The error of the whole, if every token is valid on its own.</summary>
    private Diagnostic ExplainWhole(FactNumberError error) => error switch
    {
        FactNumberError.NoUnit when _type.IsMoney => Report.MissingCurrency(_file, _item.Span, Whole, Whole + " USD"),
        FactNumberError.NoUnit => Report.MissingUnit(_file, _item.Span, Whole, Whole + " " + _type.Units!.Words[0]),
        FactNumberError.TooLarge => Report.NumberTooLarge(_file, Longest().Span, Shortened(Longest().Text)),
        FactNumberError.EndsBeforeStart when Reversed() is { } range => Report.RangeReversed(_file, range.Span, _file.Slice(range.Span), range.Mended).WithSuggestions([range.Mended]),
        FactNumberError.NotWhole => Report.CountNotWhole(_file, Figures(FactNumberError.NotWhole).Span, Figures(FactNumberError.NotWhole).Text),
        FactNumberError.Negative => Report.CountNegative(_file, Figures(FactNumberError.Negative).Span, Figures(FactNumberError.Negative).Text),
        FactNumberError.BrokenConversion when _pieces.Any(static piece => piece.Kind == NumberTokenKind.Open) => BrokenConversion(),
        _ => NotANumber(),
    };

    private Diagnostic NotANumber() =>
        Mended(Report.NotANumber(_file, _item.Span, Shortened(Whole), _type.Noun, Stated ?? _type.Example));

    /// <summary>Adds the value that was read; as a fix only if nothing is guessed.</summary>
    private Diagnostic Mended(Diagnostic diagnostic) =>
        _stated is null ? diagnostic
        : _stated.IsCertain ? diagnostic.WithFix(_item.Span, _stated.Value)
        : diagnostic.WithOffer(_item.Span, _stated.Value);

    private static Diagnostic Meant(Suggestion hint, Func<Suggestion, Diagnostic> report) => report(hint).WithSuggestedNames(hint.Names, StringComparison.Ordinal);

    private Diagnostic BrokenConversion()
    {
        var open = _pieces.First(static piece => piece.Kind == NumberTokenKind.Open);
        var span = TextSpan.FromBounds(open.Span.Start, _item.Span.End);
        return Report.BrokenConversion(_file, span, Shortened(_file.Slice(span)), Stated ?? "5.05 trillion JPY (42 billion USD)");
    }

    private NumberToken Longest() => _pieces.Where(IsFigures).OrderByDescending(static piece => piece.Text.Length).First();

    /// <summary>The figures that have the given error on their own, or else the first ones.</summary>
    private NumberToken Figures(FactNumberError error)
    {
        var figures = _pieces.Where(IsFigures).ToList();
        var wrong = figures.Find(piece => !FactNumber.TryParseCount(piece.Text, out _, out var why) && why == error);
        return wrong.Text is null ? figures[0] : wrong;
    }

    /// <summary>The first range whose ends are in the wrong order.</summary>
    private (TextSpan Span, string Mended)? Reversed()
    {
        for (var i = 1; i + 1 < _pieces.Count; i++)
        {
            var (first, second) = (_pieces[i - 1], _pieces[i + 1]);
            if (_pieces[i].Kind == NumberTokenKind.Range && FactNumber.TryParse(first.Text, out var from) && FactNumber.TryParse(second.Text, out var to) && from.Lowest > to.Lowest)
                return (TextSpan.FromBounds(first.Span.Start, second.Span.End), second.Text + FactNumberParser.RangeMark + first.Text);
        }

        return null;
    }

    private static bool IsFigures(NumberToken piece) => piece.Kind == NumberTokenKind.Figures;

    /// <summary>Truncates a text that is too long for a message.</summary>
    private static string Shortened(string text) => text.Length <= 60 ? text : text.Substring(0, 60) + "…";
}

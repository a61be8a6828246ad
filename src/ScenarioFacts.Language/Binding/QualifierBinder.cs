using System.Collections.Generic;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>Binds the qualifiers between a field and its colon: a claim's time and standing.</summary>
internal sealed class QualifierBinder(InputText file, ValueBinder values, List<Diagnostic> diagnostics)
{
    public static Standing GetStanding(QualifierSyntax? qualifier) => qualifier?.Keyword.Text switch
    {
        "accepted" => Standing.Accepted,
        "rejected" => Standing.Rejected,
        "disputed" => Standing.Disputed,
        _ => Standing.Plain,
    };

    public BoundTime BindTime(IReadOnlyList<QualifierSyntax> qualifiers)
    {
        string? at = null, from = null, to = null;
        QualifierSyntax? standing = null, first = null, last = null;
        foreach (var qualifier in qualifiers)
        {
            var kind = qualifier.Keyword.Kind;
            var clashes = kind == TokenKind.Standing
                ? standing is not null
                : at is not null || (kind == TokenKind.At && (from ?? to) is not null)
                    || (kind == TokenKind.From && from is not null) || (kind == TokenKind.To && to is not null);
            if (clashes)
                diagnostics.Add(Report.QualifiersClash(file, qualifier.Span, qualifier.Keyword.Text));
            if (kind == TokenKind.Standing)
                standing ??= qualifier;
            if (clashes || kind == TokenKind.Standing)
                continue;
            (first, last) = (first ?? qualifier, qualifier);
            var date = BindDate(qualifier.Keyword, qualifier.Date!);
            (at, from, to) = kind switch
            {
                TokenKind.At => (date, from, to),
                TokenKind.From => (at, date, to),
                _ => (at, from, date),
            };
        }

        return first is null ? BoundTime.None : new BoundTime(at, from, to, TextSpan.FromBounds(first.Span.Start, last!.Span.End));
    }

    /// <summary>The digit of <c>credibility 2</c>; null if it is absent or not on the scale.</summary>
    public int? BindCredibility(CredibilitySyntax? credibility)
    {
        if (credibility is null)
            return null;
        var text = credibility.Digit.Text;
        if (text.Length == 1 && text[0] is >= '1' and <= '6')
            return text[0] - '0';
        diagnostics.Add(Report.NotACredibility(file, credibility.Digit.Span, text));
        return null;
    }

    /// <summary>Parses a date. Returns an empty text if it is invalid, so that the time still counts as stated.</summary>
    private string BindDate(Token keyword, ItemSyntax date)
    {
        var (text, span) = (file.Slice(date.Span), date.Span);
        if (text is not (BoundTime.Ongoing or BoundTime.Unknown))
            return values.BindDate(text, span) ?? "";
        if (keyword.Kind == TokenKind.To)
            return text;
        diagnostics.Add(Report.NotADate(file, span, text, "it after ‘to’ alone, and here a date such as 2015-01-21, 2015-01 or 2015"));
        return "";
    }
}

using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>Times are stated for fields over time, and only for those, and start before they end.</summary>
internal static class TimeRules
{
    public static void Check(BoundFile file, BoundFact fact, List<Diagnostic> diagnostics)
    {
        foreach (var claim in fact.Claims)
        {
            if (claim.Field is { Symbol.IsBroken: false, TypeKind: not TypeKind.Unknown } field && Explain(file, claim, field) is { } diagnostic)
                diagnostics.Add(diagnostic);
        }
    }

    /// <summary>The error in the time of one claim, or null.</summary>
    public static Diagnostic? Explain(BoundFile file, BoundClaim claim, Field field)
    {
        var time = claim.Time;
        if (!field.Symbol.IsOverTime)
            return time.IsNone ? null : TimeNotTaken(file.File, time.Span, field.Name);
        if (time.IsNone)
            return field.MayBeUndated ? null : Report.TimeMissing(file.File, claim.FieldSpan, field.Name);
        return EndsBeforeStart(time) ? Report.ToBeforeFrom(file.File, time.Span, time.To!, time.From!).WithSuggestions([$"from {time.To} to {time.From}"]) : null;
    }

    private static Diagnostic TimeNotTaken(InputText file, TextSpan span, string field)
    {
        var start = span.Start;
        while (char.IsWhiteSpace(file.Text[start - 1]))
            start--;
        return Report.TimeNotTaken(file, span, field, file.Slice(span)).WithOffer(TextSpan.FromBounds(start, span.End), "");
    }

    /// <summary>Certain for every reading of the two dates, including <c>~</c> and <c>?</c>.</summary>
    private static bool EndsBeforeStart(BoundTime time) =>
        FactDate.TryParse(time.From, out var from) && FactDate.TryParse(time.To, out var to) && to.SurelyBefore(from);
}

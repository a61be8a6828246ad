using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>Facts, their claims and what holds on which days.</summary>
internal sealed class FactTables(ExportedFacts facts)
{
    public const string FactsName = "facts";
    public const string ClaimsName = "claims";

    // Those of the last field that was asked: its claims follow one another.
    private (long Fact, string Field, FieldAnswers Answers, List<BoundClaim> Claims)? _lastAnswers;

    public Table Facts => new(FactsName, "a fact of a scenario, or one that a variant adds or changes",
    [
        new("id", ColumnType.Integer, "its number in this export"),
        new("scenario", ColumnType.Text, "the scenario or variant"),
        new("name", ColumnType.Text, "its name"),
        new("kind", ColumnType.Text, "its kind"),
        new("label", ColumnType.Text, "what people call it"),
        new("documentation", ColumnType.Text, "the comment above it") { IsOptional = true },
        new("because", ColumnType.Text, "the reason under its first line") { IsOptional = true },
        new("assumed", ColumnType.Boolean, "whether a variant adds it"),
        new("changed", ColumnType.Boolean, "whether it is a fact of the variant's base, of which only what differs is given"),
        new("file", ColumnType.Text, "the file that declares it"),
        new("line", ColumnType.Integer, "its line there"),
    ],
    facts.Facts.Select(static fact => new object?[]
    {
        fact.Number, fact.Scenario.Name, fact.Fact.Name, fact.Fact.Kind, fact.Fact.Label, fact.Fact.Documentation, fact.Fact.Backing.Because,
        fact.IsAssumed, fact.Change is not null, fact.Placed.File.File.ShownPath, GetLine(fact.Placed.File.File, fact.Fact.NameSpan),
    }));

    public Table Claims => new(ClaimsName, "a claim: a line of a fact",
    [
        new("id", ColumnType.Integer, "its number in this export"),
        new("fact_id", ColumnType.Integer, "the fact") { References = FactsName },
        new("scenario", ColumnType.Text, "the scenario or variant"),
        new("fact", ColumnType.Text, "the fact's name"),
        new("field", ColumnType.Text, "the field"),
        new("value", ColumnType.Text, "its values as they are written, separated by semicolons"),
        new("standing", ColumnType.Text, "plain, accepted, rejected or disputed"),
        new("at_date", ColumnType.Text, "the date behind at, in EDTF") { IsOptional = true },
        new("from_date", ColumnType.Text, "the date behind from, in EDTF") { IsOptional = true },
        new("to_date", ColumnType.Text, "the date behind to, in EDTF") { IsOptional = true },
        new("ongoing", ColumnType.Boolean, "whether it is said to go on"),
        new("end_unknown", ColumnType.Boolean, "whether it is said to have ended on an unknown day"),
        new("earliest", ColumnType.Day, "the first day that its dates can mean") { IsOptional = true },
        new("latest", ColumnType.Day, "the last day that its dates can mean") { IsOptional = true },
        new("inherited", ColumnType.Boolean, "whether it rests on what stands under the fact's first line"),
        new("inferred", ColumnType.Boolean, "whether it rests on a reason alone"),
        new("assumed", ColumnType.Boolean, "whether a variant assumes it"),
        new("because", ColumnType.Text, "the reason given for it") { IsOptional = true },
        new("file", ColumnType.Text, "the file in which it stands"),
        new("line", ColumnType.Integer, "its line there"),
    ],
    facts.Claims.Select(GetCells));

    public Table Values => new("claim_values", "a value of a claim",
    [
        new("claim_id", ColumnType.Integer, "the claim") { References = ClaimsName },
        new("position", ColumnType.Integer, "its place among the values of the claim, from 1"),
        new("type", ColumnType.Text, "the type of the field"),
        new("text", ColumnType.Text, "the value as it is written"),
        new("fact", ColumnType.Text, "the name of the fact that it refers to") { IsOptional = true },
        new("role", ColumnType.Text, "the name of the role in which that is meant") { IsOptional = true },
        new("earliest", ColumnType.Day, "of a date, the first day that it can mean") { IsOptional = true },
        new("latest", ColumnType.Day, "of a date, the last day that it can mean") { IsOptional = true },
        new("lowest", ColumnType.Number, "of a number, the lowest that it can mean") { IsOptional = true },
        new("highest", ColumnType.Number, "of a number, the highest that it can mean") { IsOptional = true },
        new("approximate", ColumnType.Boolean, "of a number, whether it is about so many") { IsOptional = true },
        new("unit", ColumnType.Text, "of a quantity the unit, of an amount the currency") { IsOptional = true },
        new("known_first", ColumnType.Day, "the first day on which it is known to hold, of a field over time") { IsOptional = true },
        new("known_last", ColumnType.Day, "the last such day") { IsOptional = true },
        new("possible_first", ColumnType.Day, "the first day on which it may hold, of a field over time") { IsOptional = true },
        new("possible_last", ColumnType.Day, "the last such day") { IsOptional = true },
    ],
    GetValues())
    { KeyLength = 2 };

    public Table Spans => new("spans", "a value that a field has from one day to another: what the language answers as of any day between",
    [
        new("fact_id", ColumnType.Integer, "the fact") { References = FactsName },
        new("field", ColumnType.Text, "the field"),
        new("position", ColumnType.Integer, "its place among the spans of the field, from 1"),
        new("scenario", ColumnType.Text, "the scenario or variant"),
        new("fact", ColumnType.Text, "the fact's name"),
        new("value", ColumnType.Text, "the value; of a reference the name of the fact"),
        new("certainty", ColumnType.Text, "known or possible; on days without a row nothing is known"),
        new("first_day", ColumnType.Day, "the first day; empty for as long ago as one likes") { IsOptional = true },
        new("last_day", ColumnType.Day, "the last day; empty for as far ahead as one likes") { IsOptional = true },
    ],
    GetSpans())
    { KeyLength = 3 };

    internal static long GetLine(InputText file, TextSpan span) => file.Lines.GetPosition(span.Start).Line + 1;

    private static object?[] GetCells(ExportedClaim exported)
    {
        var (claim, days) = (exported.Claim, GetDays(exported.Claim.Time));
        return
        [
            exported.Number, exported.Of.Number, exported.Of.Scenario.Name, exported.Of.Fact.Name, exported.Field.Name,
            string.Join("; ", claim.Values.Select(static value => value.Text)), GetWord(claim.Standing),
            GetDate(claim.Time.At), GetDate(claim.Time.From), claim.Time.IsOngoing || claim.Time.EndUnknown ? null : GetDate(claim.Time.To), claim.Time.IsOngoing, claim.Time.EndUnknown,
            days.Earliest, days.Latest, exported.IsInherited, exported.IsInferred, exported.IsAssumed, exported.Because, exported.File.ShownPath, GetLine(exported.File, claim.FieldSpan),
        ];
    }

    private static string? GetDate(string? text) => string.IsNullOrEmpty(text) ? null : text;

    /// <summary>The time as it is written in a file; null where there is none.</summary>
    internal static string? GetTime(BoundTime time) => time.IsNone ? null
        : time.At is { } at ? "at " + at
        : string.Join(" ", new[] { time.From is { } from ? "from " + from : null, time.To is { } to ? "to " + to : null }.OfType<string>());

    /// <summary>The first and the last day that the dates of a time can mean; null where it is open.</summary>
    internal static (DateTime? Earliest, DateTime? Latest) GetDays(BoundTime time)
    {
        if (FactDate.TryParse(time.At, out var at))
            return (at.Earliest, at.Latest);
        return (FactDate.TryParse(time.From, out var from) ? from.Earliest : null, FactDate.TryParse(time.To, out var to) ? to.Latest : null);
    }

    internal static string GetWord(Standing standing) => standing.ToString().ToLowerInvariant();

    private IEnumerable<object?[]> GetValues()
    {
        foreach (var exported in facts.Claims)
        {
            var position = 0L;
            foreach (var value in exported.Claim.Values)
                yield return [exported.Number, ++position, ValueCells.GetWord(exported.Field.TypeKind), .. ValueCells.Read(exported.Field, value), .. GetReach(exported, value)];
        }
    }

    /// <summary>The days on which a value is known to hold, and may hold.</summary>
    private object?[] GetReach(ExportedClaim exported, BoundValue value)
    {
        if (!exported.Field.Symbol.IsOverTime)
            return [null, null, null, null];
        if (_lastAnswers is not { } last || last.Fact != exported.Of.Number || last.Field != exported.Field.Name)
        {
            List<BoundClaim> claims = [.. exported.Of.Fact.GetClaims(exported.Field.Name)];
            _lastAnswers = last = (exported.Of.Number, exported.Field.Name, new FieldAnswers(exported.Of.Scenario, exported.Of.Fact, exported.Field, claims), claims);
        }

        var text = FieldAnswers.GetValue(exported.Field, value);
        var reach = last.Answers.Reaches[last.Claims.IndexOf(exported.Claim)].FirstOrDefault(reach => reach.Span.Value == text);
        return reach is null ? [null, null, null, null] : [.. GetEnds(reach.Known), .. GetEnds(reach.Possible)];
    }

    private static object?[] GetEnds(DayRange days) => days.IsEmpty ? [null, null] : [days.First, days.Last];

    private IEnumerable<object?[]> GetSpans()
    {
        foreach (var fact in facts.Facts)
        {
            foreach (var claims in fact.Claims.GroupBy(static claim => claim.Field!.Name, StringComparer.Ordinal))
            {
                var position = 0L;
                foreach (var span in new FieldAnswers(fact.Scenario, fact.Fact, claims.First().Field!, [.. claims]).GetSpans())
                {
                    yield return
                    [
                        fact.Number, claims.Key, ++position, fact.Scenario.Name, fact.Fact.Name, span.Value, span.IsKnown ? "known" : "possible",
                        span.Days.First == DayRange.MinDay ? null : span.Days.First, span.Days.Last == DayRange.MaxDay ? null : span.Days.Last,
                    ];
                }
            }
        }
    }
}

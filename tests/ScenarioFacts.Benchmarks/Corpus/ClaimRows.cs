using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Benchmarks.Corpus;

/// <summary>
/// Rows of the exported tables for more claims than one would compile: facts with five claims each in scenarios of 20,000 facts, a quote for each claim, and for each value the days on which it is known
/// and may be. The first facts of each scenario are the offices, under the same names in all; and every thousandth fact has the name of one of the scenario before.
/// </summary>
internal sealed class ClaimRows(int claims)
{
    private const int ClaimsPerFact = 5;
    private const int FactsPerScenario = 20_000;
    private const int KnownDays = 1000;

    private static readonly string[] Kinds = ["meeting", "person", "programme", "statement"];
    private static readonly string[] Fields = ["office", "status", "phase", "stage", "where"];
    private static readonly DateTime First = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>All tables that an export has, of which those of facts have rows.</summary>
    public IReadOnlyList<Table> Tables
    {
        get
        {
            var nothing = FactCompiler.Compile([new InputText("none.facts", "scenario none\nuse defence\n")], SourceLibrary.Empty);
            return [.. ExportTables.Create(nothing).Select(table => table with
            {
                Rows = table.Name switch
                {
                    "scenarios" => Enumerable.Range(0, (FactCount / FactsPerScenario) + 1).Select(static number => new object?[] { ScenarioOf(number * FactsPerScenario), "A scenario", null, null }),
                    "facts" => Enumerable.Range(0, FactCount).Select(GetFact),
                    "claims" => Enumerable.Range(0, claims).Select(GetClaim),
                    "claim_values" => Enumerable.Range(0, claims).Select(GetValue),
                    "spans" => Enumerable.Range(0, claims).SelectMany(GetSpans),
                    "evidence" => Enumerable.Range(0, claims).Select(GetQuote),
                    _ => table.Rows,
                },
            })];
        }
    }

    public int FactCount => (claims + ClaimsPerFact - 1) / ClaimsPerFact;

    public static string NameOf(int fact) => IsOffice(fact) ? CorpusWords.Offices[fact % FactsPerScenario] : "fact-" + Text(fact > FactsPerScenario && fact % 1000 == 0 ? fact - FactsPerScenario : fact);

    public static string ScenarioOf(int fact) => "scenario-" + Text(fact / FactsPerScenario);

    private static object?[] GetFact(int fact) =>
        [fact + 1L, ScenarioOf(fact), NameOf(fact), KindOf(fact), $"The fact of number {fact}", null, null, false, false, FileOf(fact), LineOf(fact)];

    private static object?[] GetClaim(int claim)
    {
        var (fact, day) = (claim / ClaimsPerFact, DayOf(claim));
        return
        [
            claim + 1L, fact + 1L, ScenarioOf(fact), NameOf(fact), FieldOf(claim), ValueOf(claim), "plain", null, Format(day), null, false, false, day, null, false, false, false, null, FileOf(fact), LineOf(fact) + 1 + (claim % ClaimsPerFact * 2),
        ];
    }

    private static object?[] GetValue(int claim)
    {
        var day = DayOf(claim);
        return [claim + 1L, 1L, "fact", ValueOf(claim), ValueOf(claim), null, null, null, null, null, null, null, day, day.AddDays(KnownDays), day.AddDays(KnownDays + 1), null];
    }

    private static IEnumerable<object?[]> GetSpans(int claim)
    {
        var (fact, day) = (claim / ClaimsPerFact, DayOf(claim));
        yield return [fact + 1L, FieldOf(claim), 1L, ScenarioOf(fact), NameOf(fact), ValueOf(claim), "known", day, day.AddDays(KnownDays)];
        yield return [fact + 1L, FieldOf(claim), 2L, ScenarioOf(fact), NameOf(fact), ValueOf(claim), "possible", day.AddDays(KnownDays + 1), null];
    }

    private static object?[] GetQuote(int claim)
    {
        var (fact, dice) = (claim / ClaimsPerFact, new Dice((ulong)claim));
        var words = string.Join(' ', Enumerable.Range(0, 4 + dice.Below(7)).Select(_ => dice.Of(CorpusWords.Plain)));
        return [claim + 1L, fact + 1L, claim + 1L, ScenarioOf(fact), "source-" + Text(fact / 24), words, false, 2L, "source-" + Text(fact / 24) + ".txt", 1L + dice.Below(40), (long)dice.Below(2000), 6L, FileOf(fact), LineOf(fact) + 2 + (claim % ClaimsPerFact * 2)];
    }

    private static bool IsOffice(int fact) => fact % FactsPerScenario < CorpusWords.Offices.Length;

    private static string KindOf(int fact) => IsOffice(fact) ? "office" : Kinds[fact % Kinds.Length];

    private static string FieldOf(int claim) => Fields[claim % ClaimsPerFact];

    private static string ValueOf(int claim) => CorpusWords.Offices[new Dice((ulong)claim + 7).Below(CorpusWords.Offices.Length)];

    private static DateTime DayOf(int claim) => First.AddDays(new Dice((ulong)claim + 11).Below(12_000));

    private static string FileOf(int fact) => "facts/" + ScenarioOf(fact) + "/" + Text(fact / 200) + ".facts";

    private static long LineOf(int fact) => 3 + (fact % 200 * 12);

    private static string Format(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

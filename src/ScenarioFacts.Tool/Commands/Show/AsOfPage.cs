using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Prints a scenario as of a date: what happened then, and every field over time that has an answer, grouped by kind.</summary>
internal sealed class AsOfPage(Page page, ShownScenario scenario, AsOf day)
{
    public void Write()
    {
        ScenarioHead.Write(page, scenario, $", as of {day}");
        var kinds = scenario.Scenario.Facts
            .Select(factInFile => (FactInFile: factInFile, Lines: GetLines(factInFile.Fact).ToList()))
            .Where(static fact => fact.Lines.Count > 0)
            .GroupBy(static fact => fact.FactInFile.Fact.Kind!, StringComparer.Ordinal)
            .OrderBy(static kind => kind.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var kind in kinds)
        {
            page.Line(0, Piece.Title(kind.Key));
            foreach (var (factInFile, lines) in kind)
                Write(factInFile, lines);
        }

        if (kinds.Count == 0)
            page.Line(0, $"Nothing is known of {day}.");
        page.Blank();
    }

    private void Write(FactInFile factInFile, List<Piece[]> lines)
    {
        foreach (var line in lines)
            page.Line(1, [Piece.Title(factInFile.Fact.Label), Piece.Quiet($" ({factInFile.Fact.Name})"), ": ", .. line, Piece.Mark(scenario.IsAdded(factInFile) ? "  [assumed]" : "")]);
    }

    private IEnumerable<Piece[]> GetLines(BoundFact fact)
    {
        foreach (var claims in fact.Claims.Where(static claim => claim.Field is not null).GroupBy(static claim => claim.Field!.Name, StringComparer.Ordinal))
        {
            var field = claims.First().Field!;
            var lines = field.Symbol.IsOverTime ? GetAnswers(fact, field, [.. claims])
                : field.IsWhen ? GetDates(fact, claims)
                : [];
            foreach (var line in lines)
                yield return line;
        }
    }

    private IEnumerable<Piece[]> GetAnswers(BoundFact fact, Field field, IReadOnlyList<BoundClaim> claims)
    {
        var answers = new FieldAnswers(scenario.Scenario, fact, field, claims);
        foreach (var (value, isKnown) in day.GetValues(answers))
        {
            var marks = answers.GetClaims(value).SelectMany(claim => ClaimMarks.List(fact, claim, scenario.GetLabel)).Where(static mark => mark != "accepted").Distinct(StringComparer.Ordinal);
            yield return [field.Name + " " + ClaimWords.GetAnswer(scenario, field, value), Certainty(isKnown), .. GetMarks(marks)];
        }
    }

    private IEnumerable<Piece[]> GetDates(BoundFact fact, IEnumerable<BoundClaim> claims)
    {
        foreach (var claim in claims.Where(static claim => claim.Standing != Standing.Rejected))
        {
            foreach (var value in claim.Values)
            {
                if (FactDate.TryParse(value.Text, out var when) && day.MayMeet(when))
                    yield return ["when " + value.Text, Certainty(day.SurelyMeets(when)), .. GetMarks(ClaimMarks.List(fact, claim, scenario.GetLabel))];
            }
        }
    }

    private static Piece Certainty(bool isKnown) => Piece.Mark(isKnown ? ", certain" : ", possible");

    private static Piece[] GetMarks(IEnumerable<string> marks) => string.Join(", ", marks) is { Length: > 0 } all ? [Piece.Mark("  [" + all + "]")] : [];
}

using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Prints one fact: its claims with standing and evidence, and the facts that reference it.</summary>
internal sealed class FactPage(Page page, ShownScenario scenario)
{
    private readonly BackingLines _backing = new(page, scenario);
    private readonly SupportedClaims _supported = new(scenario.Index, scenario.Compilation.Files, scenario.Compilation.Answers);
    private IReadOnlyDictionary<BoundClaim, ClaimInWords> _inWords = new Dictionary<BoundClaim, ClaimInWords>();

    /// <param name="day">The date to evaluate at; null for all times.</param>
    public void Write(FactInFile factInFile, AsOf? day)
    {
        _inWords = _supported.CollectFrom(scenario.Scenario, RuleInputs.Create([factInFile])).ToDictionary<ClaimInWords, BoundClaim>(static claim => claim.Claim, ReferenceEqualityComparer.Instance);
        WriteHead(factInFile, day);
        var change = scenario.Variant?.Changed.FirstOrDefault(change => change.Name == factInFile.Fact.Name);
        foreach (var claims in factInFile.Fact.Claims.Where(static claim => claim.Field is not null).GroupBy(static claim => claim.Field!.Name, StringComparer.Ordinal))
        {
            var field = claims.First().Field!;
            if (day is null || !field.Symbol.IsOverTime)
                WriteClaims(factInFile.Fact, claims);
            else
                WriteAnswer(factInFile.Fact, field, [.. claims], day);
            WriteBase(change, field.Name);
        }

        WriteRetracted(change);
        if (factInFile.Fact.HasBrokenFields)
            page.Line(1, Piece.Mark("Some of its lines cannot be read and are not here."));
        WriteReferrers(factInFile.Fact.Name);
        page.Blank();
    }

    private void WriteHead(FactInFile factInFile, AsOf? day)
    {
        var fact = factInFile.Fact;
        page.Line(0, Piece.Title(fact.Label), $" ({fact.Name})" + (day is null ? "" : $", as of {day}"));
        var kind = fact.Kind is null ? "of a kind that is not known" : Names.GetWords(fact.Kind);
        page.Line(1, Piece.Quiet($"{kind}, in {factInFile.File.Scenario}, {GetPlace(factInFile)}"), Piece.Mark(scenario.IsAdded(factInFile) ? " assumed: declared by a variant" : ""));
        foreach (var line in (fact.Documentation ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            page.Line(1, line);
        if (fact.Backing.Evidence.Count == 0 && fact.Backing.Because is null)
            return;
        page.Line(1, Piece.Quiet("behind every claim that has nothing of its own:"));
        _backing.Write(2, fact.Backing);
    }

    private void WriteClaims(BoundFact fact, IEnumerable<BoundClaim> claims)
    {
        foreach (var claim in claims)
        {
            page.Line(1, GetHead(claim), ClaimWords.GetValues(scenario, claim), GetMarks(fact, claim), GetSupport(fact, claim));
            _backing.Write(3, claim.Backing);
        }
    }

    private void WriteAnswer(BoundFact fact, Field field, IReadOnlyList<BoundClaim> claims, AsOf day)
    {
        var answers = new FieldAnswers(scenario.Scenario, fact, field, claims);
        var values = day.GetValues(answers).ToList();
        if (values.Count == 0)
            page.Line(1, Piece.Title(field.Name), ": ", Piece.Mark("nothing is known of that date"));
        foreach (var (value, isKnown) in values)
        {
            page.Line(1, Piece.Title(field.Name), ": ", ClaimWords.GetAnswer(scenario, field, value), Piece.Mark(isKnown ? ", certain" : ", possible"));
            foreach (var claim in answers.GetClaims(value).Distinct())
            {
                page.Line(2, Piece.Quiet($"{TimeOrStatus(claim)}:"), GetMarks(fact, claim), GetSupport(fact, claim));
                _backing.Write(3, claim.Backing);
            }
        }
    }

    private static string TimeOrStatus(BoundClaim claim) => ClaimWords.GetTime(claim.Time) is { Length: > 0 } time ? time : claim.AssumedIn is null ? "when its sources were published" : "at all times";

    private static Piece GetHead(BoundClaim claim) =>
        Piece.Title(claim.Field!.Name + (ClaimWords.GetTime(claim.Time) is { Length: > 0 } time ? " " + time : "") + ": ");

    private Piece GetMarks(BoundFact fact, BoundClaim claim)
    {
        var marks = ClaimMarks.List(fact, claim, scenario.GetLabel).ToList();
        if (claim.AssumedIn is { } file)
            marks.Add($"{file.ShownPath}({Wording.GetLine(file, claim.FieldSpan)})");
        return marks.Count == 0 ? "" : Piece.Mark("  [" + string.Join(", ", marks) + "]");
    }

    /// <summary>How its words back a claim. That it is inferred is said by its marks.</summary>
    private Piece GetSupport(BoundFact fact, BoundClaim claim) =>
        !ClaimMarks.IsInferred(fact, claim) && SupportedClaims.FindBacking(claim, fact.GetBacking(claim), _inWords.GetValueOrDefault(claim)) is { } backing
            ? Piece.Quiet($"  ({BackingWords.Format(backing)})")
            : "";

    /// <summary>Prints the base's claims of a field that the variant changes.</summary>
    private void WriteBase(ChangedFact? change, string field)
    {
        if (change?.Fields.Contains(field, StringComparer.Ordinal) != true)
            return;
        var before = change.Before.Fact.GetClaims(field).Select(claim => (ClaimWords.GetTime(claim.Time) + " " + ClaimWords.GetValues(scenario, claim)).TrimStart()).ToList();
        page.Line(2, Piece.Quiet($"{scenario.Variant!.Base.Name} says: {(before.Count == 0 ? "nothing" : string.Join("; ", before))}"));
    }

    private void WriteRetracted(ChangedFact? change)
    {
        foreach (var field in change?.Fields.Where(field => !change.GetClaims(field).Any()) ?? [])
        {
            page.Line(1, Piece.Title(field), ": ", Piece.Mark("retracted"));
            WriteBase(change, field);
        }
    }

    private void WriteReferrers(string name)
    {
        var referrers = Referrers.Of(scenario.Scenario, name);
        if (referrers.Count > 0)
            page.Line(1, Piece.Title("named by"));
        foreach (var (fact, fields) in referrers)
            page.Line(2, scenario.Described(fact.Fact.Name) + ": " + string.Join(", ", fields));
        if (Referrers.QuotedIn(scenario.Scenario, name) is var quoted and > 0)
            page.Line(1, Piece.Title("quoted"), $" for {Counted.Format(quoted, "claim")}");
    }

    private static string GetPlace(FactInFile factInFile) => $"{factInFile.File.File.ShownPath}({Wording.GetLine(factInFile.File.File, factInFile.Fact.NameSpan)})";
}

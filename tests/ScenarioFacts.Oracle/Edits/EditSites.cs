using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Judges;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>The places of a sample where an edit can apply. Claims and evidence that span several lines are left out.</summary>
internal sealed class EditSites
{
    private readonly Dictionary<string, int> _uses;

    public EditSites(Corpus corpus, IReadOnlyList<OracleScenario> scenarios)
    {
        (Corpus, Scenarios) = (corpus, scenarios);
        _uses = Count(scenarios);
    }

    public Corpus Corpus { get; }

    public IReadOnlyList<OracleScenario> Scenarios { get; }

    public IEnumerable<(OracleScenario Scenario, ParsedFact Fact, ParsedKind Kind)> Facts =>
        from scenario in Scenarios
        from fact in scenario.Own
        let kind = scenario.KindOf(fact)
        where kind is not null
        select (scenario, fact, kind);

    public IEnumerable<(OracleScenario Scenario, ParsedFact Fact, ParsedClaim Claim, ParsedField Field)> Claims =>
        from fact in Facts
        from claim in fact.Fact.Claims
        where claim.Line.LastNumber == claim.Line.Location.Line
        select (fact.Scenario, fact.Fact, claim, fact.Kind.Field(claim.Field.Text));

    public IEnumerable<(OracleScenario Scenario, ParsedFact Fact, ParsedEvidence Evidence)> Evidence =>
        from fact in Facts
        from evidence in fact.Fact.AllEvidence
        where evidence.Line.LastNumber == evidence.Line.Location.Line
        select (fact.Scenario, fact.Fact, evidence);

    /// <summary>The claims of some fields.</summary>
    public IEnumerable<(OracleScenario Scenario, ParsedFact Fact, ParsedClaim Claim, ParsedField Field)> ClaimsOf(Func<OracleScenario, ParsedField, bool> isWanted) =>
        Claims.Where(site => isWanted(site.Scenario, site.Field));

    public IEnumerable<(OracleScenario Scenario, ParsedFact Fact, ParsedClaim Claim, ParsedField Field)> References => ClaimsOf(IsReference);

    public IEnumerable<(OracleScenario Scenario, ParsedFact Fact, ParsedClaim Claim, ParsedField Field)> Dates => ClaimsOf(static (_, declared) => declared.Types[0] == "date");

    public IEnumerable<(OracleScenario Scenario, ParsedFact Fact, ParsedClaim Claim, ParsedField Field)> Choices => ClaimsOf(static (scenario, declared) => scenario.Choice(declared.Types[0]) is not null);

    public IEnumerable<(OracleScenario Scenario, ParsedFact Fact, ParsedClaim Claim, ParsedField Field)> Texts => ClaimsOf(static (_, declared) => declared.Types[0] == "text");

    public static bool IsReference(OracleScenario scenario, ParsedField field) => scenario.Kind(field.Types[0]) is not null && field.Name != "within";

    /// <summary>Whether a claim dates a source. All undated facts of the source depend on it, so that one edit may rightly cause many errors.</summary>
    public static bool IsPublication(ParsedClaim claim) => claim.Field.Text == "published";

    /// <summary>How many lines name a fact, variants included: as many errors may follow when it is lost. An assumption or a retraction counts twice, as it may fail elsewhere too.</summary>
    public int UsesOf(string name) => _uses.GetValueOrDefault(name);

    /// <summary>The names of all facts of a kind.</summary>
    public static IReadOnlyList<string> NamesOf(OracleScenario scenario, string kind) =>
        [.. scenario.Facts.Values.Where(facts => scenario.KindOf(facts[0].Fact)?.Is(kind) == true).Select(static facts => facts[0].Name.Text)];

    /// <summary>The names of all facts of other kinds.</summary>
    public static IReadOnlyList<string> NamesOfOthers(OracleScenario scenario, IReadOnlyList<string> kinds) =>
        [.. scenario.Facts.Values.Where(facts => !kinds.Any(kind => scenario.KindOf(facts[0].Fact)?.Is(kind) == true)).Select(static facts => facts[0].Name.Text)];

    private static Dictionary<string, int> Count(IEnumerable<OracleScenario> scenarios)
    {
        var uses = new Dictionary<string, int>();
        foreach (var name in scenarios.SelectMany(NamesIn))
            uses[name] = uses.GetValueOrDefault(name) + 1;
        return uses;
    }

    /// <summary>The names in all lines.</summary>
    private static IEnumerable<string> NamesIn(OracleScenario scenario) =>
        scenario.Own.SelectMany(static fact => fact.AllEvidence).SelectMany(static evidence => evidence.Via.Append(evidence.Source).Select(static token => token.Text).Distinct())
            .Concat(scenario.Own.SelectMany(static fact => fact.Claims).SelectMany(static claim => claim.Items.SelectMany(static item => item).Select(static token => token.Text).Distinct()))
            .Concat(scenario.Statements.SelectMany(static statement => statement.Names.Distinct()))
            .Concat(scenario.Statements.Where(static statement => statement.Kind != "expect").SelectMany(static statement => statement.Names.Distinct()));
}

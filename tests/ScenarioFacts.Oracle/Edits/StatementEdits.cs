using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Judges;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>Edits of assumptions, retractions and expectations, and of the scenario that a variant extends.</summary>
internal sealed class StatementEdits : EditList
{
    public StatementEdits()
    {
        AddPaths();
        AddExpectations();
        AddVariants();
    }

    private static IEnumerable<(OracleScenario Scenario, ParsedStatement Statement)> All(EditSites sites, params IReadOnlyList<string> kinds) =>
        sites.Scenarios.SelectMany(scenario => scenario.Statements.Where(statement => kinds.Count == 0 || kinds.Contains(statement.Kind)).Select(statement => (scenario, statement)));

    private static Corpus Replace(Corpus corpus, ParsedStatement statement, Token token, string text) => corpus.Replace(statement.Line.Location, token, text);

    private void AddPaths()
    {
        Add("path: misspelt", static sites => All(sites), static (corpus, site, random) => Misspelling.Make(site.Statement.Path.Text, random) is { } slip ? Replace(corpus, site.Statement, site.Statement.Path, slip) : null);
        Add("path: unknown fact", static sites => All(sites), static (corpus, site, _) => Replace(corpus, site.Statement, site.Statement.Path, site.Statement.Path.Text.Replace(site.Statement.Fact, "nobody", StringComparison.Ordinal)));
        Add("path: unknown field", static sites => All(sites), static (corpus, site, _) => Replace(corpus, site.Statement, site.Statement.Path, site.Statement.Fact + ".tonnage"));
        Add("path: no field", static sites => All(sites, "assume", "expect"), static (corpus, site, _) => Replace(corpus, site.Statement, site.Statement.Path, site.Statement.Fact));
        Add("path: a space for the full stop", static sites => All(sites, "assume", "expect"), static (corpus, site, _) => Replace(corpus, site.Statement, site.Statement.Path, site.Statement.Path.Text.Replace('.', ' ')));
        Add("path: with a capital", static sites => All(sites), static (corpus, site, _) => Replace(corpus, site.Statement, site.Statement.Path, char.ToUpperInvariant(site.Statement.Path.Text[0]) + site.Statement.Path.Text[1..]));
        Add("statement: misspelt word", static sites => All(sites), static (corpus, site, random) => Misspelling.Make(site.Statement.Kind, random) is { } slip ? Replace(corpus, site.Statement, site.Statement.Line.Tokens[0], slip) : null);
        Add("statement: misspelt value", static sites => All(sites, "assume", "expect").Where(static site => site.Statement.Items[0][0].IsWord), static (corpus, site, random) =>
            Misspelling.Make(site.Statement.Items[0][0].Text, random) is { } slip ? Replace(corpus, site.Statement, site.Statement.Items[0][0], slip) : null);
        Add("statement: no value", static sites => All(sites, "assume", "expect"), static (corpus, site, _) =>
            corpus.Replace(site.Statement.Line.Location, site.Statement.Items[0][0].Column, site.Statement.Items[^1][^1].End, ""));
        Add("statement: indented", static sites => All(sites, "expect"), static (corpus, site, _) => corpus.Replace(site.Statement.Line.Location, "  " + corpus.Line(site.Statement.Line.Location)));
    }

    private void AddExpectations()
    {
        Add("expect: another value", static sites => All(sites, "expect").Where(static site => site.Statement.Comparison is "is" or "is not" or "includes" && site.Statement.Items[0][0].IsWord), static (corpus, site, random) =>
            Another(site.Scenario, site.Statement, random) is { } value ? Replace(corpus, site.Statement, site.Statement.Items[0][0], value) : null);
        Add("expect: is and is not swapped", static sites => All(sites, "expect").Where(static site => site.Statement is { Comparison: "is" or "is not", Items.Count: 1 }), static (corpus, site, _) =>
        {
            var line = corpus.Line(site.Statement.Line.Location);
            var changed = site.Statement.Comparison == "is" ? line.Replace(" is ", " is not ", StringComparison.Ordinal) : line.Replace(" is not ", " is ", StringComparison.Ordinal);
            return corpus.Replace(site.Statement.Line.Location, changed);
        });
        Add("expect: before and after swapped", static sites => All(sites, "expect").Where(static site => site.Statement.Comparison is "before" or "after"), static (corpus, site, _) =>
        {
            var line = corpus.Line(site.Statement.Line.Location);
            return corpus.Replace(site.Statement.Line.Location, site.Statement.Comparison == "before" ? line.Replace(" before ", " after ", StringComparison.Ordinal) : line.Replace(" after ", " before ", StringComparison.Ordinal));
        });
        Add("expect: another day", static sites => All(sites, "expect").Where(static site => site.Statement.Times.Count == 1), static (corpus, site, random) =>
            Replace(corpus, site.Statement, site.Statement.Times[0].Date, random.Pick(["1950", "2013-06-01", "2015-02-01", "2019", "2015-02-30", "January"])));
        Add("expect: no day", static sites => All(sites, "expect").Where(static site => site.Statement.Times.Count == 1), static (corpus, site, _) =>
            corpus.Replace(site.Statement.Line.Location, site.Statement.Path.End, site.Statement.Times[0].Date.End, ""));
        Add("expect: a day where none is asked", static sites => All(sites, "expect").Where(static site => site.Statement.Times.Count == 0), static (corpus, site, _) =>
            corpus.Replace(site.Statement.Line.Location, site.Statement.Path.End, site.Statement.Path.End, " at 2015"));
        Add("expect: a colon for is", static sites => All(sites, "expect").Where(static site => site.Statement.Comparison == "is"), static (corpus, site, _) =>
            corpus.Replace(site.Statement.Line.Location, corpus.Line(site.Statement.Line.Location).Replace(" is ", ": ", StringComparison.Ordinal)));
        Add("expect: the other value in the facts", static sites => sites.Choices.Where(site => All(sites, "expect").Any(other => other.Statement.Fact == site.Fact.Name && other.Statement.Field == site.Claim.Field.Text)), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], random.Pick(site.Scenario.Choice(site.Field.Types[0])!)));
        Add("expect: the other place or office in the facts", static sites => sites.References.Where(site => !site.Field.IsList && All(sites, "expect").Any(other => other.Statement.Fact == site.Fact.Name && other.Statement.Field == site.Claim.Field.Text)), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], random.Pick(EditSites.NamesOf(site.Scenario, random.Pick(site.Field.Types)))));
    }

    private void AddVariants()
    {
        Add("assume: its reason left out", static sites => All(sites, "assume").Where(static site => site.Statement.Backing.Because.Count == 1), static (corpus, site, _) => corpus.RemoveLines(site.Statement.Backing.Because[0].Location));
        Add("assume: with a standing", static sites => All(sites, "assume"), static (corpus, site, random) => corpus.Replace(site.Statement.Line.Location, site.Statement.Path.End, site.Statement.Path.End, random.Pick([" accepted", " rejected", " disputed"])));
        Add("assume: a second that clashes", static sites => All(sites, "assume").Where(static site => site.Statement.Field == "status"), static (corpus, site, random) =>
            corpus.InsertLines(site.Statement.Line.Location, $"assume {site.Statement.Path.Text}: {random.Pick(["planned", "occurred", "proposed"])}", "  because \"it may be so too\""));
        Add("assume: in a scenario that extends nothing", static sites => sites.Corpus.Files.Where(static file => file.Parsed.Base is null), static (corpus, file, random) =>
            file.Parsed.Facts.Find(static fact => fact.Claims.Exists(static claim => claim.Field.Text == "status")) is { } fact
                ? corpus.InsertLines(corpus.EndOf(file.Path), $"assume {fact.Name}.status: {random.Pick(["planned", "cancelled"])}", "  because \"it may be so\"")
                : null);
        Add("assume: of the variant's own fact", static sites => sites.Facts.Where(static site => site.Scenario.IsVariant && site.Fact.Claims.Exists(static claim => claim.Field.Text == "status")), static (corpus, site, _) =>
            corpus.InsertLines(corpus.EndOf(site.Fact.Line.Location.Path), $"assume {site.Fact.Name}.status: cancelled", "  because \"it may be so\""));
        Add("retract: a fact that others name", static sites => sites.Scenarios.Where(static scenario => scenario.Base is not null).SelectMany(scenario => scenario.Base!.Own.Where(fact => sites.UsesOf(fact.Name) is > 0 and <= 3 && fact.Names.Count == 1)
            .Select(fact => (Scenario: scenario, Fact: fact))), static (corpus, site, _) => corpus.InsertLines(corpus.EndOf(site.Scenario.Files[0].Path), "retract " + site.Fact.Name));
        Add("retract: a field without claims", static sites => sites.Scenarios.Where(static scenario => scenario.Base is not null).SelectMany(scenario => sites.Facts.Where(site => site.Scenario.Name == scenario.Base!.Name).Select(site => (Scenario: scenario, site.Fact, site.Kind))), static (corpus, site, _) =>
            site.Kind.Fields.FirstOrDefault(field => !site.Fact.Claims.Exists(claim => claim.Field.Text == field.Name)) is { } field && site.Fact.Names.Count == 1
                ? corpus.InsertLines(corpus.EndOf(site.Scenario.Files[0].Path), $"retract {site.Fact.Name}.{field.Name}")
                : null);
        Add("retract: with a value", static sites => All(sites, "retract"), static (corpus, site, _) => corpus.Replace(site.Statement.Line.Location, site.Statement.Path.End, site.Statement.Path.End, ": nothing"));
        Add("variant: of no such scenario", static sites => sites.Corpus.Parsed.Where(static file => file.Base is not null), static (corpus, file, random) =>
            Misspelling.Make(file.Base!, random) is { } slip ? corpus.Replace(file.Header!.Location, file.Header.Tokens[3], slip) : null);
        Add("variant: of itself or a vocabulary", static sites => sites.Corpus.Parsed.Where(static file => file.Base is not null), static (corpus, file, random) =>
            corpus.Replace(file.Header!.Location, file.Header.Tokens[3], random.Pick([file.Name, "defence", "core"])));
    }

    /// <summary>Another word of the choice, or another fact. Null for numbers and texts.</summary>
    private static string? Another(OracleScenario scenario, ParsedStatement statement, SeededRandom random)
    {
        if (scenario.Fact(statement.Fact) is not { } fact || scenario.KindOf(fact)?.Field(statement.Field!) is not { } field)
            return null;
        if (scenario.Choice(field.Types[0]) is { } words)
            return random.Pick(words);
        return EditSites.NamesOf(scenario, random.Pick(field.Types)) is { Count: > 0 } names ? random.Pick(names) : null;
    }
}

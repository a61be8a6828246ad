using System;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>Edits of names: of facts, kinds, fields, choices and vocabularies.</summary>
internal sealed class NameEdits : EditList
{
    /// <summary>A fact that more lines name is not renamed: each of them would be an error.</summary>
    private const int MostUses = 3;

    public NameEdits()
    {
        AddReferences();
        AddDeclarations();
        Add("kind: misspelt", static sites => sites.Facts, static (corpus, site, random) =>
            Misspelling.Make(site.Fact.Kind.Text, random) is { } slip && !corpus.Line(site.Fact.Line.Location).Contains(',', StringComparison.Ordinal) ? corpus.Replace(site.Fact.Line.Location, site.Fact.Kind, slip) : null);
        Add("kind: left out", static sites => sites.Facts.Where(static site => site.Fact.Label is not null), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Kind.Column, site.Fact.Names[0].Column, ""));
        Add("field: misspelt", static sites => sites.Claims, static (corpus, site, random) =>
            Misspelling.Make(site.Claim.Field.Text, random) is { } slip ? corpus.Replace(site.Claim.Line.Location, site.Claim.Field, slip) : null);
        Add("field: of another kind", static sites => sites.Claims, static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Field, random.Pick(["tonnage", "budget", "weight"])));
        Add("field: with a capital", static sites => sites.Claims, static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Field, Capital(site.Claim.Field.Text)));
        Add("choice: misspelt", static sites => sites.Choices, static (corpus, site, random) =>
            Misspelling.Make(site.Claim.Items[0][0].Text, random) is { } slip ? corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], slip) : null);
        Add("choice: another word", static sites => sites.Choices, static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], random.Pick(["happened", "done", "begun", "finished"])));
        Add("choice: in quotes", static sites => sites.Choices, static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], "\"" + site.Claim.Items[0][0].Text + "\""));
        Add("use: misspelt", static sites => sites.Corpus.Parsed.SelectMany(static file => file.Uses), static (corpus, use, random) =>
            Misspelling.Make(use.Tokens[1].Text, random) is { } slip ? corpus.Replace(use.Location, use.Tokens[1], slip) : null);
    }

    private void AddReferences()
    {
        Add("reference: misspelt", static sites => sites.References, static (corpus, site, random) =>
            Misspelling.Make(Last(site.Claim).Text, random) is { } slip ? corpus.Replace(site.Claim.Line.Location, Last(site.Claim), slip) : null);
        Add("reference: unknown", static sites => sites.References, static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, Last(site.Claim), random.Pick(["ruritania", "colonel-blimp", "ministry-of-magic"])));
        Add("reference: of another kind", static sites => sites.References.Where(static site => !site.Field.Types.Contains("fact")), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, Last(site.Claim), random.Pick(EditSites.NamesOfOthers(site.Scenario, site.Field.Types))));
        Add("reference: with a capital", static sites => sites.References, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, Last(site.Claim), Capital(Last(site.Claim).Text)));
        Add("reference: with _", static sites => sites.References.Where(static site => Last(site.Claim).Text.Contains('-', StringComparison.Ordinal)), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, Last(site.Claim), Last(site.Claim).Text.Replace('-', '_')));
        Add("reference: with a space", static sites => sites.References.Where(static site => Last(site.Claim).Text.Contains('-', StringComparison.Ordinal)), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, Last(site.Claim), Last(site.Claim).Text.Replace('-', ' ')));
        Add("reference: in quotes", static sites => sites.References, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, Last(site.Claim), "\"" + Last(site.Claim).Text + "\""));
        Add("reference: no comma between two", static sites => sites.References.Where(static site => site.Claim.Items.Count > 1), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][^1].End, site.Claim.Items[1][0].Column, " "));
        Add("reference: listed twice", static sites => sites.References.Where(static site => site.Field.IsList), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, Last(site.Claim).End, Last(site.Claim).End, ", " + site.Claim.Items[0][0].Text));
        Add("reference: listed again below", static sites => sites.References.Where(static site => site.Field.IsList), static (corpus, site, _) =>
            corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.End }, corpus.Line(site.Claim.Line.Location)));
        Add("reference: rejected again below", static sites => sites.References.Where(static site => site.Field.IsList && site.Claim is { Standing: "plain", Backing.Because.Count: 0 }), static (corpus, site, _) =>
            corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.End }, [
                corpus.Line(site.Claim.Line.Location).Insert(site.Claim.Colon.Column, " rejected"),
                .. corpus.File(site.Claim.Line.Location.Path).Lines.Take(site.Claim.End).Skip(site.Claim.Line.LastNumber + 1),
                "    because \"so it seems\""]));
        Add("reference: two in a field of one", static sites => sites.References.Where(static site => !site.Field.IsList), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, Last(site.Claim).End, Last(site.Claim).End, ", " + random.Pick(EditSites.NamesOf(site.Scenario, site.Field.Types[0]))));
        Add("reference: as an unknown office", static sites => sites.References, static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, Last(site.Claim).End, Last(site.Claim).End, " as lord-high-admiral"));
        AddCircles("in");
        AddCircles("within");
    }

    private void AddCircles(string field)
    {
        Add("circle: " + field + " itself", sites => sites.Claims.Where(site => site.Claim.Field.Text == field), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], site.Fact.Name));
        Add("circle: " + field + " by two steps", sites => sites.Claims.Where(site => site.Claim.Field.Text == field), (corpus, site, _) =>
            site.Scenario.Fact(site.Claim.Items[0][0].Text) is { } outer && outer.Names.Count == 1 && site.Scenario.KindOf(outer)?.Field(field) is not null
                && !outer.Claims.Exists(claim => claim.Field.Text == field)
                ? corpus.InsertLines(outer.Line.Location with { Line = outer.End }, $"  {field}: {site.Fact.Name}", "    because \"so it seems\"")
                : null);
    }

    private void AddDeclarations()
    {
        Add("fact: misspelt", static sites => sites.Facts.Where(site => sites.UsesOf(site.Fact.Name) is > 0 and <= MostUses), static (corpus, site, random) =>
            Misspelling.Make(site.Fact.Name, random) is { } slip ? corpus.Replace(site.Fact.Line.Location, site.Fact.Names[0], slip) : null);
        Add("fact: with a capital", static sites => sites.Facts, static (corpus, site, _) => corpus.Replace(site.Fact.Line.Location, site.Fact.Names[0], Capital(site.Fact.Name)));
        Add("fact: with _", static sites => sites.Facts.Where(static site => site.Fact.Name.Contains('-', StringComparison.Ordinal)), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Names[0], site.Fact.Name.Replace('-', '_')));
        Add("fact: with a space", static sites => sites.Facts.Where(static site => site.Fact.Name.Contains('-', StringComparison.Ordinal)), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Names[0], site.Fact.Name.Replace('-', ' ')));
        Add("fact: declared twice", static sites => sites.Facts.Where(static site => site.Fact.Names.Count == 1), static (corpus, site, random) =>
            corpus.InsertLines(new Location(random.Pick(corpus.Files).Path, 2) is var place && place.Path == site.Fact.Line.Location.Path ? place with { Line = site.Fact.End } : corpus.EndOf(place.Path),
                corpus.File(site.Fact.Line.Location.Path).Lines.Skip(site.Fact.Line.Location.Line).Take(site.Fact.End - site.Fact.Line.Location.Line)));
        Add("fact: one in C# with another", static sites => sites.Facts.Where(static site => site.Fact.Name.Length > 4 && !site.Fact.Name.Contains('-', StringComparison.Ordinal)), static (corpus, site, _) =>
            corpus.InsertLines(corpus.EndOf(site.Fact.Line.Location.Path), $"issue {site.Fact.Name[..2]}-{site.Fact.Name[2..]}"));
        Add("fact: no name", static sites => sites.Facts.Where(site => site.Fact.Label is not null && sites.UsesOf(site.Fact.Name) < MostUses), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Names[0].Column, site.Fact.Label!.Column, ""));
    }

    private static Token Last(ParsedClaim claim) => claim.Items[^1][0];

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}

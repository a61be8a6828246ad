using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Judging;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Edits of what is assumed, retracted and expected, and of what a variant extends.</summary>
internal sealed class StatementEdits : EditList
{
    public StatementEdits()
    {
        AddPaths();
        AddExpectations();
        AddVariants();
    }

    private static IEnumerable<(World World, ReadStatement Statement)> All(Sites sites, params IReadOnlyList<string> kinds) =>
        sites.Worlds.SelectMany(world => world.Statements.Where(statement => kinds.Count == 0 || kinds.Contains(statement.Kind)).Select(statement => (world, statement)));

    private static Corpus Put(Corpus corpus, ReadStatement statement, Piece piece, string text) => corpus.Put(statement.Line.Place, piece, text);

    private void AddPaths()
    {
        Add("path: misspelt", static sites => All(sites), static (corpus, site, dice) => Misspelling.Of(site.Statement.Path.Text, dice) is { } slip ? Put(corpus, site.Statement, site.Statement.Path, slip) : null);
        Add("path: unknown fact", static sites => All(sites), static (corpus, site, _) => Put(corpus, site.Statement, site.Statement.Path, site.Statement.Path.Text.Replace(site.Statement.Fact, "nobody", StringComparison.Ordinal)));
        Add("path: unknown field", static sites => All(sites), static (corpus, site, _) => Put(corpus, site.Statement, site.Statement.Path, site.Statement.Fact + ".tonnage"));
        Add("path: no field", static sites => All(sites, "assume", "expect"), static (corpus, site, _) => Put(corpus, site.Statement, site.Statement.Path, site.Statement.Fact));
        Add("path: a space for the full stop", static sites => All(sites, "assume", "expect"), static (corpus, site, _) => Put(corpus, site.Statement, site.Statement.Path, site.Statement.Path.Text.Replace('.', ' ')));
        Add("path: with a capital", static sites => All(sites), static (corpus, site, _) => Put(corpus, site.Statement, site.Statement.Path, char.ToUpperInvariant(site.Statement.Path.Text[0]) + site.Statement.Path.Text[1..]));
        Add("statement: misspelt word", static sites => All(sites), static (corpus, site, dice) => Misspelling.Of(site.Statement.Kind, dice) is { } slip ? Put(corpus, site.Statement, site.Statement.Line.Pieces[0], slip) : null);
        Add("statement: misspelt value", static sites => All(sites, "assume", "expect").Where(static site => site.Statement.Items[0][0].IsWord), static (corpus, site, dice) =>
            Misspelling.Of(site.Statement.Items[0][0].Text, dice) is { } slip ? Put(corpus, site.Statement, site.Statement.Items[0][0], slip) : null);
        Add("statement: no value", static sites => All(sites, "assume", "expect"), static (corpus, site, _) =>
            corpus.Put(site.Statement.Line.Place, site.Statement.Items[0][0].Column, site.Statement.Items[^1][^1].End, ""));
        Add("statement: indented", static sites => All(sites, "expect"), static (corpus, site, _) => corpus.Replace(site.Statement.Line.Place, "  " + corpus.Line(site.Statement.Line.Place)));
    }

    private void AddExpectations()
    {
        Add("expect: another value", static sites => All(sites, "expect").Where(static site => site.Statement.Comparison is "is" or "is not" or "includes" && site.Statement.Items[0][0].IsWord), static (corpus, site, dice) =>
            Another(site.World, site.Statement, dice) is { } value ? Put(corpus, site.Statement, site.Statement.Items[0][0], value) : null);
        Add("expect: is and is not swapped", static sites => All(sites, "expect").Where(static site => site.Statement is { Comparison: "is" or "is not", Items.Count: 1 }), static (corpus, site, _) =>
        {
            var line = corpus.Line(site.Statement.Line.Place);
            var changed = site.Statement.Comparison == "is" ? line.Replace(" is ", " is not ", StringComparison.Ordinal) : line.Replace(" is not ", " is ", StringComparison.Ordinal);
            return corpus.Replace(site.Statement.Line.Place, changed);
        });
        Add("expect: before and after swapped", static sites => All(sites, "expect").Where(static site => site.Statement.Comparison is "before" or "after"), static (corpus, site, _) =>
        {
            var line = corpus.Line(site.Statement.Line.Place);
            return corpus.Replace(site.Statement.Line.Place, site.Statement.Comparison == "before" ? line.Replace(" before ", " after ", StringComparison.Ordinal) : line.Replace(" after ", " before ", StringComparison.Ordinal));
        });
        Add("expect: another day", static sites => All(sites, "expect").Where(static site => site.Statement.Times.Count == 1), static (corpus, site, dice) =>
            Put(corpus, site.Statement, site.Statement.Times[0].Date, dice.Of(["1950", "2013-06-01", "2015-02-01", "2019", "2015-02-30", "January"])));
        Add("expect: no day", static sites => All(sites, "expect").Where(static site => site.Statement.Times.Count == 1), static (corpus, site, _) =>
            corpus.Put(site.Statement.Line.Place, site.Statement.Path.End, site.Statement.Times[0].Date.End, ""));
        Add("expect: a day where none is asked", static sites => All(sites, "expect").Where(static site => site.Statement.Times.Count == 0), static (corpus, site, _) =>
            corpus.Put(site.Statement.Line.Place, site.Statement.Path.End, site.Statement.Path.End, " at 2015"));
        Add("expect: a colon for is", static sites => All(sites, "expect").Where(static site => site.Statement.Comparison == "is"), static (corpus, site, _) =>
            corpus.Replace(site.Statement.Line.Place, corpus.Line(site.Statement.Line.Place).Replace(" is ", ": ", StringComparison.Ordinal)));
        Add("expect: the other value in the facts", static sites => sites.Choices.Where(site => All(sites, "expect").Any(other => other.Statement.Fact == site.Fact.Name && other.Statement.Field == site.Claim.Field.Text)), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], dice.Of(site.World.Choice(site.Field.Types[0])!)));
        Add("expect: the other place or office in the facts", static sites => sites.References.Where(site => !site.Field.IsList && All(sites, "expect").Any(other => other.Statement.Fact == site.Fact.Name && other.Statement.Field == site.Claim.Field.Text)), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], dice.Of(QuoteEdits.NamesOf(site.World, dice.Of(site.Field.Types)))));
    }

    private void AddVariants()
    {
        Add("assume: its reason left out", static sites => All(sites, "assume").Where(static site => site.Statement.Backing.Because.Count == 1), static (corpus, site, _) => corpus.Remove(site.Statement.Backing.Because[0].Place));
        Add("assume: with a standing", static sites => All(sites, "assume"), static (corpus, site, dice) => corpus.Put(site.Statement.Line.Place, site.Statement.Path.End, site.Statement.Path.End, dice.Of([" accepted", " rejected", " disputed"])));
        Add("assume: a second that clashes", static sites => All(sites, "assume").Where(static site => site.Statement.Field == "status"), static (corpus, site, dice) =>
            corpus.Insert(site.Statement.Line.Place, $"assume {site.Statement.Path.Text}: {dice.Of(["planned", "occurred", "proposed"])}", "  because \"it may be so too\""));
        Add("assume: in a scenario that extends nothing", static sites => sites.Corpus.Files.Where(static file => file.Read.Base is null), static (corpus, file, dice) =>
            file.Read.Facts.Find(static fact => fact.Claims.Exists(static claim => claim.Field.Text == "status")) is { } fact
                ? corpus.Insert(NameEdits.EndOf(corpus, file.Path), $"assume {fact.Name}.status: {dice.Of(["planned", "cancelled"])}", "  because \"it may be so\"")
                : null);
        Add("assume: of the variant's own fact", static sites => sites.Facts.Where(static site => site.World.IsVariant && site.Fact.Claims.Exists(static claim => claim.Field.Text == "status")), static (corpus, site, _) =>
            corpus.Insert(NameEdits.EndOf(corpus, site.Fact.Line.Place.Path), $"assume {site.Fact.Name}.status: cancelled", "  because \"it may be so\""));
        Add("retract: a fact that others name", static sites => sites.Worlds.Where(static world => world.Base is not null).SelectMany(world => world.Base!.Own.Where(own => sites.UsesOf(own.Fact.Name) is > 0 and <= 3 && own.Fact.Names.Count == 1)
            .Select(own => (World: world, own.Fact))), static (corpus, site, _) => corpus.Insert(NameEdits.EndOf(corpus, site.World.Files[0].Path), "retract " + site.Fact.Name));
        Add("retract: a field without claims", static sites => sites.Worlds.Where(static world => world.Base is not null).SelectMany(world => sites.Facts.Where(site => site.World.Name == world.Base!.Name).Select(site => (World: world, site.Fact, site.Kind))), static (corpus, site, _) =>
            site.Kind.Fields.FirstOrDefault(field => !site.Fact.Claims.Exists(claim => claim.Field.Text == field.Name)) is { } field && site.Fact.Names.Count == 1
                ? corpus.Insert(NameEdits.EndOf(corpus, site.World.Files[0].Path), $"retract {site.Fact.Name}.{field.Name}")
                : null);
        Add("retract: with a value", static sites => All(sites, "retract"), static (corpus, site, _) => corpus.Put(site.Statement.Line.Place, site.Statement.Path.End, site.Statement.Path.End, ": nothing"));
        Add("variant: of no such scenario", static sites => sites.Corpus.Read.Where(static file => file.Base is not null), static (corpus, file, dice) =>
            Misspelling.Of(file.Base!, dice) is { } slip ? corpus.Put(file.Header!.Place, file.Header.Pieces[3], slip) : null);
        Add("variant: of itself or a vocabulary", static sites => sites.Corpus.Read.Where(static file => file.Base is not null), static (corpus, file, dice) =>
            corpus.Put(file.Header!.Place, file.Header.Pieces[3], dice.Of([file.Name, "defence", "core"])));
    }

    /// <summary>Another word of the choice, or another fact.</summary>
    private static string? Another(World world, ReadStatement statement, Dice dice)
    {
        if (world.Fact(statement.Fact) is not { } fact || world.KindOf(fact)?.Field(statement.Field!) is not { } field)
            return null;
        if (world.Choice(field.Types[0]) is { } words)
            return dice.Of(words);
        // A number or a text has no names.
        return QuoteEdits.NamesOf(world, dice.Of(field.Types)) is { Count: > 0 } names ? dice.Of(names) : null;
    }
}

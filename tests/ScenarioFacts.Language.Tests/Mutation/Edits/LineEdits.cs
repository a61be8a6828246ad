using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Edits of marks, quotation marks and indentation.</summary>
internal sealed class LineEdits : EditList
{
    public LineEdits()
    {
        Add("line: no colon", static sites => sites.Claims, static (corpus, site, _) => corpus.Put(site.Claim.Line.Place, site.Claim.Colon, ""));
        Add("line: = for the colon", static sites => sites.Claims, static (corpus, site, dice) => corpus.Put(site.Claim.Line.Place, site.Claim.Colon, dice.Of(["=", " =", ":="])));
        Add("line: a full-width colon", static sites => sites.Claims, static (corpus, site, _) => corpus.Put(site.Claim.Line.Place, site.Claim.Colon, "："));
        Add("line: two colons", static sites => sites.Claims, static (corpus, site, _) => corpus.Put(site.Claim.Line.Place, site.Claim.Colon, "::"));
        Add("line: a field at the left margin", static sites => sites.Claims, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Place, corpus.Line(site.Claim.Line.Place).TrimStart()));
        Add("line: a comma at its end", static sites => sites.Claims, static (corpus, site, _) => corpus.Put(site.Claim.Line.Place, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, ","));
        Add("line: a comma at its beginning", static sites => sites.Claims, static (corpus, site, _) => corpus.Put(site.Claim.Line.Place, site.Claim.Colon.End, site.Claim.Colon.End, ","));
        Add("line: a semicolon at its end", static sites => sites.Claims.Where(static site => !site.Claim.Items[^1][0].IsText), static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, ";"));
        Add("line: a dash before a field", static sites => sites.Claims, static (corpus, site, dice) => corpus.Put(site.Claim.Line.Place, site.Claim.Field.Column, site.Claim.Field.Column, dice.Of(["- ", "* ", "• "])));
        Add("line: a character nobody sees", static sites => sites.Claims, static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Field.Column + 1, site.Claim.Field.Column + 1, dice.Of(["\u202E", "\u0007", "\u200F", "\u2066"])));
        Add("line: a character nobody can read", static sites => sites.Evidence, static (corpus, site, dice) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Words.Column + 2, site.Evidence.Words.Column + 3, "\uFFFD"));
        Add("text: curly quotes", static sites => sites.Evidence, static (corpus, site, _) => corpus.Put(site.Evidence.Line.Place, site.Evidence.Words, "“" + site.Evidence.Words.Text + "”"));
        Add("text: single quotes", static sites => sites.Evidence, static (corpus, site, _) => corpus.Put(site.Evidence.Line.Place, site.Evidence.Words, "'" + site.Evidence.Words.Text + "'"));
        Add("text: not closed", static sites => sites.Evidence, static (corpus, site, _) => corpus.Put(site.Evidence.Line.Place, site.Evidence.Words.End - 1, site.Evidence.Words.End, ""));
        Add("text: not opened", static sites => sites.Evidence, static (corpus, site, _) => corpus.Put(site.Evidence.Line.Place, site.Evidence.Words.Column, site.Evidence.Words.Column + 1, ""));
        Add("text: an escape that is none", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Words.Column + 1, site.Evidence.Words.Column + 1, "\\n"));
        Add("label: not closed", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Place.Line), static (corpus, site, _) =>
            corpus.Put(site.Fact.Line.Place, site.Fact.Label!.End - 1, site.Fact.Label.End, ""));
        Add("label: curly quotes", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Place.Line), static (corpus, site, _) =>
            corpus.Put(site.Fact.Line.Place, site.Fact.Label!, "“" + site.Fact.Label!.Text + "”"));
        Add("label: without quotes", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Place.Line), static (corpus, site, _) =>
            corpus.Put(site.Fact.Line.Place, site.Fact.Label!, site.Fact.Label!.Text));
        Add("label: a colon before it", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Place.Line), static (corpus, site, _) =>
            corpus.Put(site.Fact.Line.Place, site.Fact.Names[0].End, site.Fact.Names[0].End, ":"));
        Add("fact: indented", static sites => sites.Facts.Where(site => site.Fact.Names.Count == 1 && sites.UsesOf(site.Fact.Name) <= 3), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Place, "  " + corpus.Line(site.Fact.Line.Place)));
        Add("line: a note without #", static sites => sites.Facts, static (corpus, site, dice) => corpus.Insert(site.Fact.Line.Place, dice.Of(["// the talks", "-- the talks", "==== Talks ====", "<<<<<<< mine", "* the talks"])));
    }
}

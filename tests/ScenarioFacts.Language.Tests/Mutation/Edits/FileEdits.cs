using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Edits of headers, of what a scenario uses, and of where sources have their words.</summary>
internal sealed class FileEdits : EditList
{
    public FileEdits()
    {
        Add("header: missing", static sites => sites.Corpus.Read, static (corpus, file, _) => corpus.Remove(file.Header!.Place));
        Add("header: twice", static sites => sites.Corpus.Read, static (corpus, file, _) => corpus.Insert(file.Header!.Place with { Line = file.Header.Place.Line + 1 }, corpus.Line(file.Header.Place)));
        Add("header: another one later", static sites => sites.Facts, static (corpus, site, _) => corpus.Insert(site.Fact.Line.Place with { Line = site.Fact.End }, "scenario another-one"));
        Add("header: indented", static sites => sites.Corpus.Read, static (corpus, file, _) => corpus.Replace(file.Header!.Place, "  " + corpus.Line(file.Header.Place)));
        Add("header: with a capital", static sites => sites.Corpus.Read, static (corpus, file, _) => corpus.Put(file.Header!.Place, file.Header.Pieces[0], "Scenario"));
        Add("header: misspelt word", static sites => sites.Corpus.Read, static (corpus, file, dice) =>
            Misspelling.Of("scenario", dice) is { } slip ? corpus.Put(file.Header!.Place, file.Header.Pieces[0], slip) : null);
        Add("header: another label", static sites => sites.Corpus.Read.Where(static file => file.Label is null), static (corpus, file, dice) =>
            corpus.Put(file.Header!.Place, file.Header.Pieces[1].End, file.Header.Pieces[1].End, dice.Of([" \"Another label\"", " \"Notes\""])));
        Add("header: curly label", static sites => sites.Corpus.Read, static (corpus, file, _) => corpus.Put(file.Header!.Place, file.Header.Pieces[1].End, file.Header.Pieces[^1].End, " “Notes”"));
        Add("use: of nothing", static sites => sites.Corpus.Read, static (corpus, file, dice) =>
            corpus.Insert(file.Header!.Place with { Line = file.Header.Place.Line + 1 }, "use " + dice.Of(["defense", "trade", "economy"])));
        Add("use: two in one line", static sites => sites.Corpus.Read, static (corpus, file, _) => corpus.Insert(file.Header!.Place with { Line = file.Header.Place.Line + 1 }, "use defence, core"));
        AddSources();
    }

    private void AddSources()
    {
        Add("source: its text left out", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "text"), static (corpus, site, _) => corpus.Remove(site.Claim.Line.Place));
        Add("source: its within left out", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "within"), static (corpus, site, _) => corpus.Remove(site.Claim.Line.Place));
        Add("source: no such text", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "text"), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], dice.Of(["\"article.txt\"", "\"seeds/" + site.Claim.Items[0][0].Text + "\"", "\"" + site.Claim.Items[0][0].Text + ".seal\""])));
        Add("source: other words at its end", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "ignore-after"), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], dice.Of(["\"Also see our other story\"", "\"Read more of this\"", "\"also see our recent story\""])));
        Add("source: within what is none", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "within"), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], dice.Of(QuoteEdits.OthersThan(site.World, ["source"]))));
        Add("source: within by a broken chain", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "within"), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][^1].End, site.Claim.Items[0][^1].End, dice.Of([" via", " via via", " and " + site.Claim.Items[0][0].Text, " via " + site.Claim.Items[0][0].Text, " via nobody-known"])));
    }
}

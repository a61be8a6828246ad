using System.Linq;
using ScenarioFacts.Oracle.Judges;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>Edits of punctuation, quotation marks and indentation.</summary>
internal sealed class LineEdits : EditList
{
    public LineEdits()
    {
        Add("line: no colon", static sites => sites.Claims, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, site.Claim.Colon, ""));
        Add("line: = for the colon", static sites => sites.Claims, static (corpus, site, random) => corpus.Replace(site.Claim.Line.Location, site.Claim.Colon, random.Pick(["=", " =", ":="])));
        Add("line: a full-width colon", static sites => sites.Claims, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, site.Claim.Colon, "："));
        Add("line: two colons", static sites => sites.Claims, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, site.Claim.Colon, "::"));
        Add("line: a field at the left margin", static sites => sites.Claims, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, corpus.Line(site.Claim.Line.Location).TrimStart()));
        Add("line: a comma at its end", static sites => sites.Claims, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, ","));
        Add("line: a comma at its beginning", static sites => sites.Claims, static (corpus, site, _) => corpus.Replace(site.Claim.Line.Location, site.Claim.Colon.End, site.Claim.Colon.End, ","));
        Add("line: a semicolon at its end", static sites => sites.Claims.Where(static site => !site.Claim.Items[^1][0].IsText), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, ";"));
        Add("line: a dash before a field", static sites => sites.Claims, static (corpus, site, random) => corpus.Replace(site.Claim.Line.Location, site.Claim.Field.Column, site.Claim.Field.Column, random.Pick(["- ", "* ", "• "])));
        Add("line: a character nobody sees", static sites => sites.Claims, static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Field.Column + 1, site.Claim.Field.Column + 1, random.Pick(["\u202E", "\u0007", "\u200F", "\u2066"])));
        Add("line: a character nobody can read", static sites => sites.Evidence, static (corpus, site, random) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words.Column + 2, site.Evidence.Words.Column + 3, "\uFFFD"));
        Add("text: curly quotes", static sites => sites.Evidence, static (corpus, site, _) => corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words, "“" + site.Evidence.Words.Text + "”"));
        Add("text: single quotes", static sites => sites.Evidence, static (corpus, site, _) => corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words, "'" + site.Evidence.Words.Text + "'"));
        Add("text: not closed", static sites => sites.Evidence, static (corpus, site, _) => corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words.End - 1, site.Evidence.Words.End, ""));
        Add("text: not opened", static sites => sites.Evidence, static (corpus, site, _) => corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words.Column, site.Evidence.Words.Column + 1, ""));
        Add("text: an escape that is none", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words.Column + 1, site.Evidence.Words.Column + 1, "\\n"));
        Add("label: not closed", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Location.Line), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Label!.End - 1, site.Fact.Label.End, ""));
        Add("label: curly quotes", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Location.Line), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Label!, "“" + site.Fact.Label!.Text + "”"));
        Add("label: without quotes", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Location.Line), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Label!, site.Fact.Label!.Text));
        Add("label: a colon before it", static sites => sites.Facts.Where(static site => site.Fact.Label is not null && site.Fact.Line.LastNumber == site.Fact.Line.Location.Line), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, site.Fact.Names[0].End, site.Fact.Names[0].End, ":"));
        Add("fact: indented", static sites => sites.Facts.Where(site => site.Fact.Names.Count == 1 && sites.UsesOf(site.Fact.Name) <= 3 && !FollowsStatement(site.Scenario, site.Fact)), static (corpus, site, _) =>
            corpus.Replace(site.Fact.Line.Location, "  " + corpus.Line(site.Fact.Line.Location)));
        Add("line: a note without #", static sites => sites.Facts, static (corpus, site, random) => corpus.InsertLines(site.Fact.Line.Location, random.Pick(["// the talks", "-- the talks", "==== Talks ====", "<<<<<<< mine", "* the talks"])));
    }

    /// <summary>A known defect of the compiler: below a statement, each line of an indented fact is an error of its own, which is more than one mistake may cause.</summary>
    private static bool FollowsStatement(OracleScenario scenario, ParsedFact fact)
    {
        var above = scenario.Statements.Select(static statement => statement.Line.Location).Concat(scenario.Own.Select(static other => other.Line.Location))
            .Where(location => location.Path == fact.Line.Location.Path && location.Line < fact.Line.Location.Line).MaxBy(static location => location.Line);
        return scenario.Statements.Any(statement => statement.Line.Location == above);
    }
}

/// <summary>Edits of headers, of uses, and of the texts of sources.</summary>
internal sealed class FileEdits : EditList
{
    public FileEdits()
    {
        Add("header: missing", static sites => sites.Corpus.Parsed, static (corpus, file, _) => corpus.RemoveLines(file.Header!.Location));
        Add("header: twice", static sites => sites.Corpus.Parsed, static (corpus, file, _) => corpus.InsertLines(file.Header!.Location with { Line = file.Header.Location.Line + 1 }, corpus.Line(file.Header.Location)));
        Add("header: another one later", static sites => sites.Facts, static (corpus, site, _) => corpus.InsertLines(site.Fact.Line.Location with { Line = site.Fact.End }, "scenario another-one"));
        Add("header: indented", static sites => sites.Corpus.Parsed, static (corpus, file, _) => corpus.Replace(file.Header!.Location, "  " + corpus.Line(file.Header.Location)));
        Add("header: with a capital", static sites => sites.Corpus.Parsed, static (corpus, file, _) => corpus.Replace(file.Header!.Location, file.Header.Tokens[0], "Scenario"));
        Add("header: misspelt word", static sites => sites.Corpus.Parsed, static (corpus, file, random) =>
            Misspelling.Make("scenario", random) is { } slip ? corpus.Replace(file.Header!.Location, file.Header.Tokens[0], slip) : null);
        Add("header: another label", static sites => sites.Corpus.Parsed.Where(static file => file.Label is null), static (corpus, file, random) =>
            corpus.Replace(file.Header!.Location, file.Header.Tokens[1].End, file.Header.Tokens[1].End, random.Pick([" \"Another label\"", " \"Notes\""])));
        Add("header: curly label", static sites => sites.Corpus.Parsed, static (corpus, file, _) => corpus.Replace(file.Header!.Location, file.Header.Tokens[1].End, file.Header.Tokens[^1].End, " “Notes”"));
        Add("use: of nothing", static sites => sites.Corpus.Parsed, static (corpus, file, random) =>
            corpus.InsertLines(file.Header!.Location with { Line = file.Header.Location.Line + 1 }, "use " + random.Pick(["defense", "trade", "economy"])));
        Add("use: two in one line", static sites => sites.Corpus.Parsed, static (corpus, file, _) => corpus.InsertLines(file.Header!.Location with { Line = file.Header.Location.Line + 1 }, "use defence, core"));
        AddSources();
    }

    private void AddSources()
    {
        Add("source: its text left out", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "text"), static (corpus, site, _) => corpus.RemoveLines(site.Claim.Line.Location));
        Add("source: its within left out", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "within"), static (corpus, site, _) => corpus.RemoveLines(site.Claim.Line.Location));
        Add("source: no such text", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "text"), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], random.Pick(["\"article.txt\"", "\"seeds/" + site.Claim.Items[0][0].Text + "\"", "\"" + site.Claim.Items[0][0].Text + ".seal\""])));
        Add("source: other words at its end", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "ignore-after"), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], random.Pick(["\"Also see our other story\"", "\"Read more of this\"", "\"also see our recent story\""])));
        Add("source: within what is none", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "within"), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], random.Pick(EditSites.NamesOfOthers(site.Scenario, ["source"]))));
        Add("source: within by a broken chain", static sites => sites.Claims.Where(static site => site.Claim.Field.Text == "within"), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][^1].End, site.Claim.Items[0][^1].End, random.Pick([" via", " via via", " and " + site.Claim.Items[0][0].Text, " via " + site.Claim.Items[0][0].Text, " via nobody-known"])));
    }
}

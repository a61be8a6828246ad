using System;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>Mistakes of copying, pasting and merging: lines in the wrong place, and look-alike characters.</summary>
internal sealed class SlipEdits : EditList
{
    private static readonly (char Latin, char Other)[] Alike = [('a', 'а'), ('e', 'е'), ('o', 'о'), ('p', 'р'), ('c', 'с'), ('i', 'і'), ('x', 'х'), ('s', 'ѕ')];

    public SlipEdits()
    {
        AddLines();
        AddLetters();
        Add("slip: field and value swapped", static sites => sites.Claims.Where(static site => site.Claim.Items is [[{ IsWord: true }]]), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Field.Column, site.Claim.Items[0][0].End, $"{site.Claim.Items[0][0].Text}: {site.Claim.Field.Text}"));
        Add("slip: the label for the name", static sites => sites.References.Where(static site => site.Scenario.Fact(site.Claim.Items[^1][0].Text)?.Label is not null), static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[^1][0], site.Scenario.Fact(site.Claim.Items[^1][0].Text)!.Label!.Text));
        Add("slip: two dates", static sites => sites.Dates, static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][^1].End, site.Claim.Items[0][^1].End, random.Pick([", 2015-01-22", " 2015-01-22", " to 2015-01-22", " and 2015-01-22"])));
        Add("slip: two fields in one line", static sites => sites.Claims, static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, " status: occurred"));
        Add("slip: evidence in the field's line", static sites => sites.Claims.Where(static site => site.Claim.Backing.Evidence.Count == 1), static (corpus, site, _) =>
            corpus.RemoveLines(site.Claim.Backing.Evidence[0].Line.Location).Replace(site.Claim.Line.Location, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, " " + corpus.Line(site.Claim.Backing.Evidence[0].Line.Location).Trim()));
        Add("slip: because in the evidence's line", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words.End, site.Evidence.Words.End, " because \"it says so\""));
    }

    private void AddLines()
    {
        Add("slip: evidence above its claim", static sites => sites.Claims.Where(static site => site.Claim.Backing.Evidence.Count == 1 && site.Claim.Backing.Because.Count == 0 && site.Claim.End == site.Claim.Line.Location.Line + 2), static (corpus, site, _) =>
        {
            var evidence = corpus.Line(site.Claim.Backing.Evidence[0].Line.Location);
            return corpus.RemoveLines(site.Claim.Backing.Evidence[0].Line.Location).InsertLines(site.Claim.Line.Location, evidence);
        });
        Add("slip: a claim under another fact", static sites => sites.Claims.Where(static site => !site.Claim.Backing.BacksNothing), static (corpus, site, random) =>
        {
            var others = corpus.File(site.Claim.Line.Location.Path).Parsed.Facts.Where(other => other.Line.Location.Line > site.Fact.Line.Location.Line && other.Names.Count == 1).ToList();
            if (others.Count == 0)
                return null;
            var lines = corpus.File(site.Claim.Line.Location.Path).Lines.Skip(site.Claim.Line.Location.Line).Take(site.Claim.End - site.Claim.Line.Location.Line);
            return corpus.InsertLines(new Location(site.Claim.Line.Location.Path, random.Pick(others).End), lines).RemoveLines(site.Claim.Line.Location, site.Claim.End - site.Claim.Line.Location.Line);
        });
        Add("slip: a fact left out", static sites => sites.Facts.Where(site => sites.UsesOf(site.Fact.Name) is > 0 and <= 3 && site.Fact.Names.Count == 1), static (corpus, site, _) =>
            corpus.RemoveLines(site.Fact.Line.Location, site.Fact.End - site.Fact.Line.Location.Line));
        Add("slip: a fact's first line left out", static sites => sites.Facts.Where(site => sites.UsesOf(site.Fact.Name) == 0 && site.Fact is { Names.Count: 1, Claims.Count: 1 }), static (corpus, site, _) =>
            corpus.RemoveLines(site.Fact.Line.Location));
        Add("slip: a merge left undone", static sites => sites.Claims, static (corpus, site, _) =>
        {
            var lines = corpus.File(site.Claim.Line.Location.Path).Lines.Skip(site.Claim.Line.Location.Line).Take(site.Claim.End - site.Claim.Line.Location.Line).ToList();
            return corpus.RemoveLines(site.Claim.Line.Location, lines.Count).InsertLines(site.Claim.Line.Location, ["<<<<<<< mine", .. lines, "=======", ">>>>>>> theirs"]);
        });
        Add("slip: a note without # under a fact", static sites => sites.Claims, static (corpus, site, random) =>
            corpus.InsertLines(site.Claim.Line.Location with { Line = site.Claim.End }, random.Pick(["  the talks went well", "    see page 12", "  // to be checked", "  TODO", "  ..."])));
        Add("slip: a text goes on at the left margin", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.InsertLines(site.Evidence.Line.Location with { Line = site.Evidence.Line.Location.Line + 1 }, "\"and more of it\""));
        Add("slip: a text goes on without quotes", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.InsertLines(site.Evidence.Line.Location with { Line = site.Evidence.Line.Location.Line + 1 }, "      and more of it"));
        Add("slip: a text goes on with other words", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.InsertLines(site.Evidence.Line.Location with { Line = site.Evidence.Line.Location.Line + 1 }, "      \"and more of it\""));
    }

    private void AddLetters()
    {
        Add("letters: another script in a reference", static sites => sites.References, static (corpus, site, random) =>
            Disguise(site.Claim.Items[0][0].Text, random) is { } name ? corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], name) : null);
        Add("letters: another script in a fact", static sites => sites.Facts.Where(site => sites.UsesOf(site.Fact.Name) is > 0 and <= 3), static (corpus, site, random) =>
            Disguise(site.Fact.Name, random) is { } name ? corpus.Replace(site.Fact.Line.Location, site.Fact.Names[0], name) : null);
        Add("letters: another script in a quote", static sites => sites.Evidence, static (corpus, site, random) =>
            Disguise(site.Evidence.Words.Text, random) is { } words && !words.Contains('"', StringComparison.Ordinal) ? corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words, "\"" + words + "\"") : null);
        Add("letters: another script in a field", static sites => sites.Claims, static (corpus, site, random) =>
            Disguise(site.Claim.Field.Text, random) is { } field ? corpus.Replace(site.Claim.Line.Location, site.Claim.Field, field) : null);
        Add("letters: none that can be seen in a name", static sites => sites.References, static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0].Column + 1, site.Claim.Items[0][0].Column + 1, random.Pick(["\u200B", "\uFEFF", "\u00AD", "\u2060", "\u200D"])));
        Add("letters: full-width in a choice", static sites => sites.Choices, static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], new string([.. site.Claim.Items[0][0].Text.Select(static c => char.IsAsciiLetter(c) ? (char)(c - 'a' + 'ａ') : c)])));
        Add("letters: full-width digits in a date", static sites => sites.Dates, static (corpus, site, _) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], new string([.. site.Claim.Items[0][0].Text.Select(static c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)])));
        Add("letters: a dash for a hyphen", static sites => sites.References.Where(static site => site.Claim.Items[0][0].Text.Contains('-', StringComparison.Ordinal)), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], site.Claim.Items[0][0].Text.Replace('-', random.Pick(['–', '—', '‐', '‑', '−']))));
        Add("letters: a dash in a date", static sites => sites.Dates.Where(static site => site.Claim.Items[0][0].Text.Contains('-', StringComparison.Ordinal)), static (corpus, site, random) =>
            corpus.Replace(site.Claim.Line.Location, site.Claim.Items[0][0], site.Claim.Items[0][0].Text.Replace('-', random.Pick(['–', '—', '‐', '‑', '−']))));
        Add("letters: a source with a capital", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Source, char.ToUpperInvariant(site.Evidence.Source.Text[0]) + site.Evidence.Source.Text[1..]));
    }

    private static string? Disguise(string text, SeededRandom random)
    {
        var places = Enumerable.Range(0, text.Length).Where(i => Array.Exists(Alike, pair => pair.Latin == text[i])).ToList();
        if (places.Count == 0)
            return null;
        var place = random.Pick(places);
        return text[..place] + Array.Find(Alike, pair => pair.Latin == text[place]).Other + text[(place + 1)..];
    }
}

using System;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Slips of copying, pasting and merging: lines that end up in the wrong place, and letters that only look right.</summary>
internal sealed class SlipEdits : EditList
{
    private static readonly (char Latin, char Other)[] Alike = [('a', 'а'), ('e', 'е'), ('o', 'о'), ('p', 'р'), ('c', 'с'), ('i', 'і'), ('x', 'х'), ('s', 'ѕ')];

    public SlipEdits()
    {
        AddLines();
        AddLetters();
        Add("slip: field and value swapped", static sites => sites.Claims.Where(static site => site.Claim.Items is [[{ IsWord: true }]]), static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Field.Column, site.Claim.Items[0][0].End, $"{site.Claim.Items[0][0].Text}: {site.Claim.Field.Text}"));
        Add("slip: the label for the name", static sites => sites.References.Where(static site => site.World.Fact(site.Claim.Items[^1][0].Text)?.Label is not null), static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[^1][0], site.World.Fact(site.Claim.Items[^1][0].Text)!.Label!.Text));
        Add("slip: two dates", static sites => sites.Dates, static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][^1].End, site.Claim.Items[0][^1].End, dice.Of([", 2015-01-22", " 2015-01-22", " to 2015-01-22", " and 2015-01-22"])));
        Add("slip: two fields in one line", static sites => sites.Claims, static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, " status: occurred"));
        Add("slip: evidence in the field's line", static sites => sites.Claims.Where(static site => site.Claim.Backing.Evidence.Count == 1), static (corpus, site, _) =>
            corpus.Remove(site.Claim.Backing.Evidence[0].Line.Place).Put(site.Claim.Line.Place, site.Claim.Items[^1][^1].End, site.Claim.Items[^1][^1].End, " " + corpus.Line(site.Claim.Backing.Evidence[0].Line.Place).Trim()));
        Add("slip: because in the evidence's line", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Words.End, site.Evidence.Words.End, " because \"it says so\""));
    }

    private void AddLines()
    {
        Add("slip: evidence above its claim", static sites => sites.Claims.Where(static site => site.Claim.Backing.Evidence.Count == 1 && site.Claim.Backing.Because.Count == 0 && site.Claim.End == site.Claim.Line.Place.Line + 2), static (corpus, site, _) =>
        {
            var evidence = corpus.Line(site.Claim.Backing.Evidence[0].Line.Place);
            return corpus.Remove(site.Claim.Backing.Evidence[0].Line.Place).Insert(site.Claim.Line.Place, evidence);
        });
        Add("slip: a claim under another fact", static sites => sites.Claims.Where(static site => !site.Claim.Backing.BacksNothing), static (corpus, site, dice) =>
        {
            var others = corpus.File(site.Claim.Line.Place.Path).Read.Facts.Where(other => other.Line.Place.Line > site.Fact.Line.Place.Line && other.Names.Count == 1).ToList();
            if (others.Count == 0)
                return null;
            var lines = corpus.File(site.Claim.Line.Place.Path).Lines.Skip(site.Claim.Line.Place.Line).Take(site.Claim.End - site.Claim.Line.Place.Line);
            return corpus.Insert(new Place(site.Claim.Line.Place.Path, dice.Of(others).End), lines).Remove(site.Claim.Line.Place, site.Claim.End - site.Claim.Line.Place.Line);
        });
        Add("slip: a fact left out", static sites => sites.Facts.Where(site => sites.UsesOf(site.Fact.Name) is > 0 and <= 3 && site.Fact.Names.Count == 1), static (corpus, site, _) =>
            corpus.Remove(site.Fact.Line.Place, site.Fact.End - site.Fact.Line.Place.Line));
        Add("slip: a fact's first line left out", static sites => sites.Facts.Where(site => sites.UsesOf(site.Fact.Name) == 0 && site.Fact is { Names.Count: 1, Claims.Count: 1 }), static (corpus, site, _) =>
            corpus.Remove(site.Fact.Line.Place));
        Add("slip: a merge left undone", static sites => sites.Claims, static (corpus, site, _) =>
        {
            var lines = corpus.File(site.Claim.Line.Place.Path).Lines.Skip(site.Claim.Line.Place.Line).Take(site.Claim.End - site.Claim.Line.Place.Line).ToList();
            return corpus.Remove(site.Claim.Line.Place, lines.Count).Insert(site.Claim.Line.Place, ["<<<<<<< mine", .. lines, "=======", ">>>>>>> theirs"]);
        });
        Add("slip: a note without # under a fact", static sites => sites.Claims, static (corpus, site, dice) =>
            corpus.Insert(site.Claim.Line.Place with { Line = site.Claim.End }, dice.Of(["  the talks went well", "    see page 12", "  // to be checked", "  TODO", "  ..."])));
        Add("slip: a text goes on at the left margin", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Insert(site.Evidence.Line.Place with { Line = site.Evidence.Line.Place.Line + 1 }, "\"and more of it\""));
        Add("slip: a text goes on without quotes", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Insert(site.Evidence.Line.Place with { Line = site.Evidence.Line.Place.Line + 1 }, "      and more of it"));
        Add("slip: a text goes on with other words", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Insert(site.Evidence.Line.Place with { Line = site.Evidence.Line.Place.Line + 1 }, "      \"and more of it\""));
    }

    private void AddLetters()
    {
        Add("letters: another script in a reference", static sites => sites.References, static (corpus, site, dice) =>
            Disguise(site.Claim.Items[0][0].Text, dice) is { } name ? corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], name) : null);
        Add("letters: another script in a fact", static sites => sites.Facts.Where(site => sites.UsesOf(site.Fact.Name) is > 0 and <= 3), static (corpus, site, dice) =>
            Disguise(site.Fact.Name, dice) is { } name ? corpus.Put(site.Fact.Line.Place, site.Fact.Names[0], name) : null);
        Add("letters: another script in a quote", static sites => sites.Evidence, static (corpus, site, dice) =>
            Disguise(site.Evidence.Words.Text, dice) is { } words && !words.Contains('"', StringComparison.Ordinal) ? corpus.Put(site.Evidence.Line.Place, site.Evidence.Words, "\"" + words + "\"") : null);
        Add("letters: another script in a field", static sites => sites.Claims, static (corpus, site, dice) =>
            Disguise(site.Claim.Field.Text, dice) is { } field ? corpus.Put(site.Claim.Line.Place, site.Claim.Field, field) : null);
        Add("letters: none that can be seen in a name", static sites => sites.References, static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0].Column + 1, site.Claim.Items[0][0].Column + 1, dice.Of(["\u200B", "\uFEFF", "\u00AD", "\u2060", "\u200D"])));
        Add("letters: full-width in a choice", static sites => sites.Choices, static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], new string([.. site.Claim.Items[0][0].Text.Select(static c => char.IsAsciiLetter(c) ? (char)(c - 'a' + 'ａ') : c)])));
        Add("letters: full-width digits in a date", static sites => sites.Dates, static (corpus, site, _) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], new string([.. site.Claim.Items[0][0].Text.Select(static c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c)])));
        Add("letters: a dash for a hyphen", static sites => sites.References.Where(static site => site.Claim.Items[0][0].Text.Contains('-', StringComparison.Ordinal)), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], site.Claim.Items[0][0].Text.Replace('-', dice.Of(['–', '—', '‐', '‑', '−']))));
        Add("letters: a dash in a date", static sites => sites.Dates.Where(static site => site.Claim.Items[0][0].Text.Contains('-', StringComparison.Ordinal)), static (corpus, site, dice) =>
            corpus.Put(site.Claim.Line.Place, site.Claim.Items[0][0], site.Claim.Items[0][0].Text.Replace('-', dice.Of(['–', '—', '‐', '‑', '−']))));
        Add("letters: a source with a capital", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Source, char.ToUpperInvariant(site.Evidence.Source.Text[0]) + site.Evidence.Source.Text[1..]));
    }

    private static string? Disguise(string text, Dice dice)
    {
        var places = Enumerable.Range(0, text.Length).Where(i => Array.Exists(Alike, pair => pair.Latin == text[i])).ToList();
        if (places.Count == 0)
            return null;
        var place = dice.Of(places);
        return text[..place] + Array.Find(Alike, pair => pair.Latin == text[place]).Other + text[(place + 1)..];
    }
}

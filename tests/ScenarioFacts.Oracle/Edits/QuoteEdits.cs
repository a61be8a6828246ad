using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>Edits of quotes and of the lines of evidence.</summary>
internal sealed class QuoteEdits : EditList
{
    public QuoteEdits()
    {
        AddWords("quote: another letter", static (words, random) => ChangeChar(words, random, char.IsAsciiLetterLower, random => random.Letter()));
        AddWords("quote: another case", static (words, random) => ChangeChar(words, random, char.IsAsciiLetterLower, null));
        AddWords("quote: another digit", static (words, random) => ChangeChar(words, random, char.IsAsciiDigit, static random => (char)('0' + random.Below(10))));
        AddWords("quote: another word", static (words, random) => Change(words, random, static (list, i) => list[i] = "heron"));
        AddWords("quote: a word left out", static (words, random) => Change(words, random, static (list, i) => list.RemoveAt(i)));
        AddWords("quote: two words swapped", static (words, random) => Change(words, random, static (list, i) => (list[i], list[i - 1]) = (list[i - 1], list[i])));
        AddWords("quote: a word too many", static (words, random) => Change(words, random, static (list, i) => list.Insert(i, "very")));
        AddWords("quote: a word twice", static (words, random) => Change(words, random, static (list, i) => list.Insert(i, list[i])));
        AddWords("quote: two words alone", static (words, _) => string.Join(" ", words.Split(' ').Take(2)));
        AddWords("quote: a part too short", static (words, _) => words.Split(' ') is [var one, var two, .. var rest] ? $"{one} {two} [...] {string.Join(" ", rest)}" : null);
        AddWords("quote: empty", static (_, _) => "");
        Add("evidence: misspelt source", static sites => sites.Evidence, static (corpus, site, random) =>
            Misspelling.Make(site.Evidence.Source.Text, random) is { } slip ? corpus.Replace(site.Evidence.Line.Location, site.Evidence.Source, slip) : null);
        Add("evidence: no source", static sites => sites.Evidence.Where(static site => site.Evidence.Via.Count == 0), static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Source.Column, site.Evidence.Words.Column, ""));
        Add("evidence: no words", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Source.End, site.Evidence.Words.End, ""));
        Add("evidence: what is no source", static sites => sites.Evidence, static (corpus, site, random) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Source, random.Pick(EditSites.NamesOfOthers(site.Scenario, ["source"]))));
        Add("evidence: misspelt voice", static sites => sites.Evidence.Where(static site => site.Evidence.Via.Count > 0), static (corpus, site, random) =>
            Misspelling.Make(site.Evidence.Via[0].Text, random) is { } slip ? corpus.Replace(site.Evidence.Line.Location, site.Evidence.Via[0], slip) : null);
        Add("evidence: a voice twice", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words.Column, site.Evidence.Words.Column, "via " + (site.Evidence.Via.Count > 0 ? site.Evidence.Via[0] : site.Evidence.Source).Text + " "));
        Add("evidence: via without a voice", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words.Column, site.Evidence.Words.Column, "via "));
        Add("evidence: at the left margin", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Location, corpus.Line(site.Evidence.Line.Location).TrimStart()));
        Add("evidence: denies a plain claim", static sites => sites.Claims.Where(static site => site.Claim.Standing == "plain").SelectMany(static site => site.Claim.Backing.Evidence)
            .Where(static evidence => evidence.Line.LastNumber == evidence.Line.Location.Line), static (corpus, evidence, _) =>
            corpus.Replace(evidence.Line.Location, evidence.Words.Column, evidence.Words.Column, "denies "));
        Add("evidence: credibility 7", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words.Column, site.Evidence.Words.Column, "credibility 7 "));
        Add("evidence: all of a claim left out", static sites => sites.Claims.Where(static site => site.Claim.End > site.Claim.Line.Location.Line + 1), static (corpus, site, _) =>
            corpus.RemoveLines(site.Claim.Line.Location with { Line = site.Claim.Line.Location.Line + 1 }, site.Claim.End - site.Claim.Line.Location.Line - 1));
        Add("evidence: all of a fact left out", static sites => sites.Facts.Where(static site => site.Fact.Backing.Evidence.Count > 0 && site.Fact.Claims.Count(static claim => claim.Backing.BacksNothing) <= 3), static (corpus, site, _) =>
            corpus.Change(site.Fact.Line.Location.Path, lines =>
            {
                foreach (var line in site.Fact.Backing.Evidence.Select(static evidence => evidence.Line).Concat(site.Fact.Backing.Because).Select(static line => line.Location.Line).OrderDescending())
                    lines.RemoveAt(line);
            }));
    }

    private void AddWords(string name, Func<string, SeededRandom, string?> change) =>
        Add(name, static sites => sites.Evidence, (corpus, site, random) => change(site.Evidence.Words.Text, random) is { } words && words != site.Evidence.Words.Text
            ? corpus.Replace(site.Evidence.Line.Location, site.Evidence.Words, "\"" + words.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"")
            : null);

    private static string? ChangeChar(string words, SeededRandom random, Func<char, bool> isWanted, Func<SeededRandom, char>? another)
    {
        var places = Enumerable.Range(0, words.Length).Where(i => isWanted(words[i])).ToList();
        if (places.Count == 0)
            return null;
        var place = random.Pick(places);
        return words[..place] + (another?.Invoke(random) ?? char.ToUpperInvariant(words[place])) + words[(place + 1)..];
    }

    private static string? Change(string words, SeededRandom random, Action<List<string>, int> change)
    {
        var list = words.Split(' ').ToList();
        if (list.Count < 5)
            return null;
        change(list, 1 + random.Below(list.Count - 2));
        return string.Join(" ", list);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Judging;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Edits of the words that back a claim.</summary>
internal sealed class QuoteEdits : EditList
{
    public QuoteEdits()
    {
        AddWords("quote: another letter", static (words, dice) => ChangeChar(words, dice, char.IsAsciiLetterLower, dice => dice.Letter()));
        AddWords("quote: another case", static (words, dice) => ChangeChar(words, dice, char.IsAsciiLetterLower, null));
        AddWords("quote: another digit", static (words, dice) => ChangeChar(words, dice, char.IsAsciiDigit, static dice => (char)('0' + dice.Below(10))));
        AddWords("quote: another word", static (words, dice) => Change(words, dice, static (list, i) => list[i] = "heron"));
        AddWords("quote: a word left out", static (words, dice) => Change(words, dice, static (list, i) => list.RemoveAt(i)));
        AddWords("quote: two words swapped", static (words, dice) => Change(words, dice, static (list, i) => (list[i], list[i - 1]) = (list[i - 1], list[i])));
        AddWords("quote: a word too many", static (words, dice) => Change(words, dice, static (list, i) => list.Insert(i, "very")));
        AddWords("quote: a word twice", static (words, dice) => Change(words, dice, static (list, i) => list.Insert(i, list[i])));
        AddWords("quote: two words alone", static (words, _) => string.Join(" ", words.Split(' ').Take(2)));
        AddWords("quote: a part too short", static (words, _) => words.Split(' ') is [var one, var two, .. var rest] ? $"{one} {two} [...] {string.Join(" ", rest)}" : null);
        AddWords("quote: empty", static (_, _) => "");
        Add("evidence: misspelt source", static sites => sites.Evidence, static (corpus, site, dice) =>
            Misspelling.Of(site.Evidence.Source.Text, dice) is { } slip ? corpus.Put(site.Evidence.Line.Place, site.Evidence.Source, slip) : null);
        Add("evidence: no source", static sites => sites.Evidence.Where(static site => site.Evidence.Via.Count == 0), static (corpus, site, _) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Source.Column, site.Evidence.Words.Column, ""));
        Add("evidence: no words", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Source.End, site.Evidence.Words.End, ""));
        Add("evidence: what is no source", static sites => sites.Evidence, static (corpus, site, dice) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Source, dice.Of(OthersThan(site.World, ["source"]))));
        Add("evidence: misspelt voice", static sites => sites.Evidence.Where(static site => site.Evidence.Via.Count > 0), static (corpus, site, dice) =>
            Misspelling.Of(site.Evidence.Via[0].Text, dice) is { } slip ? corpus.Put(site.Evidence.Line.Place, site.Evidence.Via[0], slip) : null);
        Add("evidence: a voice twice", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Words.Column, site.Evidence.Words.Column, "via " + (site.Evidence.Via.Count > 0 ? site.Evidence.Via[0] : site.Evidence.Source).Text + " "));
        Add("evidence: via without a voice", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Words.Column, site.Evidence.Words.Column, "via "));
        Add("evidence: at the left margin", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Replace(site.Evidence.Line.Place, corpus.Line(site.Evidence.Line.Place).TrimStart()));
        Add("evidence: denies a plain claim", static sites => sites.Claims.Where(static site => site.Claim.Standing == "plain").SelectMany(static site => site.Claim.Backing.Evidence)
            .Where(static evidence => evidence.Line.LastNumber == evidence.Line.Place.Line), static (corpus, evidence, _) =>
            corpus.Put(evidence.Line.Place, evidence.Words.Column, evidence.Words.Column, "denies "));
        Add("evidence: credibility 7", static sites => sites.Evidence, static (corpus, site, _) =>
            corpus.Put(site.Evidence.Line.Place, site.Evidence.Words.Column, site.Evidence.Words.Column, "credibility 7 "));
        Add("evidence: all of a claim left out", static sites => sites.Claims.Where(static site => site.Claim.End > site.Claim.Line.Place.Line + 1), static (corpus, site, _) =>
            corpus.Remove(site.Claim.Line.Place with { Line = site.Claim.Line.Place.Line + 1 }, site.Claim.End - site.Claim.Line.Place.Line - 1));
        Add("evidence: all of a fact left out", static sites => sites.Facts.Where(static site => site.Fact.Backing.Evidence.Count > 0 && site.Fact.Claims.Count(static claim => claim.Backing.BacksNothing) <= 3), static (corpus, site, _) =>
            corpus.Change(site.Fact.Line.Place.Path, lines =>
            {
                foreach (var line in site.Fact.Backing.Evidence.Select(static evidence => evidence.Line).Concat(site.Fact.Backing.Because).Select(static line => line.Place.Line).OrderDescending())
                    lines.RemoveAt(line);
            }));
    }

    public static IReadOnlyList<string> NamesOf(World world, string kind) => [.. world.Facts.Values.Where(facts => world.KindOf(facts[0].Fact)?.Is(kind) == true).Select(static facts => facts[0].Name.Text)];

    /// <summary>The names of all that is of none of some kinds.</summary>
    public static IReadOnlyList<string> OthersThan(World world, IReadOnlyList<string> kinds) =>
        [.. world.Facts.Values.Where(facts => !kinds.Any(kind => world.KindOf(facts[0].Fact)?.Is(kind) == true)).Select(static facts => facts[0].Name.Text)];

    private void AddWords(string name, Func<string, Dice, string?> change) =>
        Add(name, static sites => sites.Evidence, (corpus, site, dice) => change(site.Evidence.Words.Text, dice) is { } words && words != site.Evidence.Words.Text
            ? corpus.Put(site.Evidence.Line.Place, site.Evidence.Words, "\"" + words.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"")
            : null);

    private static string? ChangeChar(string words, Dice dice, Func<char, bool> isWanted, Func<Dice, char>? another)
    {
        var places = Enumerable.Range(0, words.Length).Where(i => isWanted(words[i])).ToList();
        if (places.Count == 0)
            return null;
        var place = dice.Of(places);
        return words[..place] + (another?.Invoke(dice) ?? char.ToUpperInvariant(words[place])) + words[(place + 1)..];
    }

    private static string? Change(string words, Dice dice, Action<List<string>, int> change)
    {
        var list = words.Split(' ').ToList();
        if (list.Count < 5)
            return null;
        change(list, 1 + dice.Below(list.Count - 2));
        return string.Join(" ", list);
    }
}

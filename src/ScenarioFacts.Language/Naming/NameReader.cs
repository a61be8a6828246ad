using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Naming;

/// <summary>Finds the names of facts in words. It keeps its lists from text to text, so it belongs to one thread.</summary>
internal sealed class NameReader(PhraseTable phrases)
{
    private readonly List<NumberedWord> _words = [];
    private readonly List<NamePhrase> _found = [];
    private readonly List<NameMatch> _matches = [];

    public QuoteNames Read(string text)
    {
        Number(text);
        _matches.Clear();
        for (var i = 0; i < _words.Count; i++)
            FindAt(i);
        for (var i = 0; i < _words.Count; i++)
        {
            if (QuoteNames.IsUnspaced(_words[i].Text, _words[i].Span.Start))
                FindInside(i);
        }

        return _matches.Count == 0 ? new QuoteNames(text, [], []) : _matches.Count == 1 && _matches[0].Phrase.Strength != NameStrength.Elsewhere ? new QuoteNames(text, [_matches[0]], []) : Select(text);
    }

    /// <summary>Leaves out the names that are a part of another’s longer name: “North Korea” means no other Korea.</summary>
    private QuoteNames Select(string text)
    {
        var names = new List<NameMatch>(_matches.Count);
        List<NameMatch>? shadows = null;
        foreach (var match in _matches)
        {
            if (IsPartOfAnother(match))
                (shadows ??= []).Add(match);
            else if (match.Phrase.Strength != NameStrength.Elsewhere || !_matches.Exists(match.IsFactHere))
                names.Add(match);
        }

        return new QuoteNames(text, names, shadows ?? []);
    }

    private bool IsPartOfAnother(NameMatch match)
    {
        foreach (var other in _matches)
        {
            if (match.IsPartOfAnother(other))
                return true;
        }

        return false;
    }

    private void Number(string text)
    {
        _words.Clear();
        for (var from = 0; WordTokenizer.TryNext(text, from, text.Length, out var word); from = word.End)
        {
            if (WordFolding.IsFolded(text, word))
                Number(text, word);
            else if (WordFolding.Fold(text, word) is var folded)
                Number(folded, new TextSpan(0, folded.Length));
        }
    }

    private void Number(string text, TextSpan word) =>
        _words.Add(new NumberedWord(text, word, phrases.Words.Find(text, word), text[word.End - 1] == 's' ? phrases.Words.Find(text, new TextSpan(word.Start, word.Length - 1)) : NumberedWords.None));

    private void FindAt(int place)
    {
        _found.Clear();
        phrases.FindAt(_words, place, _found);
        if (_found.Count == 0)
            return;
        foreach (var phrase in _found)
        {
            if (phrase.Words.Length > 1 || IsSpeltSo(phrase.Words[0], _words[place]))
                _matches.Add(new NameMatch(phrase, place, phrase.Words.Length, IsCapital: !char.IsLower(_words[place].First) || char.IsLower(phrase.Words[0][0])));
        }
    }

    private void FindInside(int place)
    {
        _found.Clear();
        phrases.FindInside(_words[place].ToString(), _found);
        foreach (var phrase in _found.Distinct())
            _matches.Add(new NameMatch(phrase, place, 1, IsCapital: true));
    }

    /// <summary>
    /// Whether the spelling of the only word of a name is that of the text too: the table has looked it up without regard to case and to the <c>s</c> of a plural. One that is
    /// written with a capital is no name without it: “turkey”, “polish”. One that is all capitals stands in capitals: “US”.
    /// </summary>
    private static bool IsSpeltSo(string name, NumberedWord word) =>
        word.BeginsWith(name, StringComparison.Ordinal)
        || (word.BeginsWith(name, StringComparison.OrdinalIgnoreCase) && (!char.IsUpper(name[0]) || (char.IsUpper(word.First) && name.Any(char.IsLower))));
}

/// <summary>A word with the number that it has among those of names.</summary>
/// <param name="Text">A text that has the word in the form in which words are compared.</param>
/// <param name="Singular">The number of the word without the <c>s</c> at its end.</param>
internal readonly record struct NumberedWord(string Text, TextSpan Span, int Number, int Singular)
{
    /// <summary>Whether it is long enough to be a plural by itself.</summary>
    public bool HasStem => Span.Length > 2;

    public char First => Text[Span.Start];

    public bool BeginsWith(string name, StringComparison comparison) => Span.Length >= name.Length && string.Compare(Text, Span.Start, name, 0, name.Length, comparison) == 0;

    public override string ToString() => Text.Substring(Span.Start, Span.Length);
}

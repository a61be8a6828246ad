using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Finds words by which a quote states something only as possible or still to come: “would be transferred”, “is to meet”, “allegedly”.</summary>
internal static class HedgeDetector
{
    /// <summary>The first such word of a quote from a source that says nothing of its language.</summary>
    public static TextSpan? Find(string words) => Find(words, LanguageTables.Assumed);

    /// <summary>The span of the first such word, or null if the quote states everything as fact.</summary>
    public static TextSpan? Find(string words, LanguageTable language)
    {
        if (language.Modifiers.Phrases.Count > 0)
            return FindPhrase(words, language.Modifiers.Phrases);
        var spans = WordTokenizer.Spans(words);
        return language.IsEnglish ? FindEnglish(new QuotedNeighbors(words, spans), spans) : FindWord(words, spans, language.Modifiers);
    }

    private static TextSpan? FindEnglish(QuotedNeighbors words, List<TextSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            if (ContextModifierWords.IsHedge(words, i) || ContextModifierWords.IsIntention(words, i))
                return spans[i];
            if (ContextModifierWords.IsIntentionTo(words, i))
                return TextSpan.FromBounds(spans[i].Start, spans[i + 1].End);
        }

        return null;
    }

    private static TextSpan? FindWord(string words, List<TextSpan> spans, ModifierTable table)
    {
        foreach (var span in spans)
        {
            if (table.Hedges.Contains(words, span) || table.Intentions.Contains(words, span))
                return span;
        }

        return null;
    }

    private static TextSpan? FindPhrase(string words, IReadOnlyList<string> phrases)
    {
        TextSpan? first = null;
        foreach (var phrase in phrases)
        {
            if (words.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var index && (first is null || index < first.Value.Start))
                first = new TextSpan(index, phrase.Length);
        }

        return first;
    }

    private readonly struct QuotedNeighbors(string words, List<TextSpan> spans) : INeighbors
    {
        public bool Has(int index) => index >= 0 && index < spans.Count;

        public string Text(int index) => words;

        public TextSpan Span(int index) => spans[index];

        public string Word(int index) => words.Substring(spans[index].Start, spans[index].Length);
    }
}

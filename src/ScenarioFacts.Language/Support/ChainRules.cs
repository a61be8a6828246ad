using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Support;

/// <summary>Within a file, the same words of a source have one speaker. What stands in fewer places is reported, of equally many the later one.</summary>
internal static class ChainRules
{
    // “The former minister also” claims.
    private const int LongestSubject = 4;

    public static void Check(SupportedFile file, List<Diagnostic> diagnostics)
    {
        foreach (var source in Collect(file))
        {
            if (HasClash(source))
                Check(file, source, diagnostics);
        }
    }

    /// <summary>Whether passages with different voices have words in common: of most sources none do, and they need not be sorted further.</summary>
    private static bool HasClash(List<Quoted> source)
    {
        if (source.TrueForAll(quoted => quoted.Voice == source[0].Voice))
            return false;
        var inOrder = source.ToArray();
        Array.Sort(inOrder, static (one, other) => one.Passage.FirstWord.CompareTo(other.Passage.FirstWord));
        for (var i = 0; i < inOrder.Length; i++)
        {
            for (var next = i + 1; next < inOrder.Length && inOrder[next].Passage.FirstWord < inOrder[i].Passage.End; next++)
            {
                if (inOrder[i].Voice != inOrder[next].Voice)
                    return true;
            }
        }

        return false;
    }

    private static void Check(SupportedFile file, List<Quoted> source, List<Diagnostic> diagnostics)
    {
        // One of each sort, however many facts quote the same words.
        var sorted = source.GroupBy(static quoted => (quoted.Passage.FirstWord, quoted.Passage.End, quoted.Voice)).Select(static same => same.ToList()).OrderBy(static same => same[0].Passage.FirstWord).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var next = i + 1; next < sorted.Count && sorted[next][0].Passage.FirstWord < sorted[i][0].Passage.End; next++)
                Compare(file, sorted[i], sorted[next], diagnostics);
        }
    }

    /// <summary>The quotes of each source, in the order of the sources.</summary>
    private static List<List<Quoted>> Collect(SupportedFile file)
    {
        var (found, bySource) = (new List<List<Quoted>>(), new Dictionary<string, List<Quoted>>(StringComparer.Ordinal));
        var several = FindWithSeveralVoices(file);
        if (several.Count == 0)
            return found;
        var attributions = new AttributionReader(file.Names);
        foreach (var placed in file.Inputs.Facts)
        {
            var answers = file.AnswersOf(placed.File);
            foreach (var claim in placed.Fact.Claims)
                Add(placed.File.File, claim.Backing, answers);
            Add(placed.File.File, placed.Fact.Backing, answers);
        }

        return found;

        void Add(InputText of, BoundBacking backing, QuoteAnswers answers)
        {
            foreach (var quote in backing.Support)
            {
                if (backing.IsBroken || !several.Contains(quote.Source) || answers.Find(quote.Source, quote.Words) is not QuoteVerdict.Found { Passage: var passage })
                    continue;
                if (!bySource.TryGetValue(quote.Source, out var source))
                {
                    bySource.Add(quote.Source, source = []);
                    found.Add(source);
                }

                source.Add(new Quoted(of, quote, passage, quote.Via.Count == 0 ? attributions.Find(quote.Words, answers.FindLanguage(quote.Source)) : null));
            }
        }
    }

    /// <summary>The sources whose words are said by several: of most there is one voice in a file, or none.</summary>
    private static HashSet<string> FindWithSeveralVoices(SupportedFile file)
    {
        var (several, voices) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var placed in file.Inputs.Facts)
        {
            var answers = file.AnswersOf(placed.File);
            foreach (var claim in placed.Fact.Claims)
                Add(claim.Backing, answers);
            Add(placed.Fact.Backing, answers);
        }

        return several;

        void Add(BoundBacking backing, QuoteAnswers answers)
        {
            foreach (var quote in backing.Support)
            {
                if (several.Contains(quote.Source))
                    continue;
                var voice = GetVoice(quote);
                if (quote.Via.Count == 0 && AttributionReader.MayAttribute(quote.Words, answers.FindLanguage(quote.Source)))
                    several.Add(quote.Source);
                else if (!voices.TryGetValue(quote.Source, out var known))
                    voices.Add(quote.Source, voice);
                else if (known != voice)
                    several.Add(quote.Source);
            }
        }
    }

    /// <summary>The one whose words they are: the last voice, or the source itself.</summary>
    private static string GetVoice(BoundEvidence quote) => quote.Via.Count > 0 ? quote.Via[quote.Via.Count - 1] : quote.Source;

    private static void Compare(SupportedFile file, List<Quoted> some, List<Quoted> others, List<Diagnostic> diagnostics)
    {
        var (one, other) = (some[0], others[0]);
        if (one.Voice == other.Voice || !one.IsMostlyIn(other) || Introduces(file, one, other) || Introduces(file, other, one))
            return;
        var isRare = some.Count < others.Count || (some.Count == others.Count && one.Quote.WordsSpan.Start > other.Quote.WordsSpan.Start);
        // Words that say themselves whose they are are right.
        if (one.Teller is null == other.Teller is null ? isRare : one.Teller is null)
            Tell(some, other, diagnostics);
        else
            Tell(others, one, diagnostics);
    }

    private static void Tell(List<Quoted> rare, Quoted common, List<Diagnostic> diagnostics)
    {
        foreach (var quoted in rare)
            diagnostics.Add(Report.VoicesDiffer(quoted.File, quoted.Quote.WordsSpan, quoted.Named, common.Named).WithRelated(common.File, common.Quote.WordsSpan, "the same words"));
    }

    /// <summary>Whether words have the one who tells what another says: “our two nations, Fallon stated”, “critics charge that it is so”.</summary>
    private static bool Introduces(SupportedFile file, Quoted teller, Quoted told) => told.Quote.Via.Count > teller.Quote.Via.Count
        && file.Names.Read(teller.Quote.Words) is var read
        && (file.Names.Names(read, told.Voice) || read.Words.Any(word => file.Names.IsDistinctive(word, told.Voice)) || Tells(file.Names, read, teller, told));

    /// <summary>Whether the words before a verb of telling may mean the voice, and are not those of somebody else: “critics”, “she”.</summary>
    private static bool Tells(NameIndex names, QuoteNames read, Quoted teller, Quoted told)
    {
        for (var i = 0; i < read.Words.Count; i++)
        {
            // After what is said its verb may come first: “…, said Lind”.
            var subject = i > 0 && told.Has(teller.Passage.FirstWord + i - 1) ? TextSpan.FromBounds(i, Math.Min(read.Words.Count, i + LongestSubject)) : TextSpan.FromBounds(Math.Max(0, i - LongestSubject), i);
            if (EnglishVerbs.OfTelling.Contains(read.Words[i]) && !told.Has(teller.Passage.FirstWord + i) && !read.Words.Skip(subject.Start).Take(subject.Length).Any(EnglishVerbs.OfSpeech.Contains)
                && !read.Longest.Any(match => match.First < subject.End && match.End > subject.Start && names.GetFamily(match.Phrase.Fact) is not null))
                return true;
        }

        return false;
    }

    /// <summary>A quote at its place in its source.</summary>
    /// <param name="Teller">The one whose words they are by what they say themselves, where no chain does.</param>
    private readonly record struct Quoted(InputText File, BoundEvidence Quote, Passage Passage, string? Teller)
    {
        /// <summary>The one whose words they are: the last voice, the one to whom they are attributed, or the source itself.</summary>
        public string Voice => Quote.Via.Count == 0 && Teller is not null ? Teller : GetVoice(Quote);

        /// <summary>The voice as a line of evidence names it.</summary>
        public string Named => Quote.Via.Count > 0 ? "via " + Voice : Voice;

        /// <summary>Whether the word at a place of the source stands in this quote.</summary>
        public bool Has(int place) => place >= Passage.FirstWord && place < Passage.End;

        /// <summary>Whether two quotes share half of the words of the shorter one.</summary>
        public bool IsMostlyIn(Quoted later) =>
            (Math.Min(Passage.End, later.Passage.End) - later.Passage.FirstWord) * 2 >= Math.Min(Passage.WordCount, later.Passage.WordCount);
    }
}

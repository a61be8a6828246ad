using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Naming;

namespace ScenarioFacts.Language.Support;

/// <summary>The words that are to support a claim, and what they name.</summary>
internal sealed class ClaimWords
{
    private const int ShortestStem = 5;
    private static readonly string[] Endings = ["s", "es", "d", "ed", "ing"];

    private readonly string _subject;
    private readonly NameIndex _names;
    private readonly BoundBacking _backing;
    private readonly Func<string, QuoteNames> _read;
    private IReadOnlyList<QuoteNames>? _quotes;
    private QuoteNames? _reason;

    /// <param name="subject">The fact whose claim it is: what it claims of itself is in question and leads nowhere.</param>
    public ClaimWords(string subject, BoundBacking backing, NameIndex names, Func<string, QuoteNames> read) => (_subject, _names, _backing, _read) = (subject, names, backing, read);

    /// <summary>What the quotes name. Most claims refer to nothing, and never ask.</summary>
    public IReadOnlyList<QuoteNames> Quotes => _quotes ??= ReadQuotes();

    /// <summary>What the reason names; null if there is none.</summary>
    public QuoteNames? Reason => _reason ??= _backing.Because is { } because ? _read(because) : null;

    private IEnumerable<QuoteNames> All => Reason is null ? Quotes : Quotes.Append(Reason);

    /// <summary>Whether quotes or reason name the fact, wholly or in part.</summary>
    public bool IsNamed(string fact) => IsQuoted(fact) || (Reason is { } reason && Names(reason, fact));

    /// <summary>Whether the quotes name the fact, wholly or in part.</summary>
    public bool IsQuoted(string fact)
    {
        if (HasLabel(fact))
            return true;
        for (var i = 0; i < Quotes.Count; i++)
        {
            if (Names(Quotes[i], fact))
                return true;
        }

        return false;
    }

    /// <summary>Whether words name the fact whose claim it is, or it speaks them.</summary>
    public bool NamesSubject => IsInChain(_subject) || All.Any(words => _names.Names(words, _subject) || words.GetWordsFor(_subject).Any(word => _names.IsDistinctive(word, _subject)));

    /// <summary>
    /// Whether words lead to the fact without naming it: it stands in the attribution chain, half of the words of its label are there, or, where it has no proper name, it cites the same words.
    /// </summary>
    public bool IsLinked(string fact, BoundFact? declared) => IsInChain(fact) || IsDescribed(fact) || (_names.GetFamily(fact) is null && (CitesTheSame(declared) || NamesAllOf(fact)));

    /// <summary>The other facts of the same family that the words name by names of their own. A possessor (“Japan's partners”) is not meant itself.</summary>
    public IEnumerable<NameMatch> OthersOf(string family) =>
        Quotes.SelectMany(static quote => quote.Longest.Where(match => !quote.IsPossessor(match))).Where(match => IsNameIn(match, family));

    /// <summary>Whether the label stands in a quote letter by letter and is no part of a longer name, as most do: the other names in the words need not be looked for then.</summary>
    private bool HasLabel(string fact)
    {
        if (_quotes is not null || _names.Find(fact) is not { } named)
            return false;
        foreach (var quote in _backing.Support)
        {
            if (QuoteNames.HasNameAlone(quote.Words, named.Label))
                return true;
        }

        return false;
    }

    private QuoteNames[] ReadQuotes()
    {
        var quotes = new QuoteNames[_backing.Support.Count];
        for (var i = 0; i < quotes.Length; i++)
            quotes[i] = _read(_backing.Support[i].Words);
        return quotes;
    }

    private bool Names(QuoteNames words, string fact)
    {
        // Most claims are backed by words that name the value itself.
        return _names.Names(words, fact) || NamesByPart(words, fact);
    }

    private bool NamesByPart(QuoteNames words, string fact)
    {
        if (words.GetWordsFor(fact).Any(word => _names.IsDistinctive(word, fact)))
            return true;
        if (words.All.Any(match => match.Phrase.Fact != _subject && _names.GetContainers(match.Phrase.Fact).Contains(fact)))
            return true;
        if (_names.Find(fact) is not { } named)
            return false;
        return named.References.Any(reference =>
            (reference.IsHeldByOne && NamesHolder(words, reference.Target)) || (reference.Field == CoreFields.Members && _names.Names(words, reference.Target)));
    }

    /// <summary>Whether an office names who holds it: not as the title of the person named right after it, nor behind another country than its own.</summary>
    private bool NamesHolder(QuoteNames words, string office) => words.All.Any(match => match.Phrase.Fact == office
        && !words.All.Any(next => next.First == match.End && _names.IsPerson(next.Phrase.Fact))
        && (!words.All.Any(before => IsOfCountry(before, match)) || words.All.Any(before => IsOfCountry(before, match) && _names.RefersTo(office, before.Phrase.Fact))));

    private bool IsOfCountry(NameMatch before, NameMatch office) => before.End == office.First && _names.IsCountry(before.Phrase.Fact);

    /// <summary>Whether the words name all that a field of the fact names, such as both parties of a relationship.</summary>
    private bool NamesAllOf(string fact) => _names.Find(fact) is { } named && named.References.GroupBy(static reference => reference.Field, StringComparer.Ordinal)
        .Any(field => field.Count() > 1 && field.All(reference => All.Any(quote => _names.Names(quote, reference.Target))));

    /// <summary>Whether it stands in the attribution chain, or one of those who do stands for it.</summary>
    public bool IsInChain(string fact) => _backing.Support.Any(quote =>
        quote.Source == fact || quote.Via.Contains(fact) || quote.Via.Any(voice => voice != _subject && _names.StandsFor(voice, fact)) || _names.RefersTo(quote.Source, fact));

    /// <summary>Whether the words have at least one of those that describe the fact or its kind, or name what it refers to: enough where a reason says the rest.</summary>
    public bool IsTouchedOn(string fact) => _names.Find(fact) is { } named && (named.References.Any(reference => IsMet(reference.Target)) || GetDescriptions(named).Any(label => GetDescribing(label, fact).Exists(IsSaid)));

    private bool IsMet(string fact) => All.Any(words => _names.Names(words, fact)) || _backing.Support.Any(quote => quote.Via.Contains(fact));

    private bool IsSaid(string word) => All.Any(words => words.Words.Any(other => IsAlike(word, other)));

    private IEnumerable<string> GetDescriptions(NamedFact named) =>
        named.Aliases.Append(named.Label).Append(Declarations.Names.GetWords(named.Name)).Append(_names.GetKind(named.Name)?.Noun ?? "");

    /// <summary>Half of the words that describe it are enough. The names in its label do not count: they are those of others.</summary>
    private bool IsDescribed(string fact) => IsDescribed(fact, GetWordsFor(fact), 2);

    /// <summary>Whether all words that describe it are there, or half of them outside of the names of others of its family.</summary>
    public bool IsDescribedApart(string fact, string family) => IsDescribed(fact, GetWordsFor(fact), 1) || IsDescribed(fact, [.. All.SelectMany(words => GetWordsApart(words, fact, family))], 2);

    private List<string> GetWordsFor(string fact) => [.. All.SelectMany(words => words.GetWordsFor(fact))];

    private static IEnumerable<string> GetWordsApart(QuoteNames words, string fact, string family)
    {
        var others = words.Longest.Where(match => match.Phrase.Fact != fact && IsNameIn(match, family)).ToList();
        return words.Words.Where((_, index) => !others.Exists(match => match.First <= index && index < match.End));
    }

    private static bool IsNameIn(NameMatch match, string family) => match is { IsCapital: true, Phrase.Strength: NameStrength.Whole or NameStrength.Elsewhere } && match.Phrase.Family == family;

    /// <param name="share">Which part of the words that describe it has to be there: 2 for half of them.</param>
    private bool IsDescribed(string fact, List<string> said, int share)
    {
        if (_names.Find(fact) is not { } named)
            return false;
        // A person's name keeps its capitals: roe is no Ida Roe.
        var isProper = _names.IsPerson(fact);
        return named.Aliases.Append(named.Label).Append(GetShort(named.Label)).Concat(_names.GetFamily(fact) is null ? [Declarations.Names.GetWords(fact)] : []).Any(label =>
        {
            var words = GetDescribing(label, fact);
            return words.Count > 0 && words.Count(word => said.Exists(other => IsAlike(word, other) && (!isProper || char.IsLower(word[0]) || !char.IsLower(other[0])))) * share >= words.Count;
        });
    }

    private List<string> GetDescribing(string label, string fact)
    {
        var read = _names.Read(label).Without(fact);
        var named = new HashSet<int>(read.All.Where(match => _names.GetFamily(match.Phrase.Fact) is not null).SelectMany(static match => Enumerable.Range(match.First, match.Count)));
        return [.. read.Words.Where((word, index) => !named.Contains(index) && word.Length > 2 && !char.IsDigit(word[0]) && !FunctionWords.InLabels.Contains(word))];
    }

    private static string GetShort(string label) => label.IndexOfAny(['(', ',', ':']) is var end and > 0 ? label.Substring(0, end) : label;

    private static bool IsAlike(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || (one.Length >= ShortestStem && other.Length >= ShortestStem && string.Compare(one, 0, other, 0, ShortestStem, StringComparison.OrdinalIgnoreCase) == 0)
        || IsInflected(one, other) || IsInflected(other, one);

    /// <summary>Whether a word is another one with an ending: turn, turning.</summary>
    private static bool IsInflected(string stem, string word)
    {
        if (stem.Length <= 2 || !word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var ending in Endings)
        {
            if (word.Length == stem.Length + ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool CitesTheSame(BoundFact? declared) => declared is not null && _backing.Support.Any(quote => Cites(declared.Backing, quote) || declared.Claims.Any(claim => Cites(claim.Backing, quote)));

    private static bool Cites(BoundBacking backing, BoundEvidence quote) => backing.Support.Any(other => other.Source == quote.Source && (Contains(other.Words, quote.Words) || Contains(quote.Words, other.Words)));

    private static bool Contains(string words, string part) => words.IndexOf(part, StringComparison.Ordinal) >= 0;
}

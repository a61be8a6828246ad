using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Naming;

/// <summary>All phrases that name facts of a scenario and of those that it uses.</summary>
internal sealed class NameIndex
{
    private readonly IReadOnlyList<EquatableArray<NamedFact>> _files;
    private readonly Scope _scope;
    private readonly IReadOnlyList<FileDeclarations> _vocabularies;
    private readonly FileNames[] _names;
    private readonly Dictionary<string, NamedFact> _facts;
    private readonly ConditionalWeakTable<NameIndex, Lazy<NameChange?>> _changes = new();

    // What depends on names alone is shared with the index before an edit that leaves them as they are.
    private readonly ConcurrentDictionary<string, KindTraits> _traits;
    private readonly PhraseTable _phrases;
    private readonly Dictionary<string, string> _ownersOfWords;

    /// <param name="known">An earlier index with the same kinds; null if there is none.</param>
    private NameIndex(IReadOnlyList<EquatableArray<NamedFact>> files, Scope scope, IReadOnlyList<FileDeclarations> vocabularies, NameIndex? known, Parallelism parallelism)
    {
        (_files, _scope, _vocabularies) = (files, scope, vocabularies);
        _traits = known?._traits ?? new(StringComparer.Ordinal);
        var count = files.Sum(static file => file.Count);
        _facts = new(count, StringComparer.Ordinal);
        if (known is not null && known.HasSameNames(files))
        {
            AddFacts();
            (_names, _phrases, _ownersOfWords) = (known._names, known._phrases, known._ownersOfWords);
            return;
        }

        (_phrases, _ownersOfWords) = (new(count), new(count, StringComparer.Ordinal));
        _names = parallelism.Map([.. Enumerable.Range(0, files.Count)], i => known is not null && i < known._files.Count && known._files[i] == files[i] ? known._names[i] : GetNames(files[i]));

        // Three lists that know nothing of each other.
        parallelism.Map<Action, bool>([AddPhrases, AddOwners, AddFacts], static add =>
        {
            add();
            return true;
        });
    }

    /// <param name="known">The index before an edit, which is returned if nothing differs.</param>
    public static NameIndex Create(IReadOnlyList<EquatableArray<NamedFact>> files, DeclarationIndex index, string scenario, NameIndex? known, Parallelism parallelism)
    {
        FileDeclarations[] vocabularies = [.. index.Files.Where(static file => file.IsVocabulary)];
        var scope = index.GetScope(scenario);
        if (known is null || !known.HasSameKinds(vocabularies, scope))
            return new NameIndex(files, scope, vocabularies, null, parallelism);
        return known._files.SequenceEqual(files) ? known : new NameIndex(files, scope, vocabularies, known, parallelism);
    }

    /// <summary>The fact of that name; null if there is none.</summary>
    public NamedFact? Find(string fact) => _facts.TryGetValue(fact, out var named) ? named : null;

    /// <summary>The kind under which a fact's proper name is one of several that exclude each other; null for facts that words describe and do not name.</summary>
    public string? GetFamily(string fact) => Find(fact) is { } named ? GetFamily(named) : null;

    /// <summary>Whether facts of its kind hold what one holds at a time, as people hold offices.</summary>
    public bool IsPerson(string fact) => Find(fact) is { } named && GetTraits(named.Kind).HoldsOffice;

    /// <summary>Whether a fact is a country.</summary>
    public bool IsCountry(string fact) => Find(fact) is { } named && GetTraits(named.Kind).IsCountry;

    /// <summary>The kind of a fact.</summary>
    public Kind? GetKind(string fact) => Find(fact) is { } named ? _scope.FindKind(named.Kind) : null;

    /// <summary>A kind by its name; null if there is none.</summary>
    public Kind? FindKind(string kind) => _scope.FindKind(kind);

    /// <summary>The choice that a field takes its words from.</summary>
    public ChoiceSymbol? FindChoice(Field field) => field.Symbol.Type.Names.Count == 1 ? _scope.FindChoice(field.Symbol.Type.Names[0]) : null;

    /// <summary>Whether a fact has a name in the same sort of script as a phrase, and is none of those that each language names in its own way.</summary>
    public bool IsCalledAlike(string fact, NamePhrase other) =>
        GetKind(fact) is { } kind && !IsCountry(kind)
        && Find(fact) is { } named && GetPhrases(named).Any(phrase => QuoteNames.IsUnspaced(phrase.Words) == QuoteNames.IsUnspaced(other.Words));

    /// <summary>All words of a fact's names.</summary>
    public IEnumerable<string> GetWords(string fact) => Find(fact) is { } named ? GetPhrases(named).SelectMany(static phrase => phrase.Words) : [];

    /// <summary>Whether words name a fact: also by words that so many facts share that they name none of them in particular.</summary>
    public bool Names(QuoteNames words, string fact) =>
        words.Names(fact) || (_phrases.HasCrowds && NamesInCrowd(words, fact));

    private bool NamesInCrowd(QuoteNames words, string fact) =>
        Find(fact) is { } named && GetPhrases(named).Any(phrase => _phrases.IsCrowded(phrase) && words.Has(phrase.Words));

    /// <summary>Whether a claim of a fact refers to another one.</summary>
    public bool RefersTo(string fact, string other) => Find(fact) is { } named && named.References.Any(reference => reference.Target == other);

    /// <summary>Whether a fact stands for another: it refers to it, or holds what does, as a minister of a country.</summary>
    public bool StandsFor(string fact, string other) =>
        RefersTo(fact, other) || (Find(fact) is { } named && named.References.Any(reference => reference.IsHeldByOne && RefersTo(reference.Target, other)));

    /// <summary>A fact and all that it lies in, by its field <c>in</c>: words that name a house name its town.</summary>
    public IEnumerable<string> GetContainers(string fact)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { fact };
        var pending = new Queue<string>(seen);
        while (pending.Count > 0)
        {
            var inner = pending.Dequeue();
            yield return inner;
            foreach (var reference in Find(inner)?.References ?? default)
            {
                if (reference.Field == CoreFields.In && seen.Add(reference.Target))
                    pending.Enqueue(reference.Target);
            }
        }
    }

    /// <summary>Whether a word is found in the proper name of that fact alone.</summary>
    public bool IsDistinctive(string word, string fact) => _ownersOfWords.TryGetValue(word, out var owner) && owner == fact;

    /// <summary>What words name, in their order.</summary>
    public QuoteNames Read(string words) => CreateReader().Read(words);

    /// <summary>A reader for many words on one thread.</summary>
    public NameReader CreateReader() => new(_phrases);

    /// <summary>What has changed since an earlier index, usually the same one for all files; null if everything may be concerned.</summary>
    public NameChange? ChangesSince(NameIndex before) => _changes.GetValue(before, other => new Lazy<NameChange?>(() => Compare(other))).Value;

    private NameChange? Compare(NameIndex before)
    {
        if (!before.HasSameKinds(_vocabularies, _scope) || _files.Count != before._files.Count)
            return null;
        var (facts, phrases) = (new HashSet<string>(StringComparer.Ordinal), new List<string[]>());
        for (var i = 0; i < _files.Count; i++)
        {
            if (_files[i].Equals(before._files[i]))
                continue;
            var (old, now) = (new HashSet<NamedFact>(before._files[i]), new HashSet<NamedFact>(_files[i]));
            foreach (var fact in old.Except(now).Concat(now.Except(old)))
            {
                if (IsFarReaching(fact, before.Find(fact.Name), Find(fact.Name)))
                    return null;
                if (facts.Add(fact.Name) && !HasSameNames(before.Find(fact.Name), Find(fact.Name)))
                    phrases.AddRange(GetDifference(before.Find(fact.Name), Find(fact.Name)));
            }
        }

        return phrases.Exists(QuoteNames.IsUnspaced) ? null : new NameChange(facts, phrases);
    }

    /// <summary>
    /// Whether an edit may concern files that neither mention the fact nor its names: of sources, whose days words are counted from, and of what other facts lie in or hold.
    /// </summary>
    private bool IsFarReaching(NamedFact fact, NamedFact? before, NamedFact? now) =>
        (_scope.FindKind(fact.Kind)?.IsSource == true && (before is null || now is null || before.Dates != now.Dates || before.References != now.References))
        || ((before?.References ?? default) != (now?.References ?? default) && (GetFamily(fact) is not null || Lies(before) || Lies(now)));

    private static bool Lies(NamedFact? fact) => fact is not null && fact.References.Any(static reference => reference.Field == CoreFields.In);

    private static bool HasSameNames(NamedFact? before, NamedFact? now) =>
        before is not null && now is not null && before.Kind == now.Kind && before.Label == now.Label && before.Aliases == now.Aliases && before.Codes == now.Codes;

    /// <summary>What names a fact before an edit or after it and not both; all of it if the kind is another.</summary>
    private IEnumerable<string[]> GetDifference(NamedFact? before, NamedFact? now)
    {
        var (old, other) = (GetNaming(before), GetNaming(now));
        return before?.Kind != now?.Kind ? old.Values.Concat(other.Values)
            : old.Where(words => !other.ContainsKey(words.Key)).Concat(other.Where(words => !old.ContainsKey(words.Key))).Select(static words => words.Value);
    }

    private Dictionary<string, string[]> GetNaming(NamedFact? fact)
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (fact is null)
            return words;
        foreach (var phrase in GetPhrases(fact))
            words[phrase.Strength + " " + string.Join(" ", phrase.Words)] = phrase.Words;
        foreach (var word in GetDistinctive(fact))
            words[word] = [word];
        return words;
    }

    /// <summary>The words that may be found in one proper name alone.</summary>
    private string[] GetDistinctive(NamedFact fact) => GetFamily(fact) is null ? [] : Array.FindAll(WordTokenizer.Words(fact.Label), QuoteNames.IsNameLike);

    private bool HasSameKinds(IReadOnlyList<FileDeclarations> vocabularies, Scope scope) =>
        _scope.Uses.SequenceEqual(scope.Uses, StringComparer.Ordinal) && _vocabularies.SequenceEqual(vocabularies);

    private bool HasSameNames(IReadOnlyList<EquatableArray<NamedFact>> files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            var (before, now) = (i < _files.Count ? _files[i] : default, files[i]);
            if (before != now && (before.Count != now.Count || before.Zip(now, static (one, other) => one.Name == other.Name && HasSameNames(one, other)).Contains(false)))
                return false;
        }

        return files.Count == _files.Count;
    }

    private void AddFacts()
    {
        foreach (var file in _files)
        {
            foreach (var fact in file)
            {
                if (!_facts.ContainsKey(fact.Name))
                    _facts.Add(fact.Name, fact);
            }
        }
    }

    private void AddPhrases()
    {
        foreach (var names in _names)
        {
            foreach (var phrase in names.Phrases)
                _phrases.Add(phrase);
        }
    }

    private void AddOwners()
    {
        foreach (var names in _names)
        {
            foreach (var (word, fact) in names.Distinctive)
                _ownersOfWords[word] = _ownersOfWords.TryGetValue(word, out var owner) && owner != fact ? "" : fact;
        }
    }

    private FileNames GetNames(EquatableArray<NamedFact> facts)
    {
        var (phrases, distinctive) = (new List<NamePhrase>(2 * facts.Count), new List<(string, string)>());
        foreach (var fact in facts)
        {
            phrases.AddRange(GetPhrases(fact));
            foreach (var word in GetDistinctive(fact))
                distinctive.Add((word, fact.Name));
        }

        return new FileNames(phrases, distinctive);
    }

    private IReadOnlyList<NamePhrase> GetPhrases(NamedFact fact)
    {
        var traits = GetTraits(fact.Kind);
        var coded = traits.IsCountry && fact.Codes.Count == 0 && CodeTable.Countries.Meant(fact.Label) is { } code ? fact with { Codes = EquatableArray.Create(code) } : fact;
        return NamePhrases.Create(coded, traits.Family, traits.HoldsOffice);
    }

    private static bool IsCountry(Kind kind) => kind.Fields.Any(static field => field.TypeKind == TypeKind.CountryCode);

    private string? GetFamily(NamedFact fact) => GetTraits(fact.Kind).Family;

    private KindTraits GetTraits(string name) =>
        _traits.TryGetValue(name, out var known) ? known : _traits.GetOrAdd(name, _scope.FindKind(name) is { } kind ? new KindTraits(kind) : KindTraits.None);

    /// <summary>What names the facts of a file.</summary>
    private sealed record FileNames(IReadOnlyList<NamePhrase> Phrases, IReadOnlyList<(string Word, string Fact)> Distinctive);

    /// <summary>What is asked of a kind for each of its facts.</summary>
    private sealed record KindTraits(string? Family, bool IsCountry, bool HoldsOffice)
    {
        public KindTraits(Kind kind)
            : this(kind.NameFamily?.Name, NameIndex.IsCountry(kind), kind.Fields.Any(static field => field.Symbol.Modifiers is { IsExclusive: true, IsOverTime: true } && field.TypeKind == TypeKind.Reference))
        {
        }

        public static KindTraits None { get; } = new(null, false, false);
    }
}

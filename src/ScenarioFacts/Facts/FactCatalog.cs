using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// The facts of one scenario. Immutable and thread-safe; everything is read lazily, both the packed data
/// and the catalogs that this one uses. A generated scenario derives its own class from this, with a set for each kind.
/// </summary>
[DebuggerDisplay("{Name,nq}")]
public class FactCatalog
{
    private readonly FactCatalogContent _content;
    private FactCatalog[]? _reach;
    private FactSegment[]? _runs;
    private FactIndex? _index;
    private FactChanges? _changes;
    private ReadOnlyCollection<FactDifference>? _differences;
    private MentionIndex? _mentions;

    /// <summary>Creates a catalog without reading its packed data.</summary>
    /// <param name="content">What it is made of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    public FactCatalog(FactCatalogContent content) => _content = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>The scenario's name, such as <c>uk-japan</c>.</summary>
    public string Name => _content.Name;

    /// <summary>The scenario's display name.</summary>
    public string Label => _content.Label;

    /// <summary>The scenario that this one is a variant of; null if it is not a variant.</summary>
    public FactCatalog? Base => _content.Base;

    /// <summary>
    /// The scenario's own facts of every kind, in ordinal order of their names, each decoded on first access. Those of a variant are
    /// the facts of its base with its changes applied, and the facts that it adds.
    /// </summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<Fact> Facts => Index;

    /// <summary>
    /// The differences between a variant and <see cref="Base"/>, in ordinal order of the facts' names: one for each fact that is new or
    /// retracted, and one for each field whose claims differ. Empty if the scenario is not a variant.
    /// </summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<FactDifference> Differences => Once.Get(ref _differences, this, static catalog => new([.. catalog.CompareWithBase()]));

    internal FactChanges Changes => Once.Get(ref _changes, this, static catalog => catalog._content.Changes());

    private FactIndex Index => Once.Get(ref _index, this, static catalog => FactIndex.Create([.. catalog.Runs.Select(static run => run.Entries)]));

    private FactSegment[] Runs => Once.Get(ref _runs, this, static catalog => catalog.MakeTexts());

    /// <summary>All transitively used catalogs, each once, in breadth-first order.</summary>
    private FactCatalog[] Reach => Once.Get(ref _reach, this, static catalog => catalog.FindReach());

    /// <summary>
    /// Finds a fact by name or, if no fact has the name, by its label or another name of it (<c>aka</c>), whatever their case; in the scenario itself, then in the
    /// catalogs that it uses. The first search by label reads the other names of all facts.
    /// </summary>
    /// <param name="name">The fact's name, such as <c>fdmm-2015</c>, or its label or another name, such as <c>Lee Joon-Seok</c>.</param>
    /// <returns>The fact, always the same instance; null if there is none, or if several have the label: see <see cref="FindAll"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public Fact? Find(string name) => FindByName(name ?? throw new ArgumentNullException(nameof(name))) ?? FactIndex.Only(FindByLabel(name));

    /// <summary>Finds all facts that are called so: the one of the name, or those of the label or other name.</summary>
    /// <param name="name">A name, a label or another name, as in <see cref="Find(string)"/>.</param>
    /// <returns>The facts, in ordinal order of their names; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<Fact> FindAll(string name) => FindByName(name ?? throw new ArgumentNullException(nameof(name))) is { } named ? [named] : FindByLabel(name);

    /// <summary>Finds the fact of the same name and kind, for example the variant's instance of a fact of its base, or the reverse.</summary>
    /// <typeparam name="T">The class of the fact.</typeparam>
    /// <param name="fact">A fact of this catalog, of its base, or of one of its variants.</param>
    /// <returns>This catalog's fact; null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public T? Find<T>(T fact)
        where T : Fact => FindByName((fact ?? throw new ArgumentNullException(nameof(fact))).Name) as T;

    /// <summary>The scenario's own facts of a class, in ordinal order of their names: those of its kind and of all kinds that are that kind.</summary>
    /// <typeparam name="T">The class of a kind.</typeparam>
    /// <returns>The facts, each decoded on first access.</returns>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<T> OfKind<T>()
        where T : Fact => new FactSet<T>(this, static kind => typeof(T).IsAssignableFrom(kind.Type), typeof(T).Name);

    /// <summary>The claims and quotations that name a fact, in ordinal order of the facts' names. The first call decodes all facts of the catalog.</summary>
    /// <param name="fact">A fact of this catalog, or of one that it uses.</param>
    /// <returns>The mentions; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<Mention> MentionsOf(Fact fact) =>
        Once.Get(ref _mentions, this, static catalog => new MentionIndex(catalog.Facts)).Of((fact ?? throw new ArgumentNullException(nameof(fact))).Name);

    /// <summary>The differences between this catalog and another of its family, such as two variants of one scenario.</summary>
    /// <param name="other">A variant of this catalog, its base, or a variant of the same scenario.</param>
    /// <returns>
    /// The differences from this catalog to the other, in ordinal order of the facts' names: one for each fact that only one of them has, and one for each field
    /// whose claims differ.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The catalogs are not of one family.</exception>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<FactDifference> Compare(FactCatalog other) => IsOfFamily(other ?? throw new ArgumentNullException(nameof(other)))
        ? [.. CatalogComparison.Compare(this, other)]
        : throw new ArgumentException($"\"{other.Name}\" is neither a variant of \"{Name}\" nor of what that is a variant of.", nameof(other));

    /// <summary>A view of the scenario as of a date.</summary>
    /// <param name="date">The date as written, not widened by <c>~</c> or <c>?</c>.</param>
    /// <returns>The view as of that date.</returns>
    public FactView AsOf(FactDate date) => new(this, date, null);

    /// <summary>A view of the scenario as of a date, with what could be known by another one: only what sources had published by then counts.</summary>
    /// <param name="date">The date that the view is about, as written.</param>
    /// <param name="knownBy">The date by which sources must have been published; one that may have been published by then counts.</param>
    /// <returns>The view.</returns>
    public FactView AsOf(FactDate date, FactDate knownBy) => new(this, date, knownBy);

    /// <summary>A view of the scenario as of a day.</summary>
    /// <param name="day">The day; its time of day is ignored.</param>
    /// <returns>The view as of that day.</returns>
    public FactView AsOf(DateTime day) => AsOf(FactDate.OnDay(day));

    /// <summary>The scenario's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>A set of the scenario, made when it is first asked for.</summary>
    /// <typeparam name="T">The class of the set.</typeparam>
    /// <param name="slot">Where the set is kept.</param>
    /// <param name="make">Makes the set for this catalog.</param>
    /// <returns>The set, always the same instance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="make"/> is null.</exception>
    protected T Lazily<T>(ref T? slot, Func<FactCatalog, T> make)
        where T : class => Once.Get(ref slot, this, make ?? throw new ArgumentNullException(nameof(make)));

    /// <summary>The scenario's own facts of some kinds.</summary>
    internal FactIndex Select(Func<FactKind, bool> isIncluded) => FactIndex.Create([.. Runs.Where(run => isIncluded(run.Kind)).Select(static run => run.Entries)]);

    /// <summary>The fact of a name in the scenario itself, then in the catalogs that it uses.</summary>
    internal Fact? FindByName(string name)
    {
        var found = Index.Find(name);
        for (var i = 0; found is null && i < Reach.Length; i++)
            found = Reach[i].Index.Find(name);
        return found;
    }

    internal Fact? FindOwn(string name) => Index.Find(name);

    /// <summary>Whether both are variants of one scenario, or one of them is that scenario.</summary>
    internal bool IsOfFamily(FactCatalog other) => ReferenceEquals(Root, other.Root);

    /// <summary>The facts that this catalog adds, changes or retracts, and those that its bases up to the scenario do.</summary>
    internal IEnumerable<string> NamesChanged => Base is null
        ? []
        : Changes.Names.Concat(Runs.Where(static run => run.IsDeclaredHere).SelectMany(static run => run.Entries).Select(static entry => entry.Name)).Concat(Base.NamesChanged);

    private FactCatalog Root => Base?.Root ?? this;

    private IReadOnlyList<Fact> FindByLabel(string label) =>
        Reach.Prepend(this).Select(catalog => catalog.Index.FindByLabel(label)).FirstOrDefault(static found => found.Count > 0) ?? [];

    private FactSegment[] MakeTexts()
    {
        var seen = Base is null ? [] : Base.Runs.Select(run => run.SeenBy(this));
        return [.. seen, .. _content.Texts.Select(make => new FactSegment(this, make()))];
    }

    private IEnumerable<FactDifference> CompareWithBase()
    {
        if (Base is null)
            return [];
        var added = Runs.Where(static run => run.IsDeclaredHere).SelectMany(static run => run.Entries).Select(static entry => new FactDifference(null, entry.Fact));
        var changed = Changes.Names.SelectMany(name => Compare(Base.FindOwn(name), FindOwn(name), Changes.Of(name)));
        return added.Concat(changed).OrderBy(static difference => (difference.Before ?? difference.After)!.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<FactDifference> Compare(Fact? before, Fact? after, FactChange? change) =>
        change is null
            ? before is null ? [] : [new FactDifference(before, null)]
            : change.Fields.Select(field => new FactDifference(before, after, field));

    private FactCatalog[] FindReach()
    {
        var reach = new List<FactCatalog>();
        // Include what the base uses but not the base itself, so that retracted facts cannot be found there.
        var seen = new HashSet<FactCatalog>();
        var open = new Queue<FactCatalog>();
        for (var catalog = this; catalog is not null && seen.Add(catalog); catalog = catalog.Base)
        {
            foreach (var used in catalog._content.Uses)
                open.Enqueue(used);
        }

        while (open.Count > 0)
        {
            var catalog = open.Dequeue();
            if (!seen.Add(catalog))
                continue;
            reach.Add(catalog);
            foreach (var used in catalog._content.Uses)
                open.Enqueue(used);
        }

        return [.. reach];
    }
}

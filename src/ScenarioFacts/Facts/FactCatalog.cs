using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// The facts of one scenario. Immutable and thread-safe; everything is read lazily, both the packed data
/// and the catalogs that this one uses.
/// </summary>
public sealed class FactCatalog
{
    private readonly IReadOnlyList<FactCatalog> _uses;
    private readonly IReadOnlyList<Func<PackedFacts>> _texts;
    private FactCatalog[]? _reach;
    private FactSegment[]? _runs;
    private readonly Func<FactChanges> _makeChanges;
    private FactIndex? _index;
    private FactChanges? _changes;
    private ReadOnlyCollection<FactDifference>? _differences;

    /// <summary>Creates the catalog of a scenario without reading its packed data.</summary>
    /// <param name="name">The scenario's name, such as <c>uk-japan</c>.</param>
    /// <param name="label">The scenario's display name.</param>
    /// <param name="uses">The catalogs whose facts these facts may reference.</param>
    /// <param name="texts">Create the scenario's packed data; called when a fact or a set of the catalog is first accessed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactCatalog(string name, string label, IReadOnlyList<FactCatalog> uses, IReadOnlyList<Func<PackedFacts>> texts)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Label = label ?? throw new ArgumentNullException(nameof(label));
        _uses = uses ?? throw new ArgumentNullException(nameof(uses));
        _texts = texts ?? throw new ArgumentNullException(nameof(texts));
        _makeChanges = static () => new FactChanges("");
    }

    /// <summary>Creates the catalog of a variant without reading its packed data or that of its base.</summary>
    /// <param name="name">The variant's name, such as <c>no-argyll</c>.</param>
    /// <param name="label">The variant's display name.</param>
    /// <param name="base">The scenario or variant that this is a variant of.</param>
    /// <param name="uses">The catalogs whose facts these facts may reference, without the base.</param>
    /// <param name="texts">Create the packed data of the facts that the variant adds.</param>
    /// <param name="changes">Creates the variant's changes to the facts of its base.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactCatalog(
        string name, string label, FactCatalog @base, IReadOnlyList<FactCatalog> uses, IReadOnlyList<Func<PackedFacts>> texts, Func<FactChanges> changes)
        : this(name, label, uses, texts)
    {
        Base = @base ?? throw new ArgumentNullException(nameof(@base));
        _makeChanges = changes ?? throw new ArgumentNullException(nameof(changes));
    }

    /// <summary>The scenario's name, such as <c>uk-japan</c>.</summary>
    public string Name { get; }

    /// <summary>The scenario's display name.</summary>
    public string Label { get; }

    /// <summary>The scenario that this one is a variant of; null if it is not a variant.</summary>
    public FactCatalog? Base { get; }

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
    public IReadOnlyList<FactDifference> Differences => Once.Get(ref _differences, this, static catalogue => new([.. catalogue.Compare()]));

    internal FactChanges Changes => Once.Get(ref _changes, this, static catalogue => catalogue._makeChanges());

    private FactIndex Index => Once.Get(ref _index, this, static catalogue => FactIndex.Create([.. catalogue.Runs.Select(static run => run.Entries)]));

    private FactSegment[] Runs => Once.Get(ref _runs, this, static catalogue => catalogue.MakeTexts());

    /// <summary>All transitively used catalogs, each once, in breadth-first order.</summary>
    private FactCatalog[] Reach => Once.Get(ref _reach, this, static catalogue => catalogue.FindReach());

    /// <summary>Finds a fact by name in the scenario itself, then in the catalogs that it uses.</summary>
    /// <param name="name">The fact's name, compared ordinally.</param>
    /// <returns>The fact, always the same instance; null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public Fact? Find(string name)
    {
        var found = Index.Find(name ?? throw new ArgumentNullException(nameof(name)));
        for (var i = 0; found is null && i < Reach.Length; i++)
            found = Reach[i].Index.Find(name);
        return found;
    }

    /// <summary>Finds the fact of the same name and kind, for example the variant's instance of a fact of its base, or the reverse.</summary>
    /// <typeparam name="T">The class of the fact.</typeparam>
    /// <param name="fact">A fact of this catalog, of its base, or of one of its variants.</param>
    /// <returns>This catalog's fact; null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public T? Find<T>(T fact)
        where T : Fact => Find((fact ?? throw new ArgumentNullException(nameof(fact))).Name) as T;

    /// <summary>A view of the scenario as of a date.</summary>
    /// <param name="date">The date as written, not widened by <c>~</c> or <c>?</c>.</param>
    /// <returns>The view as of that date.</returns>
    public FactView AsOf(FactDate date) => new(this, date);

    /// <summary>A view of the scenario as of a day.</summary>
    /// <param name="day">The day; its time of day is ignored.</param>
    /// <returns>The view as of that day.</returns>
    public FactView AsOf(DateTime day) => AsOf(FactDate.OnDay(day));

    /// <summary>The scenario's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>The scenario's own facts of one kind.</summary>
    internal FactIndex OfKind(string kind) =>
        FactIndex.Create([.. Runs.Where(run => string.Equals(run.Kind, kind, StringComparison.Ordinal)).Select(static run => run.Entries)]);

    private FactSegment[] MakeTexts()
    {
        var seen = Base is null ? [] : Base.Runs.Select(run => run.SeenBy(this));
        return [.. seen, .. _texts.Select(make => new FactSegment(this, make()))];
    }

    private IEnumerable<FactDifference> Compare()
    {
        if (Base is null)
            return [];
        var added = Runs.Where(static run => run.IsDeclaredHere).SelectMany(static run => run.Entries).Select(static entry => new FactDifference(null, entry.Fact));
        var changed = Changes.Names.SelectMany(name => Compare(Base.Find(name), Find(name), Changes.Of(name)));
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
        for (var catalogue = this; catalogue is not null && seen.Add(catalogue); catalogue = catalogue.Base)
        {
            foreach (var used in catalogue._uses)
                open.Enqueue(used);
        }

        while (open.Count > 0)
        {
            var catalogue = open.Dequeue();
            if (!seen.Add(catalogue))
                continue;
            reach.Add(catalogue);
            foreach (var used in catalogue._uses)
                open.Enqueue(used);
        }

        return [.. reach];
    }
}

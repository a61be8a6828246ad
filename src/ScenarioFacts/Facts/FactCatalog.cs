using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// The facts of one scenario. Immutable and safe to use from any thread; nothing is read until it is asked for, neither the texts
/// nor the catalogues that this one uses.
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

    /// <summary>Holds the texts of a scenario without touching them.</summary>
    /// <param name="name">The scenario's name, such as <c>uk-japan</c>.</param>
    /// <param name="label">The scenario's label for readers.</param>
    /// <param name="uses">The catalogues whose facts these facts may name.</param>
    /// <param name="texts">Makes each of the scenario's texts. A text is made when a fact or a set of the catalogue is first asked for.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactCatalog(string name, string label, IReadOnlyList<FactCatalog> uses, IReadOnlyList<Func<PackedFacts>> texts)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Label = label ?? throw new ArgumentNullException(nameof(label));
        _uses = uses ?? throw new ArgumentNullException(nameof(uses));
        _texts = texts ?? throw new ArgumentNullException(nameof(texts));
        _makeChanges = static () => new FactChanges("");
    }

    /// <summary>Holds the texts of a variant without touching them, nor those of its base.</summary>
    /// <param name="name">The variant's name, such as <c>no-argyll</c>.</param>
    /// <param name="label">The variant's label for readers.</param>
    /// <param name="base">The scenario that it is a variant of, or another variant.</param>
    /// <param name="uses">The catalogues whose facts these facts may name, the base apart.</param>
    /// <param name="texts">Makes each of the texts of facts that the variant adds.</param>
    /// <param name="changes">Makes what the variant changes in the facts of its base.</param>
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

    /// <summary>The scenario's label for readers.</summary>
    public string Label { get; }

    /// <summary>The scenario that this one is a variant of; null for one that stands by itself.</summary>
    public FactCatalog? Base { get; }

    /// <summary>
    /// The scenario's own facts of every kind, in ordinal order of their names; each is decoded when it is first asked for. Those of a variant are
    /// the facts of its base as it sees them, and those that it adds.
    /// </summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed, which the generator's never is.</exception>
    public IReadOnlyList<Fact> Facts => Index;

    /// <summary>
    /// What a variant changes against <see cref="Base"/>, in ordinal order of the facts' names: a difference for each fact that is new or
    /// retracted, and for each field whose claims differ. Empty for a scenario that is no variant.
    /// </summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed, which the generator's never is.</exception>
    public IReadOnlyList<FactDifference> Differences => Once.Get(ref _differences, this, static catalogue => new([.. catalogue.Compare()]));

    internal FactChanges Changes => Once.Get(ref _changes, this, static catalogue => catalogue._makeChanges());

    private FactIndex Index => Once.Get(ref _index, this, static catalogue => FactIndex.Create([.. catalogue.Runs.Select(static run => run.Entries)]));

    private FactSegment[] Runs => Once.Get(ref _runs, this, static catalogue => catalogue.MakeTexts());

    /// <summary>Every used catalogue, once, the directly used ones first.</summary>
    private FactCatalog[] Reach => Once.Get(ref _reach, this, static catalogue => catalogue.FindReach());

    /// <summary>Finds a fact among the scenario's own and, failing that, among those of the catalogues it uses.</summary>
    /// <param name="name">The fact's name, compared ordinally.</param>
    /// <returns>The fact, always the same instance; null if no fact has this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed, which the generator's never is.</exception>
    public Fact? Find(string name)
    {
        var found = Index.Find(name ?? throw new ArgumentNullException(nameof(name)));
        for (var i = 0; found is null && i < Reach.Length; i++)
            found = Reach[i].Index.Find(name);
        return found;
    }

    /// <summary>Finds the fact of the same name and kind: a fact of the base as the variant sees it, or the reverse.</summary>
    /// <typeparam name="T">The class of the fact.</typeparam>
    /// <param name="fact">A fact of this catalogue, of its base, or of a variant of it.</param>
    /// <returns>The fact here; null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public T? Find<T>(T fact)
        where T : Fact => Find((fact ?? throw new ArgumentNullException(nameof(fact))).Name) as T;

    /// <summary>The scenario as of a date.</summary>
    /// <param name="date">The date, as written: <c>~</c> and <c>?</c> widen nothing.</param>
    /// <returns>A view that answers for that date.</returns>
    public FactView AsOf(FactDate date) => new(this, date);

    /// <summary>The scenario as of a day.</summary>
    /// <param name="day">Any time on the day.</param>
    /// <returns>A view that answers for that day.</returns>
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
        // What the base uses is reached, and the base itself is not: what is retracted there is gone.
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

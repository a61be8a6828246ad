using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// The facts of one scenario. Immutable and safe to use from any thread; nothing is read until it is asked for, neither the texts
/// nor the catalogues that this one uses.
/// </summary>
public sealed class FactCatalogue
{
    private readonly IReadOnlyList<FactCatalogue> _uses;
    private readonly IReadOnlyList<Func<FactText>> _texts;
    private FactCatalogue[]? _reach;
    private FactRun[]? _runs;
    private FactIndex? _index;

    /// <summary>Holds the texts of a scenario without touching them.</summary>
    /// <param name="name">The scenario's name, such as <c>uk-japan</c>.</param>
    /// <param name="label">The scenario's label for readers.</param>
    /// <param name="uses">The catalogues whose facts these facts may name.</param>
    /// <param name="texts">Makes each of the scenario's texts. A text is made when a fact or a set of the catalogue is first asked for.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactCatalogue(string name, string label, IReadOnlyList<FactCatalogue> uses, IReadOnlyList<Func<FactText>> texts)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Label = label ?? throw new ArgumentNullException(nameof(label));
        _uses = uses ?? throw new ArgumentNullException(nameof(uses));
        _texts = texts ?? throw new ArgumentNullException(nameof(texts));
    }

    /// <summary>The scenario's name, such as <c>uk-japan</c>.</summary>
    public string Name { get; }

    /// <summary>The scenario's label for readers.</summary>
    public string Label { get; }

    /// <summary>The scenario's own facts of every kind, in ordinal order of their names; each is decoded when it is first asked for.</summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed, which the generator's never is.</exception>
    public IReadOnlyList<Fact> Facts => Index;

    private FactIndex Index => Once.Get(ref _index, this, static catalogue => FactIndex.Of([.. catalogue.Runs.Select(static run => run.Entries)]));

    private FactRun[] Runs => Once.Get(ref _runs, this, static catalogue => catalogue.MakeTexts());

    /// <summary>Every used catalogue, once, the directly used ones first.</summary>
    private FactCatalogue[] Reach => Once.Get(ref _reach, this, static catalogue => catalogue.FindReach());

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

    /// <summary>The scenario's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>The scenario's own facts of one kind.</summary>
    internal FactIndex OfKind(string kind) =>
        FactIndex.Of([.. Runs.Where(run => string.Equals(run.Kind, kind, StringComparison.Ordinal)).Select(static run => run.Entries)]);

    private FactRun[] MakeTexts() => [.. _texts.Select(make => new FactRun(this, make()))];

    private FactCatalogue[] FindReach()
    {
        var reach = new List<FactCatalogue>();
        var seen = new HashSet<FactCatalogue> { this };
        var open = new Queue<FactCatalogue>(_uses);
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

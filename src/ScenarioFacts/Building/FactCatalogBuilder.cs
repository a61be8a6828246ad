using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ScenarioFacts;

/// <summary>Builds a catalog by hand, for unit tests of code that reads facts. Nothing is checked as the compiler checks <c>.facts</c> files.</summary>
/// <example>
/// <code>
/// var facts = new UkJapanCatalog(new FactCatalogBuilder("test")
///     .Add(Person.Descriptor, "kishida", fact => fact.Label("Fumio Kishida"))
///     .Add(Meeting.Descriptor, "talks", fact => fact
///         .Claim(Meeting.Fields.When, FactDate.Of(2015, 1, 21))
///         .ClaimAsWritten(Meeting.Fields.Participants, "kishida"))
///     .ToContent());
/// </code>
/// </example>
public sealed class FactCatalogBuilder
{
    private readonly string _name;
    private readonly string _label;
    private readonly List<FactCatalog> _uses = [];
    private readonly List<(FactKind Kind, string Name, string Lines)> _facts = [];

    /// <summary>Begins a catalog.</summary>
    /// <param name="name">The scenario's name.</param>
    /// <param name="label">The scenario's display name; the name if it is null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public FactCatalogBuilder(string name, string? label = null)
    {
        _name = name ?? throw new ArgumentNullException(nameof(name));
        _label = label ?? name;
    }

    /// <summary>Adds a catalog whose facts the facts of this one may reference.</summary>
    /// <param name="used">The catalog.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="used"/> is null.</exception>
    public FactCatalogBuilder Use(FactCatalog used)
    {
        _uses.Add(used ?? throw new ArgumentNullException(nameof(used)));
        return this;
    }

    /// <summary>Adds a fact.</summary>
    /// <param name="kind">The kind, such as <c>Meeting.Descriptor</c>.</param>
    /// <param name="name">The fact's name; no other fact of the catalog may have it.</param>
    /// <param name="describe">Gives the fact its label and claims; null if it has none.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or another fact has it.</exception>
    public FactCatalogBuilder Add(FactKind kind, string name, Action<FactBuilder>? describe = null)
    {
        if (string.IsNullOrEmpty(name) || _facts.Exists(other => string.Equals(other.Name, name, StringComparison.Ordinal)))
            throw name is null ? new ArgumentNullException(nameof(name)) : new ArgumentException($"\"{name}\" is empty, or the name of another fact.", nameof(name));
        var fact = new FactBuilder();
        describe?.Invoke(fact);
        _facts.Add((kind ?? throw new ArgumentNullException(nameof(kind)), name, fact.Write(name)));
        return this;
    }

    /// <summary>What a catalog of these facts is made of: the class of a generated scenario can be created from it.</summary>
    /// <returns>The content.</returns>
    public FactCatalogContent ToContent() => new(
        _name,
        _label,
        [.. _uses],
        [.. _facts.GroupBy(static fact => fact.Kind).Select(static ofKind => Make(new PackedFacts(ofKind.Key, Join(ofKind))))]);

    /// <summary>The catalog of these facts.</summary>
    /// <returns>The catalog.</returns>
    public FactCatalog Build() => new(ToContent());

    private static Func<PackedFacts> Make(PackedFacts facts) => () => facts;

    private static string Join(IEnumerable<(FactKind Kind, string Name, string Lines)> facts) =>
        facts.OrderBy(static fact => fact.Name, StringComparer.Ordinal).Aggregate(new StringBuilder(), static (text, fact) => text.Append(fact.Lines)).ToString();
}

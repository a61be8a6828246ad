using System;
using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>What a catalog is made of: generated code has it from literals, a test from a <see cref="FactCatalogBuilder"/>.</summary>
public sealed class FactCatalogContent
{
    /// <summary>The content of a scenario, without reading its packed data.</summary>
    /// <param name="name">The scenario's name, such as <c>uk-japan</c>.</param>
    /// <param name="label">The scenario's display name.</param>
    /// <param name="uses">The catalogs whose facts these facts may reference.</param>
    /// <param name="texts">Create the scenario's packed data; called when a fact or a set of the catalog is first accessed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactCatalogContent(string name, string label, IReadOnlyList<FactCatalog> uses, IReadOnlyList<Func<PackedFacts>> texts)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Label = label ?? throw new ArgumentNullException(nameof(label));
        Uses = uses ?? throw new ArgumentNullException(nameof(uses));
        Texts = texts ?? throw new ArgumentNullException(nameof(texts));
        Changes = static () => new FactChanges("");
    }

    /// <summary>The content of a variant, without reading its packed data or that of its base.</summary>
    /// <param name="name">The variant's name, such as <c>no-argyll</c>.</param>
    /// <param name="label">The variant's display name.</param>
    /// <param name="base">The scenario or variant that this is a variant of.</param>
    /// <param name="uses">The catalogs whose facts these facts may reference, without the base.</param>
    /// <param name="texts">Create the packed data of the facts that the variant adds.</param>
    /// <param name="changes">Creates the variant's changes to the facts of its base.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactCatalogContent(
        string name, string label, FactCatalog @base, IReadOnlyList<FactCatalog> uses, IReadOnlyList<Func<PackedFacts>> texts, Func<FactChanges> changes)
        : this(name, label, uses, texts)
    {
        Base = @base ?? throw new ArgumentNullException(nameof(@base));
        Changes = changes ?? throw new ArgumentNullException(nameof(changes));
    }

    internal string Name { get; }

    internal string Label { get; }

    internal FactCatalog? Base { get; }

    internal IReadOnlyList<FactCatalog> Uses { get; }

    internal IReadOnlyList<Func<PackedFacts>> Texts { get; }

    internal Func<FactChanges> Changes { get; }
}

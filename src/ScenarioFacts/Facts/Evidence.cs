using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A quotation from a source that backs a claim, and the attribution chain through which the source has it.</summary>
public sealed class Evidence
{
    private const string Field = "evidence";

    private readonly FactRecord _record;
    private readonly string _source;
    private readonly string[] _viaNames;
    private ReadOnlyCollection<Fact>? _via;

    internal Evidence(FactRecord record, string source, string words, string[] via, bool denies, int? credibility)
    {
        Denies = denies;
        Credibility = credibility;
        _record = record;
        _source = source;
        _viaNames = via;
        Words = words;
    }

    /// <summary>The source that contains the words.</summary>
    /// <exception cref="System.InvalidOperationException">No source has the given name; cannot occur in generated data.</exception>
    public Source Source => _record.Resolve<Source>(_source, Field);

    /// <summary>The attribution chain, nearest to the reader first: the persons, offices, documents or sources that the words come from.</summary>
    /// <exception cref="System.InvalidOperationException">No fact has a given name; cannot occur in generated data.</exception>
    public IReadOnlyList<Fact> Via => Once.Get(ref _via, this, static evidence => evidence.ResolveVia());

    /// <summary>The words as quoted; <c>[...]</c> marks an omission.</summary>
    public string Words { get; }

    /// <summary>Whether the source contradicts the claim; such evidence is in <see cref="Claim.Denials"/>.</summary>
    public bool Denies { get; }

    /// <summary>The credibility of the words in the Admiralty code (NATO AJP-2.1), from 1 (confirmed) to 6 (cannot be judged); null if not rated.</summary>
    public int? Credibility { get; }

    /// <summary>Formats the evidence for display: the labels of the chain, then the words.</summary>
    /// <returns>For example <c>Japan approves an arms export via Associated Press “launching joint research with Britain”</c>.</returns>
    public override string ToString() =>
        string.Join(" via ", new[] { _source }.Concat(_viaNames).Select(GetLabel)) + (Denies ? " denies “" : " “") + Words + "”";

    private ReadOnlyCollection<Fact> ResolveVia() => new([.. _viaNames.Select(name => _record.Resolve<Fact>(name, Field))]);

    private string GetLabel(string name) => _record.Catalog.Find(name)?.Label ?? name;
}

using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Words in a source that back a claim, and the chain through which the source has them.</summary>
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

    /// <summary>The source in which the words stand.</summary>
    /// <exception cref="System.InvalidOperationException">No source has the name given, which the generator never lets through.</exception>
    public Source Source => _record.Resolve<Source>(_source, Field);

    /// <summary>Those whom the source has the words from, nearest to the reader first: persons, offices, documents, other sources.</summary>
    /// <exception cref="System.InvalidOperationException">No fact has a name given, which the generator never lets through.</exception>
    public IReadOnlyList<Fact> Via => Once.Get(ref _via, this, static evidence => evidence.ResolveVia());

    /// <summary>The words as quoted; <c>[...]</c> stands for words left out.</summary>
    public string Words { get; }

    /// <summary>Whether the source contradicts the claim; such evidence stands among <see cref="Claim.Denials"/>.</summary>
    public bool Denies { get; }

    /// <summary>How credible the words are by the Admiralty code (NATO AJP-2.1), from 1, confirmed, to 6, cannot be judged; null if no one says.</summary>
    public int? Credibility { get; }

    /// <summary>The evidence for readers: the labels of the chain, and the words.</summary>
    /// <returns>For example <c>Japan approves an arms export via Associated Press “launching joint research with Britain”</c>.</returns>
    public override string ToString() =>
        string.Join(" via ", new[] { _source }.Concat(_viaNames).Select(GetLabel)) + (Denies ? " denies “" : " “") + Words + "”";

    private ReadOnlyCollection<Fact> ResolveVia() => new([.. _viaNames.Select(name => _record.Resolve<Fact>(name, Field))]);

    private string GetLabel(string name) => _record.Catalog.Find(name)?.Label ?? name;
}

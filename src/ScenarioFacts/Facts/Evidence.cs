using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A quotation from a source that backs a claim, and the attribution chain through which the source has it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class Evidence
{
    private const string Field = "evidence";

    private readonly FactRecord _record;
    private readonly EvidenceMark _mark;
    private ReadOnlyCollection<Fact>? _via;
    private ReadOnlyCollection<Fact>? _chain;

    internal Evidence(FactRecord record, EvidenceMark mark, string source, string words, string[] via)
    {
        _record = record;
        _mark = mark;
        SourceName = source;
        ViaNames = via;
        Words = words;
    }

    /// <summary>The source that contains the words.</summary>
    /// <exception cref="System.InvalidOperationException">No source has the given name; cannot occur in generated data.</exception>
    public Source Source => _record.Resolve<Source>(SourceName, Field);

    /// <summary>The attribution chain, nearest to the reader first: the persons, offices, documents or sources that the words come from.</summary>
    /// <exception cref="System.InvalidOperationException">No fact has a given name; cannot occur in generated data.</exception>
    public IReadOnlyList<Fact> Via => Once.Get(ref _via, this, static evidence => new([.. evidence.ViaNames.Select(evidence.Resolve)]));

    /// <summary>The whole way of the words, from where they come from to the article that was read: voices, the source, and the sources that it is quoted in.</summary>
    /// <exception cref="System.InvalidOperationException">No fact has a given name; cannot occur in generated data.</exception>
    public IReadOnlyList<Fact> Chain => Once.Get(ref _chain, this, static evidence => new([.. evidence.Via.Reverse(), .. Outwards(evidence.Source)]));

    /// <summary>The article that was read: the source, or the outermost one that it is quoted in.</summary>
    /// <exception cref="System.InvalidOperationException">No source has a given name; cannot occur in generated data.</exception>
    public Source Article => (Source)Chain[Chain.Count - 1];

    /// <summary>The words as quoted; <c>[...]</c> marks an omission.</summary>
    public string Words { get; }

    /// <summary>Where the words stand in the text of <see cref="Article"/>; null if neither the text nor a seal was there when the facts were compiled.</summary>
    public TextPlace? Place => _mark.Place is { } place ? new TextPlace(Article.Text, place.Line, place.FirstWord, place.WordCount) : null;

    /// <summary>The line of <see cref="Place"/>; the first is 1.</summary>
    public int? Line => _mark.Place?.Line;

    /// <summary>Whether the source contradicts the claim; such evidence is in <see cref="Claim.Denials"/>.</summary>
    public bool Denies => _mark.Denies;

    /// <summary>The credibility of the words in the Admiralty code (NATO AJP-2.1), from 1 (confirmed) to 6 (cannot be judged); null if not rated.</summary>
    public int? Credibility => _mark.Credibility;

    internal string SourceName { get; }

    internal IReadOnlyList<string> ViaNames { get; }

    /// <summary>Whether the source may have been published by a date; a source without one is not left out.</summary>
    internal bool IsPublishedBy(FactDate date) => Source.Published is not { } published || !published.CertainlyAfter(date);

    /// <summary>Formats the evidence for display: the labels of the chain, then the words.</summary>
    /// <returns>For example <c>Japan approves an arms export via Associated Press “launching joint research with Britain”</c>.</returns>
    public override string ToString() =>
        string.Join(" via ", ViaNames.Prepend(SourceName).Select(GetLabel)) + (Denies ? " denies “" : " “") + Words + "”";

    private static IEnumerable<Fact> Outwards(Source source)
    {
        yield return source;
        for (; source.Within is { } outer; source = outer)
        {
            foreach (var voice in source.WithinVia.Reverse())
                yield return voice;
            yield return outer;
        }
    }

    private Fact Resolve(string name) => _record.Resolve<Fact>(name, Field);

    private string GetLabel(string name) => _record.Catalog.FindByName(name)?.Label ?? name;
}

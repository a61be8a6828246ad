using System.Globalization;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Numbers the quotes that a document refers to, and says of each who has it, published when, and on which line.</summary>
internal sealed class SourceNotes(FactCompilation compilation, BoundScenario scenario)
{
    private readonly AttributionChains _chains = new(scenario);
    private readonly Dictionary<string, Note> _byText = new(StringComparer.Ordinal);
    private readonly List<Note> _notes = [];
    private readonly Dictionary<string, string> _descriptions = new(StringComparer.Ordinal);

    /// <summary>The notes so far, by number.</summary>
    public IReadOnlyList<Note> All => _notes;

    /// <summary>The notes of the quotes of some claims.</summary>
    public IReadOnlyList<Note> Of(IEnumerable<ExportedClaim> claims) => [.. claims.SelectMany(claim => claim.Quotes.Select(quote => Of(claim, quote))).Distinct()];

    /// <summary>The note of a quote.</summary>
    public Note Of(ExportedClaim claim, BoundEvidence quote)
    {
        var text = DocumentText.Clean(Describe(claim, quote));
        if (!_byText.TryGetValue(text, out var note))
        {
            _byText.Add(text, note = new Note(_notes.Count + 1, text));
            _notes.Add(note);
        }

        return note;
    }

    /// <summary>Who says it: the last voice of the chain, or the source.</summary>
    public string GetVoice(BoundEvidence quote) => GetLabel(AttributionChains.GetAttribution(quote).Last());

    private string Describe(ExportedClaim claim, BoundEvidence quote)
    {
        // The original voice first: a reader asks who says it before how it came here.
        var chain = _chains.GetContainers(quote.Source).Concat(AttributionChains.GetAttribution(quote)).Distinct(StringComparer.Ordinal).Reverse().Select(GetDescription);
        var passage = compilation.FindPassage(claim.Of.Placed.File.Scenario, quote.Source, quote.Words);
        var line = passage is null ? "" : ", line " + (passage.Line + 1).ToString(CultureInfo.InvariantCulture);
        return $"{DocumentText.Quote(quote.Words)} – {string.Join(", quoted in ", chain)}{line}.";
    }

    private string GetDescription(string name)
    {
        if (!_descriptions.TryGetValue(name, out var description))
            _descriptions.Add(name, description = DescribeVoice(name));
        return description;
    }

    private string DescribeVoice(string name)
    {
        if (ExportedSource.Find(compilation, scenario, name) is not { } source)
            return GetLabel(name);
        var published = source.Published is { } date ? DocumentText.Date(date) : "date not stated";
        var publisher = source.Publisher ?? source.Container;
        List<string> details =
        [
            .. source.Author is { } author ? [author] : Array.Empty<string>(),
            .. publisher is null || BeginsWith(source.Label, publisher) ? Array.Empty<string>() : [publisher],
            .. source.Label.EndsWith(", " + published, StringComparison.Ordinal) ? Array.Empty<string>() : [published],
        ];
        return DocumentText.Quote(source.Label) + (details.Count == 0 ? "" : $" ({string.Join(", ", details)})");
    }

    /// <summary>Whether a title has the publisher in front, as that of a web page often has.</summary>
    private static bool BeginsWith(string title, string publisher) =>
        title.StartsWith(publisher, StringComparison.OrdinalIgnoreCase) && (title.Length == publisher.Length || !char.IsLetterOrDigit(title[publisher.Length]));

    private string GetLabel(string name) => scenario.Find(name)?.Fact.Label ?? name;
}

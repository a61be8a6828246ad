using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>The quotes that occur in each text: those of the unmutated facts, all of which were checked against their sources.</summary>
internal sealed class KnownQuotes
{
    private readonly HashSet<(string Text, string Quote)> _quotes = [];
    private readonly HashSet<string> _endMarkers = [];
    private readonly ConcurrentDictionary<string, (string Canonical, int Shortest)> _words = new();

    public KnownQuotes(IEnumerable<OracleScenario> scenarios)
    {
        foreach (var scenario in scenarios)
        {
            foreach (var evidence in scenario.Own.SelectMany(static fact => fact.AllEvidence).Concat(scenario.Statements.SelectMany(static statement => statement.Backing.Evidence)))
                _quotes.Add((TextOf(scenario, evidence.Source.Text) ?? "", Canonical(evidence.Words.Text)));
            foreach (var fact in scenario.Own.Where(fact => scenario.KindOf(fact)?.Is("source") == true))
            {
                Texts.UnionWith(Value(fact, "text") is { } text ? [text] : []);
                _endMarkers.UnionWith(Value(fact, "ignore-after") is { } end ? [Canonical(end)] : []);
            }
        }
    }

    /// <summary>The file names of the texts.</summary>
    public HashSet<string> Texts { get; } = [];

    public bool Has(string text, string quote) => _quotes.Contains((text, Canonical(quote)));

    public bool IsEndMarker(string words) => _endMarkers.Contains(Canonical(words));

    /// <summary>The number of words in the shortest part of a quote.</summary>
    public int ShortestPart(string quote) => Read(quote).Shortest;

    /// <summary>The text in which a source is quoted: its own, or that of the source it was found in.</summary>
    public static string? TextOf(IFactScope scope, string source)
    {
        var seen = new HashSet<string>();
        for (var name = source; name is not null && seen.Add(name) && scope.Fact(name) is { } fact; name = Value(fact, "within")?.Split(' ')[0])
        {
            if (Value(fact, "text") is { } text)
                return text;
        }

        return null;
    }

    private static string? Value(ParsedFact fact, string field) => fact.Claims.Find(claim => claim.Field.Text == field && claim.Standing != "rejected")?.Values[0];

    private string Canonical(string quote) => Read(quote).Canonical;

    private (string Canonical, int Shortest) Read(string quote) =>
        _words.GetOrAdd(quote, static quote => (QuoteWords.Canonical(quote), QuoteWords.PartsOf(quote).Min(static part => part.Count)));
}

/// <summary>The words of a quote as the guide defines them: runs of letters and digits, Han and kana one by one, in parts between <c>[...]</c>.</summary>
internal static partial class QuoteWords
{
    public static IReadOnlyList<IReadOnlyList<string>> PartsOf(string quote) =>
        [.. Gap().Split(quote.Normalize(NormalizationForm.FormC)).Select(static part => (IReadOnlyList<string>)[.. Word().Matches(part).Select(static match => match.Value)])];

    public static string Canonical(string quote) => string.Join(" | ", PartsOf(quote).Select(static part => string.Join(" ", part)));

    [GeneratedRegex(@"\[(?:\.\.\.|…)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"[\u3005-\u3007\u3021-\u303C\u3041-\u30FF\u3400-\u9FFF]\p{M}*|[\p{L}\p{N}-[\u3005-\u30FF\u3400-\u9FFF]][\p{L}\p{N}\p{M}-[\u3005-\u30FF\u3400-\u9FFF]]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Export.LinkedData;
using ScenarioFacts.Tool.Export.Rows;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Every fact, claim and quote is in the linked data, each with what it refers to.</summary>
public sealed class LinkedDataTests
{
    private const string Text = "🚢 Ministers open the lighthouse talks\nThe ministers of Arvand and Belmar met in Harbour City on Monday, to open talks.\n";

    [Fact]
    public void Every_fact_claim_and_quote_is_there_once_and_what_it_refers_to_is_there()
    {
        var graph = Write(ExportedSamples.Own);
        var facts = new ExportedFacts(ExportedSamples.Own);
        var ids = graph.Select(static node => node.GetProperty("id").GetString()!).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(graph.Count, ids.Count);
        Assert.Equal(facts.Claims.Count(), graph.Count(static node => HasType(node, "Claim")));
        Assert.Equal(facts.Quotes.Select(static quote => quote.Evidence.Words), graph.Where(static node => HasType(node, "Annotation")).Select(static node => Selectors(node)[0].GetProperty("exact").GetString()));
        Assert.Equal(facts.Facts.Count(static fact => fact.Change is null), graph.Count(static node => node.TryGetProperty("label", out _)));
        Assert.All(graph.SelectMany(static node => GetTexts(node, inField: false)).Where(static text => text.StartsWith("fact:", StringComparison.Ordinal)), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void The_context_knows_every_word()
    {
        var document = Export(ExportedSamples.Own).RootElement;
        var words = document.GetProperty("@context").EnumerateObject().Select(static term => term.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(document.GetProperty("@graph").EnumerateArray().SelectMany(GetNames).Distinct().Where(static name => name[0] != '@'), name => Assert.Contains(name, words));
    }

    [Fact]
    public void A_quote_has_the_words_around_it_where_the_text_is_at_hand()
    {
        var graph = Write(ExportedSamples.Compile(
            """
            scenario lighthouse

            source gazette "The Gazette"
              text: "gazette.txt"
              published: 2015-01-21~

            event talks "The talks"
              status at 2015-01: occurred
                > gazette "Harbour City on Monday"
              when: 2015-01
                > gazette "ministers of Arvand [...] to open talks"
            """, new InputText("gazette.txt", Text)));

        var quotes = graph.Where(static node => HasType(node, "Annotation")).Select(Selectors).ToList();
        var first = quotes[0][0];
        Assert.Equal("Harbour City on Monday", first.GetProperty("exact").GetString());
        var place = Text.IndexOf("Harbour", StringComparison.Ordinal);
        Assert.Equal(Text[(place - 32)..place], first.GetProperty("prefix").GetString());
        Assert.Equal(", to open talks.\n", first.GetProperty("suffix").GetString());
        Assert.Equal("ministers of Arvand and Belmar met in Harbour City on Monday, to open talks", quotes[1][0].GetProperty("exact").GetString());
        foreach (var (quote, position) in quotes.Select(static selectors => (selectors[0], selectors[1])))
        {
            var runes = Text.EnumerateRunes().Select(static rune => rune.ToString()).ToList();
            Assert.Equal(quote.GetProperty("exact").GetString(), string.Concat(runes.Take(position.GetProperty("end").GetInt32()).Skip(position.GetProperty("start").GetInt32())));
            Assert.Contains(quote.GetProperty("prefix").GetString() + quote.GetProperty("exact").GetString() + quote.GetProperty("suffix").GetString(), Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Dates_are_typed_as_EDTF_and_hostile_labels_are_as_they_are()
    {
        var graph = Write(ExportedSamples.Compile("scenario s\nuse defence\n\nevent e \"E\"\n  when: 2015-01~\n    because \"so\"\n\n" + ExportedSamples.Declare("country c{0} \"{1}\"")));

        Assert.Equal(ExportedSamples.HostileLabels, graph.Where(static node => HasType(node, "vocabulary:defence/country")).Select(static node => node.GetProperty("label").GetString()));
        Assert.Equal("""{"@value":"2015-01~","type":"edtf:EDTF"}""", JsonSerializer.Serialize(graph.Single(static node => HasType(node, "Claim")).GetProperty("value")[0]));
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes()
    {
        var (one, other) = (Called.With("export", "jsonld", ExportedSamples.OwnFacts), Called.With("export", "jsonld", ExportedSamples.OwnFacts));

        Assert.Equal((0, ""), (one.ExitCode, one.Error));
        Assert.Equal(one.Output, other.Output);
        Assert.EndsWith("}\n", one.Output, StringComparison.Ordinal);
    }

    private static JsonDocument Export(FactCompilation compilation)
    {
        using var stream = new MemoryStream();
        JsonLdWriter.Write(compilation, stream, CancellationToken.None);
        return JsonDocument.Parse(stream.ToArray());
    }

    private static List<JsonElement> Write(FactCompilation compilation) => [.. Export(compilation).RootElement.GetProperty("@graph").EnumerateArray()];

    private static bool HasType(JsonElement node, string type) =>
        node.GetProperty("type") is var types && (types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(one => one.GetString() == type) : types.GetString() == type);

    private static JsonElement Selectors(JsonElement annotation) => annotation.GetProperty("target").GetProperty("selector");

    private static IEnumerable<string> GetNames(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static property => GetNames(property.Value).Prepend(property.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(GetNames),
        _ => [],
    };

    /// <summary>The texts that are IRIs: what analysts write may begin like one.</summary>
    private static IEnumerable<string> GetTexts(JsonElement element, bool inField) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static property => GetTexts(property.Value, property.Name is "id" or "subject" or "body" or "source" or "agent" or "hadRole" or "hadPrimarySource" or "wasQuotedFrom" or "wasDerivedFrom")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(one => GetTexts(one, inField)),
        JsonValueKind.String when inField => [element.GetString()!],
        _ => [],
    };
}

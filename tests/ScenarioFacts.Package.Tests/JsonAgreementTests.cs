using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>What an application writes of a fact is what <c>facts export json</c> writes of it.</summary>
[Collection(SharedFeed.Name)]
[Trait("Category", "Slow")]
public class JsonAgreementTests(PackedFeed feed)
{
    [Fact]
    public void An_application_and_the_tool_write_the_same_of_the_repositorys_own_facts()
    {
        var consumer = feed.NewConsumer("json");
        foreach (var name in new[] { "facts/gatherings.facts", "facts/talks.facts", "facts/places.facts" })
            consumer.Delete(name);
        var own = Path.Combine(AppContext.BaseDirectory, "Own");
        foreach (var path in Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories))
            consumer.Write(Path.GetRelativePath(own, path), File.ReadAllText(path));
        consumer.Write("Program.cs", """
            using System.Text.Json;
            using Sample;

            foreach (var fact in UkJapan.Facts)
                Console.WriteLine(JsonSerializer.Serialize(fact));
            """);
        consumer.BuildSoundly();

        var written = consumer.Run().Split('\n').ToDictionary(static line => JsonNode.Parse(line)!["name"]!.GetValue<string>(), static line => line.Trim(), StringComparer.Ordinal);

        var exported = feed.InstallTool().Run(consumer.Folder, "export", "json", "facts", "--sources", "seeds");
        Assert.True(exported.ExitCode == 0, exported.Output);
        var scenario = JsonNode.Parse(exported.Output)!["scenarios"]!.AsArray().Single(static scenario => scenario!["name"]!.GetValue<string>() == "uk-japan")!;
        var facts = scenario["facts"]!.AsArray();
        Assert.Equal(facts.Count, written.Count);
        Assert.All(facts, fact => Assert.Equal(Normalized(fact!), Normalized(JsonNode.Parse(written[fact!["name"]!.GetValue<string>()])!)));
    }

    [Fact]
    public void A_web_application_returns_a_fact()
    {
        var consumer = feed.NewConsumer("web");
        consumer.Write("Consumer.csproj", consumer.Read("Consumer.csproj").Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal));
        consumer.Write("Program.cs", """
            using Sample;

            var builder = WebApplication.CreateBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(Talks.Catalog);
            var app = builder.Build();
            app.MapGet("/facts/{name}", (string name, TalksCatalog facts) => facts.Find(name) is { } fact ? Results.Ok(fact) : Results.NotFound());
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            var response = await client.GetAsync("/facts/first-round");
            Console.WriteLine((int)response.StatusCode + " " + await response.Content.ReadAsStringAsync());
            """);
        consumer.BuildSoundly();
        Assert.StartsWith("200 {\"name\":\"first-round\",\"kind\":\"meeting\",\"label\":\"The first round\"", consumer.Run(), StringComparison.Ordinal);
    }

    /// <summary>No generator sees what another writes: the base of all kinds, which the library has, stands for them.</summary>
    [Fact]
    public void A_context_of_the_project_itself_writes_its_kinds_without_reflection()
    {
        var consumer = feed.NewConsumer("context");
        consumer.Write("Consumer.csproj", consumer.Read("Consumer.csproj").Replace("<UseAppHost>", "<JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>\n    <UseAppHost>", StringComparison.Ordinal));
        consumer.Write("Program.cs", """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using Sample;
            using ScenarioFacts;

            Console.WriteLine(JsonSerializer.Serialize(Talks.Meetings.FirstRound, Context.Default.Fact));
            Console.WriteLine(JsonSerializer.Serialize(new Row(FactDate.Of(2015), Status.Planned), Context.Default.Row));

            internal sealed record Row(FactDate When, Status Status);

            [JsonSerializable(typeof(Fact))]
            [JsonSerializable(typeof(Row))]
            internal sealed partial class Context : JsonSerializerContext;
            """);
        consumer.BuildSoundly();
        var lines = consumer.Run().Split('\n');
        Assert.StartsWith("{\"name\":\"first-round\",\"kind\":\"meeting\"", lines[0], StringComparison.Ordinal);
        Assert.Equal("{\"When\":{\"date\":\"2015\",\"earliest\":\"2015-01-01\",\"latest\":\"2015-12-31\"},\"Status\":\"planned\"}", lines[1].Trim());
    }

    /// <summary>Evidence may come in another order: denials come last in the library.</summary>
    private static string Normalized(JsonNode node)
    {
        foreach (var evidence in EvidenceOf(node).ToList())
        {
            var sorted = evidence.Select(static one => one!.DeepClone()).OrderBy(static one => one["denies"]!.GetValue<bool>()).ToArray();
            evidence.Clear();
            foreach (var one in sorted)
                evidence.Add(one);
        }

        return node.ToJsonString();
    }

    private static IEnumerable<JsonArray> EvidenceOf(JsonNode fact) => fact["claims"]!.AsArray().Append(fact).Select(static owner => owner!["evidence"]!.AsArray());
}

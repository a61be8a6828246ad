using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>The log for tools that collect findings. Its form is held to the public schema by tests/system.</summary>
public sealed class SarifTests : IDisposable
{
    private const string Wrong = "event a \"A\"\n  status: planed\n    because \"we know\"\nevent b \"B\"\n  status: planed\n    because \"we know\"\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_has_what_json_has_and_the_page_of_each_rule()
    {
        var wrong = string.Concat(Enumerable.Range(0, 120).Select(static number => $"event e{number}\n  status: planed\n    because \"we know\"\n"));
        _folder.Write("a b.facts", "scenario s \"S\"\n" + wrong);
        var json = Called.With("check", _folder.Root, "--format", "json").Diagnostics;

        var (run, results) = Read();

        Assert.Equal(json.Select(Describe), results.Select(DescribeResult));
        Assert.Equal(120, results.Count);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Equal(Text(result, "ruleId"), Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id")));
        Assert.All(rules, static rule => Assert.Contains("## Example", Text(rule.GetProperty("help"), "markdown"), StringComparison.Ordinal));
        Assert.All(results, static result => Assert.EndsWith("a%20b.facts", Uri(result), StringComparison.Ordinal));
        Assert.All(results, static result => Assert.False(Uri(result).StartsWith('/')));
    }

    [Fact]
    public void A_fingerprint_stays_when_lines_are_added_above_and_no_two_are_alike()
    {
        _folder.Write("a.facts", "scenario s \"S\"\n" + Wrong);
        var before = Fingerprints();
        _folder.Write("a.facts", "scenario s \"S\"\n# a note\n\nevent new \"New\"\n  status: planned\n    because \"it is\"\n\n" + Wrong);

        Assert.Equal(before, Fingerprints());
        Assert.Equal(2, before.Distinct().Count());

        _folder.Write("a.facts", "scenario s \"S\"\n" + Wrong.Replace("planed", "planet", StringComparison.Ordinal));
        Assert.Empty(before.Intersect(Fingerprints()));
    }

    [Fact]
    public void Sound_facts_give_an_empty_run()
    {
        _folder.Write("a.facts", Samples.Sound);

        var (run, results) = Read();

        Assert.Empty(results);
        Assert.Equal("facts", Text(run.GetProperty("tool").GetProperty("driver"), "name"));
    }

    private List<string> Fingerprints() => [.. Read().Results.Where(static result => Text(result, "ruleId") == "FACT2006").Select(static result => Text(result.GetProperty("partialFingerprints"), "factsLine/v1"))];

    private (JsonElement Run, List<JsonElement> Results) Read()
    {
        using var log = JsonDocument.Parse(Called.With("check", _folder.Root, "--format", "sarif").Output);
        Assert.Equal("2.1.0", Text(log.RootElement, "version"));
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray()).Clone();
        return (run, [.. run.GetProperty("results").EnumerateArray()]);
    }

    private static string Describe(JsonElement diagnostic) =>
        $"{Text(diagnostic, "id")} {Text(diagnostic, "severity")} {diagnostic.GetProperty("line")},{diagnostic.GetProperty("column")} {Text(diagnostic, "message")}";

    private static string DescribeResult(JsonElement result)
    {
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        return $"{Text(result, "ruleId")} {Text(result, "level")} {region.GetProperty("startLine")},{region.GetProperty("startColumn")} {Text(result.GetProperty("message"), "text")}";
    }

    private static string Uri(JsonElement result) => Text(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

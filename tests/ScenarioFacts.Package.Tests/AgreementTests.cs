using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>What the build says, the tool says: the same diagnostics, at the same places, in the same words.</summary>
[Collection(SharedFeed.Name)]
public class AgreementTests(PackedFeed feed)
{
    private const string Log = "build.sarif";

    /// <summary>Two texts of one name: a build is handed both, the tool looks for one, in the nearest folder.</summary>
    private const string TextFoundTwice = "FACT4012";

    /// <summary>
    /// Pages are built many at a time. What one breaks may keep the compiler from saying what is wrong in another (after a header that cannot be read, a name
    /// that is not found may be declared there): those that were not heard are built again without the rest.
    /// </summary>
    [Fact]
    public void The_installed_tool_and_a_build_agree_about_the_wrong_examples_of_all_diagnostic_pages()
    {
        var tool = feed.InstallTool();
        var consumer = feed.NewConsumer("agreement", """<FactsText Include="facts/pages/**/*.txt" />""");
        var unheard = DiagnosticExample.All.Where(static example => example.Id != TextFoundTwice).ToList();
        for (var (round, before) = (0, int.MaxValue); unheard.Count > 0 && unheard.Count < before; round++)
        {
            before = unheard.Count;
            var groups = unheard.GroupBy(example => round == 0 ? example.Id[.."FACT1".Length] : "").ToList();
            unheard = [.. groups.SelectMany(group => group.ExceptBy(Agreed(tool, consumer, group), static example => example.Id))];
        }

        Assert.Empty(unheard.Select(static example => example.Id));
    }

    /// <summary>Has the tool and a build look at the same files.</summary>
    /// <returns>What both have found.</returns>
    private static HashSet<string> Agreed(FactsTool tool, Consumer consumer, IEnumerable<DiagnosticExample> examples)
    {
        Write(consumer, examples);
        consumer.Build([$"-p:ErrorLog={Log}%2Cversion=2.1"]);
        var fromBuild = FromBuild(consumer.Read(Log), consumer.Folder);
        var fromTool = FromTool(tool.Run(consumer.Folder, "check", "facts", "--format", "json", "--sources", "private").Output, consumer.Folder);

        Assert.Equal(string.Join('\n', fromTool.Except(fromBuild)), string.Join('\n', fromBuild.Except(fromTool)));
        Assert.Equal(fromTool.Count, fromBuild.Count);
        return [.. fromTool.Select(static found => found.Split(' ')[1])];
    }

    private static void Write(Consumer consumer, IEnumerable<DiagnosticExample> examples)
    {
        consumer.DeleteFolder("facts/pages");
        foreach (var example in examples)
        {
            foreach (var (name, text) in example.FilesOfTheirOwn())
                consumer.Write($"facts/pages/{example.Id}/{name}", text);
        }
    }

    private static List<string> FromTool(string json, string folder)
    {
        using var document = JsonDocument.Parse(json);
        return Sorted(document.RootElement.EnumerateArray().Select(found => Line(
            Path.GetFullPath(Path.Combine(folder, Text(found, "file"))),
            Text(found, "id"),
            Text(found, "severity"),
            Text(found, "message"),
            found,
            ["line", "column", "endLine", "endColumn"])));
    }

    private static List<string> FromBuild(string sarif, string folder)
    {
        using var document = JsonDocument.Parse(sarif);
        var results = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(static result => Text(result, "ruleId").StartsWith("FACT", StringComparison.Ordinal));
        return Sorted(
            from result in results
            let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
            let path = new Uri(new Uri(folder + "/"), Text(place.GetProperty("artifactLocation"), "uri")).LocalPath
            select Line(path, Text(result, "ruleId"), Text(result, "level"), Text(result.GetProperty("message"), "text"), place.GetProperty("region"), ["startLine", "startColumn", "endLine", "endColumn"]));
    }

    private static string Line(string path, string id, string severity, string message, JsonElement place, string[] numbers) =>
        $"{path} {id} {severity} {string.Join(',', numbers.Select(number => place.GetProperty(number).GetInt32()))} {message}";

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}

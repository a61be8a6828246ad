using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>What the build says, the tool says: the same diagnostics, at the same places, in the same words.</summary>
[Collection(SharedFeed.Name)]
[Trait("Category", "Slow")]
public class AgreementTests(PackedFeed feed)
{
    private const string Log = "build.sarif";

    /// <summary>Two texts of one name: a build is handed both, the tool looks for one, in the nearest folder.</summary>
    private const string TextFoundTwice = "FACT4012";

    /// <summary>
    /// One build shows that the generator, run in this process with the options of that build, says what a build says; the pages are then asked without
    /// builds, many at a time. What one breaks may keep the compiler from saying what is wrong in another (after a header that cannot be read, a name
    /// that is not found may be declared there): those that were not heard are asked again without the rest.
    /// </summary>
    [Fact]
    public void The_installed_tool_and_a_build_agree_about_the_wrong_examples_of_all_diagnostic_pages()
    {
        var tool = feed.InstallTool();
        var consumer = feed.NewConsumer("agreement", """<FactsText Include="facts/pages/**/*.txt" />""");
        var unheard = DiagnosticExample.All.Where(static example => example.Id != TextFoundTwice).ToList();
        Write(consumer, unheard);
        consumer.Build([$"-p:ErrorLog={Log}%2Cversion=2.1"]);
        var generator = PackedGenerator.OfBuilt(consumer, feed.GeneratorFolder);
        var fromBuild = FromBuild(consumer.Read(Log), consumer.Folder);
        AssertSame(fromBuild, FromGenerator(generator));
        AssertSame(fromBuild, FromTool(tool, consumer));

        for (var (round, before) = (0, int.MaxValue); unheard.Count > 0 && unheard.Count < before; round++)
        {
            before = unheard.Count;
            var groups = unheard.GroupBy(example => round == 0 ? example.Id[.."FACT1".Length] : "").ToList();
            unheard = [.. groups.SelectMany(group => group.ExceptBy(Agreed(tool, generator, consumer, group), static example => example.Id))];
        }

        Assert.Empty(unheard.Select(static example => example.Id));
    }

    /// <summary>The compiler applies an <c>.editorconfig</c> to C# alone: the package hands it to the generator.</summary>
    [Fact]
    public void The_tool_and_a_build_agree_about_what_a_project_switches_off()
    {
        var tool = feed.InstallTool();
        var consumer = feed.NewConsumer("switched-off", "");
        consumer.Write("facts/wrong.facts", "scenario talks\n\nmeeting second \"The second\"\n  when: 2015-02-30\n    because \"we know\"\nmeeting third \"The third\"\n  when: 2015-02-03\n    because \"we know\"\n");
        foreach (var severity in new[] { "warning", "none", "error" })
        {
            consumer.Write(".editorconfig", $"root = true\n[*.facts]\ndotnet_diagnostic.FACT4024.severity = {severity}\ndotnet_diagnostic.FACT3002.severity = none\n");
            consumer.Build([$"-p:ErrorLog={Log}%2Cversion=2.1"]);
            var fromBuild = FromBuild(consumer.Read(Log), consumer.Folder);
            AssertSame(fromBuild, FromTool(tool, consumer));
            Assert.Contains(fromBuild, static line => line.Contains(" FACT3002 error ", StringComparison.Ordinal));
            Assert.Equal(severity != "none", fromBuild.Exists(line => line.Contains($" FACT4024 {severity} ", StringComparison.Ordinal)));
        }
    }

    /// <summary>Has the tool and the generator look at the same files.</summary>
    /// <returns>What both have found.</returns>
    private static HashSet<string> Agreed(FactsTool tool, PackedGenerator generator, Consumer consumer, IEnumerable<DiagnosticExample> examples)
    {
        Write(consumer, examples);
        var fromTool = FromTool(tool, consumer);
        AssertSame(FromGenerator(generator), fromTool);
        return [.. fromTool.Select(static found => found.Split(' ')[1])];
    }

    private static void AssertSame(List<string> expected, List<string> found)
    {
        Assert.NotEmpty(expected);
        Assert.Equal(string.Join('\n', expected.Except(found)), string.Join('\n', found.Except(expected)));
        Assert.Equal(expected.Count, found.Count);
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

    private static List<string> FromTool(FactsTool tool, Consumer consumer)
    {
        using var document = JsonDocument.Parse(tool.Run(consumer.Folder, "check", "facts", "--format", "json", "--sources", "private").Output);
        return Sorted(document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(found => Line(
            Path.GetFullPath(Path.Combine(consumer.Folder, Text(found, "file"))),
            Text(found, "id"),
            Text(found, "severity"),
            Text(found, "message"),
            Numbers(found, ["line", "column", "endLine", "endColumn"]))));
    }

    private static List<string> FromBuild(string sarif, string folder)
    {
        using var document = JsonDocument.Parse(sarif);
        var results = document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(static result => Text(result, "ruleId").StartsWith("FACT", StringComparison.Ordinal));
        return Sorted(
            from result in results
            let place = result.GetProperty("locations")[0].GetProperty("physicalLocation")
            let path = new Uri(new Uri(folder + "/"), Text(place.GetProperty("artifactLocation"), "uri")).LocalPath
            select Line(path, Text(result, "ruleId"), Text(result, "level"), Text(result.GetProperty("message"), "text"), Numbers(place.GetProperty("region"), ["startLine", "startColumn", "endLine", "endColumn"])));
    }

    private static List<string> FromGenerator(PackedGenerator generator) => Sorted(
        from found in generator.Run()
        let place = found.Location.GetLineSpan()
        select Line(
            place.Path,
            found.Id,
            found.Severity.ToString().ToLowerInvariant(),
            found.GetMessage(CultureInfo.InvariantCulture),
            [place.Span.Start.Line + 1, place.Span.Start.Character + 1, place.Span.End.Line + 1, place.Span.End.Character + 1]));

    private static string Line(string path, string id, string severity, string message, IEnumerable<int> place) => $"{path} {id} {severity} {string.Join(',', place)} {message}";

    private static IEnumerable<int> Numbers(JsonElement place, string[] names) => names.Select(name => place.GetProperty(name).GetInt32());

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static List<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Tests.Shared;

namespace ScenarioFacts.Package.Tests;

/// <summary>The wrong files that the page of a diagnostic shows, without their marks.</summary>
internal sealed record DiagnosticExample(string Id, IReadOnlyList<(string Name, string Text)> Files)
{
    private const string Fence = "```";

    /// <summary>The examples of all pages that have one, without those that show C#.</summary>
    public static IReadOnlyList<DiagnosticExample> All { get; } =
    [
        .. Directory.EnumerateFiles(CheckedInFile.PathOf("src/ScenarioFacts.Language/Diagnostics/Pages"), "FACT*.md")
            .Order(StringComparer.Ordinal)
            .Select(static page => new DiagnosticExample(Path.GetFileNameWithoutExtension(page), [.. FilesIn(File.ReadAllText(page))]))
            .Where(static example => example.Files.Count > 0 && !example.Files.Any(static file => file.Name.EndsWith(".cs", StringComparison.Ordinal))),
    ];

    /// <summary>The files with their texts and seals under names of their own: pages choose the same ones.</summary>
    public IEnumerable<(string Name, string Text)> FilesOfTheirOwn()
    {
        var texts = Files.Select(static file => TextNameOf(file.Name)).Where(static name => !name.EndsWith(".facts", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        return Files.Select(file => (OfItsOwn(file.Name, texts), OfItsOwn(file.Text, texts)));
    }

    private string OfItsOwn(string text, IEnumerable<string> names) =>
        names.Aggregate(text, (result, name) => result.Replace(name, Id + "-" + name, StringComparison.Ordinal));

    private static string TextNameOf(string name) => Path.GetFileName(name.EndsWith(".seal", StringComparison.Ordinal) ? name[..^".seal".Length] : name);

    private static IEnumerable<(string Name, string Text)> FilesIn(string page)
    {
        var lines = page.Split('\n').SkipWhile(static line => line != "## Example").Skip(1).TakeWhile(static line => line is not ("## Message" or "## Mended"));
        string? name = null;
        var text = new List<string>();
        foreach (var line in lines)
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                text.Add(line);
                continue;
            }

            if (name is not null)
                yield return (name, MarkupText.Parse(string.Concat(text.Select(static line => line + "\n"))).Text);
            name = name is not null ? null : line.Split(' ') is [_, var named] ? named : "example.facts";
            text.Clear();
        }
    }
}

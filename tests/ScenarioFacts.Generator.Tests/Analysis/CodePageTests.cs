using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Generator.Tests.Analysis;

/// <summary>What the page of a diagnostic about C# says is what the analyzer does.</summary>
public class CodePageTests
{
    private const string Fence = "```";

    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(CheckedInFile.PathOf("src/ScenarioFacts.Language/Diagnostics/Pages"), "FACT82*.md").Select(static page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Example_raises_what_is_marked_in_these_words_and_the_mended_one_nothing(string id)
    {
        var sections = Read(id);
        var (marked, found, messages) = await AnalyzedCode.AnalyzeAsync(FilesIn(sections["Example"]));
        Assert.Contains(marked, mark => mark.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal(marked, found);
        Assert.Equal(sections["Message"].Where(static line => line.StartsWith("> ", StringComparison.Ordinal)).Select(static line => line[2..]), messages);

        Assert.Empty((await AnalyzedCode.AnalyzeAsync(FilesIn(sections["Mended"]))).Messages);
    }

    private static Dictionary<string, List<string>> Read(string id)
    {
        var sections = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var lines = new List<string>();
        foreach (var line in File.ReadLines(CheckedInFile.PathOf($"src/ScenarioFacts.Language/Diagnostics/Pages/{id}.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                sections.Add(line[3..], lines = []);
            else
                lines.Add(line);
        }

        return sections;
    }

    private static List<(string Name, string Text)> FilesIn(IEnumerable<string> section)
    {
        var files = new List<(string Name, string Text)>();
        string? open = null;
        foreach (var line in section)
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal) && open is not null)
                files[^1] = (open, files[^1].Text + line + "\n");
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                open = open is null ? line.Split(' ')[1] : null;
                if (open is not null)
                    files.Add((open, ""));
            }
        }

        return files;
    }
}

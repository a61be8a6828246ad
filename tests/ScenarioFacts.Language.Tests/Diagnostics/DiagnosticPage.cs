using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>A page <c>FACTnnnn.md</c>: its front matter, its explanation and its sections.</summary>
internal sealed class DiagnosticPage
{
    private const string Fence = "```";
    private const string Heading = "## ";
    private const string DefaultName = "example.facts";

    private static readonly Assembly Language = typeof(Descriptors).Assembly;

    private readonly List<(string Title, List<string> Lines)> _sections = [];

    private DiagnosticPage(string fileName, string text)
    {
        FileName = fileName;
        Text = text;
        var lines = new Queue<string>(text.TrimEnd('\n').Split('\n'));
        ReadFrontMatter(lines);
        ReadSections(lines);
    }

    /// <summary>The names of all pages, without their extension, in their order.</summary>
    public static IEnumerable<string> AllIds => Language.GetManifestResourceNames()
        .Where(static name => name.EndsWith(".md", StringComparison.Ordinal))
        .Select(static name => name[..^".md".Length])
        .Order(StringComparer.Ordinal);

    public string FileName { get; }

    public string Text { get; }

    /// <summary>The keys of the front matter with their values, in their order.</summary>
    public List<(string Key, string Value)> FrontMatter { get; } = [];

    public string Id => this["id"];

    public string Name => this["name"];

    public string Title => this["title"];

    public string MessageTemplate => this["message"];

    public DiagnosticSeverity Severity => this["severity"] switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "suggestion" => DiagnosticSeverity.Suggestion,
        var other => throw new InvalidDataException($"{FileName} has the severity ‘{other}’."),
    };

    /// <summary>Whether C# code shows it: the generator's tests compile its examples.</summary>
    public bool IsAboutCode => FilesOf("Example").Any(static file => file.Name.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>Whether the diagnostic of the example carries its repair.</summary>
    public bool HasEdit => FrontMatter.Exists(static pair => pair is ("edit", "yes"));

    /// <summary>The gaps of the message, each once, in their order.</summary>
    public IReadOnlyList<string> Gaps =>
        [.. MessageTemplate.Split('{').Skip(1).Select(static rest => rest[..rest.IndexOf('}', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)];

    /// <summary>The paragraphs before the first heading.</summary>
    public IReadOnlyList<string> Explanation => [.. string.Join('\n', _sections[0].Lines).Split("\n\n").Select(static p => p.Trim()).Where(static p => p.Length > 0)];

    public IReadOnlyList<string> Headings => [.. _sections.Skip(1).Select(static section => section.Title)];

    /// <summary>The quoted lines of the section “Message”.</summary>
    public IReadOnlyList<string> Messages =>
        [.. LinesOf("Message").Where(static line => line.StartsWith("> ", StringComparison.Ordinal)).Select(static line => line[2..])];

    public static DiagnosticPage Read(string id)
    {
        using var stream = Language.GetManifestResourceStream(id + ".md")!;
        using var reader = new StreamReader(stream);
        return new DiagnosticPage(id, reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    /// <summary>The fenced files of a section.</summary>
    public IReadOnlyList<PageFile> FilesOf(string heading)
    {
        var files = new List<PageFile>();
        List<string>? open = null;
        foreach (var line in LinesOf(heading))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
                open?.Add(line + "\n");
            else if (open is null)
                open = [NameOf(line)];
            else
            {
                files.Add(new PageFile(open[0], string.Concat(open.Skip(1))));
                open = null;
            }
        }

        return files;
    }

    public override string ToString() => FileName;

    private string this[string key] => FrontMatter.Find(pair => pair.Key == key).Value ?? throw new InvalidDataException($"{FileName} has no ‘{key}’.");

    private List<string> LinesOf(string heading) => _sections.Find(section => section.Title == heading).Lines ?? [];

    /// <summary><c>facts</c> alone is the file example.facts; <c>text blog.txt</c> is the file blog.txt.</summary>
    private static string NameOf(string fence) => fence.Split(' ') is [_, var name] ? name : DefaultName;

    private void ReadFrontMatter(Queue<string> lines)
    {
        if (lines.Dequeue() != "---")
            throw new InvalidDataException($"{FileName} does not begin with its front matter.");
        for (var line = lines.Dequeue(); line != "---"; line = lines.Dequeue())
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            FrontMatter.Add((line[..colon], line[(colon + 2)..]));
        }
    }

    /// <summary>A line that begins with <c>##</c> is a heading, except in a fence, where it is a documentation comment.</summary>
    private void ReadSections(Queue<string> lines)
    {
        _sections.Add(("", []));
        var isFenced = false;
        foreach (var line in lines)
        {
            isFenced ^= line.StartsWith(Fence, StringComparison.Ordinal);
            if (!isFenced && line.StartsWith(Heading, StringComparison.Ordinal))
                _sections.Add((line[Heading.Length..], []));
            else
                _sections[^1].Lines.Add(line);
        }
    }
}

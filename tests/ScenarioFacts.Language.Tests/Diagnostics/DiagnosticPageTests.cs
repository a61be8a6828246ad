using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>What a page says is what the compiler does.</summary>
public class DiagnosticPageTests
{
    /// <summary>Files of several projects show these; <see cref="ReferenceExampleTests"/> compiles them.</summary>
    private static readonly string[] AcrossProjects = ["FACT2050", "FACT2051", "FACT2052", "FACT2053", "FACT2054"];

    /// <summary>No <c>.facts</c> text shows these: they are about the project, what it refers to, or the compiler. The generator's tests cover them.</summary>
    private static readonly string[] OutsideOfFiles = [.. AcrossProjects, "FACT8001", "FACT8002", "FACT8003", "FACT8004", "FACT8005", "FACT8006", "FACT8010", "FACT8090", "FACT8100", "FACT9001"];

    /// <summary>Their examples are too long to print; <see cref="LongExampleTests"/> builds them.</summary>
    private static readonly string[] TooLong = ["FACT1015", "FACT1024", "FACT1030"];

    private static readonly string[] Keys = ["id", "name", "severity", "title", "message"];

    public static TheoryData<string> All => [.. DiagnosticPage.AllIds];

    public static TheoryData<string> Shown => [.. DiagnosticPage.AllIds.Except(OutsideOfFiles).Except(TooLong).Where(static id => !DiagnosticPage.Read(id).IsAboutCode)];

    [Fact]
    public void Every_descriptor_has_a_page_and_every_page_a_descriptor() =>
        Assert.Equal(Descriptors.All.Select(static descriptor => descriptor.Id), DiagnosticPage.AllIds);

    [Theory]
    [MemberData(nameof(All))]
    public void Front_matter_is_complete_and_agrees_with_the_descriptor(string id)
    {
        var page = DiagnosticPage.Read(id);
        var descriptor = Descriptors.All.Single(descriptor => descriptor.Id == id);

        Assert.Equal([.. Keys, .. page.HasEdit ? ["edit"] : Array.Empty<string>()], page.FrontMatter.Select(static pair => pair.Key));
        Assert.Equal((id, descriptor.Severity), (page.Id, page.Severity));
        Assert.Equal((descriptor.Title, descriptor.MessageTemplate), (page.Title, page.MessageTemplate));
        Assert.All(page.Gaps, static gap => Assert.Matches("^[a-z]+$", gap));
        Assert.DoesNotContain(page.Gaps, static gap => gap is "file" or "span");
        Assert.False(page.Title.EndsWith('.') || page.MessageTemplate.EndsWith('.'), "Titles and messages end without a full stop.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Sections_are_complete(string id)
    {
        var page = DiagnosticPage.Read(id);

        Assert.InRange(page.Explanation.Count, 1, 3);
        Assert.NotEmpty(page.Messages);
        string[] expected = AcrossProjects.Contains(id) ? ["Example across projects", "Message"]
            : OutsideOfFiles.Contains(id) || id is "FACT1024" or "FACT1030" ? ["Message"]
            : TooLong.Contains(id) ? ["Message", "Mended"]
            : ["Example", "Message", "Mended"];
        Assert.Equal(expected, page.Headings);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_called_invalid_or_illegal(string id)
    {
        var text = DiagnosticPage.Read(id).Text;

        Assert.DoesNotContain("invalid", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("illegal", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Example_raises_what_is_marked_and_nothing_else(string id)
    {
        var page = DiagnosticPage.Read(id);
        var marked = page.FilesOf("Example").Select(static file => (file.Name, Markup: MarkupText.Parse(file.Text))).ToList();
        var files = marked.Select(static file => new PageFile(file.Name, file.Markup.Text)).ToList();

        var marks = marked.SelectMany(static file => file.Markup.Marks.Select(mark => $"{file.Name} {mark.Id} [{mark.Start}..{mark.Start + mark.Length})"));
        var expected = marks.Zip(page.Messages, static (mark, message) => $"{mark} {message}");

        Assert.Contains(marked, file => file.Markup.Marks.Any(mark => mark.Id == id));
        Assert.Equal(page.Messages.Count, marked.Sum(static file => file.Markup.Marks.Count));
        Assert.Equal(expected, Found(files));
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Edit_takes_the_error_away_and_brings_no_other(string id)
    {
        var page = DiagnosticPage.Read(id);
        var files = page.FilesOf("Example").Select(static file => file with { Text = MarkupText.Parse(file.Text).Text }).ToList();
        var before = PageCompilation.Diagnose(files);

        Assert.Equal(page.HasEdit, before.Any(diagnostic => diagnostic.Id == id && diagnostic.Fix is not null));
        if (!page.HasEdit)
            return;
        foreach (var diagnostic in before.Where(diagnostic => diagnostic.Id == id).OrderByDescending(static diagnostic => diagnostic.Span.Start))
        {
            var index = files.FindIndex(file => file.Name == diagnostic.File.Path);
            files[index] = files[index] with { Text = Assert.IsType<CodeFix>(diagnostic.Fix).Apply(files[index].Text) };
        }

        Assert.Empty(Found(files));
    }

    [Fact]
    public void At_least_20_pages_have_an_edit() => Assert.True(DiagnosticPage.AllIds.Count(static id => DiagnosticPage.Read(id).HasEdit) >= 20);

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_is_proposed_stands_for_the_right_span_and_takes_the_error_away(string id)
    {
        var files = DiagnosticPage.Read(id).FilesOf("Example").Select(static file => file with { Text = MarkupText.Parse(file.Text).Text }).ToList();
        var before = PageCompilation.Diagnose(files);
        foreach (var diagnostic in before.Where(diagnostic => diagnostic.Id == id))
        {
            foreach (var change in GetProposed(diagnostic))
            {
                List<PageFile> mended = [.. files.Select(file => file.Name == diagnostic.File.Path ? file with { Text = change.Apply(file.Text) } : file)];
                Assert.Equal(before.Count(other => other.Id == id) - 1, PageCompilation.Diagnose(mended).Count(other => other.Id == id));
            }
        }
    }

    private static IEnumerable<CodeFix> GetProposed(Diagnostic diagnostic) =>
        diagnostic.Suggestions.Select(suggested => CodeFix.Create([new TextChange(diagnostic.Span, suggested)])!).Concat(diagnostic.Offer is { } proposal ? [proposal] : []);

    [Theory]
    [MemberData(nameof(All))]
    public void Mended_example_raises_nothing(string id) => Assert.Empty(Found([.. DiagnosticPage.Read(id).FilesOf("Mended").Where(static file => !file.Name.EndsWith(".cs", StringComparison.Ordinal))]));

    [Theory]
    [MemberData(nameof(All))]
    public void Fences_are_named_once_and_hold_something(string id)
    {
        var page = DiagnosticPage.Read(id);
        foreach (var files in page.Headings.Select(page.FilesOf))
        {
            Assert.Equal(files.Count, files.Select(static file => file.Name).Distinct(StringComparer.Ordinal).Count());
            Assert.All(files, static file => Assert.False(string.IsNullOrWhiteSpace(file.Text)));
        }
    }

    [Fact]
    public void Each_example_is_a_scenario_of_its_own()
    {
        var headers = DiagnosticPage.AllIds.SelectMany(static id => DiagnosticPage.Read(id).FilesOf("Example").Take(1)).Select(static file => file.Text.Split('\n')[0]);

        Assert.Empty(headers.GroupBy(static header => header, StringComparer.Ordinal).Where(static group => group.Count() > 1).Select(static group => group.Key));
    }

    private static List<string> Found(IReadOnlyList<PageFile> files) =>
    [
        .. PageCompilation.Diagnose(files)
            .OrderBy(diagnostic => files.ToList().FindIndex(file => file.Name == diagnostic.File.Path))
            .ThenBy(static diagnostic => diagnostic.Span.Start)
            .Select(static diagnostic => $"{diagnostic.File.Path} {diagnostic.Id} {diagnostic.Span} {diagnostic.Message}"),
    ];
}

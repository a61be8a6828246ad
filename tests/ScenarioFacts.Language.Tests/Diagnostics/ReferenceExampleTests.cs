using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>Examples across projects say what the compiler does: files in a folder are those of a reference with the folder's name, and a folder within it is a reference of that one alone.</summary>
public class ReferenceExampleTests
{
    private const string Heading = "Example across projects";

    public static TheoryData<string> Shown => [.. DiagnosticPage.AllIds.Where(static id => DiagnosticPage.Read(id).Headings.Contains(Heading))];

    [Theory]
    [MemberData(nameof(Shown))]
    public void Example_raises_what_is_marked_and_no_other_error(string id)
    {
        var page = DiagnosticPage.Read(id);
        var marked = page.FilesOf(Heading).Select(static file => (file.Name, Markup: MarkupText.Parse(file.Text))).ToList();
        var marks = marked.SelectMany(static file => file.Markup.Marks.Select(mark => $"{file.Name} {mark.Id} [{mark.Start}..{mark.Start + mark.Length})"));
        Assert.Equal(page.Messages.Count, marked.Sum(static file => file.Markup.Marks.Count));

        var found = Compile("", [.. marked.Select(static file => new PageFile(file.Name, file.Markup.Text))]).AllDiagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Equal(
            marks.Zip(page.Messages, static (mark, message) => $"{mark} {message}"),
            found.Select(static diagnostic => $"{diagnostic.File.Path} {diagnostic.Id} {diagnostic.Span} {diagnostic.Message}"));
    }

    [Fact]
    public void There_are_such_examples() => Assert.Equal(["FACT2050", "FACT2051", "FACT2052", "FACT2053", "FACT2054"], DiagnosticPage.AllIds.Where(static id => DiagnosticPage.Read(id).Headings.Contains(Heading)));

    /// <param name="folder">The folder whose files are compiled, with a slash at its end.</param>
    private static FactCompilation Compile(string folder, IReadOnlyList<PageFile> files)
    {
        var inside = files.Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal)).Select(file => file with { Name = file.Name[folder.Length..] }).ToList();
        var references = inside.Where(static file => file.Name.Contains('/', StringComparison.Ordinal)).Select(static file => file.Name.Split('/')[0]).Distinct();
        return new FactCompiler { References = [.. references.Select(name => GetSurface(name, Compile(name + "/", inside)))] }.Compile(
            inside.Where(static file => !file.Name.Contains('/', StringComparison.Ordinal)).Select(static file => new InputText(file.Name, file.Text)), SourceLibrary.Empty, Parallelism.Sequential());
    }

    private static Surface GetSurface(string name, FactCompilation compilation) =>
        Surface.Create(name, SurfaceFormat.Read(SurfaceFormat.Write(SurfaceBuilder.CreateAll(compilation.Syntax, compilation.Index)))!);
}

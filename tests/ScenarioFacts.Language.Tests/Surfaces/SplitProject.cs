using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tests.Shared;

namespace ScenarioFacts.Language.Tests.Surfaces;

/// <summary>Files in two projects, of which one uses what the other exports.</summary>
internal sealed partial record SplitProject(IReadOnlyList<InputText> Library, IReadOnlyList<InputText> Own)
{
    private const string Assets = "tests/ScenarioFacts.Oracle/Assets/";

    /// <summary>The characters of a message of which it is certain that they are there, wherever else its facts stand.</summary>
    private const int Compared = 120;

    private static readonly SourceLibrary Seals = SourceLibrary.Create(
        Directory.EnumerateFiles(CheckedInFile.PathOf("seeds"), "*.seal").Order(StringComparer.Ordinal).Append(CheckedInFile.PathOf(Assets + "harbours.txt")).Select(static path => new InputText(path, File.ReadAllText(path))));

    private static readonly string[] Cast = ["people.facts", "places.facts", "organisations.facts", "sources.facts"];

    /// <summary>The vocabulary of the invented sample. In the other one nothing uses it.</summary>
    public static InputText Harbours { get; } = new(Assets + "harbours-vocabulary.facts", File.ReadAllText(CheckedInFile.PathOf(Assets + "harbours-vocabulary.facts")));

    /// <summary>A scenario, and its variants in another project.</summary>
    public static SplitProject OfVariants(IReadOnlyList<InputText> files)
    {
        var byProject = files.ToLookup(static file => file.Text.Split('\n')[0].Contains(" extends ", StringComparison.Ordinal));
        return new SplitProject([.. byProject[false]], [.. byProject[true]]);
    }

    /// <summary>People, places, organisations and sources, and in another project what they did: a scenario that uses the first.</summary>
    public static SplitProject OfCast(IReadOnlyList<InputText> files)
    {
        var byProject = files.ToLookup(static file => Cast.Contains(Path.GetFileName(file.Path)));
        return new SplitProject(
            [.. byProject[true].Select(static file => new InputText(file.Path, Header().Replace(file.Text, "scenario cast", 1)))],
            [.. byProject[false], new InputText("facts/uk-japan/uses.facts", "scenario uk-japan \"Events\"\nuse cast\n")]);
    }

    /// <summary>A vocabulary, and in another project the facts that are written in it.</summary>
    public static SplitProject OfVocabulary(IReadOnlyList<InputText> files)
    {
        var byProject = files.ToLookup(static file => file.Text.StartsWith("vocabulary ", StringComparison.Ordinal));
        return new SplitProject([.. byProject[true]], [.. byProject[false]]);
    }

    /// <summary>Whether the library compiles: nobody can refer to one that does not.</summary>
    public bool HasSoundLibrary => !FactCompiler.Compile(Library, Seals).HasErrors;

    /// <summary>What is said of the second project where its files are compiled with those of the first.</summary>
    public IReadOnlyList<string> DiagnoseTogether()
    {
        var own = Own.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        return Describe(FactCompiler.Compile([.. Library, .. Own], Seals).AllDiagnostics.Where(diagnostic => own.Contains(diagnostic.File.Path)));
    }

    /// <summary>What is said of it where it is compiled alone, with the surface of the first.</summary>
    public IReadOnlyList<string> DiagnoseWithSurface() => Describe(CompileWithSurface().AllDiagnostics);

    public FactCompilation CompileWithSurface() => new FactCompiler { References = [GetSurface()] }.Compile(Own, Seals, Parallelism.Sequential());

    /// <summary>The surface of the first project, written to a file and read again.</summary>
    public Surface GetSurface()
    {
        var library = FactCompiler.Compile(Library, Seals);
        return Surface.Create("Lib", SurfaceFormat.Read(SurfaceFormat.Write(SurfaceBuilder.CreateAll(library.Syntax, library.Index)))!);
    }

    /// <summary>All but the places in the other project, which has no lines.</summary>
    private static IReadOnlyList<string> Describe(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(static diagnostic => string.Join(" | ", [$"{diagnostic.File.Path} {diagnostic.Span} {diagnostic.Id} {DescribeMessage(diagnostic.Message)}", .. diagnostic.Suggestions, $"{diagnostic.Fix} {diagnostic.Passage}"]))];

    /// <summary>Where a piece of a message is cut for its length depends on the places in it: then the beginning counts.</summary>
    private static string DescribeMessage(string message)
    {
        var described = Place().Replace(message, "$1$2");
        return message.Length > Wording.LongestPiece && message.Contains('…', StringComparison.Ordinal) ? described[..Compared] : described;
    }

    [GeneratedRegex("^scenario uk-japan")]
    private static partial Regex Header();

    [GeneratedRegex(@", which ‘Lib’ exports|‘Lib’ \(([\w.-]+)\)|([\w-]+\.facts), line \d+")]
    private static partial Regex Place();
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScenarioFacts.Tests.Shared;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>What the compiler is handed: the shape is that of Microsoft's SolutionState.</summary>
internal sealed class TestState
{
    /// <summary>C# of the project itself.</summary>
    public List<string> Sources { get; } = [];

    /// <summary>Files by name. <c>.facts</c> texts may carry marks such as <c>{|FACT2001:span|}</c>.</summary>
    public List<(string Name, string Content)> AdditionalFiles { get; } = [];

    /// <summary>Texts of sources, as <c>FactsText</c> items hand them over.</summary>
    public List<(string Name, string Content)> Texts { get; } = [];

    /// <summary>MSBuild properties that the compiler sees.</summary>
    public Dictionary<string, string> Properties { get; } = new(StringComparer.OrdinalIgnoreCase) { ["RootNamespace"] = "Sample" };

    /// <summary>Diagnostics beside those marked in the files.</summary>
    public List<ExpectedDiagnostic> ExpectedDiagnostics { get; } = [];

    /// <summary>Where the files lie.</summary>
    public string Root { get; set; } = "/project/";

    public IEnumerable<AdditionalText> ToAdditionalTexts() =>
        AdditionalFiles.Select(file => (file.Name, MarkupText.Parse(file.Content).Text)).Concat(Texts).Select(file => new InMemoryText(Root + file.Item1, file.Item2));

    public InMemoryOptions ToOptions() => new(Properties, Texts.Select(text => Root + text.Name));

    public IEnumerable<ExpectedDiagnostic> AllExpected() => ExpectedDiagnostics.Concat(
        from file in AdditionalFiles
        let markup = MarkupText.Parse(file.Content)
        from mark in markup.Marks
        select ExpectedDiagnostic.At(mark.Id, Root + file.Name, markup.Text, mark.Start, mark.Length));

    public CSharpCompilation ToCompilation(LanguageVersion version) => CSharpCompilation.Create(
        "Consumer",
        Sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, References.ParseOptions(version), $"/project/Source{index}.cs")),
        References.All,
        References.CompilationOptions(version));
}

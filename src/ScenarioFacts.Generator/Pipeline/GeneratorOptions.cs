using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Syntax;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using FactDiagnostic = ScenarioFacts.Language.Diagnostics.Diagnostic;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>What the property of a fact is documented with.</summary>
internal enum FactDocumentation
{
    /// <summary>Its label, and its claims with their words.</summary>
    Full,

    /// <summary>Its label.</summary>
    Short,

    /// <summary>Nothing.</summary>
    None,
}

/// <summary>The project's options for the generated C#.</summary>
/// <param name="Namespace">The namespace of the catalogs; each vocabulary has its own within it.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Unknown">The options with an invalid value: the value, the option and what to write instead.</param>
/// <param name="Misspelt">What the project calls nearly like an option, and the option.</param>
/// <param name="IsNullable">Whether the project's C# version supports nullable reference types (8 and later).</param>
/// <param name="OldVersion">The project's C# version if it is older than the generated code requires (7.3), otherwise null.</param>
/// <param name="ExpectsFacts">Whether to report a project without facts files.</param>
internal sealed record GeneratorOptions(
    string Namespace, string Visibility, EquatableArray<(string Value, string Option, string Allowed)> Unknown, EquatableArray<(string Name, string Option)> Misspelt, bool IsNullable, string? OldVersion, bool ExpectsFacts)
{
    private const string NamespaceProperty = "FactsNamespace";
    private const string VisibilityProperty = "FactsVisibility";
    private const string DocumentationProperty = "FactsDocumentation";
    private const string ExpectedProperty = "FactsExpected";
    private const string DefaultItemsProperty = "EnableDefaultFactsItems";
    private const string DefaultNamespace = "Facts";

    /// <summary>What a project file may call by a name of ours: the options, and the items with texts of sources.</summary>
    private static readonly string[] Names = [NamespaceProperty, VisibilityProperty, DocumentationProperty, ExpectedProperty, DefaultItemsProperty, "FactsText"];

    /// <summary>What facts are documented with; null if the project leaves it to their number.</summary>
    public FactDocumentation? Documentation { get; init; }

    /// <summary>Whether other projects can use the facts.</summary>
    public bool ExportsFacts => Visibility == "public";

    /// <summary>The vocabularies whose types are taken from references.</summary>
    public EquatableArray<SharedVocabulary> Shared { get; init; }

    /// <summary>The scenarios and vocabularies that are taken from references.</summary>
    public EquatableArray<TakenExport> Taken { get; init; }

    /// <summary>The namespace of a scenario's class: that of a reference which exports it, or that of the project.</summary>
    /// <param name="csharpName">The C# name of the scenario.</param>
    public string GetNamespaceOfScenario(string csharpName)
    {
        for (var i = 0; i < Taken.Count; i++)
        {
            if (!Taken[i].IsVocabulary && Language.Declarations.Names.GetCSharpName(Taken[i].Name) == csharpName)
                return Taken[i].Namespace;
        }

        return Namespace;
    }

    /// <summary>The namespace of a vocabulary's types: that of a reference which has them, or one of the project's own.</summary>
    public string GetNamespaceOf(string vocabulary) => FindShared(vocabulary)?.Namespace ?? Namespace + "." + Emission.VocabularyEmitter.GetNamespace(vocabulary);

    /// <summary>The reference's vocabulary of that name; null if the project has types of its own for it.</summary>
    public SharedVocabulary? FindShared(string vocabulary) => Shared.FirstOrDefault(shared => shared.Name == vocabulary);

    public static GeneratorOptions From((AnalyzerConfigOptionsProvider Options, ParseOptions Parse) input, CancellationToken cancellation)
    {
        var options = input.Options.GlobalOptions;
        var name = Read(options, NamespaceProperty) ?? Read(options, "RootNamespace") ?? DefaultNamespace;
        var visibility = Read(options, VisibilityProperty);
        var version = (input.Parse as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp7_3;
        return new GeneratorOptions(
            GetNamespace(name),
            visibility is "internal" ? visibility : "public",
            FindUnknown(options).ToEquatableArray(),
            FindMisspelt(options).ToEquatableArray(),
            IsNullable: version >= LanguageVersion.CSharp8,
            OldVersion: version < LanguageVersion.CSharp7_3 ? version.ToDisplayString() : null,
            ExpectsFacts: !IsFalse(Read(options, ExpectedProperty)))
        {
            Documentation = FindDocumentation(Read(options, DocumentationProperty)),
        };
    }

    private static IEnumerable<(string Value, string Option, string Allowed)> FindUnknown(AnalyzerConfigOptions options)
    {
        if (Read(options, VisibilityProperty) is { } visibility and not ("public" or "internal"))
            yield return (visibility, VisibilityProperty, "public or internal");
        if (Read(options, NamespaceProperty) is { } name && GetNamespace(name).Replace("@", "") is var mended && mended != name)
            yield return (name, NamespaceProperty, mended);
        if (Read(options, DocumentationProperty) is { } documentation && FindDocumentation(documentation) is null)
            yield return (documentation, DocumentationProperty, "full, short or none");
        foreach (var option in new[] { ExpectedProperty, DefaultItemsProperty })
        {
            if (Read(options, option) is { } value && !IsFalse(value) && !string.Equals(value, "true", StringComparison.OrdinalIgnoreCase))
                yield return (value, option, "true or false");
        }
    }

    private static IEnumerable<(string Name, string Option)> FindMisspelt(AnalyzerConfigOptions options) =>
        from written in (Read(options, "FactsOptionNames") ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)
        where !Names.Contains(written, StringComparer.OrdinalIgnoreCase)
        let near = SpellingSuggestions.Nearest(written, Names)
        where near.Count > 0
        select (written, near[0]);

    private static FactDocumentation? FindDocumentation(string? word) => word?.ToLowerInvariant() switch
    {
        "full" => FactDocumentation.Full,
        "short" => FactDocumentation.Short,
        "none" => FactDocumentation.None,
        _ => null,
    };

    private static bool IsFalse(string? value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>The diagnostics about the project itself.</summary>
    public IEnumerable<Diagnostic> Diagnose(bool hasFacts)
    {
        foreach (var (value, option, allowed) in Unknown)
            yield return RoslynDiagnostics.CreateForProject(Descriptors.UnknownOption, value, option, allowed);
        foreach (var (written, option) in Misspelt)
            yield return RoslynDiagnostics.CreateForProject(Descriptors.MisspeltOption, written, option);
        if (ExpectsFacts && !hasFacts)
            yield return RoslynDiagnostics.CreateForProject(Descriptors.NoFactFiles);
        if (OldVersion is { } version && hasFacts)
            yield return RoslynDiagnostics.CreateForProject(Descriptors.CSharpTooOld, version);
    }

    /// <summary>The scenarios whose class has the name of the namespace, or of the one around it: C# then reads its name as the namespace.</summary>
    public IEnumerable<FactDiagnostic> FindHidden(IEnumerable<FileSyntax> files)
    {
        var parts = Namespace.Split('.');
        return
            from file in files
            orderby file.File.Path
            where file.Header is { Keyword.Kind: TokenKind.Scenario }
            let header = file.Header!
            let name = Language.Declarations.Names.GetCSharpName(header.Name.Text)
            where name == parts[0] || name == parts[parts.Length - 1]
            group (file.File, header.Name.Span, Name: name) by header.Name.Text into scenario
            let first = scenario.First()
            select Report.NamespaceHidesScenario(first.File, first.Span, first.Name, scenario.Key, Namespace + "." + first.Name);
    }

    private static string? Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>Converts each part of the name to an identifier, with keywords escaped.</summary>
    private static string GetNamespace(string name)
    {
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(GetIdentifier).ToList();
        return parts.Count == 0 ? DefaultNamespace : string.Join(".", parts);
    }

    private static string GetIdentifier(string part)
    {
        var identifier = new string([.. part.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        if (!SyntaxFacts.IsIdentifierStartCharacter(identifier[0]))
            identifier = "_" + identifier;
        return SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
    }
}

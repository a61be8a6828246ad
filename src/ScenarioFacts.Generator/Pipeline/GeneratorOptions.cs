using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using FactDiagnostic = ScenarioFacts.Language.Diagnostics.Diagnostic;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>The project's options for the generated C#.</summary>
/// <param name="Namespace">The namespace of the catalogs; each vocabulary has its own within it.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="UnknownVisibility">An invalid value of <c>FactsVisibility</c>; null if it is valid.</param>
/// <param name="IsNullable">Whether the project's C# version supports nullable reference types (8 and later).</param>
/// <param name="OldVersion">The project's C# version if it is older than the generated code requires (7.3), otherwise null.</param>
/// <param name="ExpectsFacts">Whether to report a project without facts files.</param>
internal sealed record GeneratorOptions(
    string Namespace, string Visibility, string? UnknownVisibility, bool IsNullable, string? OldVersion, bool ExpectsFacts)
{
    public const string VisibilityProperty = "FactsVisibility";

    private const string DefaultNamespace = "Facts";

    public static GeneratorOptions From((AnalyzerConfigOptionsProvider Options, ParseOptions Parse) input, CancellationToken cancellation)
    {
        var options = input.Options.GlobalOptions;
        var name = Read(options, "FactsNamespace") ?? Read(options, "RootNamespace") ?? DefaultNamespace;
        var visibility = Read(options, VisibilityProperty) ?? "public";
        var isKnown = visibility is "public" or "internal";
        var version = (input.Parse as CSharpParseOptions)?.LanguageVersion ?? LanguageVersion.CSharp7_3;
        return new GeneratorOptions(
            GetNamespace(name),
            isKnown ? visibility : "public",
            isKnown ? null : visibility,
            IsNullable: version >= LanguageVersion.CSharp8,
            OldVersion: version < LanguageVersion.CSharp7_3 ? version.ToDisplayString() : null,
            ExpectsFacts: !string.Equals(Read(options, "FactsExpected"), "false", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The diagnostics about the project itself.</summary>
    public IEnumerable<Diagnostic> Diagnose(bool hasFacts)
    {
        if (UnknownVisibility is { } value)
            yield return RoslynDiagnostics.CreateForProject(Descriptors.UnknownOption, value, VisibilityProperty, "public or internal");
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
            let name = Names.GetCSharpName(header.Name.Text)
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

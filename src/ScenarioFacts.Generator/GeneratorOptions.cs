using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ScenarioFacts.Generator;

/// <summary>What the project says about the C# to write.</summary>
/// <param name="Namespace">The namespace of the catalogues; vocabularies have one each within it.</param>
/// <param name="Visibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="UnknownVisibility">A value of <c>FactsVisibility</c> that is neither.</param>
/// <param name="IsNullable">Whether the project's C# knows nullable reference types (8 and later).</param>
internal sealed record GeneratorOptions(string Namespace, string Visibility, string? UnknownVisibility, bool IsNullable)
{
    public const string VisibilityProperty = "FactsVisibility";

    private const string DefaultNamespace = "Facts";

    public static GeneratorOptions From((AnalyzerConfigOptionsProvider Options, ParseOptions Parse) input, CancellationToken cancellation)
    {
        var options = input.Options.GlobalOptions;
        var name = Read(options, "FactsNamespace") ?? Read(options, "RootNamespace") ?? DefaultNamespace;
        var visibility = Read(options, VisibilityProperty) ?? "public";
        var isKnown = visibility is "public" or "internal";
        var isNullable = input.Parse is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 };
        return new GeneratorOptions(NamespaceOf(name), isKnown ? visibility : "public", isKnown ? null : visibility, isNullable);
    }

    private static string? Read(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) && value.Trim().Length > 0 ? value.Trim() : null;

    /// <summary>The name with each part made an identifier, keywords escaped.</summary>
    private static string NamespaceOf(string name)
    {
        var parts = name.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(IdentifierOf).ToList();
        return parts.Count == 0 ? DefaultNamespace : string.Join(".", parts);
    }

    private static string IdentifierOf(string part)
    {
        var identifier = new string([.. part.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_')]);
        if (!SyntaxFacts.IsIdentifierStartCharacter(identifier[0]))
            identifier = "_" + identifier;
        return SyntaxFacts.GetKeywordKind(identifier) == SyntaxKind.None ? identifier : "@" + identifier;
    }
}

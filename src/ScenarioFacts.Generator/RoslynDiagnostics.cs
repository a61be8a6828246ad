using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScenarioFacts.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using FactDescriptor = ScenarioFacts.Language.Diagnostics.DiagnosticDescriptor;
using FactDiagnostic = ScenarioFacts.Language.Diagnostics.Diagnostic;
using FactPosition = ScenarioFacts.Language.Text.LinePosition;
using FactSeverity = ScenarioFacts.Language.Diagnostics.DiagnosticSeverity;

namespace ScenarioFacts.Generator;

/// <summary>The compiler's diagnostics as Roslyn's, with the same id, message and span.</summary>
internal static class RoslynDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Descriptors.All.ToDictionary(static descriptor => descriptor.Id, Of);

    public static Diagnostic Of(FactDiagnostic diagnostic)
    {
        var location = Location.Create(
            diagnostic.File.Path,
            new TextSpan(diagnostic.Span.Start, diagnostic.Span.Length),
            new LinePositionSpan(Of(diagnostic.Start), Of(diagnostic.End)));
        return Diagnostic.Create(ById[diagnostic.Id], location, diagnostic.Message);
    }

    /// <summary>An option of the project that has no such value; it stands in no file of ours.</summary>
    public static Diagnostic UnknownOption(string value, string option, string allowed) =>
        Diagnostic.Create(ById[Descriptors.UnknownOption.Id], Location.None, Descriptors.UnknownOption.Format([value, option, allowed]));

    /// <summary>Errors cannot be switched off from outside; warnings can.</summary>
    private static DiagnosticDescriptor Of(FactDescriptor descriptor)
    {
        var isError = descriptor.Severity == FactSeverity.Error;
        return new DiagnosticDescriptor(
            descriptor.Id,
            descriptor.Title,
            "{0}",
            "ScenarioFacts." + descriptor.Category.Replace(" ", ""),
            isError ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            helpLinkUri: descriptor.HelpLinkUri,
            customTags: isError ? [WellKnownDiagnosticTags.NotConfigurable] : []);
    }

    private static LinePosition Of(FactPosition position) => new(position.Line, position.Column);
}

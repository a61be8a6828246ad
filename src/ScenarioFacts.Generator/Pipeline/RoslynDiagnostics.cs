using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScenarioFacts.Language.Diagnostics;
using CodeFix = ScenarioFacts.Language.Text.CodeFix;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;
using DiagnosticSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using FactDescriptor = ScenarioFacts.Language.Diagnostics.DiagnosticDescriptor;
using FactDiagnostic = ScenarioFacts.Language.Diagnostics.Diagnostic;
using FactPosition = ScenarioFacts.Language.Text.LinePosition;
using FactSeverity = ScenarioFacts.Language.Diagnostics.DiagnosticSeverity;
using FactSpan = ScenarioFacts.Language.Text.TextSpan;
using InputText = ScenarioFacts.Language.Text.InputText;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>Converts the compiler's diagnostics to Roslyn's, with the same id, message and span.</summary>
internal static class RoslynDiagnostics
{
    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Descriptors.All.ToDictionary(static descriptor => descriptor.Id, Convert);

    /// <summary>The prefixes of the diagnostic property keys that hold the fix, the repair that a person has to choose, and the suggestions.</summary>
    public const string EditPrefix = "Edit.";
    public const string OfferPrefix = "Offer.";
    public const string SuggestionPrefix = "Suggestion.";

    public static Diagnostic Convert(FactDiagnostic diagnostic) => Diagnostic.Create(
        ById[diagnostic.Id],
        Convert(diagnostic.File, diagnostic.Span),
        diagnostic.Severity == FactSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        diagnostic.Related.Select(static place => Convert(place.File, place.Span)),
        GetProperties(diagnostic),
        diagnostic.Message);

    /// <summary>A diagnostic about the project, without a location in a facts file.</summary>
    public static Diagnostic CreateForProject(FactDescriptor descriptor, params string[] arguments) =>
        Diagnostic.Create(ById[descriptor.Id], Location.None, descriptor.Format(arguments));

    /// <summary>The descriptor of an analyzer of C#.</summary>
    public static DiagnosticDescriptor Find(FactDescriptor descriptor) => ById[descriptor.Id];

    /// <summary>A diagnostic about C# code.</summary>
    public static Diagnostic CreateForCode(FactDescriptor descriptor, Location location, params string[] arguments) =>
        Diagnostic.Create(ById[descriptor.Id], location, descriptor.Format(arguments));

    /// <summary>Errors are not configurable; warnings are.</summary>
    private static DiagnosticDescriptor Convert(FactDescriptor descriptor)
    {
        var isError = descriptor.Severity == FactSeverity.Error;
        return new DiagnosticDescriptor(
            descriptor.Id,
            descriptor.Title,
            "{0}",
            descriptor.CategoryName,
            isError ? DiagnosticSeverity.Error : descriptor.Severity == FactSeverity.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            isEnabledByDefault: true,
            // Its page lies beside the tool, which a build does not have: a link could only lead nowhere.
            description: $"‘facts explain {descriptor.Id}’ explains it.",
            customTags: isError ? [WellKnownDiagnosticTags.NotConfigurable] : []);
    }

    /// <summary><c>Edit.0</c> is the first change, as start, length and new text separated by colons; so is <c>Offer.0</c>. <c>Suggestion.0</c> is the first suggestion.</summary>
    private static ImmutableDictionary<string, string?> GetProperties(FactDiagnostic diagnostic) => ImmutableDictionary.CreateRange(
        Numbered(EditPrefix, Write(diagnostic.Fix)).Concat(Numbered(OfferPrefix, Write(diagnostic.Offer))).Concat(Numbered(SuggestionPrefix, diagnostic.Suggestions)));

    private static IEnumerable<string> Write(CodeFix? repair) => (repair?.Changes ?? default).Select(static change =>
        string.Format(CultureInfo.InvariantCulture, "{0}:{1}:{2}", change.Span.Start, change.Span.Length, change.NewText));

    private static IEnumerable<KeyValuePair<string, string?>> Numbered(string prefix, IEnumerable<string> values) =>
        values.Select((value, number) => new KeyValuePair<string, string?>(prefix + number.ToString(CultureInfo.InvariantCulture), value));

    private static Location Convert(InputText file, FactSpan span) => Location.Create(
        file.Path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(Convert(file.Lines.GetPosition(span.Start)), Convert(file.Lines.GetPosition(span.End))));

    private static LinePosition Convert(FactPosition position) => new(position.Line, position.Column);
}

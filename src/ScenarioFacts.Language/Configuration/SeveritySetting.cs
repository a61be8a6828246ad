using System;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Configuration;

/// <summary>A line <c>dotnet_diagnostic.FACT4040.severity = none</c> in a section of an <c>.editorconfig</c>.</summary>
/// <param name="Descriptor">The diagnostic that it is about.</param>
/// <param name="Severity">The severity; null if it switches the diagnostic off.</param>
/// <param name="Line">Its zero-based line.</param>
internal sealed record SeveritySetting(EditorConfigFile File, EditorConfigGlob Glob, DiagnosticDescriptor Descriptor, DiagnosticSeverity? Severity, int Line)
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    /// <summary>Whether it would lower an error: errors stay.</summary>
    public bool IsRefused => Descriptor.Severity == DiagnosticSeverity.Error && Severity != DiagnosticSeverity.Error;

    /// <summary>Returns null for any other key, and for a severity that there is not.</summary>
    public static SeveritySetting? TryCreate(EditorConfigFile file, EditorConfigGlob glob, string key, string value, int line)
    {
        if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) || key.Length <= Prefix.Length + Suffix.Length)
            return null;
        var id = key.Substring(Prefix.Length, key.Length - Prefix.Length - Suffix.Length).ToUpperInvariant();
        return Descriptors.All.FirstOrDefault(descriptor => descriptor.Id == id) is { } descriptor && TryRead(value, descriptor, out var severity) ? new SeveritySetting(file, glob, descriptor, severity, line) : null;
    }

    /// <summary>A suggestion is nothing that a build prints.</summary>
    private static bool TryRead(string value, DiagnosticDescriptor descriptor, out DiagnosticSeverity? severity)
    {
        var word = value.ToUpperInvariant();
        severity = word == "ERROR" ? DiagnosticSeverity.Error : word == "WARNING" ? DiagnosticSeverity.Warning : word == "DEFAULT" ? descriptor.Severity : null;
        return severity is not null || word is "NONE" or "SILENT" or "SUGGESTION";
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Configuration;

/// <summary>What a line in a section of an <c>.editorconfig</c> says of one diagnostic: <c>dotnet_diagnostic.FACT4040.severity = none</c>, or the same of a whole category or of all.</summary>
/// <param name="Descriptor">The diagnostic that it is about.</param>
/// <param name="Severity">The severity; null if it switches the diagnostic off.</param>
/// <param name="Rank">A line about one diagnostic counts before one about its category, and that before one about all.</param>
/// <param name="Line">Its zero-based line.</param>
internal sealed record SeveritySetting(EditorConfigFile File, EditorConfigGlob Glob, DiagnosticDescriptor Descriptor, DiagnosticSeverity? Severity, int Rank, int Line)
{
    private const string OfOne = "dotnet_diagnostic.";
    private const string OfMany = "dotnet_analyzer_diagnostic";
    private const string OfCategory = OfMany + ".category-";
    private const string Suffix = ".severity";

    /// <summary>Whether it would lower an error: errors stay.</summary>
    public bool IsRefused => Descriptor.Severity == DiagnosticSeverity.Error && Severity != DiagnosticSeverity.Error;

    /// <summary>One for each diagnostic that the line is about; none for any other key, and for a severity that there is not.</summary>
    public static IEnumerable<SeveritySetting> Create(EditorConfigFile file, EditorConfigGlob glob, string key, string value, int line)
    {
        var (rank, descriptors) = Find(key);
        foreach (var descriptor in descriptors)
        {
            if (TryRead(value, descriptor, out var severity))
                yield return new SeveritySetting(file, glob, descriptor, severity, rank, line);
        }
    }

    /// <summary>What is said of many is said of warnings: only who names an error is told that it stays.</summary>
    private static (int Rank, IEnumerable<DiagnosticDescriptor> Descriptors) Find(string key)
    {
        if (!key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
            return (0, []);
        var subject = key.Substring(0, key.Length - Suffix.Length);
        return Starts(OfCategory) ? (1, Warnings.Where(descriptor => Same(descriptor.CategoryName, OfCategory)))
            : EditorConfigFile.Same(subject, OfMany) ? (0, Warnings)
            : Starts(OfOne) ? (2, Descriptors.All.Where(descriptor => Same(descriptor.Id, OfOne)))
            : (0, []);

        bool Starts(string prefix) => subject.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

        bool Same(string name, string prefix) => EditorConfigFile.Same(name, subject.Substring(prefix.Length));
    }

    private static IEnumerable<DiagnosticDescriptor> Warnings => Descriptors.All.Where(static descriptor => descriptor.Severity != DiagnosticSeverity.Error);

    /// <summary>A suggestion is nothing that a build prints.</summary>
    private static bool TryRead(string value, DiagnosticDescriptor descriptor, out DiagnosticSeverity? severity)
    {
        var word = value.ToUpperInvariant();
        severity = word == "ERROR" ? DiagnosticSeverity.Error : word == "WARNING" ? DiagnosticSeverity.Warning : word == "DEFAULT" ? descriptor.Severity : null;
        return severity is not null || word is "NONE" or "SILENT" or "SUGGESTION";
    }
}

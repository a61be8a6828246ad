using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Configuration;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Compilation;

/// <summary>The results of a compilation: commands that show, review, export or describe facts read them and recompute nothing.</summary>
/// <param name="Answers">The answers of texts and seals to the quotes of each file, in file order.</param>
/// <param name="Views">The effective scenarios, with variants applied.</param>
/// <param name="Library">The texts and seals that quotes were looked up in.</param>
internal sealed record FactCompilation(
    IReadOnlyList<FileSyntax> Syntax,
    IReadOnlyList<BoundFile> Files,
    IReadOnlyList<QuoteAnswers> Answers,
    DeclarationIndex Index,
    SourceIndex Sources,
    SourceLibrary Library,
    ScenarioViews Views,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    private readonly Lazy<Dictionary<(string Text, string? IgnoreAfter, string Words), Passage>> _passages = new(() => GetPassages(Answers));

    /// <summary>All diagnostics, also those that <see cref="Diagnostics"/> only counts because a file has too many.</summary>
    public IReadOnlyList<Diagnostic> AllDiagnostics { get; init; } = Diagnostics;

    /// <summary>What people are told: as <see cref="Diagnostics"/>, but one of each cause. An editor marks them all.</summary>
    public IReadOnlyList<Diagnostic> Told => DiagnosticSelection.OnePerCause(AllDiagnostics) is var told && ReferenceEquals(told, AllDiagnostics) ? Diagnostics : DiagnosticSelection.Limit(told);

    /// <summary>The files, and those that they use of references.</summary>
    public IEnumerable<BoundFile> AllFiles => Files.Concat(
        Views.AsWritten.SelectMany(static scenario => scenario.Uses).Where(static used => used.IsReferenced).Distinct().SelectMany(static used => used.Files));

    /// <summary>What it was compiled with of other projects.</summary>
    public IReadOnlyList<Surface> References { get; init; } = [];

    /// <summary>The warnings that the project has switched off.</summary>
    public IReadOnlyList<Diagnostic> SwitchedOff { get; init; } = [];

    /// <summary>The settings of the project that are not honored: they would switch an error off.</summary>
    public IReadOnlyList<SeveritySetting> RefusedSettings { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The passage of quoted words in the text of their source; null if there is no text or seal, or if it does not contain them.</summary>
    /// <param name="scenario">The scenario in which the source is named.</param>
    public Passage? FindPassage(string? scenario, string source, string words) =>
        Sources.Find(scenario, source) is { Text: { } text } found && _passages.Value.TryGetValue((text, found.IgnoreAfter, words), out var passage) ? passage : null;

    /// <summary>The compilation with the severities that the project gives to warnings.</summary>
    public FactCompilation With(SeveritySettings settings)
    {
        var (shown, off) = settings.Apply(AllDiagnostics);
        return this with
        {
            AllDiagnostics = shown,
            Diagnostics = ReferenceEquals(shown, AllDiagnostics) ? Diagnostics : DiagnosticSelection.Limit(shown),
            SwitchedOff = off,
            RefusedSettings = settings.FindRefused(Files.Select(static file => file.File)),
        };
    }

    private static Dictionary<(string Text, string? IgnoreAfter, string Words), Passage> GetPassages(IEnumerable<QuoteAnswers> answers)
    {
        var passages = new Dictionary<(string, string?, string), Passage>();
        foreach (var answer in answers.SelectMany(static file => file.Answers))
        {
            for (var i = 0; i < answer.Words.Count; i++)
            {
                if (answer.Verdicts[i] is QuoteVerdict.Found found)
                    passages[(answer.Text, answer.IgnoreAfter, answer.Words[i])] = found.Passage;
            }
        }

        return passages;
    }
}

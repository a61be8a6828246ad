using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>Why a scenario or vocabulary that a reference exports cannot be used, reported where it is.</summary>
internal static class ReferenceErrors
{
    /// <summary>The error about a used name; null if nothing is wrong with it.</summary>
    public static Diagnostic? Find(InputText file, Token used, DeclarationIndex index)
    {
        if (file.IsReferenced || index.References.FindProblem(used.Text) is not { } problem)
            return null;
        var (span, name, library, other) = (used.Span, used.Text, problem.Library, problem.Other);
        return problem.Kind switch
        {
            ReferenceProblemKind.DeclaredHereToo => Report.DeclaredHereAndExported(file, span, name, library),
            ReferenceProblemKind.ExportedTwice => Report.ExportedTwice(file, span, name, library, other),
            ReferenceProblemKind.LacksUsed => Report.ReferenceLacksUsed(file, span, name, other, library),
            ReferenceProblemKind.UsedIsDeclaredHere => Report.UsedIsDeclaredHere(file, span, name, other, library),
            ReferenceProblemKind.OtherVocabulary => Report.BuiltWithOtherVocabulary(file, span, name, library, other),
            _ => Report.OtherSurfaceVersion(file, span, name, library, other, ReferencedNames.SurfaceVersion),
        };
    }

    /// <summary>The names that a file may use: those of the project, and those that references export.</summary>
    public static IEnumerable<string> GetNames(DeclarationIndex index) =>
        index.Names.Concat(index.References.NotIn(index.Declares).Select(static exported => exported.Name));

    /// <summary>Says of one near name which reference exports it.</summary>
    public static Suggestion WithLibrary(Suggestion hint, DeclarationIndex index) =>
        hint.Names.Count == 1 && index.References.Exported.FirstOrDefault(exported => exported.Name == hint.Names[0]) is { } exported && !index.GetFiles(exported.Name).Any(static file => !file.IsReferenced)
            ? hint with { Text = "; did you mean ‘" + exported.Name + "’, which ‘" + exported.Library + "’ exports?" }
            : hint;
}

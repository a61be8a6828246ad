using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Declarations;

/// <summary>What the references of a project export, as far as names are concerned.</summary>
/// <param name="Exported">The scenarios and vocabularies, those also that nothing uses, in ordinal order of name.</param>
/// <param name="Problems">The names that files use and that cannot be taken from the references, in ordinal order of name.</param>
internal sealed record ReferencedNames(EquatableArray<ExportedName> Exported, EquatableArray<ReferenceProblem> Problems)
{
    /// <summary>The version of the form in which references say what they export. Another one wherever a compiler could misread what this one writes.</summary>
    public const string SurfaceVersion = "1";

    public static ReferencedNames None { get; } = new(default, default);

    /// <summary>Why a name cannot be taken; null if nothing is in the way.</summary>
    public ReferenceProblem? FindProblem(string name) => Problems.FirstOrDefault(problem => problem.Name == name);

    /// <summary>The names that are not in an index because nothing uses them.</summary>
    public IEnumerable<ExportedName> NotIn(Func<string, bool> declares) => Exported.Where(exported => !declares(exported.Name));
}

/// <summary>The name of a scenario or vocabulary that a reference exports.</summary>
internal sealed record ExportedName(string Name, string Library, bool IsVocabulary);

/// <summary>What is in the way of a name that a file uses.</summary>
/// <param name="Library">The reference that exports it.</param>
/// <param name="Other">Another reference, or a scenario or vocabulary, of which the problem tells.</param>
internal sealed record ReferenceProblem(string Name, ReferenceProblemKind Kind, string Library, string Other = "");

/// <summary>Why a scenario or vocabulary of a reference cannot be used.</summary>
internal enum ReferenceProblemKind
{
    /// <summary>The project declares something else of that name.</summary>
    DeclaredHereToo,

    /// <summary>Two references export different things of that name.</summary>
    ExportedTwice,

    /// <summary>It uses what no reference exports.</summary>
    LacksUsed,

    /// <summary>It uses what the project declares too, and otherwise.</summary>
    UsedIsDeclaredHere,

    /// <summary>It was compiled with another vocabulary of that name.</summary>
    OtherVocabulary,

    /// <summary>A reference that may export it was compiled by another version.</summary>
    OtherVersion,
}

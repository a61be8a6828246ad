using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Surfaces;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>A vocabulary in a scenario or vocabulary that the project takes from a reference, with the namespace of the types that it is compiled with.</summary>
/// <param name="User">The scenario or vocabulary that is taken.</param>
/// <param name="IsReported">Whether other types are an error: of a scenario, unless something else is wrong with what is taken.</param>
/// <param name="Library">The reference that exports it.</param>
internal sealed record RequiredTypes(string User, bool IsReported, string Library, string Vocabulary, string Namespace)
{
    /// <summary>What is required by all that the project's files use, scenarios first.</summary>
    public static EquatableArray<RequiredTypes> CollectFrom(ResolvedReferences references, DeclarationIndex index)
    {
        var used = new HashSet<string>(index.Files.Where(static file => file is { Name: not null, IsReferenced: false }).SelectMany(file => index.GetScope(file.Name!).Uses), StringComparer.Ordinal);
        var required =
            from taken in references.Taken
            where used.Contains(taken.Name)
            from vocabulary in taken.Vocabularies
            where vocabulary.Name != BuiltInVocabularies.Core && index.GetScope(taken.Name).UsesName(vocabulary.Name)
            orderby taken.IsVocabulary, taken.Name, vocabulary.Name
            select new RequiredTypes(taken.Name, !taken.IsVocabulary && references.Names.Problems.Count == 0, taken.Library, vocabulary.Name, vocabulary.Namespace);
        return required.ToEquatableArray();
    }

    /// <summary>The scenarios that cannot be used since the project has other types for one of their vocabularies.</summary>
    public static IEnumerable<Diagnostic> Diagnose(IEnumerable<RequiredTypes> required, GeneratorOptions options) =>
        from one in required
        where one.IsReported && options.GetNamespaceOf(one.Vocabulary) != one.Namespace
        group one by one.User into user
        let first = user.First()
        select options.FindShared(first.Vocabulary) is { } ours
            ? RoslynDiagnostics.CreateForProject(Descriptors.TypesOfTwoReferences, first.User, first.Library, first.Namespace, ours.Namespace, first.Vocabulary)
            : RoslynDiagnostics.CreateForProject(Descriptors.BuiltWithOtherVocabulary, first.User, first.Library, first.Vocabulary);
}

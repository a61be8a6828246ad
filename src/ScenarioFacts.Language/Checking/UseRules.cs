using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Checking;

/// <summary>Names imported by one ‘use’ must not clash with those of another: it would be unclear which is meant.</summary>
internal static class UseRules
{
    public static void Check(DeclaredScenario declared, List<Diagnostic> diagnostics)
    {
        var owners = new Dictionary<string, FileDeclarations>(StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in declared.UsedFiles)
        {
            foreach (var name in NamesIn(file))
            {
                if (!owners.TryGetValue(name, out var owner))
                    owners.Add(name, file);
                else if (owner.Name != file.Name && reported.Add(file.Name!) && GetUse(file.Name!, declared) is var (from, use))
                    diagnostics.Add(Report.DeclaredTwice(from.File, use.Span, name, "‘" + owner.Name + "’ and in ‘" + file.Name + "’"));
            }
        }
    }

    /// <summary>Kinds and choices share a namespace, and facts have their own: a fact may have the name of a kind.</summary>
    private static IEnumerable<string> NamesIn(FileDeclarations file) =>
        file.IsVocabulary
            ? file.Kinds.Select(static kind => "kind " + kind.Name).Concat(file.Choices.Select(static choice => "kind " + choice.Name))
            : file.Facts.Select(static fact => fact.Name);

    /// <summary>The line that imports a name, directly or transitively.</summary>
    private static (FileSyntax File, Token Use)? GetUse(string name, DeclaredScenario declared)
    {
        var uses = declared.Syntax.SelectMany(static file => file.Uses.Select(use => (File: file, Use: use.Name))).Where(use => declared.IsDeclared(use.Use.Text)).ToList();
        var direct = uses.FindIndex(use => use.Use.Text == name);
        var place = direct >= 0 ? direct : uses.FindIndex(use => declared.Uses(use.Use.Text, name));
        return place < 0 ? null : uses[place];
    }
}

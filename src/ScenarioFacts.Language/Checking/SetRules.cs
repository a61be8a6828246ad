using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Checking;

/// <summary>The facts of each kind become a set in C#, named by the kind's plural: no two sets of a scenario may share a name, nor have that of the scenario itself.</summary>
internal static class SetRules
{
    public static void Check(DeclaredScenario declared, List<Diagnostic> diagnostics)
    {
        CheckHeader(declared, diagnostics);
        if (declared.IsVocabulary)
            CheckKinds(declared, diagnostics);
    }

    private static void CheckKinds(DeclaredScenario declared, List<Diagnostic> diagnostics)
    {
        var (files, scope) = (declared.Syntax, declared.Scope);
        var own = new HashSet<string>(files.SelectMany(static file => file.Kinds).Select(static kind => kind.Line.Name.Text), StringComparer.Ordinal);
        var reserved = CSharpMembers.ReservedInCatalogs.ToDictionary(static name => name, static _ => TakenName.OfScenarios, StringComparer.OrdinalIgnoreCase);
        foreach (var kind in scope.Kinds)
            reserved[CSharpMembers.GetSetClass(kind.Name)] = TakenName.BySet(kind, declared);
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in scope.Kinds.Where(kind => !own.Contains(kind.Name)))
            taken[Names.GetCSharpName(kind.Symbol.Plural)] = kind.Name;
        foreach (var file in files)
        {
            foreach (var kind in file.Kinds.Where(kind => own.Remove(kind.Line.Name.Text)))
                Check(file, kind, scope, reserved, taken, diagnostics);
        }
    }

    /// <summary>A scenario’s classes cannot contain a set, the class of a set, or another member with their own name; and no two things of a project can have one name.</summary>
    private static void CheckHeader(DeclaredScenario declared, List<Diagnostic> diagnostics)
    {
        if (declared.Syntax[0] is not { Header.Name: { } name } file)
            return;
        var classes = new[] { Names.GetCSharpName(name.Text), CSharpMembers.GetCatalogClass(name.Text) };
        var set = declared.IsVocabulary ? null : declared.Scope.Kinds.FirstOrDefault(kind => classes.Contains(Names.GetCSharpName(kind.Symbol.Plural)) || classes.Contains(CSharpMembers.GetSetClass(kind.Name)));
        var taken = declared.IsCatalogClass ? TakenName.OfCatalogs : declared.IsReserved ? TakenName.OfScenarios : set is null ? null : TakenName.BySet(set, declared);
        if (taken is not null)
            diagnostics.Add(taken.Report(file.File, name.Span, name.Text, classes[0]));
    }

    private static void Check(
        FileSyntax file, KindDeclaration kind, Scope scope, Dictionary<string, TakenName> reserved, Dictionary<string, string> taken, List<Diagnostic> diagnostics)
    {
        var name = kind.Line.Name;
        if (scope.FindKind(name.Text) is not { } known)
            return;
        var plural = known.Symbol.Plural;
        var csharp = Names.GetCSharpName(plural);
        var span = kind.Fields.Find(static field => field.Field.Reads("plural"))?.Items[0].Span ?? name.Span;
        if (reserved.TryGetValue(csharp, out var member))
            diagnostics.Add(member.Report(file.File, span, plural, csharp));
        else if (taken.TryGetValue(csharp, out var first))
            diagnostics.Add(Report.CSharpNameClash(file.File, span, plural, scope.FindKind(first)!.Symbol.Plural, "kind ‘" + first + "’", csharp));
        else
            taken.Add(csharp, name.Text);
    }
}

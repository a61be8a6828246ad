using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Checking;

/// <summary>The facts of each kind become a set in C#, named by the kind's plural: no two of a vocabulary have one name, nor that of a catalogue's own member.</summary>
internal static class SetRules
{
    public static void Check(IReadOnlyList<FileSyntax> files, Scope scope, List<Diagnostic> diagnostics)
    {
        var own = new HashSet<string>(files.SelectMany(static file => file.Kinds).Select(static kind => kind.Line.Name.Text), StringComparer.Ordinal);
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in scope.Kinds.Where(kind => !own.Contains(kind.Name)))
            taken[Names.CSharpNameOf(kind.Symbol.Plural)] = kind.Name;
        foreach (var file in files)
        {
            foreach (var kind in file.Kinds.Where(kind => own.Remove(kind.Line.Name.Text)))
                Check(file, kind, scope, taken, diagnostics);
        }
    }

    private static void Check(FileSyntax file, KindDeclaration kind, Scope scope, Dictionary<string, string> taken, List<Diagnostic> diagnostics)
    {
        var name = kind.Line.Name;
        if (scope.KindOf(name.Text) is not { } known)
            return;
        var plural = known.Symbol.Plural;
        var csharp = Names.CSharpNameOf(plural);
        var span = kind.Fields.Find(static field => field.Field.Reads("plural"))?.Items[0].Span ?? name.Span;
        if (CSharpMembers.OfCatalogues.Contains(csharp, StringComparer.OrdinalIgnoreCase))
            diagnostics.Add(Report.ReservedName(file.File, span, plural, csharp));
        else if (taken.TryGetValue(csharp, out var other))
            diagnostics.Add(Report.CSharpNameClash(file.File, span, plural, scope.KindOf(other)!.Symbol.Plural, "kind ‘" + other + "’", csharp));
        else
            taken.Add(csharp, name.Text);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>A scenario and a vocabulary must not share a name or a C# identifier, and each has one label.</summary>
internal static class HeaderRules
{
    public static void Check(IReadOnlyList<DeclaredNames> names, DeclarationIndex index, List<Diagnostic> diagnostics)
    {
        var files = names.Select(static file => file.Syntax).Where(static file => file.Header is not null).ToList();
        var first = new Dictionary<string, FileSyntax>(StringComparer.Ordinal);
        var labels = new Dictionary<string, (InputText File, TextSyntax Label)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var header = file.Header!;
            var name = header.Name.Text;
            if (BuiltInVocabularies.All.Any(builtIn => builtIn.Name == name))
                diagnostics.Add(Report.DeclaredTwice(file.File, header.Name.Span, name, "the vocabularies that ship with the product"));
            else if (first.TryGetValue(name, out var known) && known.Header!.IsVocabulary != header.IsVocabulary)
                diagnostics.Add(DeclarationSite.Attach(Report.DeclaredTwice(file.File, header.Name.Span, name, DeclarationSite.Describe((known.File, known.Header.Name), file.File)), (known.File, known.Header.Name)));
            else if (index.OwnerOfSpelling(name) is var owner && owner != name)
                diagnostics.Add(ClashOfHeaders(file, owner, files, index));
            if (!first.ContainsKey(name))
                first.Add(name, file);
            if (header.Label is { } label)
                CheckLabel(file.File, name, label, labels, diagnostics);
        }
    }

    private static void CheckLabel(
        InputText file, string name, TextSyntax label, Dictionary<string, (InputText File, TextSyntax Label)> labels, List<Diagnostic> diagnostics)
    {
        if (!labels.TryGetValue(name, out var known))
            labels.Add(name, (file, label));
        else if (known.Label.Value != label.Value)
            diagnostics.Add(Report.LabelsDiffer(file, label.Span, name, known.Label.Value, DeclarationSite.Describe((known.File, known.Label.First), file))
                .WithRelated(known.File, known.Label.Span, "labelled here"));
    }

    private static Diagnostic ClashOfHeaders(FileSyntax file, string owner, List<FileSyntax> files, DeclarationIndex index)
    {
        var name = file.Header!.Name;
        var csharp = Names.GetCSharpName(name.Text);
        return files.Find(other => other.Header!.Name.Reads(owner)) is { } first
            ? DeclarationSite.Attach(Report.CSharpNameClash(file.File, name.Span, name.Text, owner, DeclarationSite.GetFileName(first.File), csharp), (first.File, first.Header!.Name))
            : Report.CSharpNameClash(file.File, name.Span, name.Text, owner, index.IsReferenced(owner) ? ReferencedPath.Describe(index.GetFiles(owner)[0].Path) : "the vocabularies that ship with the product", csharp);
    }
}

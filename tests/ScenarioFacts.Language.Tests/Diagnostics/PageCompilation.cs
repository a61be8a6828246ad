using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>Compiles the files of a page: facts as facts, all others as texts and seals.</summary>
internal static class PageCompilation
{
    private const string InferredOnly = "FACT4024";

    public static IReadOnlyList<Diagnostic> Diagnose(IEnumerable<PageFile> files)
    {
        var all = files.ToLookup(static file => file.IsFacts, static file => new InputText(file.Name, file.Text));
        var diagnostics = FactCompiler.Compile(all[true], SourceLibrary.Create(all[false])).Diagnostics;
        // Short examples rest on reasoning alone; only one that has a text to quote is asked to quote it.
        return all[false].Any() ? diagnostics : [.. diagnostics.Where(static diagnostic => diagnostic.Id != InferredOnly)];
    }

    public static IReadOnlyList<Diagnostic> Diagnose(string facts) => Diagnose([new PageFile("example.facts", facts)]);
}

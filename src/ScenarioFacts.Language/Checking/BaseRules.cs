using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>All files of a scenario must extend the same one. The later line, in ordinal order of file, is the error.</summary>
internal static class BaseRules
{
    public static void Check(IReadOnlyList<DeclaredNames> files, List<Diagnostic> diagnostics)
    {
        var first = new Dictionary<string, (InputText File, Token Base)>(StringComparer.Ordinal);
        foreach (var file in files.Select(static file => file.Syntax).Where(static file => file.Header?.Base is not null))
        {
            var (name, @base) = (file.Header!.Name.Text, file.Header.Base!);
            if (!first.TryGetValue(name, out var known))
                first.Add(name, (file.File, @base));
            else if (known.Base.Text != @base.Text)
                diagnostics.Add(Report.BasesDiffer(file.File, @base.Span, name, known.Base.Text, Wording.GetPlace(known.File, known.Base.Span, file.File)).WithRelated(known.File, known.Base.Span, "extended here"));
        }
    }
}

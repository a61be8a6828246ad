using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>Writes <c>Descriptors.cs</c> from the pages: one descriptor a page, and one method that reports it.</summary>
internal sealed class DescriptorsWriter(IReadOnlyList<DiagnosticPage> pages)
{
    private readonly StringBuilder _text = new();

    public static string Write(IEnumerable<DiagnosticPage> pages) => new DescriptorsWriter([.. pages]).Write();

    private string Write()
    {
        Lines(
            "// Written from the pages FACT*.md in Pages: edit those, then run the tests of the language with FACTS_UPDATE=1.",
            "",
            "using System.Collections.Generic;",
            "using ScenarioFacts.Language.Common;",
            "using ScenarioFacts.Language.Text;",
            "",
            "namespace ScenarioFacts.Language.Diagnostics;",
            "");
        WriteDescriptors();
        Lines("");
        WriteReports();
        return _text.ToString();
    }

    private void WriteDescriptors()
    {
        Lines("/// <summary>Every diagnostic there is, in the order of their ids.</summary>", "internal static class Descriptors", "{");
        foreach (var page in pages)
        {
            Lines(
                $"    public static readonly DiagnosticDescriptor {page.Name} = new(",
                $"        {Literal(page.Id)}, DiagnosticSeverity.{page.Severity}, {Literal(page.Title)},",
                $"        {Literal(page.MessageTemplate)});",
                "");
        }

        Lines("    public static readonly IReadOnlyList<DiagnosticDescriptor> All =", "    [");
        foreach (var page in pages)
            Lines($"        {page.Name},");
        Lines("    ];", "}");
    }

    private void WriteReports()
    {
        Lines("/// <summary>One method a diagnostic, with a parameter for each gap in its message.</summary>", "internal static class Report", "{");
        foreach (var page in pages)
        {
            if (page != pages[0])
                Lines("");
            var parameters = string.Concat(page.Gaps.Select(static gap => ", string " + gap));
            Lines(
                $"    /// <summary>{page.Id}: {Xml(page.Title)}.</summary>",
                $"    public static Diagnostic {page.Name}(InputText file, TextSpan span{parameters}) =>",
                $"        new(Descriptors.{page.Name}, file, span, EquatableArray.Create<string>({string.Join(", ", page.Gaps)}));");
        }

        Lines("}");
    }

    private void Lines(params string[] lines)
    {
        foreach (var line in lines)
            _text.Append(line).Append('\n');
    }

    private static string Literal(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}

using System.Globalization;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>How numbers stand in messages, in every culture alike.</summary>
internal static class Wording
{
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of the line in which a span begins, as editors count.</summary>
    public static string LineOf(SourceFile file, TextSpan span) => Number(file.Lines.PositionOf(span.Start).Line + 1);

    /// <summary>“line 4”, or “sources.facts, line 4” seen from another file.</summary>
    public static string PlaceOf(SourceFile file, TextSpan span, SourceFile from) =>
        (file.Path == from.Path ? "" : file.Path.Substring(file.Path.LastIndexOf('/') + 1) + ", ") + "line " + LineOf(file, span);
}

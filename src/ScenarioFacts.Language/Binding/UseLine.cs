using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>The change that inserts a missing <c>use</c>.</summary>
internal static class UseLine
{
    /// <summary>Adds a line below the header and the existing <c>use</c> lines.</summary>
    public static TextChange Adding(FileSyntax syntax, string name)
    {
        LineSyntax last = syntax.Uses.Count > 0 ? syntax.Uses[syntax.Uses.Count - 1] : syntax.Header!;
        var (file, text) = (syntax.File, syntax.File.Text);
        var end = file.Lines[file.Lines.GetPosition(last.Rest.Start).Line].End;
        var newLine = end < text.Length ? text.Substring(end, LineMap.BreakWidth(text, end)) : "\n";
        return new TextChange(new TextSpan(end, 0), newLine + "use " + name);
    }
}

using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>One thing that is wrong, at the smallest wrong part of a file.</summary>
internal sealed record Diagnostic(DiagnosticDescriptor Descriptor, SourceFile File, TextSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>The longest piece of an analyst's text that a message repeats.</summary>
    private const int LongestArgument = 200;

    public string Id => Descriptor.Id;

    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>What is wrong, and what to write instead, in one line.</summary>
    public string Message
    {
        get
        {
            var arguments = new string[Arguments.Count];
            for (var i = 0; i < arguments.Length; i++)
                arguments[i] = OneLine(Arguments[i]);
            return Descriptor.Format(arguments);
        }
    }

    public LinePosition Start => File.Lines.PositionOf(Span.Start);

    public LinePosition End => File.Lines.PositionOf(Span.End);

    /// <summary>The one-line form that builds print: <c>file(line,column): error ID: message</c>.</summary>
    public override string ToString() =>
        $"{File.Path}({Start.Line + 1},{Start.Column + 1}): {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Id}: {Message}";

    private static string OneLine(string text)
    {
        var line = new StringBuilder(System.Math.Min(text.Length, LongestArgument));
        foreach (var c in text)
        {
            if (line.Length == LongestArgument)
                return line.Append('…').ToString();
            line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }

        return line.ToString();
    }
}

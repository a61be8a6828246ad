using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>The documentation page of a diagnostic, embedded in the compiler's assembly.</summary>
internal sealed partial class DiagnosticPage
{
    private const string Fence = "---\n";

    private DiagnosticPage(DiagnosticDescriptor descriptor, string text)
    {
        Descriptor = descriptor;
        Text = text;
        Document = Markdown.Parse(text);
    }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The text after the front matter, which repeats the descriptor.</summary>
    public string Text { get; }

    public MarkdownDocument Document { get; }

    /// <summary>The text without the marks of the wrong parts in its example.</summary>
    public string Unmarked => Marks().Replace(Text, "").Trim();

    public static DiagnosticPage Load(DiagnosticDescriptor descriptor)
    {
        using var stream = typeof(DiagnosticDescriptor).Assembly.GetManifestResourceStream(descriptor.Id + ".md")
            ?? throw new InvalidOperationException($"{descriptor.Id} has no page.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new DiagnosticPage(descriptor, text[(text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) + Fence.Length + 1)..]);
    }

    [GeneratedRegex(@"\{\|FACT[0-9]{4}:|\|\}")]
    private static partial Regex Marks();
}

using Markdig;
using Markdig.Syntax;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Commands.Explain;

/// <summary>The page of a diagnostic, as it ships in the compiler's assembly.</summary>
internal sealed class DiagnosticPage
{
    private const string Fence = "---\n";

    private DiagnosticPage(DiagnosticDescriptor descriptor, string text)
    {
        Descriptor = descriptor;
        Text = text;
        Document = Markdown.Parse(text);
    }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>What stands below the front matter, which says what the descriptor says.</summary>
    public string Text { get; }

    public MarkdownDocument Document { get; }

    public static DiagnosticPage Load(DiagnosticDescriptor descriptor)
    {
        using var stream = typeof(DiagnosticDescriptor).Assembly.GetManifestResourceStream(descriptor.Id + ".md")
            ?? throw new InvalidOperationException($"{descriptor.Id} has no page.");
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new DiagnosticPage(descriptor, text[(text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal) + Fence.Length + 1)..]);
    }
}

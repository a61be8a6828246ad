using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ScenarioFacts.Site;

/// <summary>Converts Markdown to HTML. Code has the name of its file above it and its wrong parts marked; messages are no Markdown.</summary>
internal static partial class MarkdownHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).DisableHtml().Build();

    /// <param name="resolve">Where a link leads; of a link that leads nowhere the text alone is left.</param>
    public static string Convert(string markdown, Func<string, string?> resolve)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (resolve(link.Url ?? "") is { } target)
                link.Url = target;
            else
                Unwrap(link);
        }

        using var output = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(output);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new CodeHtml());
        renderer.ObjectRenderers.ReplaceOrAdd<QuoteBlockRenderer>(new MessageHtml(markdown));
        renderer.Render(document);
        return output.ToString();
    }

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    [GeneratedRegex(@"\{\|FACT[0-9]{4}:")]
    private static partial Regex MarkStart();

    /// <summary>A code block, which the keyboard can scroll.</summary>
    private sealed class CodeHtml : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            var name = (block as FencedCodeBlock)?.Arguments;
            renderer.EnsureLine();
            renderer.Write("<figure>");
            if (!string.IsNullOrEmpty(name))
                renderer.Write("<figcaption>").WriteEscape(name).Write("</figcaption>");
            var code = WebUtility.HtmlEncode(block.Lines.ToString().ReplaceLineEndings("\n"));
            renderer.Write("<pre tabindex=\"0\"><code>").Write(MarkStart().Replace(code, "<mark>").Replace("|}", "</mark>", StringComparison.Ordinal)).Write("</code></pre></figure>\n");
        }
    }

    /// <summary>A message, a line each.</summary>
    private sealed class MessageHtml(string markdown) : HtmlObjectRenderer<QuoteBlock>
    {
        protected override void Write(HtmlRenderer renderer, QuoteBlock block)
        {
            var lines = markdown.Substring(block.Span.Start, block.Span.Length).Split('\n').Select(static line => line.TrimStart('>').Trim()).Where(static line => line.Length > 0);
            renderer.EnsureLine();
            renderer.Write("<blockquote>");
            foreach (var line in lines)
                renderer.Write("<p>").WriteEscape(line).Write("</p>");
            renderer.Write("</blockquote>\n");
        }
    }
}

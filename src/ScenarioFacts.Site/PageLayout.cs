using System.Net;

namespace ScenarioFacts.Site;

/// <summary>The frame of a page. It refers to nothing but other pages, so that it is read from the disk and without a network.</summary>
internal static class PageLayout
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1.05rem/1.5 system-ui, sans-serif; }
        pre, code { font: 0.95rem/1.4 ui-monospace, Consolas, monospace; }
        pre { overflow-x: auto; padding: 0.75rem; border: 1px solid GrayText; border-radius: 4px; margin: 0; }
        figure { margin: 1rem 0; }
        figcaption { font-style: italic; }
        mark { text-decoration: underline wavy; }
        blockquote { margin: 1rem 0; padding: 0 1rem; border-left: 4px solid GrayText; }
        table { border-collapse: collapse; display: block; overflow-x: auto; }
        th, td { border: 1px solid GrayText; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
        nav a { margin-right: 1rem; }
        """;

    /// <param name="guides">The guides, to which each page leads.</param>
    public static string Render(SitePage page, IReadOnlyList<Guide> guides)
    {
        var links = guides.Select(static guide => (guide.Name, guide.Label)).Prepend((Name: SitePage.Index, Label: "Index"))
            .Select(link => link.Name == page.Name
                ? $"<a href=\"{SitePage.GetFileName(link.Name)}\" aria-current=\"page\">{WebUtility.HtmlEncode(link.Label)}</a>"
                : $"<a href=\"{SitePage.GetFileName(link.Name)}\">{WebUtility.HtmlEncode(link.Label)}</a>");
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{WebUtility.HtmlEncode(page.Title)} – ScenarioFacts</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <nav aria-label="Help">
            {string.Join('\n', links)}
            </nav>
            <main>
            {page.Body.TrimEnd('\n')}
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}

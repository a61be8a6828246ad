using System.Net;
using System.Text;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Site;

/// <summary>All pages: the diagnostics, the guides, and last the index, by which a build sees that all are written.</summary>
internal static class SiteMap
{
    public static IEnumerable<SitePage> Create(IReadOnlyList<Guide> guides) =>
    [
        .. Descriptors.All.Select(CreateDiagnostic),
        .. guides.Select(guide => new SitePage(guide.Name, guide.Title, MarkdownHtml.Convert(guide.Text, link => guide.Resolve(link, guides)))),
        new SitePage(SitePage.Index, "Help", CreateIndex(guides)),
    ];

    private static SitePage CreateDiagnostic(DiagnosticDescriptor descriptor)
    {
        var title = $"{descriptor.Id}: {descriptor.Title}";
        var body = new StringBuilder();
        body.Append("<h1>").Append(Encode(title)).Append("</h1>\n");
        body.Append("<p class=\"about\">").Append(Encode($"{descriptor.SeverityWord}, {descriptor.Category}")).Append("</p>\n");
        body.Append(MarkdownHtml.Convert(ReadPage(descriptor.Id), static link => link));
        return new SitePage(descriptor.Id, title, body.ToString());
    }

    private static string CreateIndex(IReadOnlyList<Guide> guides)
    {
        var body = new StringBuilder("<h1>ScenarioFacts: help</h1>\n<ul>\n");
        foreach (var guide in guides)
            body.Append("<li><a href=\"").Append(SitePage.GetFileName(guide.Name)).Append("\">").Append(Encode(guide.Label)).Append("</a>: ").Append(Encode(guide.Title)).Append("</li>\n");
        body.Append("</ul>\n");
        foreach (var family in Descriptors.All.GroupBy(static descriptor => descriptor.Category))
        {
            body.Append("<h2>").Append(Encode(family.Key)).Append("</h2>\n<ul>\n");
            foreach (var descriptor in family)
                body.Append("<li><a href=\"").Append(SitePage.GetFileName(descriptor.Id)).Append("\">").Append(descriptor.Id).Append("</a> ").Append(Encode($"{descriptor.SeverityWord}: {descriptor.Title}")).Append("</li>\n");
            body.Append("</ul>\n");
        }

        return body.ToString();
    }

    /// <summary>The page of a diagnostic without its front matter, which the descriptor has.</summary>
    private static string ReadPage(string id)
    {
        using var stream = typeof(DiagnosticDescriptor).Assembly.GetManifestResourceStream(id + ".md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split("---\n", 3)[2];
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}

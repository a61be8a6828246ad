using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Writes a document as one HTML page that needs nothing else: no script, no network, one style whose hash its policy names. It prints as it reads, and is dark where the reader's screen is.</summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private const string Style = """

        :root { color-scheme: light dark; }
        body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, "Times New Roman", serif; color: #1b1b1b; background: #fdfdfc; }
        h1, h2, h3 { line-height: 1.2; break-after: avoid; }
        h2 { margin-top: 2.5rem; border-bottom: 1px solid #8a8a8a; }
        .subtitle, .details, caption { color: #555; }
        table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
        caption { text-align: left; font-size: 0.9rem; }
        th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid #c8c8c8; text-align: left; vertical-align: top; }
        tr, li { break-inside: avoid; }
        li { margin: 0.4rem 0; }
        .details { margin: 0.2rem 0; }
        sup { line-height: 0; }
        sup a { padding: 0 0.1rem; text-decoration: none; }
        a { color: #0b5394; }
        .notes { font-size: 0.9rem; }
        :target { outline: 2px solid #b8860b; }
        @media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #161616; } a { color: #8ab8f0; } .subtitle, .details, caption { color: #b0b0b0; } th, td { border-color: #444; } }
        @media print { body { max-width: none; margin: 0; color: #000; background: #fff; } a { color: inherit; } .back { display: none; } thead { display: table-header-group; } }

        """;

    private readonly HashSet<int> _referred = [];

    public static void Write(Document document, TextWriter output) => new HtmlWriter(output).Write(document);

    private void Write(Document document)
    {
        var style = Style.ReplaceLineEndings("\n");
        output.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="ScenarioFacts">
            <title>{Encode(document.Title)}</title>
            <style>{style}</style>
            </head>
            <body>
            <main>
            <h1>{Encode(document.Title)}</h1>
            <p class="subtitle">{Encode(document.Subtitle)}</p>

            """.ReplaceLineEndings("\n"));
        foreach (var section in document.Sections)
            Write(section);
        WriteNotes(document.Notes);
        output.Write("</main>\n</body>\n</html>\n");
    }

    private void Write(Section section)
    {
        output.Write($"<section>\n<h2>{Encode(section.Heading)}</h2>\n");
        foreach (var block in section.Blocks)
            Write(block);
        output.Write("</section>\n");
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Write("h3", heading.Text);
                break;
            case ParagraphBlock paragraph:
                Write("p", paragraph.Text);
                break;
            case BulletBlock list:
                output.Write("<ul>\n");
                foreach (var item in list.Items)
                    Write("li", item);
                output.Write("</ul>\n");
                break;
            case NumberedBlock list:
                output.Write("<ol>\n");
                foreach (var item in list.Items)
                    Write(item);
                output.Write("</ol>\n");
                break;
            case TableBlock table:
                Write(table);
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private void Write(ListItem item)
    {
        output.Write("<li>");
        Write(item.Text);
        foreach (var detail in item.Details)
        {
            output.Write("\n<p class=\"details\">");
            Write(detail);
            output.Write("</p>");
        }

        output.Write("</li>\n");
    }

    private void Write(string element, Phrase phrase)
    {
        output.Write($"<{element}>");
        Write(phrase);
        output.Write($"</{element}>\n");
    }

    private void Write(TableBlock table)
    {
        output.Write($"<table>\n<caption>{Encode(table.Caption)}</caption>\n<thead><tr>{string.Concat(table.Headings.Select(static heading => $"<th scope=\"col\">{Encode(heading)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
            Write(row);
        output.Write("</tbody>\n</table>\n");
    }

    private void Write(IReadOnlyList<Phrase> row)
    {
        output.Write("<tr>");
        foreach (var cell in row)
        {
            output.Write("<td>");
            Write(cell);
            output.Write("</td>");
        }

        output.Write("</tr>\n");
    }

    private void WriteNotes(IReadOnlyList<Note> notes)
    {
        if (notes.Count == 0)
            return;
        output.Write("<section class=\"notes\">\n<h2>Notes</h2>\n<ol>\n");
        foreach (var note in notes)
            output.Write($"<li id=\"note-{Number(note)}\">{Encode(note.Text)} <a class=\"back\" href=\"#ref-{Number(note)}\" aria-label=\"Back to reference {Number(note)}\">↩</a></li>\n");
        output.Write("</ol>\n</section>\n");
    }

    private void Write(Phrase phrase)
    {
        foreach (var part in phrase.Parts)
        {
            output.Write(Encode(part.Text));
            if (part.Notes.Count > 0)
                Write(part.Notes);
        }
    }

    private void Write(IReadOnlyList<Note> notes)
    {
        output.Write("<sup>");
        foreach (var (index, note) in notes.Index())
        {
            var id = _referred.Add(note.Number) ? $" id=\"ref-{Number(note)}\"" : "";
            output.Write($"{(index == 0 ? "" : " ")}<a href=\"#note-{Number(note)}\"{id}>{Number(note)}</a>");
        }

        output.Write("</sup>");
    }

    private static string Number(Note note) => note.Number.ToString(CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}

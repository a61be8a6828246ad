namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Writes citations as BibTeX with the fields of BibLaTeX, in UTF-8.</summary>
internal static class BibtexWriter
{
    public static void Write(IEnumerable<Citation> citations, TextWriter output)
    {
        var isFirst = true;
        foreach (var citation in citations)
        {
            output.Write(isFirst ? "" : "\n");
            isFirst = false;
            Write(citation, output);
        }
    }

    private static void Write(Citation citation, TextWriter output)
    {
        (string Name, string? Value)[] fields =
        [
            // A second pair of braces: styles leave its capitals alone, and take an author for one name.
            ("title", Braced(citation.Title)), ("author", Braced(citation.Author)), ("journaltitle", Text(citation.Container)), ("publisher", Text(citation.Publisher)),
            ("date", GetDate(citation.Issued)), ("year", GetWords(citation.Issued)), ("url", Verbatim(citation.Url)), ("urldate", GetDate(citation.Accessed)), ("archiveurl", Verbatim(citation.Archived)),
            ("language", Text(citation.Language)), ("annotation", Text(citation.NoteText)),
        ];
        output.Write($"@{citation.Type switch { CitationType.Article => "article", CitationType.Page => "online", _ => "misc" }}{{{citation.Key},\n");
        foreach (var (name, value) in fields.Where(static field => !string.IsNullOrEmpty(field.Value)))
            output.Write($"  {name} = {{{value}}},\n");
        output.Write("}\n");
    }

    private static string? Text(string? text) => text is null ? null : LatexText.Escape(text);

    private static string? Braced(string? text) => text is null ? null : "{" + LatexText.Escape(text) + "}";

    /// <summary>An address is read as it is; what would end it is written in its own escapes.</summary>
    private static string? Verbatim(string? url) =>
        url?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal);

    /// <summary>A date of which both ends are known; a range has the parts that both have, and the note has it as it is.</summary>
    private static string? GetDate(string? text)
    {
        if (!FactDate.TryParse(text, out var date) || date.Earliest is null || date.Latest is null)
            return null;
        return date.Precision == FactDatePrecision.Interval
            ? string.Join('/', CitationDate.GetParts(date).Select(static parts => CitationDate.FromParts(parts[0], parts.Count > 1 ? parts[1] : null, parts.Count > 2 ? parts[2] : null)))
            : text;
    }

    /// <summary>Words for a date with an open end, which not all readers know.</summary>
    private static string? GetWords(string? text) => FactDate.TryParse(text, out var date) && GetDate(text) is null ? date.ToDisplayString() : null;
}

using System.Globalization;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Writes citations as RIS, in UTF-8, with lines that end in CR LF.</summary>
internal static class RisWriter
{
    public static void Write(IEnumerable<Citation> citations, TextWriter output)
    {
        foreach (var citation in citations)
            Write(citation, output);
    }

    private static void Write(Citation citation, TextWriter output)
    {
        (string Tag, string? Value)[] lines =
        [
            ("TY", citation.Type == CitationType.Page ? "ELEC" : "GEN"), ("ID", citation.Key), ("TI", citation.Title), ("AU", GetAuthor(citation.Author)), ("T2", citation.Container), ("PB", citation.Publisher),
            ("PY", GetYear(citation.Issued)), ("DA", GetDate(citation.Issued)), ("UR", citation.Url), ("Y2", GetDate(citation.Accessed)), ("AV", citation.Archived), ("LA", citation.Language),
            ("N1", citation.NoteText),
        ];
        foreach (var (tag, value) in lines.Where(static line => !string.IsNullOrEmpty(line.Value)))
            output.Write($"{tag}  - {string.Concat(value!.Select(static c => char.IsControl(c) ? ' ' : c))}\r\n");
        output.Write("ER  - \r\n\r\n");
    }

    /// <summary>A comma behind it says that an author is no last name with a first.</summary>
    private static string? GetAuthor(string? author) => author?.Contains(',', StringComparison.Ordinal) == true ? author + "," : author;

    private static string? GetYear(string? text) =>
        FactDate.TryParse(text, out var date) && (date.Earliest ?? date.Latest) is { } day ? day.Year.ToString("0000", CultureInfo.InvariantCulture) : null;

    /// <summary><c>2015/01/21/</c>, with words behind the last stroke for what that does not say.</summary>
    private static string? GetDate(string? text)
    {
        if (!FactDate.TryParse(text, out var date) || (date.Earliest ?? date.Latest) is not { } day)
            return null;
        var isExact = date is { IsApproximate: false, IsUncertain: false, Precision: FactDatePrecision.Day or FactDatePrecision.Month or FactDatePrecision.Year };
        var parts = date.Precision == FactDatePrecision.Interval ? [day.Year] : CitationDate.GetParts(date)[0];
        return string.Join('/', Enumerable.Range(0, 3).Select(place => place >= parts.Count ? "" : parts[place].ToString(place == 0 ? "0000" : "00", CultureInfo.InvariantCulture)))
            + "/" + (isExact ? "" : date.ToDisplayString());
    }
}

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>A file of citations in any of the formats that are written too.</summary>
internal static class CitationFile
{
    /// <summary>The citations of a file, by its extension or else by how it begins.</summary>
    /// <exception cref="FormatException">It is none, or broken; the message says where.</exception>
    public static IReadOnlyList<Citation> Read(string fileName, string text)
    {
        IReadOnlyList<Citation> citations = Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".json" or ".csl" => CslReader.Read(text),
            ".bib" or ".bibtex" => BibtexReader.Read(text),
            ".ris" => RisReader.Read(text),
            _ => ReadByBeginning(text),
        };
        return citations.Count > 0 ? citations : throw new FormatException("it has no entry");
    }

    private static IReadOnlyList<Citation> ReadByBeginning(string text) => text.AsSpan().TrimStart(" \t\r\n\uFEFF") switch
    {
        ['[' or '{', ..] => CslReader.Read(text),
        ['T', 'Y', ' ', ..] => RisReader.Read(text),
        _ when text.Contains('@', StringComparison.Ordinal) => BibtexReader.Read(text),
        _ => throw new FormatException("it is neither CSL-JSON nor BibTeX nor RIS"),
    };

    /// <summary>Names as people write them in a sentence.</summary>
    public static string? JoinNames(IReadOnlyList<string> names) => names.Count switch
    {
        0 => null,
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };

    /// <summary><c>Roe, Ida</c> as <c>Ida Roe</c>, <c>Roe, Jr., Ida</c> as <c>Ida Roe, Jr.</c>; a comma at the end says that nothing is to be turned.</summary>
    public static string TurnName(string name) => name.TrimEnd() is [.. var whole, ','] ? whole : name.Split(',', StringSplitOptions.TrimEntries) switch
    {
        [var last, var first] => $"{first} {last}".Trim(),
        [var last, var suffix, var first] => $"{first} {last}, {suffix}",
        _ => name.Trim(),
    };

    /// <summary>A citation with what else is said of it, but for what its fields have already.</summary>
    public static Citation WithOthers(Citation citation, IEnumerable<(string Name, string? Value)> others)
    {
        string?[] told = [citation.Title, citation.Author, citation.Container, citation.Publisher, citation.Archived, citation.Language];
        return citation with
        {
            Others = [.. others.Where(other => !string.IsNullOrWhiteSpace(other.Value) && !told.Contains(other.Value, StringComparer.Ordinal) && !IsAddress(other.Value, citation.Url)).Select(static other => (other.Name, other.Value!))],
        };
    }

    /// <summary>Whether a text is no more than the address, or the DOI in it.</summary>
    private static bool IsAddress(string text, string? url) =>
        url is not null && (url.EndsWith("doi.org/" + text, StringComparison.OrdinalIgnoreCase) || !text.Replace(url, "", StringComparison.Ordinal).Any(char.IsLetterOrDigit));

    /// <summary>A citation in which a newspaper, a magazine or a site is its own publisher where no other one is named.</summary>
    public static Citation WithPublisher(Citation citation, bool isOfNews) =>
        isOfNews && citation is { Publisher: null, Container: { } container } ? citation with { Publisher = container, Container = null } : citation;
}

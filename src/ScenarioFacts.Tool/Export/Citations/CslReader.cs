using System.Globalization;
using System.Text.Json;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Reads CSL-JSON as Zotero, pandoc and others write it.</summary>
internal static class CslReader
{
    private static readonly HashSet<string> News = new(StringComparer.Ordinal) { "article-newspaper", "article-magazine", "webpage", "post", "post-weblog", "broadcast" };

    /// <summary>Variables that no source has a field for, and how they are called where they are told.</summary>
    private static readonly (string Field, string Name)[] Others =
    [
        ("volume", "volume"), ("issue", "issue"), ("number", "number"), ("page", "pages"), ("chapter-number", "chapter"), ("edition", "edition"), ("collection-title", "series"), ("event-title", "event"),
        ("event", "event"), ("publisher-place", "place"), ("ISBN", "ISBN"), ("ISSN", "ISSN"), ("DOI", "DOI"), ("note", "note"),
    ];

    private static readonly string[] NameParts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"];
    private static readonly string[] DateForms = ["edtf", "raw", "literal"];

    /// <exception cref="FormatException">It is no such JSON.</exception>
    public static IReadOnlyList<Citation> Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'));
            var root = json.RootElement;
            var items = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var inside) ? inside : root;
            return items.ValueKind switch
            {
                JsonValueKind.Array => [.. items.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object).Select(Read)],
                JsonValueKind.Object => [Read(items)],
                _ => [],
            };
        }
        catch (JsonException error)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {error.LineNumber + 1} is no JSON"));
        }
    }

    private static Citation Read(JsonElement item)
    {
        var citation = new Citation(GetText(item, "id") ?? "", GetTitle(item, "title") ?? GetTitle(item, "title-short") ?? "")
        {
            Author = CitationFile.JoinNames(GetNames(item, "author")),
            Container = GetTitle(item, "container-title") ?? GetTitle(item, "collection-title"),
            Publisher = GetText(item, "publisher"),
            Issued = item.TryGetProperty("custom", out var custom) && custom.ValueKind == JsonValueKind.Object && GetText(custom, "published") is { } exact ? exact : GetDate(item, "issued"),
            Url = GetText(item, "URL") ?? (GetText(item, "DOI") is { } doi ? "https://doi.org/" + doi : null),
            Accessed = GetDate(item, "accessed"),
            Archived = GetText(item, "archive_location"),
            Language = GetText(item, "language"),
        };
        return CitationFile.WithOthers(
            CitationFile.WithPublisher(citation, News.Contains(GetText(item, "type") ?? "")),
            [("editor", CitationFile.JoinNames(GetNames(item, "editor"))), ("translator", CitationFile.JoinNames(GetNames(item, "translator"))), .. Others.Select(other => (other.Name, GetText(item, other.Field)))]);
    }

    /// <summary>A title without marks of rich text; as it was exported from here if that is there and says the same.</summary>
    private static string? GetTitle(JsonElement item, string name) =>
        GetText(item, name) is not { } title ? null
        : item.TryGetProperty("custom", out var custom) && custom.ValueKind == JsonValueKind.Object && GetText(custom, name) is { } exact && CslText.Read(exact) == CslText.Read(title) ? exact
        : CslText.Read(title);

    private static string? GetText(JsonElement item, string name) => !item.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static List<string> GetNames(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var names) || names.ValueKind != JsonValueKind.Array)
            return [];
        return [.. names.EnumerateArray().Where(static person => person.ValueKind == JsonValueKind.Object)
            .Select(person => GetText(person, "literal") ?? string.Join(' ', NameParts.Select(part => GetText(person, part)).OfType<string>())).Where(static full => full.Length > 0)];
    }

    private static string? GetDate(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var date) || date.ValueKind != JsonValueKind.Object)
            return null;
        var isAbout = date.TryGetProperty("circa", out var circa) && circa.ValueKind is JsonValueKind.True or JsonValueKind.Number or JsonValueKind.String;
        var parts = date.TryGetProperty("date-parts", out var all) && all.ValueKind == JsonValueKind.Array ? all.EnumerateArray().Select(GetDay).OfType<string>().Select(day => isAbout ? day + "~" : day).ToList() : [];
        if (parts.Count > 0)
            return parts.Count == 1 ? parts[0] : $"{parts[0]}/{parts[1]}";
        return DateForms.Select(form => GetText(date, form)).OfType<string>().Select(CitationDate.FromText).FirstOrDefault();
    }

    private static string? GetDay(JsonElement parts)
    {
        if (parts.ValueKind != JsonValueKind.Array)
            return null;
        var numbers = parts.EnumerateArray().Select(static part => part.ValueKind == JsonValueKind.String ? part.GetString() : part.GetRawText()).Select(CitationDate.FindNumber).ToList();
        return CitationDate.FromParts(numbers.ElementAtOrDefault(0), numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
    }
}

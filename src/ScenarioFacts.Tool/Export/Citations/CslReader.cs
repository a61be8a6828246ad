using System.Globalization;
using System.Text.Json;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Reads CSL-JSON as Zotero, pandoc and others write it.</summary>
internal static class CslReader
{
    private static readonly HashSet<string> News = new(StringComparer.Ordinal) { "article-newspaper", "article-magazine", "webpage", "post", "post-weblog", "broadcast" };

    /// <summary>Variables that are read, or that say nothing of a source. Those of which one is read for want of another are none of them.</summary>
    private static readonly HashSet<string> NotTold = new(StringComparer.Ordinal)
    {
        "id", "type", "title", "author", "container-title", "publisher", "URL", "accessed", "archive_location", "language", "abstract", "keyword", "citation-key", "citation-label",
    };

    /// <summary>How variables are called where they are told, if not by their names.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["page"] = "pages",
        ["chapter-number"] = "chapter",
        ["collection-title"] = "series",
        ["event-title"] = "event",
        ["publisher-place"] = "place",
    };

    private const string Custom = "custom";
    private const string Issued = "issued";
    private const string Title = "title";
    private const string ContainerTitle = "container-title";

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
        var exact = item.TryGetProperty(Custom, out var custom) && custom.ValueKind == JsonValueKind.Object ? custom : default;
        var published = GetText(exact, Citation.Published);
        var citation = new Citation(GetText(item, "id") ?? "", GetTitle(item, Title, exact) ?? GetTitle(item, "title-short", exact) ?? "")
        {
            Author = CitationFile.JoinNames(GetNames(item, "author")),
            Container = GetTitle(item, ContainerTitle, exact) ?? GetTitle(item, "collection-title", exact),
            Publisher = GetText(item, "publisher"),
            Issued = published ?? GetDate(item, Issued),
            Url = GetText(item, "URL") ?? (GetText(item, "DOI") is { } doi ? "https://doi.org/" + doi : null),
            Accessed = GetText(exact, Citation.ReadOn) ?? GetDate(item, "accessed"),
            Archived = GetText(item, "archive_location"),
            Language = GetText(item, "language"),
        };
        return CitationFile.WithOthers(
            CitationFile.WithPublisher(citation, News.Contains(GetText(item, "type") ?? "")),
            item.EnumerateObject().Where(static variable => !NotTold.Contains(variable.Name)).SelectMany(variable => variable.Name switch
            {
                Issued => published is null ? GetDateWords(variable.Value, citation.Issued) : [],
                Custom when variable.Value.ValueKind == JsonValueKind.Object => variable.Value.EnumerateObject().Where(static note => !Citation.IsOfExport(note.Name) && note.Name is not (Title or ContainerTitle)).Select(static note => (note.Name, Format(note.Value))),
                _ => [(Names.GetValueOrDefault(variable.Name, variable.Name), Format(variable.Value))],
            }));
    }

    /// <summary>A title without marks of rich text; as it was exported from here if that is there and says the same.</summary>
    private static string? GetTitle(JsonElement item, string name, JsonElement exact) =>
        GetText(item, name) is not { } title ? null
        : GetText(exact, name) is { } written && CslText.Read(written) == CslText.Read(title) ? written
        : CslText.Read(title);

    /// <summary>What a date says in words beside its parts.</summary>
    private static IEnumerable<(string Name, string? Value)> GetDateWords(JsonElement date, string? read)
    {
        if (date.ValueKind != JsonValueKind.Object)
            return [("date", Format(date))];
        return [("season", GetText(date, "season")), .. DateForms.Select(form => GetText(date, form)).Where(words => words is not null && CitationDate.FromText(words) != read).Select(static words => ("date", words))];
    }

    /// <summary>A value of any form as people read it.</summary>
    private static string? Format(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String or JsonValueKind.Number => ReadText(value) is { } text ? CslText.Read(text) : null,
        JsonValueKind.Array when value.GetArrayLength() == 0 => null,
        JsonValueKind.Array when value.EnumerateArray().All(static one => one.ValueKind == JsonValueKind.Object) && ReadNames(value) is { Count: > 0 } names => CitationFile.JoinNames(names),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Format).OfType<string>()),
        JsonValueKind.Object => ReadDate(value) ?? value.GetRawText(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };

    private static string? GetText(JsonElement item, string name) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) ? ReadText(value) : null;

    private static string? ReadText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) => text.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static List<string> GetNames(JsonElement item, string name) => item.TryGetProperty(name, out var names) && names.ValueKind == JsonValueKind.Array ? ReadNames(names) : [];

    private static List<string> ReadNames(JsonElement names) =>
        [.. names.EnumerateArray().Where(static person => person.ValueKind == JsonValueKind.Object)
            .Select(static person => GetText(person, "literal") ?? string.Join(' ', NameParts.Select(part => GetText(person, part)).OfType<string>())).Where(static full => full.Length > 0)];

    private static string? GetDate(JsonElement item, string name) => item.TryGetProperty(name, out var date) && date.ValueKind == JsonValueKind.Object ? ReadDate(date) : null;

    private static string? ReadDate(JsonElement date)
    {
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

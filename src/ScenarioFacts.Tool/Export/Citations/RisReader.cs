using System.Text.RegularExpressions;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Reads RIS as reference managers and publishers write it.</summary>
internal static partial class RisReader
{
    private static readonly HashSet<string> News = new(StringComparer.Ordinal) { "NEWS", "MGZN", "ELEC", "BLOG" };

    /// <summary>Tags that are read, or that say nothing of a source. Those of which one is read for want of another are none of them.</summary>
    private static readonly HashSet<string> NotTold = new(StringComparer.Ordinal) { "TY", "ID", "AU", "A1", "Y2", "AB", "N2", "KW", "L1", "L4" };

    /// <summary>How tags are called where they are told.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["VL"] = "volume",
        ["IS"] = "issue",
        ["ET"] = "edition",
        ["T3"] = "series",
        ["C3"] = "event",
        ["CY"] = "place",
        ["SN"] = "ISBN or ISSN",
        ["DO"] = "DOI",
        ["UR"] = "url",
        ["N1"] = "note",
        ["A2"] = "editor",
        ["ED"] = "editor",
        ["SP"] = "pages",
        ["EP"] = "last page",
        ["ST"] = "short title",
        ["DB"] = "database",
        ["M3"] = "type of work",
    };

    private static readonly string[] DateTags = ["DA", "Y1", "PY"];

    public static IReadOnlyList<Citation> Read(string text)
    {
        var (citations, fields) = (new List<Citation>(), new List<(string Tag, string Value)>());
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            if (Line().Match(line) is not { Success: true } match)
                Continue(fields, line);
            else if (match.Groups[1].Value != "ER")
                fields.Add((match.Groups[1].Value, match.Groups[2].Value.Trim()));
            else
                End(fields, citations);
        }

        End(fields, citations);
        return citations;
    }

    /// <summary>A line without a tag belongs to the one before it.</summary>
    private static void Continue(List<(string Tag, string Value)> fields, string line)
    {
        if (fields.Count > 0 && !string.IsNullOrWhiteSpace(line))
            fields[^1] = (fields[^1].Tag, $"{fields[^1].Value} {line.Trim()}");
    }

    private static void End(List<(string Tag, string Value)> fields, List<Citation> citations)
    {
        if (fields.Count > 0)
            citations.Add(Create(fields.Where(static field => field.Value.Length > 0).ToLookup(static field => field.Tag, static field => field.Value, StringComparer.Ordinal)));
        fields.Clear();
    }

    private static Citation Create(ILookup<string, string> fields)
    {
        var citation = new Citation(First(fields, "ID") ?? "", First(fields, "TI", "T1", "CT", "ST") ?? "")
        {
            Author = CitationFile.JoinNames([.. fields["AU"].Concat(fields["A1"]).Select(CitationFile.TurnName)]),
            Container = First(fields, "T2", "JO", "JF", "BT", "T3"),
            Publisher = First(fields, "PB"),
            Issued = FindWritten(fields, Citation.Published) ?? DateTags.SelectMany(tag => fields[tag]).Select(GetDate).FirstOrDefault(),
            Url = First(fields, "UR", "L2", "LK") ?? (First(fields, "DO") is { } doi ? "https://doi.org/" + doi : null),
            Accessed = FindWritten(fields, Citation.ReadOn) ?? fields["Y2"].Select(GetDate).FirstOrDefault(),
            Archived = First(fields, "AV"),
            Language = First(fields, "LA"),
        };
        return CitationFile.WithOthers(CitationFile.WithPublisher(citation, News.Contains(First(fields, "TY") ?? "")), fields.Where(static field => !NotTold.Contains(field.Key)).SelectMany(field => GetOthers(field, fields, citation.Issued)));
    }

    /// <summary>What the lines of a tag say that no field of a citation has.</summary>
    private static IEnumerable<(string Name, string? Value)> GetOthers(IGrouping<string, string> field, ILookup<string, string> fields, string? issued) => field.Key switch
    {
        "DA" or "Y1" or "PY" => FindWritten(fields, Citation.Published) is not null ? [] : field.Select(date => ("date", GetDateWords(date, issued))),
        "A2" or "ED" => [("editor", CitationFile.JoinNames([.. field.Select(CitationFile.TurnName)]))],
        "SP" => [("pages", string.Join("–", fields["SP"].Concat(fields["EP"])))],
        "EP" when fields["SP"].Any() => [],
        "N1" => field.SelectMany(static note => Citation.ReadNote("note", note)).Select(static note => (note.Name, (string?)note.Value)),
        var tag => field.Select(value => (Names.GetValueOrDefault(tag, tag), (string?)value)),
    };

    /// <summary>What a date says that is not in the one that is read: a season, or another date. Null if all of it is there.</summary>
    private static string? GetDateWords(string text, string? issued)
    {
        var (said, words) = (GetDate(text), text.Split('/').ElementAtOrDefault(3)?.Trim() ?? "");
        return issued?.StartsWith(said.TrimEnd('~', '?'), StringComparison.Ordinal) != true ? text
            : words.Length == 0 || words.Any(char.IsAsciiDigit) || words.EndsWith("(unsure)", StringComparison.OrdinalIgnoreCase) ? null
            : words;
    }

    /// <summary>A date as it was written, from a note.</summary>
    private static string? FindWritten(ILookup<string, string> fields, string date) => fields["N1"].Select(note => Citation.FindDate(date, note)).FirstOrDefault(static date => date is not null);

    private static string? First(ILookup<string, string> fields, params string[] tags) => tags.SelectMany(tag => fields[tag]).FirstOrDefault();

    /// <summary>Behind its last stroke, a date has words: they may say that it is none of year, month and day, and then a person has to read them.</summary>
    private static string GetDate(string text)
    {
        var words = text.Split('/').ElementAtOrDefault(3)?.Trim() ?? "";
        return words.StartsWith("about", StringComparison.OrdinalIgnoreCase) ? CitationDate.FromText(text) + "~"
            : words.EndsWith("(unsure)", StringComparison.OrdinalIgnoreCase) ? CitationDate.FromText(text) + "?"
            : words.Any(char.IsAsciiDigit) ? words
            : CitationDate.FromText(text);
    }

    [GeneratedRegex("^([A-Z][A-Z0-9])  ?-(?: (.*))?$")]
    private static partial Regex Line();
}

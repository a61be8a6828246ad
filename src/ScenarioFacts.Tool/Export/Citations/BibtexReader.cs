using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Reads BibTeX and BibLaTeX: entries with their texts in braces or quotation marks, macros, and pieces that are joined by #.</summary>
internal static partial class BibtexReader
{
    /// <summary>Fields that are read, or that say nothing of a source. Those of which one is read for want of another are none of them.</summary>
    private static readonly HashSet<string> NotTold = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "author", "date", "url", "urldate", "urlyear", "urlmonth", "urlday", "archiveurl", "abstract", "keywords", "file", "ids", "owner", "timestamp", "groups",
    };

    /// <summary>How fields are called where they are told, if not by their names.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["eventtitle"] = "event",
        ["address"] = "place",
        ["location"] = "place",
        ["isbn"] = "ISBN",
        ["issn"] = "ISSN",
        ["doi"] = "DOI",
        ["howpublished"] = "how published",
    };

    private static readonly HashSet<string> News = new(StringComparer.Ordinal) { "online", "electronic", "www", "webpage", "misc" };

    /// <exception cref="FormatException">An entry is broken off.</exception>
    public static IReadOnlyList<Citation> Read(string text) => new Scanner(text).ReadAll();

    private static Citation Create(string type, string key, IReadOnlyDictionary<string, string> fields)
    {
        string? Get(params string[] names) => names.Select(name => fields.TryGetValue(name, out var value) ? LatexText.Read(value) : null).FirstOrDefault(static value => !string.IsNullOrEmpty(value));
        string? Verbatim(params string[] names) => names.Select(fields.GetValueOrDefault).FirstOrDefault(static value => !string.IsNullOrWhiteSpace(value)) is { } value ? GetVerbatim(value) : null;

        var citation = new Citation(key, Get("title") ?? "")
        {
            Author = CitationFile.JoinNames([.. SplitNames(fields.GetValueOrDefault("author") ?? "")]),
            Container = Get("journaltitle", "journal", "booktitle", "maintitle"),
            Publisher = Get("publisher", "organization", "institution", "school"),
            Issued = Citation.FindDate(Citation.Published, Get("annotation")) ?? GetDate(fields, "date", "year", "month", "day"),
            Url = Verbatim("url") ?? (Verbatim("doi") is { } doi ? "https://doi.org/" + doi : FindAddress(Verbatim("howpublished")) ?? FindAddress(Verbatim("note"))),
            Accessed = Citation.FindDate(Citation.ReadOn, Get("annotation")) ?? GetDate(fields, "urldate", "urlyear", "urlmonth", "urlday"),
            Archived = Verbatim("archiveurl"),
            Language = Get("language", "langid"),
        };
        return CitationFile.WithOthers(CitationFile.WithPublisher(citation, News.Contains(type)), fields.Where(static field => !NotTold.Contains(field.Key)).SelectMany(field => GetOthers(field.Key, field.Value, citation.Issued, fields)));
    }

    /// <summary>What a field says that no field of a citation has.</summary>
    private static IEnumerable<(string Name, string? Value)> GetOthers(string name, string value, string? issued, IReadOnlyDictionary<string, string> fields)
    {
        var text = LatexText.Read(value);
        return name.ToLowerInvariant() switch
        {
            "year" or "month" or "day" when Citation.FindDate(Citation.Published, fields.GetValueOrDefault("annotation")) is not null || IsInDate(name, text, issued) => [],
            "annotation" => Citation.ReadNote(name, text).Select(static note => (note.Name, (string?)note.Value)),
            "doi" or "eprint" => [(Names.GetValueOrDefault(name, name), GetVerbatim(value))],
            _ => [(Names.GetValueOrDefault(name, name), text)],
        };
    }

    /// <summary>Whether a date has this year, month or day; one that could not be read is told as it is.</summary>
    private static bool IsInDate(string name, string text, string? issued)
    {
        var parts = issued?.Split('-') ?? [];
        return name.ToLowerInvariant() switch
        {
            "year" => issued == text || (parts.Length > 0 && parts[0] == text),
            "month" => parts.Length > 1 && CitationDate.FindMonth(text) is { } month && CitationDate.FindNumber(parts[1]) == month,
            _ => parts.Length > 2 && CitationDate.FindNumber(text) is { } day && CitationDate.FindNumber(parts[2]) == day,
        };
    }

    /// <summary>Without what protects signs from LaTeX. A tilde stays one: in a date and an address it is no space.</summary>
    private static string GetVerbatim(string value) => string.Concat(value.Where(static c => c is not ('\\' or '{' or '}'))).Trim();

    /// <summary>The address in a text: styles without a field for it have it among other words, often in <c>\url{…}</c>.</summary>
    private static string? FindAddress(string? text) => text is not null && Address().Match(text) is { Success: true } match ? match.Value.TrimEnd('.', ',', ';', ')') : null;

    private static string? GetDate(IReadOnlyDictionary<string, string> fields, string date, string year, string month, string day)
    {
        if (fields.TryGetValue(date, out var whole) && !string.IsNullOrWhiteSpace(whole))
            return CitationDate.FromRange(GetVerbatim(whole));
        if (!fields.TryGetValue(year, out var written))
            return null;
        return CitationDate.FindNumber(LatexText.Read(written)) is { } number
            ? CitationDate.FromParts(number, CitationDate.FindMonth(fields.GetValueOrDefault(month)), CitationDate.FindNumber(fields.GetValueOrDefault(day)))
            : CitationDate.FromText(LatexText.Read(written));
    }

    /// <summary>The names between the words <em>and</em> that stand outside of braces.</summary>
    private static IEnumerable<string> SplitNames(string author)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= author.Length; i++)
        {
            var isEnd = i == author.Length;
            depth += isEnd ? 0 : author[i] == '{' ? 1 : author[i] == '}' ? -1 : 0;
            if (!isEnd && (depth > 0 || !IsAnd(author, i)))
                continue;
            if (GetName(author[start..i]) is { Length: > 0 } name)
                yield return name;
            start = i + 4;
        }
    }

    private static bool IsAnd(string author, int at) =>
        at > 0 && char.IsWhiteSpace(author[at - 1]) && at + 3 < author.Length && author.AsSpan(at, 3).Equals("and", StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(author[at + 3]);

    private static string GetName(string name) =>
        name.Trim() is ['{', ..] whole ? LatexText.Read(whole) : CitationFile.TurnName(LatexText.Read(name));

    [GeneratedRegex("https?://[^\\s{}\"<>]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    private sealed class Scanner(string text)
    {
        private readonly Dictionary<string, string> _macros = new(StringComparer.OrdinalIgnoreCase);
        private int _at;

        public List<Citation> ReadAll()
        {
            var citations = new List<Citation>();
            while ((_at = text.IndexOf('@', _at)) >= 0)
            {
                _at++;
                var type = ReadWord().ToLowerInvariant();
                SkipSpace();
                if (_at >= text.Length || text[_at] is not ('{' or '('))
                    continue;
                if (type is "comment" or "preamble")
                    ReadBraced();
                else
                    ReadEntry(type, citations);
            }

            return citations;
        }

        private void ReadEntry(string type, List<Citation> citations)
        {
            var line = text.AsSpan(0, _at).Count('\n') + 1;
            _at++;
            var key = type == "string" ? "" : ReadUntil(',', '}', ')').Trim();
            var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            while (!TryEnd(line))
            {
                var name = ReadUntil('=', ',', '}', ')').Trim();
                if (_at < text.Length && text[_at] == '=')
                {
                    _at++;
                    fields[name] = ReadValue();
                }
            }

            if (type != "string")
                citations.Add(Create(type, key, fields));
            foreach (var (name, value) in type == "string" ? fields : [])
                _macros[name] = value;
        }

        /// <summary>Whether the entry ends here; commas and white space are passed over.</summary>
        private bool TryEnd(int line)
        {
            while (_at < text.Length && (text[_at] == ',' || char.IsWhiteSpace(text[_at])))
                _at++;
            if (_at >= text.Length)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the entry of line {line} does not end"));
            if (text[_at] is not ('}' or ')'))
                return false;
            _at++;
            return true;
        }

        private string ReadValue()
        {
            var value = new StringBuilder();
            for (var hasMore = true; hasMore;)
            {
                SkipSpace();
                value.Append(_at >= text.Length ? "" : text[_at] switch { '{' => ReadBraced(), '"' => ReadQuoted(), _ => ReadPlain() });
                SkipSpace();
                hasMore = _at < text.Length && text[_at] == '#';
                _at += hasMore ? 1 : 0;
            }

            return value.ToString();
        }

        private string ReadPlain()
        {
            var word = ReadUntil(',', '}', ')', '#', '\n').Trim();
            return _macros.TryGetValue(word, out var value) ? value : word;
        }

        private string ReadBraced() => ReadBalanced((_, depth) => depth == 0);

        /// <summary>A quotation mark behind a backslash is an accent, wherever it stands.</summary>
        private string ReadQuoted() => ReadBalanced((at, depth) => depth == 0 && text[at] == '"' && text[at - 1] != '\\');

        /// <summary>What stands between the sign here and the one that ends it.</summary>
        private string ReadBalanced(Func<int, int, bool> isEnd)
        {
            var (start, depth) = (_at, text[_at] is '{' or '(' ? 1 : 0);
            for (_at++; _at < text.Length; _at++)
            {
                depth += text[_at] switch { '{' => 1, '}' => -1, ')' when text[start] == '(' && depth == 1 => -1, _ => 0 };
                if (isEnd(_at, depth))
                    return text[(start + 1).._at++];
            }

            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the text that begins in line {text.AsSpan(0, start).Count('\n') + 1} does not end"));
        }

        private string ReadWord()
        {
            var start = _at;
            while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] == '_'))
                _at++;
            return text[start.._at];
        }

        private string ReadUntil(params ReadOnlySpan<char> ends)
        {
            var length = text.AsSpan(_at).IndexOfAny(ends);
            var start = _at;
            _at = length < 0 ? text.Length : _at + length;
            return text[start.._at];
        }

        private void SkipSpace()
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at]))
                _at++;
        }
    }
}

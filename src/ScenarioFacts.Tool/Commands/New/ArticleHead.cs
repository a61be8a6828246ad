using System.Globalization;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary>What the first lines of an article say of it: its title, and a line such as “The Courier, 4 May 2022”.</summary>
internal sealed record ArticleHead(string? Title, CreditLine? Credit)
{
    private const int MostLines = 10;
    private const int FewestTitleWords = 3;
    private const int MostTitleWords = 20;

    public static ArticleHead Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(Clean).Where(static line => line.Length > 0).Take(MostLines).ToList();
        var credits = lines.Select(CreditLine.Read).ToList();
        var title = lines.Select((line, i) => credits[i] is { } credit ? credit.Rest : line).FirstOrDefault(IsTitle);
        return new ArticleHead(title?.TrimEnd('.', ' '), credits.OfType<CreditLine>().OrderByDescending(static credit => credit.IsDay).FirstOrDefault());
    }

    /// <summary>A line without what no label can have: control characters, and those of bytes that are no text.</summary>
    private static string Clean(string line) => string.Concat(line.Select(static c => c != '\uFFFD' && Wording.IsPrintable(c) ? c : ' ')).Trim();

    private static bool IsTitle(string line) =>
        WordTokenizer.Count(line, 0, line.Length) is >= FewestTitleWords and <= MostTitleWords && !line.StartsWith("By ", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A line of an article that says when it was published, and perhaps by whom.</summary>
/// <param name="Words">The part of the line that says so.</param>
/// <param name="Rest">What stands behind the date.</param>
internal sealed record CreditLine(string Words, string Published, bool IsDay, string? Publisher, string Rest)
{
    /// <summary>A date in a longer line is one that the article tells of.</summary>
    private const int MostWords = 12;

    private const int MostPublisherWords = 5;

    private const char Dash = '-';
    private const char EnDash = '–';
    private const char EmDash = '—';

    private static readonly WordSet Labels = ["published", "posted", "date", "on", "by", "source", "publisher", "last"];
    private static readonly char[] Separators = [' ', ',', ';', ':', '|', '-', '–', '—', '(', ')', '.'];

    public static CreditLine? Read(string line)
    {
        var date = StatedDateReader.Read(line).FirstOrDefault(static date => date is { Year: not null, Month: not null });
        if (date.Year is not { } year || date.Month is not { } month)
            return null;
        var isLong = date.Span.Start > 0 && WordTokenizer.Count(line, 0, line.Length) > MostWords;
        if (isLong && !IsDateline(line, date.Span))
            return null;
        var before = FindPublisher(line[..date.Span.Start], out var start);
        // What stands before the date at the head of a story is where it was written.
        var publisher = isLong ? null : before;
        var published = date.Day is { } day ? new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : new DateOnly(year, month, 1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return new CreditLine(line[start..date.Span.End], published, date.Day is not null, publisher, line[date.Span.End..].Trim(Separators));
    }

    /// <summary>Whether a date stands between a place and a dash, as at the head of a news story: “Port Ansel, 12 March 2024 – The bridge …”.</summary>
    private static bool IsDateline(string line, TextSpan date) =>
        FindPublisher(line[..date.Start], out _) is not null && line[date.End..].TrimStart(' ', ')') is [Dash or EnDash or EmDash, ..];

    /// <summary>The name before the date: a few words that begin with capitals. Weekdays and words such as <em>Published</em> are none.</summary>
    /// <param name="start">Where the name begins; without one, the end of the text.</param>
    private static string? FindPublisher(string before, out int start)
    {
        var words = WordTokenizer.Spans(before).FindAll(word => !EnglishCalendar.IsWeekday(GetWord(before, word)) && !Labels.Contains(GetWord(before, word).ToLowerInvariant()));
        start = before.Length;
        if (words.Count is 0 or > MostPublisherWords || words.Exists(word => !IsOfName(before, word)) || !char.IsUpper(before[words[0].Start]))
            return null;
        start = words[0].Start;
        return before[start..words[^1].End];
    }

    private static bool IsOfName(string text, TextSpan word) => !char.IsLower(text[word.Start]) || FunctionWords.AtEdges.Contains(text, word);

    private static string GetWord(string text, TextSpan word) => text.Substring(word.Start, word.Length);
}

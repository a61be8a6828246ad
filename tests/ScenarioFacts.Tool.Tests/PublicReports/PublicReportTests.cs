using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace ScenarioFacts.Tool.Tests.PublicReports;

/// <summary>What users of other tools reported publicly, made into inputs of ours: what is true is not refused, and what is false is told at its line.</summary>
public sealed partial class PublicReportTests : IDisposable
{
    private const string Kit = """
        vocabulary kit "Kit"
        choice du: km, miles, tonnes
        kind thing is event "Thing"
          n: count
          m: money
          q: quantity of du
          d: date
          note: text
          code: country-code
          link: url
          other: thing

        """;

    private const string Head = """
        scenario t "T"
        use kit

        """;

    private const string Source = """
        source a "A"
          text: "a.txt"
          published: 2022-05-10

        """;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Titles => [.. Read().Select(static report => report.Title)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_report_has_its_right_answer(string title)
    {
        var report = Read().Single(report => report.Title == title);
        var head = Head + (report.Texts.Count > 0 ? Source : "");
        _folder.Write("v.facts", Kit);
        _folder.Write("t.facts", head + report.Facts);
        foreach (var (name, encoding, text) in report.Texts)
            File.WriteAllBytes(_folder[name], encoding.GetBytes(text));

        var found = Called.With("check", _folder.Root, "--format", "json").Diagnostics.Select(diagnostic => new Answer(
            diagnostic.GetProperty("line").GetInt32() - head.Count(static c => c == '\n'), diagnostic.GetProperty("id").GetString()!, diagnostic.GetProperty("message").GetString()!)).ToList();

        var expected = report.Answers;
        Assert.True(
            found.Count == expected.Count && found.Zip(expected).All(static pair => pair.First.Line == pair.Second.Line && pair.First.Id == pair.Second.Id && pair.First.Words.Contains(pair.Second.Words, StringComparison.Ordinal)),
            $"{title}:\n{string.Join('\n', found)}\ninstead of\n{string.Join('\n', expected)}");
    }

    /// <summary>F10: the signs of figures belong to the text that was sealed.</summary>
    [Theory]
    [InlineData("It cost €5 million in Port Ansel, up 2.5%.", 0)]
    [InlineData("It cost $5 million in Port Ansel, up 2.5%.", 1)]
    [InlineData("It cost €5 million in Port Ansel, up 2-5%.", 1)]
    [InlineData("It cost €5 million in Port Ansel, up 2.5.", 1)]
    public void A_seal_notices_that_the_signs_of_its_text_changed(string text, int exitCode)
    {
        var path = _folder.Write("a.txt", "It cost €5 million in Port Ansel, up 2.5%.\n");
        _folder.Write("v.facts", Kit);
        _folder.Write("t.facts", Head + Source + "thing x \"X\"\n  m: 5 million EUR\n    > a \"It cost €5 million in\"\n");
        Assert.Equal(0, Called.With("seal", path, "--facts", _folder.Root, "-o", _folder["seeds"]).ExitCode);

        File.WriteAllText(path, text + "\n");

        Assert.Equal(exitCode, Called.With("seal", path, "--facts", _folder.Root, "-o", _folder["seeds"], "--verify").ExitCode);
    }

    [Fact]
    public void Reports_are_read_whole()
    {
        var reports = Read();

        Assert.True(reports.Count >= 60);
        Assert.Equal(reports.Count, reports.Select(static report => report.Title).Distinct().Count());
        Assert.Contains(reports, static report => report.Texts.Count == 2);
        Assert.Contains(reports, static report => report.Answers.Count == 0);
    }

    private static List<Report> Read() =>
        [.. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicReports", "reports.txt")).ReplaceLineEndings("\n").Split("\n== ").Skip(1).Select(Report.Parse)];

    /// <summary>A title line, lines of facts, texts after <c>--- NAME ENCODING</c>, and answers after <c>=&gt;</c>.</summary>
    private sealed partial record Report(string Title, string Facts, IReadOnlyList<(string Name, Encoding Encoding, string Text)> Texts, IReadOnlyList<Answer> Answers)
    {
        public static Report Parse(string section)
        {
            var title = section[..section.IndexOf('\n', StringComparison.Ordinal)];
            var answers = section.Split('\n').Where(static line => line.StartsWith("=> ", StringComparison.Ordinal)).Select(static line => line[3..]).ToList();
            Assert.NotEmpty(answers);
            var input = Decode(section[(title.Length + 1)..section.IndexOf("\n=> ", StringComparison.Ordinal)] + "\n");
            var parts = Regex.Split(input, "^--- (.*)\n", RegexOptions.Multiline);
            return new Report(
                title,
                parts[0],
                [.. parts.Skip(1).Chunk(2).Select(static part => (part[0].Split(' ')[0], part[0].Split(' ') is [_, var encoding] ? Encoding.GetEncoding(encoding) : new UTF8Encoding(false), part[1]))],
                [.. answers.Where(static answer => answer != "sound").Select(static answer => answer.Split(' ', 3)).Select(static words => new Answer(int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture), words[1], words[2]))]);
        }

        private static string Decode(string text) => Codes().Replace(text, static code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString());

        [GeneratedRegex("‹U\\+([0-9A-F]{4})›")]
        private static partial Regex Codes();
    }

    /// <summary>A diagnostic, or what is expected of one: words of its message.</summary>
    private sealed record Answer(int Line, string Id, string Words);
}

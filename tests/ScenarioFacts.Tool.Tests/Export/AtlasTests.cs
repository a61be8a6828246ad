using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

public sealed partial class AtlasTests : IDisposable
{
    private const string Hostile = "</script><script>alert(1)</script><!-- \" onload='alert(1)' =cmd &amp; <img src=x onerror=alert(1)>";

    private static readonly string Own = Path.Combine(AppContext.BaseDirectory, "Own", "facts");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_facts_give_the_same_bytes_and_no_more_than_600_KB()
    {
        var page = Write(Own);

        Assert.Equal(page, Write(Own));
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 100_000, 600_000);
    }

    [Fact]
    public void The_page_runs_no_script_and_no_style_but_those_that_its_policy_names()
    {
        var page = Write(Own);

        Assert.Equal("default-src 'none'", Policy().Match(page).Groups[1].Value.Split(';')[0]);
        Assert.Equal([.. Elements().Matches(page).Where(static element => !element.Groups[2].Value.Contains("json")).Select(static element => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.Groups[3].Value))))], Hashes().Matches(page).Select(static hash => hash.Groups[1].Value).Reverse());
        Assert.DoesNotContain("innerHTML", page);
        Assert.DoesNotMatch("(src|href)=\"?https?:", page);
    }

    [Fact]
    public void Each_claim_and_quote_is_in_the_page_with_its_line()
    {
        var data = Data(Write(Own));

        Assert.Equal(TableTests.CountRows("claims"), data.GetProperty("claims").GetArrayLength());
        Assert.Equal(TableTests.CountRows("evidence"), data.GetProperty("quotes").GetArrayLength());
        Assert.All(data.GetProperty("quotes").EnumerateArray(), static quote => Assert.True(quote[6].GetInt32() > 0));
    }

    [Fact]
    public void No_text_of_a_fact_is_markup()
    {
        _folder.Write("a.facts", $"""
            scenario a "{Hostile.Replace("\"", "\\\"", StringComparison.Ordinal)}"
            use core

            ## {Hostile}
            source s "{Hostile.Replace("\"", "\\\"", StringComparison.Ordinal)}"
              publisher: "{Hostile.Replace("\"", "\\\"", StringComparison.Ordinal)}"

            """);

        var page = Write(_folder.Root);

        Assert.Equal(2, Regex.Count(page, "<script"));
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Hostile, Data(page).GetProperty("facts")[0][3].GetString());
        Assert.Equal(Hostile, Data(page).GetProperty("sources")[0][1].GetString());
    }

    [Fact]
    public void Thousands_of_facts_are_packed_into_250_bytes_each_and_come_back_as_they_are()
    {
        var random = new Random(7);
        var text = new StringBuilder();
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => "w" + random.Next(3000).ToString("x", CultureInfo.InvariantCulture)));
        string Quoted()
        {
            var words = Words(8);
            text.Append(words).Append(".\n");
            return words;
        }

        string[] labels = [.. Enumerable.Range(0, 4000).Select(number => number % 100 == 0 ? $"{Hostile} {number}" : "Talks " + Words(4))];
        _folder.Write("a.facts", $"""
            scenario a
            use defence

            country norland
            source gazette "Gazette"
              text: "gazette.txt"

            {string.Join("\n\n", labels.Select((label, number) => $"""
                meeting talks-{number} "{label.Replace("\"", "\\\"", StringComparison.Ordinal)}"
                  > gazette "{Quoted()}"
                  status: occurred
                  participants: norland
                    > gazette "{Quoted()}"
                """))}

            """);
        _folder.Write("gazette.txt", text.ToString());

        var page = Write(_folder.Root);

        Assert.Equal(page, Write(_folder.Root));
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, labels.Length * 250);
        Assert.Equal(2, Regex.Count(page, "<script"));
        Assert.Equal(labels, Data(page).GetProperty("facts").EnumerateArray().Where(static fact => fact[1].GetString()!.StartsWith("talks", StringComparison.Ordinal)).Select(static fact => fact[3].GetString()));
    }

    [Fact]
    public void Errors_are_told_and_no_page_is_written()
    {
        _folder.Write("a.facts", "scenario a\nuse core\n\nsource s \"S\"\n  colour: red\n");

        var called = Called.With("atlas", _folder.Root, "-o", Path.Combine(_folder.Root, "atlas.html"));

        Assert.Equal(1, called.ExitCode);
        Assert.Contains("colour", called.Error);
        Assert.False(File.Exists(Path.Combine(_folder.Root, "atlas.html")));
    }

    private string Write(string facts)
    {
        var output = Path.Combine(_folder.Root, "out", "atlas.html");
        var called = Called.With("atlas", facts, "-o", output);
        Assert.True(called.ExitCode == 0, called.Output + called.Error);
        return File.ReadAllText(output);
    }

    private static JsonElement Data(string page)
    {
        var element = Elements().Matches(page).Single(static element => element.Groups[2].Value.Contains("application/"));
        if (element.Groups[2].Value.Contains("json"))
            return JsonDocument.Parse(element.Groups[3].Value).RootElement;
        using var unpacked = new ZLibStream(new MemoryStream(Convert.FromBase64String(element.Groups[3].Value)), CompressionMode.Decompress);
        return JsonDocument.Parse(unpacked).RootElement;
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("'sha256-([^']*)'")]
    private static partial Regex Hashes();

    [GeneratedRegex("<(script|style)([^>]*)>(.*?)</\\1>", RegexOptions.Singleline)]
    private static partial Regex Elements();
}

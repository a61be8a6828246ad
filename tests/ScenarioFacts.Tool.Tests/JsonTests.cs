using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed partial class JsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sound_facts_have_no_diagnostics()
    {
        var called = Called.With("check", _folder.Write("a.facts", Samples.Sound), "--format", "json");

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Empty(called.Diagnostics);
    }

    [Fact]
    public void What_was_compared_stands_beside_the_diagnostics()
    {
        _folder.Write("gazette.txt", Samples.Text);

        using var json = JsonDocument.Parse(Called.With("check", _folder.Write("a.facts", Samples.Facts), "--format", "json").Output);

        Assert.Equal(["diagnostics", "switchedOff", "notHonoured", "counted", "compared", "notCompared"], json.RootElement.EnumerateObject().Select(static member => member.Name));
        Assert.Equal("""{"facts":3,"sources":1,"ofVariants":0,"claims":7,"values":7,"unquoted":3,"quotes":4}""", JsonSerializer.Serialize(json.RootElement.GetProperty("counted")));
        Assert.Equal("""{"claims":4,"quotes":4,"sources":1}""", JsonSerializer.Serialize(json.RootElement.GetProperty("compared")));
        Assert.Empty(json.RootElement.GetProperty("notCompared").EnumerateArray());
    }

    [Fact]
    public void What_could_not_be_compared_says_why()
    {
        using var json = JsonDocument.Parse(Called.With("check", _folder.Write("a.facts", Samples.Facts), "--format", "json").Output);

        var left = Assert.Single(json.RootElement.GetProperty("notCompared").EnumerateArray());
        Assert.Equal("""{"reason":"neither text nor seal is at hand","quotes":4,"sources":["gazette"]}""", JsonSerializer.Serialize(left));
    }

    [Fact]
    public void Errors_beyond_those_that_people_are_shown_are_there_too()
    {
        const int Errors = 250;
        var path = _folder.Write("a.facts", "scenario s \"S\"\n" + string.Concat(Enumerable.Range(0, Errors).Select(static number => $"country Nr{number}\n")));

        var json = Called.With("check", path, "--format", "json");
        var text = Called.With("check", path);

        Assert.Equal(Errors, json.Diagnostics.Count(static one => one.GetProperty("severity").GetString() == "error"));
        Assert.DoesNotContain(json.Diagnostics, static one => one.GetProperty("id").GetString() == "FACT1024");
        Assert.Contains("FACT1024", text.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_has_these_members_in_this_order()
    {
        var path = _folder.Write("a.facts", Samples.WrongMonth);

        var called = Called.With("check", path, "--format", "json");

        var error = called.Diagnostics.Single(static one => one.GetProperty("severity").GetString() == "error");
        Assert.Equal(1, called.ExitCode);
        Assert.Equal(
            ["id", "severity", "message", "file", "line", "column", "endLine", "endColumn", "related", "suggestions", "fix", "offer", "passage", "help"],
            error.EnumerateObject().Select(static member => member.Name));
        Assert.Matches("^FACT[0-9]{4}$", error.GetProperty("id").GetString());
        Assert.Equal(path.Replace('\\', '/'), error.GetProperty("file").GetString());
        Assert.Equal((4, 9), (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
        Assert.Equal((4, 19), (error.GetProperty("endLine").GetInt32(), error.GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void Both_formats_say_the_same()
    {
        _folder.Write("wrong.facts", Samples.WrongMonth);
        _folder.Write("gazette.txt", Samples.Text);
        _folder.Write("hedged.facts", Samples.Facts.Replace("Harbour", "Harbor", StringComparison.Ordinal));

        var text = Called.With("check", _folder.Root);
        var json = Called.With("check", _folder.Root, "--format", "json");

        var fromJson = json.Diagnostics.Select(static one => string.Create(CultureInfo.InvariantCulture,
            $"{one.GetProperty("file")}({one.GetProperty("line")},{one.GetProperty("column")}): {one.GetProperty("severity")} {one.GetProperty("id")}: {one.GetProperty("message")}")).ToList();
        Assert.Equal(text.Lines.Where(static line => Headline().IsMatch(line)), fromJson);
        Assert.True(fromJson.Count >= 3);
        Assert.Equal(text.ExitCode, json.ExitCode);
    }

    [Fact]
    public void Letters_of_all_scripts_and_quotes_come_through()
    {
        var called = Called.With("check", _folder.Write("a.facts", "scenario s \"S\"\nsaké 島の名 \"X\"\nsake \"\\\"\"\n"), "--format", "json");

        Assert.NotEmpty(called.Diagnostics);
        Assert.Contains("saké", called.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_cut_inside_a_character_is_still_json()
    {
        foreach (var length in new[] { 198, 199, 200 })
        {
            var name = new string('x', length) + "\U0001F600\U0001F600";
            var called = Called.With("check", _folder.Write("a.facts", $"scenario s \"S\"\nsource almanac \"A\"\n  published: {name}\n"), "--format", "json");

            Assert.Contains(called.Diagnostics, static one => one.GetProperty("line").GetInt32() == 3);
        }
    }

    [GeneratedRegex(@"\([0-9]+,[0-9]+\): (error|warning) FACT")]
    private static partial Regex Headline();
}

using System;
using System.IO;
using System.Text.Json;
using ScenarioFacts.Tool.Tests.LanguageServer;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>What a project's <c>.editorconfig</c> switches off is not told, but counted.</summary>
public sealed class SwitchedOffTests : IDisposable
{
    private const string Config = "root = true\n[*.facts]\ndotnet_diagnostic.FACT4029.severity = ";
    private const string Facts = """
        scenario s "S"
        use defence
        source paper "The Paper"
          text: "paper.txt"
        deployment boats "Boats"
          personnel: 85
            > paper "the boats are moored"

        """;

    private readonly TemporaryFolder _folder = new();

    public SwitchedOffTests()
    {
        _folder.Write("paper.txt", "There the boats are moored.\n");
        _folder.Write("facts/a.facts", Facts);
        _folder.Write("facts/paper.txt", "There the boats are moored.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("none", 0, "0 errors, 0 warnings (1 warning switched off)")]
    [InlineData("silent", 0, "0 errors, 0 warnings (1 warning switched off)")]
    [InlineData("suggestion", 0, "0 errors, 0 warnings (1 warning switched off)")]
    [InlineData("warning", 0, "0 errors, 1 warning")]
    [InlineData("error", 1, "1 error, 0 warnings")]
    public void A_warning_is_what_the_project_makes_of_it(string severity, int exitCode, string verdict)
    {
        _folder.Write(".editorconfig", Config + severity);

        var called = Called.With("check", _folder["facts"]);

        Assert.Equal((exitCode, verdict), (called.ExitCode, called.Verdict));
    }

    [Fact]
    public void The_nearest_folder_counts()
    {
        _folder.Write(".editorconfig", Config + "error");
        _folder.Write("facts/.editorconfig", "[a.facts]\ndotnet_diagnostic.FACT4029.severity = none\n");

        Assert.Equal("0 errors, 0 warnings (1 warning switched off)", Called.With("check", _folder["facts"]).Verdict);
    }

    [Fact]
    public void An_error_cannot_be_switched_off_and_check_says_so()
    {
        _folder.Write("facts/a.facts", Facts.Replace("moored", "morred", StringComparison.Ordinal));
        var config = _folder.Write(".editorconfig", "root = true\n[*.facts]\ndotnet_diagnostic.FACT4002.severity = none\n").Replace('\\', '/');

        var called = Called.With("check", _folder["facts"]);

        Assert.Equal((1, "1 error, 0 warnings"), (called.ExitCode, called.Verdict));
        Assert.Contains($"not honoured: {config}(3): FACT4002 is an error, and errors cannot be switched off; mend the facts instead", called.Lines);
    }

    [Fact]
    public void Json_counts_and_names_them_too()
    {
        _folder.Write(".editorconfig", Config + "none\ndotnet_diagnostic.FACT4002.severity = warning\n");

        using var json = JsonDocument.Parse(Called.With("check", _folder["facts"], "--format", "json").Output);

        Assert.Empty(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(1, json.RootElement.GetProperty("switchedOff").GetInt32());
        var refused = Assert.Single(json.RootElement.GetProperty("notHonoured").EnumerateArray());
        Assert.Equal(("FACT4002", 4), (refused.GetProperty("id").GetString(), refused.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Editors_show_the_same_and_notice_a_change()
    {
        using var session = Session.With(
            static folder =>
            {
                folder.Write("paper.txt", "There the boats are moored.\n");
                folder.Write(".editorconfig", Config + "none");
            },
            ("a.facts", "§" + Facts));
        Assert.Empty(session.Diagnostics());

        File.WriteAllText(new Uri(session.UriOf(".editorconfig")).LocalPath, Config + "error");
        session.Client.Tell("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = session.UriOf(".editorconfig"), type = 2 } } });

        session.Client.AwaitCodes(session.UriOf("a.facts"), "FACT4029");
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary><c>facts check DIR… --surfaces OUT</c>: each folder by itself, with the surfaces of those that it uses.</summary>
public sealed partial class ProjectsCheckTests : IDisposable
{
    private const string Vocabulary = "vocabulary piers\n\nkind pier\n  evidence: optional\n  opened: date\n";
    private const string Quays = "scenario quays \"The quays\"\nuse piers\n\npier old-pier \"Old pier\"\n  opened: 2020\n    because \"everybody knows\"\n";
    private const string Walk = "scenario walk\nuse quays\n\npier new-pier\n  opened: 2021\n    because \"everybody knows\"\n";
    private const string Late = "scenario late extends quays\n\nassume old-pier.opened: 2030\n  because \"it was planned so\"\n";

    private static readonly string Own = Path.Combine(AppContext.BaseDirectory, "Own");
    private static readonly string[] Cast = ["people.facts", "places.facts", "organisations.facts", "sources.facts"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_others_use_is_checked_first_and_each_leaves_its_surface()
    {
        WriteProjects();

        var called = Check("walk", "late", "quays", "piers");

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(["== piers", "== quays", "== walk", "== late"], called.Lines.Where(static line => line.StartsWith("==", StringComparison.Ordinal)));
        Assert.Equal(["late", "piers", "quays", "walk"], Directory.GetFiles(_folder["out"]).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.Equal(Called.With("surface", _folder["piers"]).Output, File.ReadAllText(_folder["out/piers.facts-surface"]));
        Assert.Equal(File.ReadAllText(_folder["out/walk.facts-surface"]), Called.With("surface", WriteBeside("walk", "quays", "piers")).Output);
    }

    [Fact]
    public void A_surface_that_would_be_the_same_is_left_alone()
    {
        WriteProjects();
        Check("walk", "quays", "piers");
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.GetFiles(_folder["out"]))
            File.SetLastWriteTimeUtc(file, before);
        _folder.Write("quays/quays.facts", Quays.Replace("2020", "2019", StringComparison.Ordinal));

        Check("walk", "quays", "piers");

        Assert.Equal(["piers", "walk"], Directory.GetFiles(_folder["out"]).Where(file => File.GetLastWriteTimeUtc(file) == before).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.Contains("2019", File.ReadAllText(_folder["out/quays.facts-surface"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fresh_surface_takes_the_place_of_one_that_lies_beside()
    {
        WriteProjects();
        Called.With("surface", WriteBeside("quays", "piers"), "-o", _folder["walk/quays.facts-surface"]);
        _folder.Write("quays/more.facts", "scenario quays\n\npier third-pier\n");
        _folder.Write("walk/more.facts", "scenario walk\n\nexpect old-pier.opened is 2020\n");

        Assert.Equal(0, Check("walk", "quays", "piers").ExitCode);
    }

    [Fact]
    public void Surfaces_of_an_earlier_run_count_for_nothing_wherever_they_were_written()
    {
        WriteProjects();
        _folder.Write("quays/late.facts", Late);
        Assert.Equal(0, CheckInto("quays", "walk", "quays", "piers").ExitCode);
        _folder.Write("quays/more.facts", "scenario quays\n\npier third-pier\n");

        Assert.Equal(0, CheckInto("quays", "walk", "quays", "piers").ExitCode);
    }

    [Fact]
    public void What_uses_a_folder_with_errors_is_not_checked_and_said_to_be_so()
    {
        WriteProjects();
        _folder.Write("quays/quays.facts", Quays.Replace("2020", "2020-13", StringComparison.Ordinal));

        var (text, json) = (Check("walk", "quays", "piers"), Check("walk", "quays", "piers", "--format", "json"));

        Assert.Equal((1, 1), (text.ExitCode, json.ExitCode));
        Assert.Equal(["== walk", "not checked: quays, which it uses, has errors or was not checked; mend those first"], text.Lines.TakeLast(2));
        Assert.Equal(["piers"], Directory.GetFiles(_folder["out"]).Select(Path.GetFileNameWithoutExtension));
        var projects = JsonDocument.Parse(json.Output).RootElement.GetProperty("projects");
        Assert.Equal(JsonValueKind.Null, projects.GetProperty("walk").ValueKind);
        Assert.Equal("FACT3002", projects.GetProperty("quays").GetProperty("diagnostics")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Sarif_and_github_have_the_diagnostics_of_all()
    {
        WriteProjects();
        _folder.Write("walk/walk.facts", Walk.Replace("2021", "2021-13", StringComparison.Ordinal));
        _folder.Write("late/late.facts", Late.Replace("2030", "2030-13", StringComparison.Ordinal));

        Assert.Equal(2, Regex.Count(Check("walk", "late", "quays", "piers", "--format", "sarif").Output, "\"ruleId\": \"FACT3002\""));
        Assert.Equal(2, Check("walk", "late", "quays", "piers", "--format", "github").Lines.Count(static line => line.StartsWith("::error ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Folders_that_use_each_other_are_told_with_the_way_round()
    {
        WriteProjects();
        _folder.Write("quays/quays.facts", Quays.Replace("use piers", "use piers\nuse walk", StringComparison.Ordinal));

        Assert.Equal(
            $"{_folder["quays"]} uses {_folder["walk"]} uses {_folder["quays"]}: none can be checked before the other; put them into one folder, or check them together without --surfaces.",
            Check("late", "walk", "quays", "piers").Refusal);
    }

    [Fact]
    public void A_scenario_in_two_folders_and_two_folders_of_one_name_are_told()
    {
        WriteProjects();
        _folder.Write("other/quays/quays.facts", "scenario others\n");
        _folder.Write("more/more.facts", "scenario quays\n");

        Assert.Equal($"‘quays’ is declared in {_folder["quays"]} and in {_folder["more"]}; with --surfaces all files of a scenario or vocabulary belong into one folder.", Check("quays", "more").Refusal);
        Assert.Equal($"{_folder["quays"]} and {_folder["other/quays"]} would both leave quays.facts-surface; give their folders names of their own.", Check("quays", "other/quays").Refusal);
    }

    [Fact]
    public void A_scenario_that_nobody_declares_is_told_where_it_is_used()
    {
        WriteProjects();

        var called = Check("walk", "piers");

        Assert.Equal(1, called.ExitCode);
        Assert.Contains("error FACT2005: there is no vocabulary or scenario named ‘quays’", called.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--watch")]
    [InlineData("--fix")]
    public void What_writes_or_waits_is_for_one_folder(string option) => Assert.Contains("--surfaces goes with neither --watch nor --fix", Check(".", option).Refusal, StringComparison.Ordinal);

    /// <summary>People and places, what they did, and what-ifs: in three folders, with mistakes of several families. That nothing cites a source (FACT4017) is said of what a folder itself cites.</summary>
    [Theory]
    [InlineData("variants/no-argyll.facts", "extends uk-japan", "extends uk-japan")]
    [InlineData("variants/no-argyll.facts", "because", "becuase")]
    [InlineData("variants/ban-kept.facts", "assume ", "assume no-such-")]
    [InlineData("events/meetings.facts", "participants: ", "participants: nobody-there, ")]
    [InlineData("events/meetings.facts", "2015-01-21", "2015-01-22")]
    [InlineData("events/meetings.facts", "\"", "\"The ")]
    [InlineData("events/positions.facts", "use ", "use no-")]
    public void Each_gets_the_diagnostics_that_it_gets_beside_the_files_of_all(string file, string right, string wrong)
    {
        WriteOwn();
        var text = File.ReadAllText(_folder[file]);
        if (text.IndexOf(right, StringComparison.Ordinal) is var at and >= 0)
            _folder.Write(file, text[..at] + wrong + text[(at + right.Length)..]);

        var together = Describe(Called.With("check", _folder.Root, "--sources", Path.Combine(Own, "seeds"), "--format", "json").Diagnostics);
        var projects = JsonDocument.Parse(Check("cast", "events", "variants", "--sources", Path.Combine(Own, "seeds"), "--format", "json").Output).RootElement.GetProperty("projects").EnumerateObject().ToList();

        var isChecked = projects.Where(static project => project.Value.ValueKind == JsonValueKind.Object).ToDictionary(static project => project.Name, static project => project.Value);
        Assert.Equal(
            together.Where(diagnostic => isChecked.Keys.Any(name => diagnostic.Contains($"/{name}/", StringComparison.Ordinal))),
            Describe(isChecked.Values.SelectMany(static project => project.GetProperty("diagnostics").EnumerateArray())));
        Assert.Contains("cast", isChecked.Keys);
        Assert.NotEmpty(together);
    }

    private static IReadOnlyList<string> Describe(IEnumerable<JsonElement> diagnostics) =>
        [.. diagnostics.Where(static each => each.GetProperty("id").GetString() != "FACT4017").Select(static each => $"{each.GetProperty("file")} {each.GetProperty("line")} {each.GetProperty("column")} {each.GetProperty("id")} {Place().Replace(each.GetProperty("message").GetString()!, "$1$2")} {each.GetProperty("suggestions")}").Order(StringComparer.Ordinal)];

    private Called Check(params string[] arguments) => CheckInto("out", arguments);

    private Called CheckInto(string surfaces, params string[] arguments) =>
        Called.With(["check", .. arguments.Select(argument => Directory.Exists(_folder[argument]) ? _folder[argument] : argument), "--surfaces", _folder[surfaces]]);

    /// <summary>The first of some folders with the surfaces of the others beside it.</summary>
    private string WriteBeside(string name, params string[] others)
    {
        foreach (var file in Directory.GetFiles(_folder[name]))
            _folder.Write($"beside/{name}/{Path.GetFileName(file)}", File.ReadAllText(file));
        foreach (var other in others)
            _folder.Write($"beside/{name}/{other}.facts-surface", File.Exists(_folder[$"out/{other}.facts-surface"]) ? File.ReadAllText(_folder[$"out/{other}.facts-surface"]) : Called.With("surface", _folder[other]).Output);
        return _folder[$"beside/{name}"];
    }

    private void WriteProjects()
    {
        _folder.Write("piers/piers.facts", Vocabulary);
        _folder.Write("quays/quays.facts", Quays);
        _folder.Write("walk/walk.facts", Walk);
        _folder.Write("late/late.facts", Late);
    }

    private void WriteOwn()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Own, "facts"), "*.facts", SearchOption.AllDirectories))
        {
            var (name, text) = (Path.GetFileName(path), File.ReadAllText(path));
            if (Cast.Contains(name))
                _folder.Write("cast/" + name, Header().Replace(text, "scenario cast", 1));
            else
                _folder.Write((text.Contains(" extends ", StringComparison.Ordinal) ? "variants/" : "events/") + name, text);
        }

        _folder.Write("events/uses.facts", "scenario uk-japan\nuse cast\n");
    }

    [GeneratedRegex("^scenario uk-japan", RegexOptions.Multiline)]
    private static partial Regex Header();

    [GeneratedRegex(@", which ‘[\w-]+’ exports|‘[\w-]+’ \(([\w.-]+)\)|([\w-]+\.facts), line \d+")]
    private static partial Regex Place();
}

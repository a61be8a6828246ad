using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests;

/// <summary>Very much of one thing, or one thing very long.</summary>
public class HostileTextTests
{
    public static TheoryData<string> HostileTexts => [.. Hostile.Keys];

    /// <summary>No clock is asked: what is not linear here does not end within anyone's patience.</summary>
    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_text_is_compiled_to_its_end(string name)
    {
        var compilation = Compiled.Compile(Hostile[name]());
        FactCompilerTests.Models(compilation);
        Assert.True(compilation.Diagnostics.Count <= DiagnosticSelection.MostErrors + 1);
    }

    [Fact]
    public void Many_files_are_compiled_to_their_end()
    {
        var files = Enumerable.Range(0, 1000).Select(static i => new InputText($"v{i}.facts", $"scenario v{i}\nuse v{i + 1}\nuse defence\nplace p{i}\n")).ToList();
        files.Add(new InputText("end.facts", "scenario v1000\n"));
        Assert.Empty(Compiled.Compile(files).Diagnostics);
    }

    [Fact]
    public void Many_assumptions_over_time_on_one_field_are_compiled_to_their_end()
    {
        static string Days(string field, string name) =>
            string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{field} at {1000 + (i % 2000)}-{1 + (i / 2000):00}-{name}\n    because \"so\"\n"));
        InputText[] files =
        [
            new("s.facts", "scenario s\nuse defence\noffice a, b\nperson p \"P\"\n" + Days("  office", "01: a")),
            new("w.facts", "scenario w extends s\n" + Days("assume p.office", "05: b")),
        ];
        Assert.DoesNotContain(Compiled.Compile(files).Diagnostics, static found => found.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_long_chain_of_variants_is_compiled_to_its_end()
    {
        var facts = string.Concat(Enumerable.Range(0, 1000).Select(static i => $"meeting m{i} \"M{i}\"\n  because \"so\"\n  status at 2015-01: planned\n"));
        var files = Enumerable.Range(1, 500).Select(static i => new InputText($"v{i}.facts", $"scenario v{i} extends v{i - 1}\nassume m{i}.status at 2016-01: occurred\n  because \"so\"\n"));
        Assert.DoesNotContain(
            Compiled.Compile([new InputText("v0.facts", "scenario v0\nuse defence\n" + facts), .. files]).Diagnostics,
            static found => found.Severity == DiagnosticSeverity.Error);
    }

    private const int Lots = 20_000;

    private static readonly Dictionary<string, Func<string>> Hostile = new(StringComparer.Ordinal)
    {
        ["one line of two megabytes"] = static () => "scenario s\nplace x \"" + new string('a', 2_000_000),
        ["commas"] = static () => "scenario s\n" + Many(400_000, static _ => "a, "),
        ["garbage"] = static () => Many(200_000, static i => $"@#$ %^ {i} ( , :\n"),
        ["errors"] = static () => "scenario s\nuse defence\n" + Many(100_000, static i => $"plce p-{i}\n"),
        ["control characters"] = static () => "scenario s\n" + Many(200_000, static _ => "\0\n"),
        ["headers"] = static () => Many(200_000, static _ => "scenario s\n"),
        ["documentation"] = static () => "scenario s\n" + Many(200_000, static _ => "## x\n"),
        ["lines of one string"] = static () => "scenario s\nuse defence\nplace x \"a\"\n" + Many(200_000, static _ => "  \"a\"\n"),
        ["claims of one field"] = static () => "scenario s\nuse defence\nplace x\n" + Many(Lots, static i => $"  aka: \"x{i}\"\n"),
        ["reasons"] = static () => "scenario s\nuse defence\nplace x\n" + Many(200_000, static _ => "  because \"x\"\n"),
        ["evidence"] = static () => "scenario s\nuse defence\nsource b\nplace x\n" + Many(100_000, static i => $"  > b \"alpha beta gamma {i}\"\n"),
        ["names declared twice"] = static () => "scenario s\nuse defence\n" + Many(100_000, static _ => "place x\n"),
        ["names misspelt"] = static () => "scenario s\nuse defence\n" + Many(Lots, static i => $"place pl-{i}\n  in: pk-{i}\n"),
        ["places in places"] = static () => "scenario s\nuse defence\n" + Many(Lots, static i => $"place p{i}\n  in: p{i + 1}\n") + "place p20000",
        ["places in a circle"] = static () => "scenario s\nuse defence\n" + Many(Lots, static i => $"place p{i}\n  in: p{(i + 1) % Lots}\n"),
        ["sources in sources"] = static () => "scenario s\n" + Many(Lots, static i => $"source p{i}\n  within: p{i + 1}\n") + "source p20000",
        ["sources in a circle"] = static () => "scenario s\n" + Many(Lots, static i => $"source p{i}\n  within: p{(i + 1) % Lots}\n"),
        ["uses of nothing"] = static () => "scenario s\n" + Many(Lots, static i => $"use v{i}\n") + Many(2000, static i => $"place x{i}\n"),
        ["kinds in a line"] = static () => "vocabulary v\n" + Many(Lots, static i => $"kind k{i} is k{i + 1}\n  f{i}: text\n") + "kind k20000\n",
        ["kinds in a circle"] = static () => "vocabulary v\n" + Many(Lots, static i => $"kind k{i} is k{(i + 1) % Lots}\n  f{i}: text\n"),
        ["kinds in Lots circles"] = static () => "vocabulary v\n" + Many(Lots, static i => $"kind k{i} is k{i + 1}\nkind k{i} is k0\n"),
        ["fields"] = static () => "vocabulary v\nkind k\n" + Many(Lots, static i => $"  f{i}: text, required\n"),
        ["answers to one question"] = static () => "scenario s\nuse defence\nmeeting x\n" + Many(Lots, static i => $"  when: [2000..{2001 + (i % 7000)}]\n    because \"x\"\n"),
        ["answers that do not agree"] = static () => "scenario s\nuse defence\nmeeting x\n" + Many(Lots, static i => $"  when: 20{i % 90 + 10}-01-{i % 27 + 1:00}\n    because \"x\"\n"),
        ["answers over time"] = static () => "scenario s\nuse defence\noffice o, p\nperson x\n" + Many(Lots, static i => $"  office at 2015-01-{i % 27 + 1:00}: {(i % 2 == 0 ? 'o' : 'p')}\n    because \"x\"\n"),
        ["holders of one office"] = static () => "scenario s\nuse defence\noffice o\n" + Many(Lots, static i => $"person x{i}\n  office from 2000 to 2020: o\n    because \"x\"\n"),
        ["answers deep in each other"] = static () => "scenario s\nuse defence\n" + Many(Lots, static i => $"place p{i}\n  in: p{i + 1}\nmeeting m{i}\n  where: p0\n    because \"x\"\n  where: p{i}\n    because \"x\"\n") + "place p20000",
        ["places in two places each"] = static () => "scenario s\nuse defence\n" + Many(Lots, static i => $"place p{i}\n  in: p{i + 1}\n  in: p{Math.Min(i + 2, Lots)}\n") + "place p20000",
        ["stages"] = static () => "scenario s\nuse defence\nprogramme x\n" + Many(Lots, static i => $"  phase from {1000 + i % 8000}: {(i % 2 == 0 ? "concept" : "ended")}\n    because \"x\"\n"),
        ["assumptions"] = static () => "scenario s\nuse defence\nmeeting m\n" + Many(Lots, static i => $"assume m.when: 20{i % 90 + 10}\n  because \"x\"\n"),
        ["expectations"] = static () => "scenario s\nuse defence\nmeeting m\n  when: 2015\n    because \"x\"\n" + Many(Lots, static i => $"expect m.when is 20{i % 90 + 10}\n"),
        ["retractions"] = static () => "scenario s\nuse defence\nmeeting m\n" + Many(Lots, static _ => "retract m.when\n"),
        ["variants in a line"] = static () => "scenario s0 extends s0\n" + Many(200, static i => $"retract m{i}\n"),
        ["carriage returns alone"] = static () => "scenario s\ruse defence\r" + Many(Lots, static i => $"place p{i}\r  in: p{i + 1}\r") + "place p20000",
        ["full stops"] = static () => "scenario s\n" + Many(Lots, static i => $"expect {new string('.', 20)}{i} is x\n"),
        ["digits"] = static () => "scenario s\nuse defence\nbudget b\n" + Many(2000, static i => $"  amount: {new string('9', 500)}{i} JPY\n"),
        ["lists of numbers"] = static () => "scenario s\nuse defence\nbudget b\n  amount: " + Many(Lots, static _ => "1,") + "\n",
        ["types misspelt"] = static () => "vocabulary v\n" + Many(Lots, static i => $"kind kilometre-{i}\n  f: kilometer-{i}\n"),
    };

    private static string Many(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(line(i));
        return text.ToString();
    }
}

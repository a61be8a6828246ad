using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Tests.Diagnostics;
using ScenarioFacts.Tests.Shared;
using ScenarioFacts.Tool.Commands.Check;
using ScenarioFacts.Tool.Files;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>
/// After mending no error stands that did not stand before, and mending again changes nothing: the wrong examples of all pages, and files with slips in them.
/// More of these: <c>MENDED_FILES=2000 dotnet test tests/ScenarioFacts.Tool.Tests --filter FixProperties</c>.
/// </summary>
public sealed class FixProperties : IDisposable
{
    private const string CountVariable = "MENDED_FILES";
    private const int UsualCount = 60;
    private const int Seed = 20150307;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Pages => [.. WithExample];

    private static IEnumerable<string> WithExample => DiagnosticPage.AllIds.Where(static id => DiagnosticPage.Read(id).Headings.Contains("Example"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_of_a_page_is_mended_once_and_brings_no_error(string id)
    {
        WriteExample(id);

        AssertMendsWell(id);
    }

    [Theory]
    [InlineData("  aka: “A”, “B”, “C”, “D”, “E”, “F”, “G”, “H”, “I”, “J”, “K”, “L”, “M”", "  aka: \"A\", \"B\", \"C\", \"D\", \"E\", \"F\", \"G\", \"H\", \"I\", \"J\", \"K\", \"L\", \"M\"")]
    [InlineData("  aka: A, B, C, D, E, F, G, H, I, J, K, L, M", "  aka: \"A\", \"B\", \"C\", \"D\", \"E\", \"F\", \"G\", \"H\", \"I\", \"J\", \"K\", \"L\", \"M\"")]
    [InlineData("  aka: \"A\",,,,,,,,,,,,,,, \"B\"", "  aka: \"A\", \"B\"")]
    [InlineData("  aka: \"A\" ,,,,,,,,,,,,,,,", "  aka: \"A\"")]
    [InlineData("  aka = “A”,, B,", "  aka: \"A\", \"B\"")]
    public void A_line_is_mended_to_its_end_however_many_mistakes_it_has(string wrong, string mended)
    {
        var path = _folder.Write("a.facts", $"scenario s\nuse defence\nplace x \"X\"\n{wrong}\n");

        AssertMendsWell(wrong);

        Assert.Equal(mended, File.ReadAllLines(path)[3].TrimEnd());
    }

    [Fact]
    public void A_fix_that_would_bring_an_error_is_not_made_and_said()
    {
        const string Text = "scenario s\nuse defence\nplace x \"X\"\n  in; y\nplace z\n  aka = \"Z\"\n";
        var path = _folder.Write("a.facts", Text);

        var called = Called.With("check", path, "--fix");

        Assert.Equal(Text.Replace("aka = ", "aka: ", StringComparison.Ordinal), File.ReadAllText(path));
        Assert.Contains(called.Lines, line => line.EndsWith("(4): left FACT1001 as it is: mended, it would bring FACT2003", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_with_slips_are_mended_once_and_get_no_error()
    {
        var count = Environment.GetEnvironmentVariable(CountVariable) is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : UsualCount;
        var random = new Random(Seed);
        var ids = WithExample.ToList();
        for (var i = 0; i < count; i++)
        {
            var id = ids[random.Next(ids.Count)];
            foreach (var file in Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories))
                File.Delete(file);
            WriteExample(id);
            foreach (var file in Directory.GetFiles(_folder.Root, "*.facts", SearchOption.AllDirectories))
                File.WriteAllText(file, Slip(File.ReadAllText(file), 1 + random.Next(6), random));
            AssertMendsWell($"{id}, file {i} of seed {Seed}");
        }
    }

    private void WriteExample(string id)
    {
        var facts = 0;
        foreach (var file in DiagnosticPage.Read(id).FilesOf("Example"))
            _folder.Write(file.IsFacts && file.Name.Length == ".facts".Length ? $"a{facts++}.facts" : Path.GetFileName(file.Name), MarkupText.Parse(file.Text).Text);
    }

    private void AssertMendsWell(string what)
    {
        var before = CountErrors();
        var texts = ReadAll();

        AutoFix.Create(FactFiles.Load([_folder.Root]), null, CancellationToken.None).Write();

        var mended = ReadAll();
        var brought = CountErrors().Where(error => error.Value > before.GetValueOrDefault(error.Key)).Select(static error => error.Key).ToList();
        Assert.True(brought.Count == 0, $"{what} brings {string.Join(", ", brought)}:\n{texts}\n--- mended:\n{mended}");

        AutoFix.Create(FactFiles.Load([_folder.Root]), null, CancellationToken.None).Write();

        Assert.Equal(mended, ReadAll());
    }

    private string ReadAll() => string.Join("\n=====\n", Directory.GetFiles(_folder.Root, "*.facts").Order(StringComparer.Ordinal).Select(File.ReadAllText));

    private Dictionary<(string, string), int> CountErrors() => FactFiles.Load([_folder.Root]).Compile(null).AllDiagnostics
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .GroupBy(static error => (Path.GetFileName(error.File.Path), error.Id))
        .ToDictionary(static errors => errors.Key, static errors => errors.Count());

    /// <summary>Slips of the pen: a sign left out, doubled, changed, or put where it does not belong.</summary>
    private static string Slip(string text, int count, Random random)
    {
        string[] signs = ["\"", "“", "”", "'", ":", ";", "=", ",", ",,", " ", "\n", "-", "#", "~", "\u200B", "1", "A", ">", "  "];
        for (var i = 0; i < count && text.Length > 2; i++)
        {
            var at = random.Next(text.Length - 1);
            text = random.Next(4) switch
            {
                0 => text[..at] + text[(at + 1)..],
                1 => text[..at] + text[at] + text[at..],
                2 => text[..at] + signs[random.Next(signs.Length)] + text[(at + 1)..],
                _ => text[..at] + signs[random.Next(signs.Length)] + text[at..],
            };
        }

        return text;
    }
}

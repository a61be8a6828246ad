using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using ScenarioFacts.Benchmarks.Corpus;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Benchmarks;

/// <summary>
/// How the time to compile grows with the length of the text, for sound facts and for texts that are none: nanoseconds a byte, which stay the
/// same from 10 KB to 10 MB where the time is linear. The best of several runs, the sizes in turn.
/// </summary>
internal static class ScalingTable
{
    private const int Runs = 3;

    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 10_000_000];

    private static readonly (string Name, Func<int, string> Make)[] Texts =
    [
        ("sound facts", static size => FactsCorpus.OfLength(size).Text),
        ("sound facts, every tenth character changed", static size => Changed(FactsCorpus.OfLength(size).Text, 10)),
        ("sound facts, every thousandth character changed", static size => Changed(FactsCorpus.OfLength(size).Text, 1000)),
        ("any characters", static size => Any(size, 0x10000)),
        ("any ASCII", static size => Any(size, 0x80)),
        ("one line", static size => "scenario s\nperson x \"" + new string('a', size)),
        ("an error a line", static size => Lines(size, static i => $"persn p-{i}\n")),
        ("two answers a fact", static size => Lines(size, static i => $"meeting m-{i}\n  when: 2015\n    because \"x\"\n  when: 2016\n    because \"y\"\n")),
        ("answers to one question", static size => "scenario s\nuse defence\nmeeting m\n" + Lines(size, static i => $"  when: [2015..{2016 + (i % 5000)}]\n    because \"x\"\n")),
        ("holders of one office", static size => "scenario s\nuse defence\noffice o\n" + Lines(size, static i => $"person p-{i}\n  office at {1900 + (i % 100)}: o\n    because \"x\"\n")),
        ("places in places", static size => "scenario s\nuse defence\n" + Lines(size, static i => $"place p{i}\n  in: p{i + 1}\n")),
    ];

    public static void Print(TextWriter output)
    {
        output.WriteLine($"| ns a byte | {string.Join(" | ", Sizes.Select(static size => size.ToString("#,0", CultureInfo.InvariantCulture)))} |");
        output.WriteLine($"|---|{string.Concat(Sizes.Select(static _ => "--:|"))}");
        foreach (var (name, make) in Texts)
        {
            var cells = Sizes.Select(size => Measure(size, make).ToString("0", CultureInfo.InvariantCulture));
            output.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
        }
    }

    private static double Measure(int size, Func<int, string> make)
    {
        var corpus = FactsCorpus.OfLength(size);
        var text = make(size);
        var best = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            GC.Collect();
            var started = Stopwatch.GetTimestamp();
            GC.KeepAlive(FactCompiler.Compile([new InputText("corpus.facts", text)], corpus.Library));
            best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalNanoseconds);
        }

        return best / text.Length;
    }

    private static string Changed(string text, int distance)
    {
        var changed = new StringBuilder(text);
        var dice = new Dice(1);
        for (var i = 0; i < changed.Length; i += distance)
            changed[i] = (char)(32 + dice.Below(95));
        return changed.ToString();
    }

    private static string Any(int size, int below)
    {
        var dice = new Dice(1);
        var text = new StringBuilder(size);
        while (text.Length < size)
            text.Append((char)dice.Below(below));
        return text.ToString();
    }

    private static string Lines(int size, Func<int, string> line)
    {
        var text = new StringBuilder(size);
        for (var i = 0; text.Length < size; i++)
            text.Append(line(i));
        return text.Insert(0, text.ToString().StartsWith("  ", StringComparison.Ordinal) ? "" : "scenario s\nuse defence\n").ToString();
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using ScenarioFacts.Benchmarks.Corpus;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Benchmarks;

/// <summary>
/// What an editor waits for: someone types in one of 200 files, letter by letter, and after each letter all diagnostics of all files are there again.
/// </summary>
internal static class KeystrokeTable
{
    private const int Files = 200;
    private const int WarmUps = 3;
    private const int Runs = 12;

    private static readonly (string Name, string Before, string Typed)[] Places =
    [
        ("a label", "person abe-", "Admiral "),
        ("a quote", "> article-", "zz yy xx "),
        ("a value", "  when: ", "2014-01-01"),
        ("the name of a fact", "meeting talks-", "seven"),
        ("a field", "  where", "where"),
        ("a new line", "\n\n", "person zoe-zz \"Zoe\"\n"),
    ];

    public static void Print(TextWriter output)
    {
        var corpus = FactsCorpus.OfFacts(Files * FactsCorpus.FactsPerSource, 1);
        var characters = corpus.Files.Sum(static file => file.Text.Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{corpus.Files.Count} files, {characters / 1e6:0.0} MB, {corpus.Written.Count} facts with claims"));
        var typist = new Typist([.. corpus.Files], corpus.Library);
        for (var i = 0; i < WarmUps; i++)
            _ = Places.Sum(place => typist.Type(place.Before, place.Typed, i).Count);
        output.WriteLine("| letters typed in | median ms | worst ms | processor ms a letter | letters |");
        output.WriteLine("|---|--:|--:|--:|--:|");
        var (all, started) = (new List<double>(), Environment.CpuUsage.TotalTime);
        foreach (var (name, before, typed) in Places)
        {
            var cpu = Environment.CpuUsage.TotalTime;
            var times = Enumerable.Range(0, Runs).SelectMany(run => typist.Type(before, typed, 7 + (13 * run))).ToList();
            Write(output, name, times, Environment.CpuUsage.TotalTime - cpu);
            all.AddRange(times);
        }

        Write(output, "**all**", all, Environment.CpuUsage.TotalTime - started);
    }

    /// <param name="cpu">What all processors did, the files before the first letter included: less than the time that passes where other work goes on beside.</param>
    private static void Write(TextWriter output, string name, List<double> times, TimeSpan cpu)
    {
        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {times[times.Count / 2]:0.0} | {times[^1]:0.0} | {cpu.TotalMilliseconds / times.Count:0.0} | {times.Count} |"));
    }

    /// <summary>Types into one file at a time, and takes back what it typed.</summary>
    private sealed class Typist(InputText[] files, SourceLibrary library)
    {
        private readonly FactCompiler _compiler = new();

        /// <returns>The milliseconds that each letter took.</returns>
        public List<double> Type(string before, string typed, int file)
        {
            var untouched = files[file];
            var line = untouched.Text.IndexOf(before, untouched.Text.Length / 2, StringComparison.Ordinal);
            if (line < 0)
                line = untouched.Text.IndexOf(before, StringComparison.Ordinal);
            var place = PlaceIn(untouched.Text, line, before);
            _compiler.Compile(files, library, CancellationToken.None);
            var times = new List<double>();
            for (var letters = 1; letters <= typed.Length; letters++)
            {
                files[file] = new InputText(untouched.Path, untouched.Text.Insert(place, typed[..letters]));
                var started = Stopwatch.GetTimestamp();
                GC.KeepAlive(_compiler.Compile(files, library, CancellationToken.None));
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            files[file] = untouched;
            return times;
        }

        /// <summary>Within quotation marks where the line has some, else after what the line begins with.</summary>
        private static int PlaceIn(string text, int line, string before)
        {
            var after = line + before.Length;
            var isQuoted = before.StartsWith('>') || before.StartsWith("person", StringComparison.Ordinal);
            return isQuoted ? text.IndexOf('"', after) + 1 : after;
        }
    }
}

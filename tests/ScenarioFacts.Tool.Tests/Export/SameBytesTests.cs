using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using ScenarioFacts.Tool.CommandLine;
using ScenarioFacts.Tool.Terminal;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Whatever is written from facts has the same bytes at another time: what differs between two exports differs in the facts.</summary>
public sealed class SameBytesTests : IDisposable
{
    /// <summary>The step of the clock of zip archives.</summary>
    private static readonly TimeSpan ZipStep = TimeSpan.FromSeconds(2.1);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_facts_give_the_same_bytes_in_every_format()
    {
        _folder.Write("facts/a.facts", Samples.Facts);
        _folder.Write("facts/gazette.txt", Samples.Text);

        var first = WriteAll("first");
        Thread.Sleep(ZipStep);
        var second = WriteAll("second");

        Assert.True(first.Count > 40, "Some formats are not written.");
        Assert.Equal(first.Keys, second.Keys);
        Assert.Empty(first.Except(second).Select(static file => file.Key));
    }

    /// <summary>The hash of each file that the tool writes from facts, by its path.</summary>
    private SortedDictionary<string, string> WriteAll(string name)
    {
        foreach (var (output, command) in Commands())
        {
            var called = Called.With([.. command, "-o", Path.Combine(_folder.Root, name, output)]);
            Assert.True(called.ExitCode == 0, called.Output + called.Error);
        }

        var root = Path.Combine(_folder.Root, name);
        return new(Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file), static file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);
    }

    private IEnumerable<(string Output, string[] Command)> Commands()
    {
        var facts = _folder["facts"];
        var export = FactsCommandLine.Root(CommandContext.Create(TextWriter.Null, TextWriter.Null, Screen.None)).Subcommands.Single(static command => command.Name == "export");
        foreach (var format in export.Subcommands)
            yield return (format.Name, format.Arguments.Count > 0 ? ["export", format.Name, facts] : ["export", format.Name]);
        yield return ("atlas.html", ["atlas", facts]);
        yield return ("own.facts-surface", ["surface", facts]);
        foreach (var format in (string[])["md", "html", "docx"])
            yield return ("briefing." + format, ["publish", facts]);
    }
}

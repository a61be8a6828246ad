using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using ScenarioFacts.Tool.Tests.LanguageServer;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>What facts export is written to a file, and used where that file lies beside others.</summary>
public sealed class SurfaceTests : IDisposable
{
    private const string Vocabulary = "vocabulary piers\n\nkind pier\n  evidence: optional\n  opened: date\n";
    private const string Quays = "scenario quays \"The quays\"\nuse piers\n\n# A note.\npier old-pier \"Old pier\"\n  opened: 2020\n    because \"everybody knows\"\n";
    private const string Walk = "scenario walk\nuse quays\n\npier new-pier\n  opened: 2021\n    because \"everybody knows\"\n";
    private const string Variant = "scenario late extends quays\n\nassume old-pier.opened: 2030\n  because \"it was planned so\"\n\nexpect old-pier.opened is 2030\n";

    private static readonly string[] Exports = ["json", "graphml", "jsonld", "csl", "ics"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Facts_use_what_lies_beside_them()
    {
        WriteLibrary();
        _folder.Write("app/walk.facts", Walk);
        Assert.Equal("1 error, 0 warnings", Called.With("check", _folder["app"]).Verdict);

        Assert.Equal((0, "", ""), Parts(Called.With("surface", _folder["lib"], "-o", _folder["app/lib.facts-surface"])));

        Assert.Equal("0 errors, 0 warnings", Called.With("check", _folder["app"]).Verdict);
        Assert.Equal("0 errors, 0 warnings", Called.With("check", _folder["app/walk.facts"]).Verdict);
    }

    [Fact]
    public void A_surface_elsewhere_is_named()
    {
        WriteLibrary();
        Called.With("surface", _folder["lib"], "-o", _folder["out/lib.facts-surface"]);
        _folder.Write("app/late.facts", Variant);

        Assert.Equal("0 errors, 0 warnings", Called.With("check", _folder["app"], "--reference", _folder["out/lib.facts-surface"]).Verdict);
        Assert.Equal((2, "", $"{_folder["lib/quays.facts"]} is no surface of facts; write one with facts surface FOLDER -o quays.facts."), Parts(Called.With("check", _folder["app"], "--reference", _folder["lib/quays.facts"])));
    }

    [Fact]
    public void It_has_what_others_need_and_no_notes_or_reasons()
    {
        WriteLibrary();

        var written = Called.With("surface", _folder["lib"]).Output;

        Assert.StartsWith("facts-surface 1\nvocabulary core ", written, StringComparison.Ordinal);
        Assert.EndsWith("file piers/piers.facts\n\tvocabulary piers\n\tkind pier\n\t  evidence: optional\n\t  opened: date\nfile quays/quays.facts\n\tscenario quays \"The quays\"\n\tuse piers\n\tpier old-pier \"Old pier\"\n\t  opened: 2020\n\t    because \"…\"\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Ones_own_surface_beside_ones_facts_changes_nothing_while_it_is_true()
    {
        WriteLibrary();
        _folder.Write("lib/late.facts", Variant);
        Called.With("surface", _folder["lib"], "-o", _folder["lib/lib.facts-surface"]);
        Assert.Equal("0 errors, 0 warnings", Called.With("check", _folder["lib"]).Verdict);

        _folder.Write("lib/more.facts", "scenario quays\n\npier third-pier\n");

        Assert.Contains("FACT2050", Called.With("check", _folder["lib"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_with_errors_are_not_handed_on()
    {
        _folder.Write("a.facts", Samples.WrongMonth);

        var called = Called.With("surface", _folder.Root, "-o", _folder["a.facts-surface"]);

        Assert.Equal((1, "", "These facts have errors, and others would build on them: nothing was written. facts check says what is wrong."), Parts(called));
        Assert.False(File.Exists(_folder["a.facts-surface"]));
        Assert.Equal((2, "", "a.txt would not be found again: call it a.facts-surface."), Parts(Called.With("surface", _folder.Root, "-o", "a.txt")));
    }

    [Fact]
    public void Readers_see_the_facts_of_the_project_alone()
    {
        WriteLibrary();
        Called.With("surface", _folder["lib"], "-o", _folder["app/lib.facts-surface"]);
        _folder.Write("app/walk.facts", Walk);
        _folder.Write("app/late.facts", Variant);

        Assert.All(
            new string[][] { ["show", "new-pier", "--facts", _folder["app"]], ["review", _folder["app"]], ["format", "--check", _folder["app"]] }.Concat(Exports.Select(format => new[] { "export", format, _folder["app"] })),
            static call =>
            {
                var called = Called.With(call);
                Assert.Equal((0, ""), (called.ExitCode, called.Error));
            });
        Assert.Contains("lib/quays/quays.facts(3)", Called.With("show", "old-pier", "--in", "late", "--facts", _folder["app"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("The quays", Called.With("show", "--facts", _folder["app"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_has_the_facts_of_others_that_are_named_or_changed_here_and_no_more()
    {
        _folder.Write("lib/piers.facts", Vocabulary + "  beside: list of pier\n");
        _folder.Write("lib/quays.facts", Quays + "\npier third-pier\npier fourth-pier\n");
        Called.With("surface", _folder["lib"], "-o", _folder["app/lib.facts-surface"]);
        _folder.Write("app/walk.facts", Walk + "  beside: old-pier, new-pier\n    because \"everybody knows\"\n");
        _folder.Write("app/late.facts", Variant + "assume fourth-pier.beside: old-pier\n  because \"what if\"\n");

        var (nodes, edges) = Graph("export", "graphml", _folder["app"]);
        var near = Graph("export", "graphml", _folder["app"], "--about", "old-pier");

        Assert.Equal(["new-pier", "old-pier", "fourth-pier"], nodes);
        Assert.Equal(["new-pier beside old-pier", "new-pier beside new-pier", "fourth-pier beside old-pier"], edges);
        Assert.Equal(["new-pier", "old-pier", "fourth-pier"], near.Nodes);
        Assert.Equal(["new-pier beside old-pier", "fourth-pier beside old-pier"], near.Edges);
    }

    [Fact]
    public void An_editor_knows_what_lies_beside()
    {
        WriteLibrary();
        var surface = Called.With("surface", _folder["lib"]).Output;
        using var session = Session.With(folder => folder.Write("lib.facts-surface", surface), ("walk.facts", Walk + "\nexpect old-§pier.opened is 2020\n"));

        Assert.Empty(session.Diagnostics());
        Assert.Contains("Old pier", session.Ask("textDocument/hover").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("‘old-pier’ is of ‘lib’ (quays.facts) and is renamed there.", session.Refused("textDocument/rename", new { newName = "older-pier" }).Message);
        Assert.Empty(session.Places(session.Ask("textDocument/definition")));

        using var other = Session.With(folder => folder.Write("lib.facts-surface", surface), ("walk.facts", "scenario x\nuse §\n"));
        Assert.Equal(["defence", "piers", "quays"], other.Completions().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_source_of_others_is_quoted_where_its_text_or_seal_lies_beside()
    {
        const string Walk = "scenario walk\nuse lighthouse\n\nevent walk \"A walk\"\n  > gazette \"ferry to Long Quay\"\n";
        _folder.Write("lib/a.facts", Samples.Facts.Replace("  ignore-after: \"More from the Gazette\"\n", "", StringComparison.Ordinal));
        var text = _folder.Write("texts/gazette.txt", Samples.Text);
        _folder.Write("app/walk.facts", Walk);
        Assert.Equal(0, Called.With("surface", _folder["lib"], "--sources", _folder["texts"], "-o", _folder["app/lib.facts-surface"]).ExitCode);
        Assert.Contains("FACT2054", Called.With("check", _folder["app"]).Output, StringComparison.Ordinal);
        Assert.Equal("0 errors, 0 warnings", Called.With("check", _folder["app"], "--sources", _folder["texts"]).Verdict);

        File.Copy(text, _folder["app/gazette.txt"]);

        Assert.Equal("0 errors, 0 warnings", Called.With("check", _folder["app"]).Verdict);
        _folder.Write("app/walk.facts", Walk.Replace("ferry", "fairy", StringComparison.Ordinal));
        Assert.Contains("line 8 has ‘ferry’", Called.With("check", _folder["app"]).Output, StringComparison.Ordinal);
        var surface = File.ReadAllText(_folder["app/lib.facts-surface"]);
        using var session = Session.With(
            folder =>
            {
                folder.Write("lib.facts-surface", surface);
                folder.Write("gazette.txt", Samples.Text);
            },
            ("walk.facts", Walk + "§"));
        Assert.Empty(session.Diagnostics());
    }

    private static (IEnumerable<string> Nodes, IEnumerable<string> Edges) Graph(params string[] call)
    {
        var called = Called.With(call);
        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        XNamespace graphml = "http://graphml.graphdrawing.org/xmlns";
        var graph = XDocument.Parse(called.Output);
        var names = graph.Descendants(graphml + "node").ToDictionary(static node => node.Attribute("id")!.Value, node => GetData(node, "n_name"));
        return (names.Values, graph.Descendants(graphml + "edge").Select(edge => $"{names[edge.Attribute("source")!.Value]} {GetData(edge, "e_field")} {names[edge.Attribute("target")!.Value]}"));

        string GetData(XElement element, string key) => element.Elements(graphml + "data").Single(data => data.Attribute("key")!.Value == key).Value;
    }

    private static (int, string, string) Parts(Called called) => (called.ExitCode, called.Output, called.Error.TrimEnd());

    private void WriteLibrary()
    {
        _folder.Write("lib/piers.facts", Vocabulary);
        _folder.Write("lib/quays.facts", Quays);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Tool.Export.Graphs;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Every fact and every reference is in each graph format, as what it is.</summary>
public sealed partial class GraphTests
{
    private static readonly XNamespace Graphml = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Gexf = "http://www.gexf.net/1.2draft";

    public static TheoryData<string> Formats => ["graphml", "gexf", "dot", "mermaid"];

    [Fact]
    public void Every_reference_that_is_not_rejected_is_an_edge_and_every_fact_a_node()
    {
        var files = ExportedSamples.Own.Files;
        var graph = FactGraph.Create(ExportedSamples.Own);

        var facts = files.SelectMany(static file => file.Facts.Select(fact => (file.Scenario!, fact.Name)));
        Assert.Equal(facts.Order(), graph.Nodes.Select(static node => (node.Scenario, node.Name)).Order());
        var written = files.SelectMany(static file => file.Facts.SelectMany(fact => fact.Claims.SelectMany(claim => GetReferences(file.Scenario!, fact.Name, claim)))
            .Concat(file.Assumptions.SelectMany(assumption => GetReferences(file.Scenario!, assumption.Fact!, assumption.Claim))));
        var edges = graph.Edges.Select(static edge => (edge.Scenario, edge.From.Name, edge.Field, edge.To.Name, edge.Role)).ToHashSet();
        Assert.Subset(edges, written.ToHashSet());
        // What a variant changes may have claims of its base in it, those that it trims; all else is as it is written.
        Assert.Equal(written.Where(static edge => !IsOfVariant(edge.Item1)).Order(), graph.Edges.Where(static edge => !IsOfVariant(edge.Scenario)).Select(static edge => (edge.Scenario, edge.From.Name, edge.Field, edge.To.Name, edge.Role)).Order());
    }

    [Fact]
    public void A_tenure_has_the_first_and_the_last_day_that_it_can_mean()
    {
        var graph = FactGraph.Create(ExportedSamples.Compile("""
            scenario s
            use defence

            office minister "Minister"

            person roe "Ida Roe"
              office from 2014-11 to 2016~: minister
                because "so"

            person lind "Bo Lind"
              office from 2017 to ongoing: minister
                because "so"
            """));

        Assert.Equal(
            ["office from 2014-11 to 2016~ 2014-11-01 2016-12-31", "office from 2017 to ongoing 2017-01-01 "],
            graph.Edges.Select(static edge => $"{edge.Label} {GraphXml.Format(edge.Start)} {GraphXml.Format(edge.End)}"));
        var xml = Read(graph, GexfWriter.Write);
        Assert.Equal(["2014-11-01", "2017-01-01"], xml.Descendants(Gexf + "spell").Select(static spell => spell.Attribute("start")!.Value));
        Assert.Equal(["2016-12-31", null], xml.Descendants(Gexf + "spell").Select(static spell => spell.Attribute("end")?.Value));
    }

    [Fact]
    public void XML_gives_back_every_node_and_edge()
    {
        var graph = FactGraph.Create(ExportedSamples.Own);
        var (graphml, gexf) = (Read(graph, GraphmlWriter.Write), Read(graph, GexfWriter.Write));

        Assert.Equal(graph.Nodes.Select(static node => (node.Id, node.Label, node.Kind)), graphml.Descendants(Graphml + "node").Select(static node => (node.Attribute("id")!.Value, GetData(node, "n_label")!, GetData(node, "n_kind")!)));
        Assert.Equal(graph.Nodes.Select(static node => (node.Id, node.Label)), gexf.Descendants(Gexf + "node").Select(static node => (node.Attribute("id")!.Value, node.Attribute("label")!.Value)));
        Assert.Equal(graph.Edges.Select(static edge => (edge.Id, edge.From.Id, edge.To.Id, edge.Label, edge.Time)), graphml.Descendants(Graphml + "edge").Select(static edge => (edge.Attribute("id")!.Value, edge.Attribute("source")!.Value, edge.Attribute("target")!.Value, GetData(edge, "e_label")!, GetData(edge, "e_time"))));
        Assert.Equal(graph.Edges.Select(static edge => (edge.Id, edge.From.Id, edge.To.Id, edge.Label)), gexf.Descendants(Gexf + "edge").Select(static edge => (edge.Attribute("id")!.Value, edge.Attribute("source")!.Value, edge.Attribute("target")!.Value, edge.Attribute("label")!.Value)));
    }

    [Fact]
    public void What_XML_cannot_hold_is_replaced_and_all_else_comes_back()
    {
        string[] labels = [.. ExportedSamples.HostileLabels, "\0\u0001\u001b \ufffe \ud83d alone", "two\r\nlines\tand"];
        var graph = new FactGraph([.. labels.Select(static (label, index) => new GraphNode($"n{index}", "x", label, "k", "s", IsAssumed: false, When: null))], []);

        Assert.Equal(labels.Select(GraphXml.Clean), Read(graph, GexfWriter.Write).Descendants(Gexf + "node").Select(static node => node.Attribute("label")!.Value));
        Assert.Equal(labels.Select(GraphXml.Clean), Read(graph, GraphmlWriter.Write).Descendants(Graphml + "node").Select(static node => GetData(node, "n_label")));
        Assert.Equal("\ufffd\ufffd\ufffd \ufffd \ufffd alone", GraphXml.Clean(labels[^2]));
    }

    [Fact]
    public void A_line_of_a_text_format_is_one_node_or_edge_whatever_the_labels_are()
    {
        var graph = FactGraph.Create(ExportedSamples.Compile("scenario s\nuse defence\n\n" + ExportedSamples.Declare("country c{0} \"{1}\"")));
        Assert.Equal(ExportedSamples.HostileLabels, graph.Nodes.Select(static node => node.Label));

        Assert.All(WriteText(graph, DotWriter.Write).Split('\n')[3..^2], static line => Assert.Matches(DotNode(), line));
        Assert.All(WriteText(graph, MermaidWriter.Write).Split('\n')[1..^1], static line => Assert.Matches(MermaidNode(), line));
        Assert.Equal(ExportedSamples.HostileLabels.Select(static label => label + " (country)"), WriteText(graph, MermaidWriter.Write).Split('\n')[1..^1].Select(static line => Character().Replace(MermaidNode().Match(line).Groups[1].Value, static match => char.ConvertFromUtf32(int.Parse(match.Groups[1].ValueSpan, null)))));
    }

    [Fact]
    public void A_graph_about_a_fact_has_what_it_names_and_what_names_it()
    {
        var graph = FactGraph.Create(ExportedSamples.Own);
        var around = graph.Around(["kishida"]);

        Assert.Equal(graph.Edges.Where(static edge => edge.From.Name == "kishida" || edge.To.Name == "kishida"), around.Edges);
        Assert.Equal(around.Edges.SelectMany(static edge => new[] { edge.From.Name, edge.To.Name }).Distinct().Order(), around.Nodes.Select(static node => node.Name).Order());
        Assert.Equal("No fact is named ‘nobody’; ‘facts show’ lists the names.", Called.With("export", "dot", ExportedSamples.OwnFacts, "--about", "nobody").Refusal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_facts_give_the_same_bytes(string format)
    {
        var (one, other) = (Called.With("export", format, ExportedSamples.OwnFacts), Called.With("export", format, ExportedSamples.OwnFacts));

        Assert.Equal((0, ""), (one.ExitCode, one.Error));
        Assert.Equal(one.Output, other.Output);
        Assert.DoesNotContain('\r', one.Output);
        Assert.EndsWith("\n", one.Output + (format is "dot" or "mermaid" ? "" : "\n"), StringComparison.Ordinal);
        Assert.True(one.Lines.Count > 500);
    }

    private static bool IsOfVariant(string scenario) => ExportedSamples.Own.Index.FindBase(scenario) is not null;

    private static IEnumerable<(string, string, string, string, string?)> GetReferences(string scenario, string fact, BoundClaim claim) =>
        claim is { Standing: not Standing.Rejected, Field: { TypeKind: TypeKind.Reference or TypeKind.SourceChain or TypeKind.TextOrReference } field }
            ? claim.Values.Where(static value => value.Text[0] != '"').Select(value => (scenario, fact, field.Name, value.Name, value.Role))
            : [];

    private static string? GetData(XElement element, string key) => element.Elements(Graphml + "data").SingleOrDefault(data => data.Attribute("key")!.Value == key)?.Value;

    private static XElement Read(FactGraph graph, Action<FactGraph, Stream> write)
    {
        using var stream = new MemoryStream();
        write(graph, stream);
        return XElement.Parse(Encoding.UTF8.GetString(stream.ToArray()), LoadOptions.PreserveWhitespace);
    }

    private static string WriteText(FactGraph graph, Action<FactGraph, TextWriter> write)
    {
        using var text = new StringWriter();
        write(graph, text);
        return text.ToString();
    }

    [GeneratedRegex("""^  n\d+ \[label="([^"\\]|\\["\\n])*", name="[^"\\]*", kind="[^"\\]*", scenario="[^"\\]*"\];$""")]
    private static partial Regex DotNode();

    [GeneratedRegex("""^  n\d+\["([^"`%;:<>\[\]{}|&\\]*(?:#\d+;[^"`%;:<>\[\]{}|&\\#]*)*)"\]$""")]
    private static partial Regex MermaidNode();

    [GeneratedRegex(@"#(\d+);")]
    private static partial Regex Character();
}

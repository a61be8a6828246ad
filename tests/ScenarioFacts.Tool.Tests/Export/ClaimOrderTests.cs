using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ScenarioFacts.Tool.Export.Calendar;
using ScenarioFacts.Tool.Export.Citations;
using ScenarioFacts.Tool.Export.Graphs;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>In which order the claims of a fact are written says nothing: what is exported is the same, but for its own order.</summary>
public sealed partial class ClaimOrderTests
{
    private const string Head = """
        scenario s
        use defence

        country norland "Norland"

        place port "Port Ansel"
          in: norland
            because "so"

        place hall "The hall"
          in: port
            because "so"

        """;

    /// <summary>A fact's first line, and claims of it.</summary>
    public static TheoryData<string, string[]> Facts => new()
    {
        { "meeting talks \"Talks\"", ["status: planned", "when: 2030-05", "when: 2030-05-09", "where: hall", "where: port"] },
        { "meeting talks \"Talks\"", ["status: planned", "when: 2030-05~", "when: 2030-05", "when: 2030-05?", "participants: norland"] },
        { "meeting talks \"Talks\"", ["status: planned", "when: 2030-04/2030-06", "when: 2030-05/2030-07", "when: 2030", "when accepted: 2030-05/2030-08"] },
        { "meeting talks \"Talks\"", ["status disputed at 2029: planned", "status disputed at 2029: cancelled", "when: 2030-05/..", "when: 2030-05-09/.."] },
        { "meeting talks \"Talks\"", ["status at 2028: proposed", "status at 2029: planned", "when disputed: 2030-05", "when disputed: 2031", "when rejected: 2032"] },
        { "source paper \"Paper\"", ["published: 2015-01", "published: 2015-01-21", "accessed: 2020", "accessed: 2020-05-04"] },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_order_of_claims_changes_no_export_but_in_its_order(string fact, string[] claims)
    {
        var exports = Permute(claims).Select(order => Export(Head + "\n" + fact + "\n" + string.Concat(order.Select(static claim => $"  {claim}\n    because \"so\"\n")))).Distinct().ToList();

        Assert.True(exports.Count == 1, string.Join("\n\n", exports));
    }

    private static IEnumerable<string[]> Permute(string[] claims) => claims.Length == 0 ? [[]]
        : claims.SelectMany((first, index) => Permute([.. claims.Where((_, other) => other != index)]).Select(rest => (string[])[first, .. rest]));

    /// <summary>The lines of all exports in an order of their own, without the numbers of edges.</summary>
    private static string Export(string facts)
    {
        var compilation = ExportedSamples.Compile(facts);
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics.Select(static diagnostic => diagnostic.Message)));
        var graph = FactGraph.Create(compilation);
        string[] exports =
        [
            Write(stream => GraphmlWriter.Write(graph, stream)), Write(stream => GexfWriter.Write(graph, stream)), WriteText(text => DotWriter.Write(graph, text)),
            WriteText(text => CalendarWriter.Write(compilation, text)).Replace("\r\n ", "", StringComparison.Ordinal), CitationTests.Write("csl", Citation.GetAll(compilation)),
        ];
        return string.Join('\n', exports.SelectMany(static export => EdgeNumber().Replace(export, "").Split('\n').Order(StringComparer.Ordinal)));
    }

    private static string Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string WriteText(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return text.ToString();
    }

    [GeneratedRegex("id=\"e[0-9]+\"")]
    private static partial Regex EdgeNumber();
}

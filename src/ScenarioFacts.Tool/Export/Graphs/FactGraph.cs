using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Graphs;

/// <summary>A fact.</summary>
/// <param name="Id">Unique in the graph: a letter and a number; <c>r</c> for facts of referenced projects.</param>
/// <param name="IsAssumed">Whether a variant adds it.</param>
/// <param name="When">When an event happens, if that is said.</param>
internal sealed record GraphNode(string Id, string Name, string Label, string Kind, string Scenario, bool IsAssumed, FactDate? When);

/// <summary>A reference of one fact to another: a value of a claim that is not rejected.</summary>
/// <param name="Role">The name of the role in which the other fact is meant.</param>
/// <param name="Standing">Plain, accepted or disputed.</param>
/// <param name="Time">The time of the claim as it is written.</param>
/// <param name="Start">The first day that this time can mean; null where it is open.</param>
/// <param name="End">The last day that it can mean; null where it is open.</param>
internal sealed record GraphEdge(
    string Id, GraphNode From, GraphNode To, string Field, string? Role, string Standing, string? Time, DateTime? Start, DateTime? End, string Scenario, bool IsAssumed)
{
    /// <summary>The reference in words: <c>office from 2014-11 to ongoing</c>.</summary>
    public string Label => Field + (Role is null ? "" : " as " + Role) + (Time is null ? "" : " " + Time) + (Standing == "disputed" ? " (disputed)" : "");
}

/// <summary>Facts and their references, in the order of all exports. What a variant changes are references of the variant's between facts of its base.</summary>
internal sealed record FactGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    public static FactGraph Create(FactCompilation compilation)
    {
        var exported = new ExportedFacts(compilation);
        var nodes = exported.Facts.Where(static fact => fact.Change is null).ToDictionary(static fact => GetKey(fact.Placed), static fact => Create($"n{fact.Number}", fact.Placed, fact.IsAssumed));
        List<GraphNode> all = [.. nodes.Values];
        List<GraphEdge> edges = [.. GetEdges(exported, GetNode).Select(static (edge, index) => edge with { Id = $"e{index + 1}" })];
        return new FactGraph(all, edges);

        // A fact of another project is a node where a fact or a variant here is about it.
        GraphNode GetNode(FactInFile placed)
        {
            if (!nodes.TryGetValue(GetKey(placed), out var node))
            {
                nodes.Add(GetKey(placed), node = Create($"r{nodes.Count + 1}", placed, isAssumed: false));
                all.Add(node);
            }

            return node;
        }
    }

    /// <summary>The facts of these names with all that they refer to and all that refers to them.</summary>
    public FactGraph Around(IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
            return this;
        List<GraphEdge> edges = [.. Edges.Where(edge => names.Contains(edge.From.Name) || names.Contains(edge.To.Name))];
        var near = edges.SelectMany(static edge => new[] { edge.From.Id, edge.To.Id }).ToHashSet(StringComparer.Ordinal);
        return new FactGraph([.. Nodes.Where(node => near.Contains(node.Id) || names.Contains(node.Name))], edges);
    }

    private static (string Scenario, string Name) GetKey(FactInFile placed) => (placed.File.Scenario!, placed.Fact.Name);

    private static GraphNode Create(string id, FactInFile placed, bool isAssumed) => new(
        id, placed.Fact.Name, placed.Fact.Label, placed.Fact.Kind!, placed.File.Scenario!, isAssumed, placed.Fact.When);

    private static IEnumerable<GraphEdge> GetEdges(ExportedFacts exported, Func<FactInFile, GraphNode> getNode)
    {
        foreach (var claim in exported.Claims.Where(static claim => claim.Claim.Standing != Standing.Rejected))
        {
            var (fact, time) = (claim.Of, claim.Claim.Time);
            var days = FactTables.GetDays(time);
            foreach (var value in claim.Claim.Values.Where(value => RefersToFact(claim.Field.TypeKind, value.Text)))
            {
                if (fact.Scenario.Find(value.Name) is not { } named)
                    continue;
                yield return new GraphEdge(
                    "", getNode(fact.Placed), getNode(named), claim.Field.Name, value.Role, FactTables.GetWord(claim.Claim.Standing),
                    FactTables.GetTime(time), days.Earliest, days.Latest, fact.Scenario.Name, claim.IsAssumed);
            }
        }
    }

    private static bool RefersToFact(TypeKind type, string text) => type switch
    {
        TypeKind.Reference or TypeKind.SourceChain => true,
        TypeKind.TextOrReference => text[0] != '"',
        _ => false,
    };
}

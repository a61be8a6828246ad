using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>No fact lies in itself and no source is found in itself, directly or indirectly.</summary>
internal static class CircleJudge
{
    public static void Judge(OracleScenario scenario, List<Problem> problems)
    {
        Judge(scenario, "in", problems);
        Judge(scenario, "within", problems);
    }

    private static void Judge(OracleScenario scenario, string field, List<Problem> problems)
    {
        var links =
            from fact in scenario.Own
            from claim in fact.Claims
            where claim.Field.Text == field
            from item in claim.Items
            select (From: fact.Name, To: item[0].Text, claim.Line.Location);
        var outward = links.ToLookup(static link => link.From);
        Location[] inCircle = [.. outward.SelectMany(static group => group).Where(link => Reaches(outward, link.To, link.From)).Select(static link => link.Location)];
        if (inCircle.Length > 0)
            problems.Add(new Problem("a circle of ‘" + field + "’", inCircle));
    }

    private static bool Reaches(ILookup<string, (string From, string To, Location Location)> outward, string from, string to)
    {
        var seen = new HashSet<string> { from };
        var next = new Queue<string>(seen);
        while (next.TryDequeue(out var name))
        {
            if (name == to)
                return true;
            foreach (var link in outward[name].Where(link => seen.Add(link.To)))
                next.Enqueue(link.To);
        }

        return false;
    }
}

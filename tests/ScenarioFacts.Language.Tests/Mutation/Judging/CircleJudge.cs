using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>No fact lies in itself, and no source is found in itself, by however many steps.</summary>
internal static class CircleJudge
{
    public static void Judge(World world, string field, List<Problem> problems)
    {
        var links = world.Own.SelectMany(own => own.Fact.Claims.Where(claim => claim.Field.Text == field).SelectMany(claim => claim.Items.Select(item => (From: own.Fact.Name, To: item[0].Text, claim.Line.Place)))).ToList();
        var inCircle = links.Where(link => Reaches(links, link.To, link.From)).Select(static link => link.Place).ToList();
        if (inCircle.Count > 0)
            problems.Add(new Problem("a circle of ‘" + field + "’", inCircle));
    }

    private static bool Reaches(List<(string From, string To, Place Place)> links, string from, string to)
    {
        var seen = new HashSet<string> { from };
        for (var next = new Queue<string>([from]); next.Count > 0;)
        {
            var name = next.Dequeue();
            if (name == to)
                return true;
            foreach (var link in links.Where(link => link.From == name && seen.Add(link.To)))
                next.Enqueue(link.To);
        }

        return false;
    }
}

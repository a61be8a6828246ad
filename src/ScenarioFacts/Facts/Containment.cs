using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Containment between facts, by the field <c>in</c> that any kind may declare.</summary>
internal static class Containment
{
    private const string FieldName = "in";

    /// <summary>Whether the first fact is contained in the second, directly or transitively.</summary>
    public static bool IsInside(Fact inner, Fact outer)
    {
        var seen = new HashSet<Fact> { inner };
        var open = new Queue<Fact>(seen);
        while (open.Count > 0)
        {
            foreach (var around in Around(open.Dequeue()).Where(seen.Add))
            {
                if (ReferenceEquals(around, outer))
                    return true;
                open.Enqueue(around);
            }
        }

        return false;
    }

    /// <summary>The first name in a reference: <c>hammond</c> in <c>hammond as foreign-secretary-uk</c>.</summary>
    public static string NameIn(string reference)
    {
        var space = reference.IndexOf(' ', 0);
        return space < 0 ? reference : reference.Substring(0, space);
    }

    private static IEnumerable<Fact> Around(Fact fact) =>
        from claim in fact.Record.Claims
        where string.Equals(claim.Field, FieldName, StringComparison.Ordinal) && claim.Standing != Standing.Rejected && !Field.IsText(claim.Text)
        select fact.Record.Resolve<Fact>(NameIn(claim.Text), FieldName);
}

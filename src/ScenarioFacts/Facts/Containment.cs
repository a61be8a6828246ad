using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Containment between facts, by the field <c>in</c> that any kind may declare.</summary>
internal static class Containment
{
    private const string FieldName = "in";

    private static readonly Containment<Fact> OfFacts = new(GetClaims, static (fact, name) => fact.Record.Resolve<Fact>(name, FieldName));

    /// <summary>Whether the first fact lies in the second, directly or through others.</summary>
    public static bool IsInside(Fact inner, Fact outer) => OfFacts.IsInside(inner, outer);

    /// <summary>The first name in a reference: <c>hammond</c> in <c>hammond as foreign-secretary-uk</c>.</summary>
    public static string NameIn(string reference)
    {
        var space = reference.IndexOf(' ', 0);
        return space < 0 ? reference : reference.Substring(0, space);
    }

    /// <summary>Names count in a field of <c>text or</c> a kind too, which the compiler’s containment, of references alone, leaves out.</summary>
    private static IEnumerable<(string Outer, Standing Standing)> GetClaims(Fact fact) =>
        from claim in fact.Record.Claims
        where string.Equals(claim.Field, FieldName, StringComparison.Ordinal) && !Field.IsText(claim.Text)
        select (NameIn(claim.Text), claim.Standing);
}

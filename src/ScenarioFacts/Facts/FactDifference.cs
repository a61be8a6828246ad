using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A difference between a variant and its base: a new or retracted fact, or a field whose claims differ.</summary>
public sealed class FactDifference
{
    internal FactDifference(Fact? before, Fact? after, string? field = null)
    {
        Before = before;
        After = after;
        Field = field;
    }

    /// <summary>The fact in the base; null if the fact is new.</summary>
    public Fact? Before { get; }

    /// <summary>The fact in the variant; null if the fact is retracted.</summary>
    public Fact? After { get; }

    /// <summary>The field that differs; null if the fact is new or retracted.</summary>
    public string? Field { get; }

    /// <summary>The base's claims of the field, or of all fields if the fact is retracted.</summary>
    public IReadOnlyList<Claim> ClaimsBefore => ClaimsIn(Before);

    /// <summary>The variant's claims of the field, or of all fields if the fact is new.</summary>
    public IReadOnlyList<Claim> ClaimsAfter => ClaimsIn(After);

    /// <summary>Formats the difference for display.</summary>
    /// <returns>For example <c>argyll-2018: status at 2018-05: planned → status at 2018-11: cancelled</c>, <c>argyll-2018 is retracted</c>.</returns>
    public override string ToString() =>
        Before is null ? After!.Name + " is new"
        : After is null ? Before.Name + " is retracted"
        : Before.Name + ": " + Show(ClaimsBefore) + " → " + (ClaimsAfter.Count == 0 ? Field + " is retracted" : Show(ClaimsAfter));

    private static string Show(IReadOnlyList<Claim> claims) => claims.Count == 0 ? "nothing" : string.Join(", ", claims);

    private IReadOnlyList<Claim> ClaimsIn(Fact? fact) =>
        fact is null ? [] : Field is null ? fact.Claims : [.. fact.Claims.Where(claim => string.Equals(claim.Field, Field, System.StringComparison.Ordinal))];
}

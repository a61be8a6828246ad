using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A difference between two catalogs of one family: a fact that only one of them has, or a field whose claims differ.</summary>
[DebuggerDisplay("{ToString(),nq}")]
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

    /// <summary>The difference in one field, typed.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field, such as <c>Event.Fields.Status</c>.</param>
    /// <returns>The claims before and after; null if the difference is in another field, or the field is of another kind.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public FieldChange<T>? Of<T>(Field<T> field)
    {
        var name = (field ?? throw new ArgumentNullException(nameof(field))).Name;
        return ReferenceEquals((Before ?? After)!.Kind.FindField(name), field) && (Field is null || string.Equals(Field, name, StringComparison.Ordinal))
            ? new FieldChange<T>(Before?.ClaimsOf(field) ?? [], After?.ClaimsOf(field) ?? [])
            : null;
    }

    /// <summary>Formats the difference for display.</summary>
    /// <returns>For example <c>argyll-2018: status at 2018-05: planned → status at 2018-11: cancelled</c>, <c>argyll-2018 is retracted</c>.</returns>
    public override string ToString() =>
        Before is null ? After!.Name + " is new"
        : After is null ? Before.Name + " is retracted"
        : Before.Name + ": " + Show(ClaimsBefore) + " → " + (ClaimsAfter.Count == 0 ? Field + " is retracted" : Show(ClaimsAfter));

    private static string Show(IReadOnlyList<Claim> claims) => claims.Count == 0 ? "nothing" : string.Join(", ", claims);

    private IReadOnlyList<Claim> ClaimsIn(Fact? fact) =>
        fact is null ? [] : Field is null ? fact.Claims : [.. fact.Claims.Where(claim => string.Equals(claim.Field, Field, StringComparison.Ordinal))];
}

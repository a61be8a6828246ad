using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Emission;

/// <summary>Emits what the analyzer of C# code has to know of a fact's fields; for most facts, nothing.</summary>
internal static class CaveatsEmitter
{
    /// <summary>Each list of the attribute, and whether a field with these claims belongs there.</summary>
    private static readonly (string List, Func<IReadOnlyList<ClaimModel>, BackingModel, bool> IsListed)[] Lists =
    [
        ("Disputed", static (claims, _) => claims.Any(static claim => claim.Standing == Standing.Disputed)),
        ("Rejected", static (claims, _) => claims.Any(static claim => claim.Standing == Standing.Rejected)),
        ("Inferred", static (claims, header) => claims.Any(IsHeld) && claims.Where(IsHeld).All(claim => IsInferred(claim, header))),
        ("Assumed", static (claims, _) => claims.Any(static claim => IsHeld(claim) && claim.IsAssumed)),
    ];

    /// <param name="changed">The fields that a variant changes, if the fact is one of its base: it has claims of those alone.</param>
    public static void Write(CSharpWriter writer, FactModel fact, IReadOnlyList<string> changed)
    {
        var fields = fact.Claims.GroupBy(static claim => claim.Field, StringComparer.Ordinal).OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => (field.Key, Claims: field.ToList())).ToList();
        var written = Lists.Select(list => Write(list.List, fields.Where(field => list.IsListed(field.Claims, fact.Backing)).Select(static field => field.Key))).Append(Write("Changed", changed)).Where(static list => list.Length > 0).ToList();
        if (written.Count > 0)
            writer.Line("[global::ScenarioFacts.FactCaveats(" + string.Join(", ", written) + ")]");
    }

    private static string Write(string list, IEnumerable<string> fields) => string.Join(" ", fields.Select(Names.GetCSharpName)) is { Length: > 0 } names ? list + " = " + CSharpWriter.Literal(names) : "";

    private static bool IsHeld(ClaimModel claim) => claim.Standing is Standing.Plain or Standing.Accepted;

    /// <summary>As the library's <c>Claim.IsInferred</c>: a claim without any backing of its own has that of the header.</summary>
    private static bool IsInferred(ClaimModel claim, BackingModel header)
    {
        var backing = claim.Backing.Evidence.Count == 0 && claim.Backing.Because is null ? header : claim.Backing;
        return backing.Because is not null && backing.Evidence.All(static evidence => evidence.Denies);
    }
}

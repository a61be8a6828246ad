using System.Collections.Generic;
using System.Text;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Emission;

/// <summary>Encodes facts in the packed format that the runtime library's <c>PackedFacts</c> documents and decodes.</summary>
internal static class PackedFactsWriter
{
    public static string Pack(PackedFactsModel text)
    {
        var packed = new StringBuilder();
        foreach (var fact in text.Facts)
        {
            Append(packed, "f", fact.Name, fact.Label, fact.Documentation ?? "");
            Append(packed, fact.Backing);
            Append(packed, fact.Claims);
        }

        return packed.ToString();
    }

    /// <summary>Encodes a variant's changes in the packed format that the runtime library's <c>FactChanges</c> documents and decodes.</summary>
    public static string Pack(VariantModel variant)
    {
        var packed = new StringBuilder();
        foreach (var name in variant.Retracted)
            Append(packed, "x", name);
        foreach (var fact in variant.Changed)
        {
            Append(packed, "v", fact.Name);
            foreach (var field in fact.Fields)
                Append(packed, "r", field);
            Append(packed, fact.Claims);
        }

        return packed.ToString();
    }

    private static void Append(StringBuilder packed, EquatableArray<ClaimModel> claims)
    {
        foreach (var claim in claims)
        {
            Append(packed, [claim.IsAssumed ? "a" : "c", claim.Field, GetWord(claim.Standing), claim.At ?? "", claim.From ?? "", claim.To ?? "", .. claim.Values]);
            Append(packed, claim.Backing);
        }
    }

    private static void Append(StringBuilder packed, BackingModel backing)
    {
        foreach (var evidence in backing.Evidence)
            Append(packed, [(evidence.Denies ? "d" : "e") + GetDigit(evidence.Credibility), evidence.Source, evidence.Words, .. evidence.Via]);
        if (backing.Because is not null)
            Append(packed, "b", backing.Because);
    }

    private static string GetWord(Standing standing) => standing == Standing.Plain ? "" : standing.ToString().ToLowerInvariant();

    private static string GetDigit(int? credibility) => credibility is { } digit ? Wording.Number(digit) : "";

    private static void Append(StringBuilder packed, params IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                packed.Append('\t');
            AppendEscaped(packed, cells[i]);
        }

        packed.Append('\n');
    }

    private static void AppendEscaped(StringBuilder packed, string cell)
    {
        foreach (var c in cell)
        {
            _ = c switch
            {
                '\\' => packed.Append("\\\\"),
                '\t' => packed.Append("\\t"),
                '\n' => packed.Append("\\n"),
                '\r' => packed.Append("\\r"),
                _ => packed.Append(c),
            };
        }
    }
}

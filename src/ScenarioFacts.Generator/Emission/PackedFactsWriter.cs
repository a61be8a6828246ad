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
            PackedLineWriter.Append(packed, "f", fact.Name, fact.Label, fact.Documentation ?? "");
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
            PackedLineWriter.Append(packed, "x", name);
        foreach (var fact in variant.Changed)
        {
            PackedLineWriter.Append(packed, "v", fact.Name);
            foreach (var field in fact.Fields)
                PackedLineWriter.Append(packed, "r", field);
            Append(packed, fact.Claims);
        }

        return packed.ToString();
    }

    private static void Append(StringBuilder packed, EquatableArray<ClaimModel> claims)
    {
        foreach (var claim in claims)
        {
            PackedLineWriter.Append(packed, [claim.IsAssumed ? "a" : "c", claim.Field, GetWord(claim.Standing), claim.At ?? "", claim.From ?? "", claim.To ?? "", .. claim.Values]);
            Append(packed, claim.Backing);
        }
    }

    private static void Append(StringBuilder packed, BackingModel backing)
    {
        foreach (var evidence in backing.Evidence)
            PackedLineWriter.Append(packed, [GetMark(evidence), evidence.Source, evidence.Words, .. evidence.Via]);
        if (backing.Because is not null)
            PackedLineWriter.Append(packed, "b", backing.Because);
    }

    private static string GetWord(Standing standing) => standing == Standing.Plain ? "" : standing.ToString().ToLowerInvariant();

    private static string GetMark(EvidenceModel evidence) => (evidence.Denies ? "d" : "e")
        + (evidence.Credibility is { } digit ? Wording.Number(digit) : "")
        + (evidence.Place is { } place ? "@" + Wording.Number(place.Line) + ":" + Wording.Number(place.FirstWord) + ":" + Wording.Number(place.WordCount) : "");
}

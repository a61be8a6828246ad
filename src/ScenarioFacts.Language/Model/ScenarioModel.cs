using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Model;

/// <summary>The emission model of a scenario: its name, and the packed facts that it consists of.</summary>
/// <param name="Base">The C# name of the scenario that it extends; null if it is not a variant.</param>
/// <param name="Variants">The C# names of the scenarios that extend it.</param>
/// <param name="Uses">The C# names of the scenarios it uses, except its base and that base's own bases.</param>
internal sealed record ScenarioModel(
    string Name, string CSharpName, string Label, string? Documentation, string? Base, EquatableArray<string> Variants, EquatableArray<string> Uses, EquatableArray<SetModel> Sets)
{
    /// <summary>Whether its C# is that of a reference.</summary>
    public bool IsReferenced { get; init; }
}

/// <summary>The facts of one kind in a scenario.</summary>
/// <param name="CSharpName">The kind's plural in C#: the name of the property that holds them.</param>
/// <param name="Documentation">What the vocabulary says of the kind.</param>
/// <param name="IsInBase">Whether the scenario that this one extends has a set of the kind.</param>
/// <param name="IsEmpty">Whether neither the kind nor one that is this kind has a fact.</param>
/// <param name="Texts">The identifiers of the files that declare such facts.</param>
internal sealed record SetModel(string Kind, TypeModel Type, string CSharpName, string Label, string? Documentation, bool IsInBase, bool IsEmpty, EquatableArray<string> Texts)
{
    /// <summary>The C# name of the scenario whose set class this one uses: that of a base, where the variant neither adds nor changes such a fact; null if it has its own.</summary>
    public string? Owner { get; init; }

    /// <summary>The C# name of the scenario from whose set class its own derives; null if it derives from none.</summary>
    public string? BaseOwner { get; init; }
}

/// <summary>The facts of one kind in one file, emitted as one unit. No positions, so that moving a fact changes nothing.</summary>
/// <param name="File">The file's identifier, unique within the scenario.</param>
internal sealed record PackedFactsModel(
    string Scenario, string ScenarioCSharpName, string File, string Kind, TypeModel Type, EquatableArray<FactModel> Facts);

/// <summary>A fact with its valid claims.</summary>
internal sealed record FactModel(
    string Name, string CSharpName, string Label, string? Documentation, BackingModel Backing, EquatableArray<ClaimModel> Claims);

/// <summary>One claim of a fact.</summary>
internal sealed record ClaimModel(
    string Field, Standing Standing, EquatableArray<string> Values, string? At, string? From, string? To, BackingModel Backing)
{
    /// <summary>Whether a variant assumes it.</summary>
    public bool IsAssumed { get; init; }
}

/// <summary>The backing of a claim or of a whole fact.</summary>
internal sealed record BackingModel(EquatableArray<EvidenceModel> Evidence, string? Because);

/// <summary>The words of a source, and the attributions through which it has them.</summary>
/// <param name="Denies">Whether the words contradict the claim.</param>
/// <param name="Credibility">1 to 6 on the Admiralty scale; null if not stated.</param>
/// <param name="Place">Where the words stand; null if no text or seal has them.</param>
internal sealed record EvidenceModel(string Source, EquatableArray<string> Via, bool Denies, int? Credibility, string Words, QuotePlace? Place);

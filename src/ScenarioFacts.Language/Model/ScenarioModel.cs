using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Model;

/// <summary>A scenario as C# sees it: its name, and which texts its facts are in.</summary>
/// <param name="Base">The C# name of the scenario that it is a variant of; null for one that stands by itself.</param>
/// <param name="Uses">The C# names of the scenarios it uses, the base and what that varies apart.</param>
internal sealed record ScenarioModel(
    string Name, string CSharpName, string Label, string? Documentation, string? Base, EquatableArray<string> Uses, EquatableArray<SetModel> Sets);

/// <summary>The facts of one kind in a scenario.</summary>
/// <param name="CSharpName">The kind's plural, as the property that holds them is called.</param>
/// <param name="Texts">The identifiers of the files that declare some.</param>
internal sealed record SetModel(string Kind, TypeModel Type, string CSharpName, string Label, EquatableArray<string> Texts);

/// <summary>The facts of one kind in one file: what one text of C# is written from. No positions, so that moving a fact changes nothing.</summary>
/// <param name="File">The file's identifier, unique within the scenario.</param>
internal sealed record PackedFactsModel(
    string Scenario, string ScenarioCSharpName, string File, string Kind, TypeModel Type, EquatableArray<FactModel> Facts);

/// <summary>A fact with its sound claims.</summary>
internal sealed record FactModel(
    string Name, string CSharpName, string Label, string? Documentation, BackingModel Backing, EquatableArray<ClaimModel> Claims);

/// <summary>What one line of a fact claims.</summary>
internal sealed record ClaimModel(
    string Field, Standing Standing, EquatableArray<string> Values, string? At, string? From, string? To, BackingModel Backing)
{
    /// <summary>Whether a variant assumes it.</summary>
    public bool IsAssumed { get; init; }
}

/// <summary>What backs a claim, or a whole fact.</summary>
internal sealed record BackingModel(EquatableArray<EvidenceModel> Evidence, string? Because);

/// <summary>Words of a source, and the voices it has them from.</summary>
/// <param name="Denies">Whether they contradict the claim.</param>
/// <param name="Credibility">1 to 6 by the Admiralty code; null where nothing is said.</param>
internal sealed record EvidenceModel(string Source, EquatableArray<string> Via, bool Denies, int? Credibility, string Words);

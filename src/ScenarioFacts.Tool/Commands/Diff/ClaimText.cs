using ScenarioFacts.Language.Binding;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Commands.Diff;

/// <summary>A claim as two states of facts are compared by it: what is claimed, when, and with which words. Not where it stands.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The values as they are written.</param>
/// <param name="Time">The time as it is written; empty if there is none.</param>
/// <param name="Standing">The standing.</param>
/// <param name="Because">The reason.</param>
/// <param name="Quotes">The quotes, each with the chain of those who have it, in ordinal order.</param>
internal sealed record ClaimText(string Field, string Value, string Time, Standing Standing, string? Because, IReadOnlyList<string> Quotes)
{
    public static ClaimText Create(BoundClaim claim) => new(
        claim.Field!.Name, string.Join(", ", claim.Values.Select(static value => value.Text)), FactTables.GetTime(claim.Time) ?? "", claim.Standing, claim.Backing.Because, GetQuotes(claim.Backing));

    /// <summary>The field with its standing and time: <c>office from 2014</c>.</summary>
    public string Head => string.Join(' ', new[] { Field, Standing == Standing.Plain ? "" : FactTables.GetWord(Standing), Time }.Where(static part => part.Length > 0));

    /// <summary>The quotes of a backing.</summary>
    public static IReadOnlyList<string> GetQuotes(BoundBacking backing) => [.. backing.Evidence
        .Select(static quote => $"> {string.Join(" via ", quote.Via.Prepend(quote.Source))}{(quote.Denies ? " denies" : "")} \"{quote.Words}\"").Order(StringComparer.Ordinal)];
}

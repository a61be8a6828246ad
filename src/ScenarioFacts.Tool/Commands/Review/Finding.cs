using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>A finding to be checked by a second person.</summary>
/// <param name="Fact">The fact's name.</param>
/// <param name="Field">The field with its standing and time, as written; null for the whole fact.</param>
/// <param name="Value">The claimed values or the quoted words; null if there are none.</param>
/// <param name="Notes">Additional notes.</param>
internal sealed record Finding(InputText File, TextSpan Span, string Fact, string? Field, string? Value, IReadOnlyList<string> Notes)
{
    /// <summary>The group heading; null if not grouped.</summary>
    public string? Group { get; init; }

    public int Line => File.Lines.GetPosition(Span.Start).Line + 1;

    /// <summary>“meetings.facts(12)”, with its folder.</summary>
    public string Place => $"{File.Path}({Wording.Number(Line)})";

    public string Path => Field is null ? Fact : Fact + "." + Field;
}

using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>One thing that a second pair of eyes should look at.</summary>
/// <param name="Fact">The fact's name.</param>
/// <param name="Field">The field with its standing and time, as it is written; null where the fact as a whole is meant.</param>
/// <param name="Value">What is claimed, or in which words; null where nothing is.</param>
/// <param name="Notes">What there is to know of it.</param>
internal sealed record Finding(InputText File, TextSpan Span, string Fact, string? Field, string? Value, IReadOnlyList<string> Notes)
{
    /// <summary>Under what it is grouped; null where nothing is grouped.</summary>
    public string? Group { get; init; }

    public int Line => File.Lines.GetPosition(Span.Start).Line + 1;

    /// <summary>“meetings.facts(12)”, with its folder.</summary>
    public string Place => $"{File.Path}({Wording.Number(Line)})";

    public string Path => Field is null ? Fact : Fact + "." + Field;
}

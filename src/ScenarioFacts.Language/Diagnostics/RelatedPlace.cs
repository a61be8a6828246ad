using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>A related location of a diagnostic, such as the line where a name was first declared.</summary>
/// <param name="Message">A short note on the location: “declared here”.</param>
internal sealed record RelatedPlace(InputText File, TextSpan Span, string Message)
{
    public LinePosition Start => File.Lines.GetPosition(Span.Start);

    public LinePosition End => File.Lines.GetPosition(Span.End);
}

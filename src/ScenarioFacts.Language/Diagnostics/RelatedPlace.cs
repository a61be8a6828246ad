using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>Another place that a diagnostic speaks of, such as the line where a name was declared first.</summary>
/// <param name="Message">What stands there, in a few words: “declared here”.</param>
internal sealed record RelatedPlace(InputText File, TextSpan Span, string Message)
{
    public LinePosition Start => File.Lines.GetPosition(Span.Start);

    public LinePosition End => File.Lines.GetPosition(Span.End);
}

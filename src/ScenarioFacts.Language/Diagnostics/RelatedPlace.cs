using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>Another place that a diagnostic speaks of, such as the line where a name was declared first.</summary>
/// <param name="Message">What stands there, in a few words: “declared here”.</param>
internal sealed record RelatedPlace(SourceFile File, TextSpan Span, string Message)
{
    public LinePosition Start => File.Lines.PositionOf(Span.Start);

    public LinePosition End => File.Lines.PositionOf(Span.End);
}

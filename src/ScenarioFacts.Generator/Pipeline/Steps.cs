namespace ScenarioFacts.Generator.Pipeline;

/// <summary>The tracking names of the pipeline's steps.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Inputs = nameof(Inputs);
    public const string Parsed = nameof(Parsed);
    public const string References = nameof(References);
    public const string Surfaces = nameof(Surfaces);
    public const string Resolved = nameof(Resolved);
    public const string ReferencedParsed = nameof(ReferencedParsed);
    public const string ReferencedBound = nameof(ReferencedBound);
    public const string Surface = nameof(Surface);
    public const string SurfaceHead = nameof(SurfaceHead);
    public const string Emission = nameof(Emission);
    public const string Required = nameof(Required);
    public const string Declarations = nameof(Declarations);
    public const string Index = nameof(Index);
    public const string Bound = nameof(Bound);
    public const string FileFindings = nameof(FileFindings);
    public const string Sources = nameof(Sources);
    public const string Library = nameof(Library);
    public const string QuoteRequests = nameof(QuoteRequests);
    public const string QuoteInputs = nameof(QuoteInputs);
    public const string Quotes = nameof(Quotes);
    public const string Placed = nameof(Placed);
    public const string Checked = nameof(Checked);
    public const string Headers = nameof(Headers);
    public const string Texts = nameof(Texts);
    public const string Size = nameof(Size);
    public const string Variants = nameof(Variants);
    public const string Scenarios = nameof(Scenarios);
    public const string Shared = nameof(Shared);
    public const string Vocabularies = nameof(Vocabularies);
}

namespace ScenarioFacts.Language.Syntax;

/// <summary>What the grammar expected at the token where it stopped; the single expectation of a failed parse.</summary>
internal static class Expected
{
    public const string Name = "a name";
    public const string Colon = ":";
    public const string Value = "a value";
    public const string Date = "a date";
    public const string Text = "a text in quotes";
    public const string End = "the end of the line";
    public const string Digit = "a digit from 1 to 6";
    public const string Line = "a line";
    public const string Comparison = "a comparison";
}

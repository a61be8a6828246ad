namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>A line of a file, counted from zero.</summary>
internal sealed record Place(string Path, int Line)
{
    public override string ToString() => $"{Path}:{Line + 1}";
}

namespace ScenarioFacts.Language.Text;

/// <summary>A stretch of a file in UTF-16 units: where it starts and how long it is.</summary>
internal readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public override string ToString() => $"[{Start}..{End})";
}

using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>From which line of a file as it was read each line of an edited one comes.</summary>
internal sealed class LineOrigins(IReadOnlyList<int> origins)
{
    public static LineOrigins Of(InputText file) => new([.. Enumerable.Range(0, file.Lines.Count)]);

    /// <summary>The line of the file as it was read; the last one for what was added below it.</summary>
    public int this[int line] => origins.Count == 0 ? 0 : origins[Math.Min(line, origins.Count - 1)];

    /// <summary>The origins after one more edit.</summary>
    public LineOrigins After(InputText before, CodeFix edit, InputText after) =>
        new([.. Enumerable.Range(0, after.Lines.Count).Select(line => this[before.Lines.GetPosition(GetOffset(edit, after.Lines[line].Start)).Line])]);

    /// <summary>The offset before the edit.</summary>
    private static int GetOffset(CodeFix edit, int offset)
    {
        var shift = 0;
        foreach (var change in edit.Changes)
        {
            var start = change.Span.Start + shift;
            if (offset < start)
                break;
            if (offset < start + change.NewText.Length)
                return change.Span.Start;
            shift += change.NewText.Length - change.Span.Length;
        }

        return offset - shift;
    }
}

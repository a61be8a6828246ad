using ScenarioFacts.Language.Diagnostics;
using Spectre.Console;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>What people read, line by line: wrapped where someone sees it, one line each elsewhere. Texts of files are data here, whatever they hold.</summary>
internal sealed class Page(IAnsiConsole console)
{
    /// <summary>How far one step is indented.</summary>
    private const int Step = 2;

    /// <summary>A line, so many steps from the left.</summary>
    public void Line(int steps, params ReadOnlySpan<Piece> pieces)
    {
        var line = new Paragraph();
        foreach (var piece in pieces)
            line.Append(Wording.Printable(piece.Text), piece.Look);
        console.Write(new Padder(line, new Padding(steps * Step, 0, 0, 0)));
    }

    public void Blank() => console.WriteLine();
}

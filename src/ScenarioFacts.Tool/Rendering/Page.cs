using ScenarioFacts.Language.Diagnostics;
using Spectre.Console;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>Writes lines for people: wrapped on a terminal, unwrapped otherwise. Text from files is never interpreted as markup.</summary>
internal sealed class Page(IAnsiConsole console)
{
    /// <summary>The width of one indentation step.</summary>
    private const int Step = 2;

    /// <summary>Writes a line, indented by a number of steps.</summary>
    public void Line(int steps, params ReadOnlySpan<Piece> pieces)
    {
        var line = new Line().Add(new string(' ', steps * Step));
        var width = steps * Step;
        foreach (var piece in pieces)
        {
            var text = Wording.Printable(piece.Text);
            width += text.EnumerateRunes().Sum(DisplayWidth.Measure);
            line.Add(text, piece.Look);
        }

        // Wrapping takes the square of a line's length where the line need not be wrapped.
        if (width <= console.Profile.Width)
        {
            console.Write(line);
            return;
        }

        var wrapped = new Paragraph();
        foreach (var piece in pieces)
            wrapped.Append(Wording.Printable(piece.Text), piece.Look);
        console.Write(new Padder(wrapped, new Padding(steps * Step, 0, 0, 0)));
    }

    public void Blank() => console.WriteLine();
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>A line of styled pieces, printed without markup and without wrapping, so that carets below it stay aligned.</summary>
internal sealed class Line : Renderable
{
    private readonly List<Segment> _pieces = [];

    public static void WriteEmpty(IAnsiConsole console) => console.Write(new Line());

    public Line Add(string text, Style? style = null)
    {
        if (text.Length > 0)
            _pieces.Add(new Segment(text, style ?? Style.Plain));
        return this;
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => [.. _pieces, Segment.LineBreak];
}

using System.Text;
using ScenarioFacts.Language.Diagnostics;
using Spectre.Console;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>Styled sentences, wrapped between words at the console's width.</summary>
internal sealed class Prose(int indent = 0)
{
    private readonly List<(string Text, Style? Style)> _pieces = [];

    public Prose Add(string text, Style? style = null)
    {
        _pieces.Add((text, style));
        return this;
    }

    public void Write(IAnsiConsole console)
    {
        var (line, column) = (NewLine(), indent);
        foreach (var word in Words())
        {
            var width = word.Sum(static piece => piece.Text.EnumerateRunes().Sum(DisplayWidth.Measure));
            if (column > indent && column + 1 + width > console.Profile.Width)
            {
                console.Write(line);
                (line, column) = (NewLine(), indent);
            }

            if (column > indent)
                line.Add(" ");
            column += width + (column > indent ? 1 : 0);
            word.ForEach(piece => line.Add(piece.Text, piece.Style));
        }

        console.Write(line);
    }

    private Line NewLine() => new Line().Add(new string(' ', indent));

    /// <summary>Splits the pieces at spaces into words of styled pieces. Adjacent pieces without a space between form one word.</summary>
    private IEnumerable<List<(string Text, Style? Style)>> Words()
    {
        var word = new List<(string Text, Style? Style)>();
        foreach (var (text, style) in _pieces)
        {
            var letters = new StringBuilder();
            foreach (var c in text)
            {
                if (!char.IsWhiteSpace(c))
                {
                    letters.Append(Wording.IsPrintable(c) ? c : '\uFFFD');
                    continue;
                }

                Take(letters, style, word);
                if (word.Count > 0)
                    yield return word;
                word = [];
            }

            Take(letters, style, word);
        }

        if (word.Count > 0)
            yield return word;
    }

    private static void Take(StringBuilder letters, Style? style, List<(string Text, Style? Style)> word)
    {
        if (letters.Length > 0)
            word.Add((letters.ToString(), style));
        letters.Clear();
    }
}

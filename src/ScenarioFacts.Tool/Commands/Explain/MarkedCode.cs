using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Commands.Explain;

/// <summary>A sample with marked diagnostic spans: <c>{|FACT1001:text|}</c>.</summary>
/// <param name="Text">The sample without its marks.</param>
/// <param name="Marks">The spans of the marks.</param>
internal sealed record MarkedCode(string Text, IReadOnlyList<TextSpan> Marks)
{
    private const string Open = "{|";
    private const string Close = "|}";

    public static MarkedCode Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = new List<TextSpan>();
        var rest = 0;
        for (var open = Find(marked, Open, 0); open >= 0; open = Find(marked, Open, rest))
        {
            var colon = Find(marked, ":", open);
            var close = Find(marked, Close, open);
            if (colon < 0 || close < colon)
                break;
            text.Append(marked, rest, open - rest);
            marks.Add(new TextSpan(text.Length, close - colon - 1));
            text.Append(marked, colon + 1, close - colon - 1);
            rest = close + Close.Length;
        }

        return new MarkedCode(text.Append(marked, rest, marked.Length - rest).ToString(), marks);
    }

    private static int Find(string text, string part, int from) => text.IndexOf(part, from, StringComparison.Ordinal);
}

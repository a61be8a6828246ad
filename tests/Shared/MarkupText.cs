using System;
using System.Collections.Generic;
using System.Text;

namespace ScenarioFacts.Tests.Shared;

/// <summary>
/// A text in which expected diagnostics are marked where they stand: <c>{|FACT1001:span|}</c>, in the shape of Roslyn's own testing
/// markup. Marks do not nest, and a mark may be empty: <c>{|FACT1001:|}</c>.
/// </summary>
internal sealed class MarkupText
{
    private const string Open = "{|";
    private const string Close = "|}";

    private MarkupText(string text, IReadOnlyList<(string Id, int Start, int Length)> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The text without its marks.</summary>
    public string Text { get; }

    /// <summary>The marks, in their order in the text; positions are those in <see cref="Text"/>, in UTF-16 units.</summary>
    public IReadOnlyList<(string Id, int Start, int Length)> Marks { get; }

    public static MarkupText Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = new List<(string Id, int Start, int Length)>();
        var rest = 0;
        while (Find(marked, Open, rest) is var open && open >= 0)
        {
            var colon = Required(marked, ":", open);
            var close = Required(marked, Close, colon);
            text.Append(marked, rest, open - rest);
            var id = marked[(open + Open.Length)..colon];
            var content = marked[(colon + 1)..close];
            if (content.Contains(Open, StringComparison.Ordinal))
                throw new FormatException($"The mark at {open} holds another one: {content}");
            marks.Add((id, text.Length, content.Length));
            text.Append(content);
            rest = close + Close.Length;
        }

        text.Append(marked, rest, marked.Length - rest);
        return new MarkupText(text.ToString(), marks);
    }

    private static int Find(string text, string part, int from) => text.IndexOf(part, from, StringComparison.Ordinal);

    private static int Required(string text, string part, int from) =>
        Find(text, part, from) is var found && found >= 0
            ? found
            : throw new FormatException($"The mark at {from} has no ‘{part}’.");
}

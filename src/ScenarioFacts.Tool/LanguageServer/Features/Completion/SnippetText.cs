using System.Globalization;
using System.Text;

namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>Builds a text with tab stops, in the protocol's snippet syntax.</summary>
internal sealed class SnippetText
{
    private readonly StringBuilder _text = new();
    private int _stops;

    /// <summary>Adds text as it is.</summary>
    public SnippetText Add(string text)
    {
        _text.Append(Escape(text, @"\$}"));
        return this;
    }

    /// <summary>Adds a tab stop with a placeholder, or a choice if there are several.</summary>
    /// <returns>The number of the stop.</returns>
    public int AddStop(params IReadOnlyList<string> placeholders)
    {
        var number = ++_stops;
        _text.Append("${").Append(number.ToString(CultureInfo.InvariantCulture));
        if (placeholders is [var only])
            _text.Append(':').Append(Escape(only, @"\$}")).Append('}');
        else
            _text.Append('|').AppendJoin(',', placeholders.Select(static placeholder => Escape(placeholder, @"\,|$}"))).Append("|}");
        return number;
    }

    /// <summary>Adds what is typed at a tab stop once more.</summary>
    public SnippetText AddAgain(int stop)
    {
        _text.Append("${").Append(stop.ToString(CultureInfo.InvariantCulture)).Append('}');
        return this;
    }

    public override string ToString() => _text.ToString();

    private static string Escape(string text, string special) => string.Concat(text.Select(c => special.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}

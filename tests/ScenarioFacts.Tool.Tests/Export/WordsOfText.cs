using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>The words of a text with their lines, counted as the schema of the export says, by other means than the compiler's.</summary>
internal static partial class WordsOfText
{
    public static List<(string Word, int Line)> Of(string text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. text.ReplaceLineEndings("\n").Split('\n')
                .Select(static (line, index) => (Words: In(line), Line: index + 1))
                .Where(line => seen.Add(string.Join(" ", line.Words)))
                .SelectMany(static line => line.Words.Select(word => (word, line.Line))),
        ];
    }

    public static List<string> In(string line) => [.. Word().Matches(line.Normalize()).Select(static match => match.Value)];

    [GeneratedRegex(@"[\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF]|((?![\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF])[\p{L}\p{N}\p{M}])+")]
    private static partial Regex Word();
}

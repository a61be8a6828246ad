using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Tests.Evidence;

/// <summary>Texts and quotes made up for properties: few different words, so that they repeat, begin each other and meet again.</summary>
internal static class Samples
{
    private static readonly string[] Words = ["the", "mill", "The", "will", "not", "open", "may", "close", "didn’t", "U.S.", "5.05", "今", "5", "12", "5"];
    private static readonly string[] Gaps = [" ", " ", " ", " ", "-", ", ", ". ", "? ", " $", "€ ", "%", ",", " −", "\u202F"];
    private static readonly string[] LineEnds = ["\n", "\r\n", "\n\n", "\u2028"];

    // Letters, marks of several classes, kana, Hangul, signs and halves of pairs.
    private static readonly string[] Pieces =
    [
        "a", "e", "O", "q", "ſ", "\u1100", "\u1161", "\u11A8", "각", "가", "か", "は", "ガ", "ﾞ", "म", "\u093C", "क", "\u0327", "\u0301", "\u0323",
        "\u0308", "\u3099", "é", "ǖ", "ệ", "\u212B", "\u1E9B", "\u0344", "\uFA10", "\U0002F80A", "\U0001D15E", "\U000110AB", "\U000110BA", " ", "-", "3",
    ];

    // Signs that have another canonical form, or take marks.
    private static readonly string[] Signs = ["-", ".", "=", " ", "\u2260", "\u0338", "\u0344", "\u0301", "\u037E", "\u1FEF", "\u1FFD", "\u0387", "\u2001", "\U0001D15E", "\U0001D15F", "%", "€"];

    public static Gen<string> Text() =>
        from lines in Gen.ListOf(Line(), 5)
        from ends in Gen.ListOf(Gen.Elements(LineEnds), 5)
        select string.Concat(lines.Zip(ends, (line, end) => line + end));

    public static Gen<string> Line() =>
        from length in Gen.Choose(0, 12)
        from words in Gen.ListOf(Gen.Elements(Words), length)
        from gaps in Gen.ListOf(Gen.Elements(Gaps), length)
        select string.Concat(words.Zip(gaps, (word, gap) => word + gap));

    public static Gen<string> AnyText() =>
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
            from chars in Gen.ArrayOf(Gen.Choose(0, 0xFFFF)) select new string(chars.Select(c => (char)c).ToArray()),
            Accented());

    public static Gen<string> SignsBetweenDigits() =>
        from gaps in Gen.ListOf(from signs in Gen.ListOf(Gen.Elements(Signs), 3) select string.Concat(signs)) select string.Concat(gaps.Select(static gap => "3" + gap)) + "3";

    public static Gen<string> Accented() => from pieces in Gen.ListOf(Gen.Elements(Pieces)) select string.Concat(pieces);

    /// <summary>
    /// Words of the text from some place on, now and then with a gap, with the signs between them as printed or without; sometimes one is changed.
    /// </summary>
    public static Gen<string> QuoteFrom(string text)
    {
        var words = new List<TextSpan>();
        for (var from = 0; WordTokenizer.TryNext(text, from, text.Length, out var word); from = word.End)
            words.Add(word);
        return from start in Gen.Choose(0, words.Count)
               from length in Gen.Choose(1, 6)
               from left in Gen.Choose(0, 3)
               from second in Gen.Elements(0, 0, 2, 3, 4)
               from isPrinted in Gen.Elements(true, false)
               from spoilt in Gen.Frequency((9, Gen.Constant("")), (1, Gen.Elements(" moon", "%", " $", ".")))
               select Quote(start, length, isPrinted) + (second == 0 ? "" : " [...] " + Quote(start + length + left, second, isPrinted)) + spoilt;

        string Quote(int start, int length, bool isPrinted)
        {
            var quoted = words.Skip(start).Take(length).ToList();
            if (quoted.Count == 0 || !isPrinted)
                return string.Join(" ", quoted.Select(word => text.Substring(word.Start, word.Length)));
            var first = start > 0 && words[start - 1].End < quoted[0].Start ? quoted[0].Start - 1 : quoted[0].Start;
            return text[first..quoted[^1].End].ReplaceLineEndings(" ");
        }
    }
}

using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Tests.Evidence;

/// <summary>Texts and quotes made up for properties: few different words, so that they repeat, begin each other and meet again.</summary>
internal static class Samples
{
    private static readonly string[] Words = ["the", "mill", "The", "will", "not", "open", "may", "close", "didn’t", "U.S.", "5.05", "今"];
    private static readonly string[] Gaps = [" ", " ", " ", " ", "-", ", ", ". ", "? "];
    private static readonly string[] LineEnds = ["\n", "\r\n", "\n\n", "\u2028"];

    // Letters, marks of several classes, kana, Hangul, signs and halves of pairs.
    private static readonly string[] Pieces =
    [
        "a", "e", "O", "q", "ſ", "\u1100", "\u1161", "\u11A8", "각", "가", "か", "は", "ガ", "ﾞ", "म", "\u093C", "क", "\u0327", "\u0301", "\u0323",
        "\u0308", "\u3099", "é", "ǖ", "ệ", "\u212B", "\u1E9B", "\u0344", "\uFA10", "\U0002F80A", "\U0001D15E", "\U000110AB", "\U000110BA", " ", "-", "3",
    ];

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

    public static Gen<string> Accented() => from pieces in Gen.ListOf(Gen.Elements(Pieces)) select string.Concat(pieces);

    /// <summary>Words of the text from some place on, now and then with a gap, in lines of their own or not; sometimes one is changed.</summary>
    public static Gen<string> QuoteFrom(string text)
    {
        var words = WordTokenizer.Words(text).ToArray();
        return from start in Gen.Choose(0, words.Length)
               from length in Gen.Choose(1, 6)
               from left in Gen.Choose(0, 3)
               from second in Gen.Choose(0, 4)
               from spoilt in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
               select Quote(words, start, length, left, second) + (spoilt ? " moon" : "");
    }

    private static string Quote(string[] words, int start, int length, int left, int second)
    {
        var first = string.Join(" ", words.Skip(start).Take(length));
        return second == 0 ? first : first + " [...] " + string.Join(" ", words.Skip(start + length + left).Take(second));
    }
}

using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class QuotedFigureProperties
{
    // Everything that belongs to a figure.
    private static readonly string[] Figures =
    [
        "5", "12", "2.5", "400", "1,200", "2015", "21", "23", "747", "$5", "€7", "US$", "5%", "%", "(12)", "10:30", "seven", "twenty", "five", "hundred", "million", "billion", "dozen", "half", "a", "quarter", "of",
        "dollars", "U.S.", "Hong", "Kong", "yen", "euros", "JPY", "percent", "per", "cent", "km", "feet", "tonnes", "years", "old", "p.m.", "January", "in", "on", "between", "and", "to", "more", "than", "no", "fewer",
        "up", "at", "least", "about", "some", "or", "so", "minus", "-5", "5-10", "3–4", "Type", "F-35", "first", "21st",
    ];

    private static readonly string[] Plain = ["the", "ships", "officials", "said", "that", "harbour", "sailed", "north", "crew", "trained", "near", "with", "their", "old", "new", "parts"];

    /// <summary>Most quotes are answered without reading their figures: the answer is that of reading them in the whole sentence.</summary>
    [Property(MaxTest = 20_000)]
    public Property Figure_cut_into_is_found_whether_or_not_a_short_way_is_taken() =>
        Prop.ForAll(Gen.Frequency((1, Gen.Elements(Figures)), (2, Gen.Elements(Plain))).ArrayOf(16).Zip(Gen.Choose(0, 12).Zip(Gen.Choose(3, 12))).ToArbitrary(), drawn =>
        {
            var sentence = string.Join(" ", drawn.Item1) + ".";
            var spans = WordTokenizer.Spans(sentence);
            var (first, count) = (drawn.Item2.Item1, drawn.Item2.Item2);
            if (first + count > spans.Count)
                return;
            var quote = Copy(sentence, first, count);
            var document = new TextDocument("a.txt", sentence);
            if (document.Find(Quotation.Parse(quote), null) is not QuoteVerdict.Found { Passage.FirstWord: var found } verdict || found != first)
                return;

            var whole = CutFigure.Find(quote, WordTokenizer.Spans(quote), sentence, spans.GetRange(first, count), LanguageTables.Assumed);

            Assert.Equal(whole is null, QuotedFigures.FindCut(document, verdict, Quotation.Parse(quote), quote, null) is null);
        });

    private static string Copy(string sentence, int first, int count)
    {
        var spans = WordTokenizer.Spans(sentence);
        var start = spans[first].Start;
        return sentence.Substring(start, spans[first + count - 1].End - start);
    }
}

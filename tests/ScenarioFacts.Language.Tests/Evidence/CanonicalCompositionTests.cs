using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ScenarioFacts.Language.Evidence.Words;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class CanonicalCompositionTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("e\u0301", "é")]
    [InlineData("é", "é")]
    [InlineData("u\u0308\u0304", "ǖ")]
    [InlineData("e\u0302\u0323", "ệ")]
    [InlineData("a\u0328\u0301\u0302", "ą\u0301\u0302")]
    [InlineData("\u1111\u1171\u11B6", "퓛")]
    [InlineData("가\u11A8", "각")]
    [InlineData("가\u11A7", "가\u11A7")]
    [InlineData("각\u11A8", "각\u11A8")]
    [InlineData("\u0958", "क\u093C")]
    [InlineData("\uFA10", "塚")]
    [InlineData("\U0002F80A", "\u50E7")]
    [InlineData("\U00011099\U000110BA", "\U0001109A")]
    [InlineData("は\u309A", "ぱ")]
    [InlineData("\u212B\u0327", "Å\u0327")]
    public void Words_are_composed(string word, string composed) => Assert.Equal(composed, CanonicalComposition.Compose(word));

    [Fact]
    public void It_agrees_with_the_runtime_on_every_character_and_on_strings_of_them()
    {
        if ("e\u0301".Normalize() != "é")
            return; // This runtime has no ICU to compare with: the reason why the compiler has its own.
        for (var codePoint = 0; codePoint < 0x30000; codePoint++)
        {
            if (codePoint is (>= 0xD800 and <= 0xDFFF) or (>= 0xFDD0 and <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE || IsNewer(codePoint))
                continue;
            var text = char.ConvertFromUtf32(codePoint);
            Assert.Equal(text.Normalize(), CanonicalComposition.Compose(text));
            Assert.Equal(text.Normalize(), CanonicalComposition.Compose(text.Normalize(NormalizationForm.FormD)));
        }

        Prop.ForAll(Samples.Accented().ToArbitrary(), text => text.Normalize() == CanonicalComposition.Compose(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_letter_with_very_many_marks_is_sorted_in_time()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0316", 500_000));
        var composed = CanonicalComposition.Compose("a" + marks);

        Assert.StartsWith("á\u0316\u0316", composed, System.StringComparison.Ordinal);
        Assert.EndsWith("\u0301\u0301", composed, System.StringComparison.Ordinal);
    }

    // Scripts that came with Unicode 15 and 16: Todhri, Tulu-Tigalari, Gurung Khema, Kirat Rai and a few marks.
    private static bool IsNewer(int codePoint) =>
        codePoint is (>= 0x10D40 and <= 0x10EFF) or (>= 0x105C0 and <= 0x105FF) or (>= 0x11241 and <= 0x11241) or (>= 0x11380 and <= 0x113FF)
            or (>= 0x11F00 and <= 0x11F5F) or (>= 0x16100 and <= 0x1613F) or (>= 0x16D40 and <= 0x16D7F) or (>= 0x1E030 and <= 0x1E08F)
            or (>= 0x1E4D0 and <= 0x1E5FF) or 0x0897 or 0x0ECE or 0x11F41 or 0x11F42 or 0x1E08F;
}

using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace ScenarioFacts.Tests;

public sealed class NumberProperties
{
    private static readonly Gen<string> Figures =
        from whole in Gen.Choose(-1_000_000, 1_000_000)
        from part in Gen.Choose(0, 99)
        from form in Gen.Elements("{0}", "{0}.{1}")
        select string.Format(CultureInfo.InvariantCulture, form, whole, part);

    private static readonly Gen<string> Scale = Gen.Elements("", " thousand", " million", " billion", " trillion");

    private static readonly Gen<string> Number =
        from ends in Figures.Two()
        from form in Gen.Elements("{0}", "~{0}", "{0}..{1}", "at least {0}", "at most {0}")
        from scale in Scale
        select string.Format(CultureInfo.InvariantCulture, form, ends.Item1, ends.Item2) + scale;

    private static readonly Gen<string> SomeMoney =
        from numbers in Number.Two()
        from form in Gen.Elements("{0} JPY", "{0} JPY ({1} USD)")
        select string.Format(CultureInfo.InvariantCulture, form, numbers.Item1, numbers.Item2);

    private static readonly Arbitrary<string> Numbers = Number.ToArbitrary();

    private static readonly Arbitrary<string> Scribbles = (
        from parts in Gen.ArrayOf(Gen.Elements("1", "0", "~", ".", "..", "-", " ", "at least ", "million", "JPY", "(", ")", "99999999999999", "%", "٣"))
        select string.Concat(parts)).ToArbitrary();

    [Property]
    public Property Numbers_survive_the_round_trip() => Prop.ForAll(Numbers, text =>
        FactNumber.TryParse(text, out var number, out var error)
            ? number.ToString() == text && FactNumber.TryParse(number.ToString(), out var again) && again == number && again.GetHashCode() == number.GetHashCode()
            : error == FactNumberError.EndsBeforeStart && text.Contains("..", System.StringComparison.Ordinal));

    [Property]
    public Property Money_survives_the_round_trip() => Prop.ForAll(SomeMoney.ToArbitrary(), text =>
        Money.TryParse(text, out var money, out var error)
            ? money.ToString() == text && Money.TryParse(money.ToString(), out var again) && again == money
            : error == FactNumberError.EndsBeforeStart);

    [Property]
    public Property Readings_only_widen() => Prop.ForAll(Numbers, text =>
        !FactNumber.TryParse(text, out var number)
        || (!(number.LowestReading > number.Lowest) && !(number.HighestReading < number.Highest) && !(number.Lowest > number.Highest)));

    [Property]
    public Property What_contains_another_overlaps_it() => Prop.ForAll(Numbers, Numbers, (left, right) =>
        !FactNumber.TryParse(left, out var a) || !FactNumber.TryParse(right, out var b)
        || (a.Contains(a) && a.MayOverlap(a) && a.MayOverlap(b) == b.MayOverlap(a) && (!a.Contains(b) || a.MayOverlap(b))));

    [Property]
    public Property Scribbles_never_throw() => Prop.ForAll(Scribbles, text =>
    {
        var wasNumber = FactNumber.TryParse(text, out var number, out var error);
        var wasCount = FactNumber.TryParseCount(text, out var count);
        var wasMoney = Money.TryParse(text, out var money) && (money.MayOverlap(money) & money.Contains(money));
        var wasQuantity = Quantity.TryParse(text, out var quantity);
        return wasNumber == (error == FactNumberError.None)
            && (!wasNumber || number.ToString() == text) && (!wasCount || (wasNumber && count == number && count.LowestReading >= 0))
            && (!wasMoney || money.ToString() == text) && (!wasQuantity || quantity.ToString() == text);
    });

    [Fact]
    public void Long_text_is_refused_in_linear_time()
    {
        foreach (var unit in new[] { "9", "..", "~", "at least ", " million", "(", "JPY " })
        {
            var text = string.Concat(Enumerable.Repeat(unit, 4_000_000 / unit.Length));
            Assert.False(FactNumber.TryParse(text, out _) | Money.TryParse(text, out _) | Quantity.TryParse(text, out _));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Oracle;

namespace ScenarioFacts.Language.Tests.Repairs;

/// <summary>The fields of the generated facts.</summary>
internal enum GeneratedField
{
    Count,
    Money,
    Quantity,
    Date,
    Name,
    Names,
    Choice,
    Text,
    Country,
}

/// <summary>A line under a fact: a field, and in place of its value what an analyst may type.</summary>
/// <param name="Mark">What stands between the two.</param>
internal sealed record GeneratedLine(GeneratedField Field, string Mark, string Value)
{
    public string Text => $"  {Field.ToString().ToLowerInvariant()}{Mark}{Value}";
}

/// <summary>Makes lines with values in words, in other notations, and with slips of the pen.</summary>
internal sealed class GeneratedLines(SeededRandom random)
{
    public const string Vocabulary = """
        vocabulary v
        use core
        kind place
          evidence: optional
        kind thing
          evidence: optional
          count: count
          money: money
          quantity: quantity of unit
          date: date
          name: place
          names: list of place
          choice: word
          text: list of text
          country: country-code
        choice unit: km, miles, m, mm, sea-mile, tonnes, mw
        choice word: likely, unlikely, signed, unsigned, occurred, planned

        """;

    public static readonly IReadOnlyList<string> Names =
        ["north-korea", "south-korea", "iran", "iraq", "type-45", "type-46", "austria", "australia", "niger", "nigeria", "ann-lee", "ann", "lee", "anna-lee", "slovakia", "slovenia", "guinea", "f-35", "f-15", "us", "uk"];

    public static readonly IReadOnlyList<string> Units = ["km", "miles", "m", "mm", "sea-mile", "tonnes", "mw"];
    public static readonly IReadOnlyList<string> Currencies = ["USD", "EUR", "JPY", "GBP", "TRY", "ALL", "CUP"];

    private static readonly string[] Words = ["likely", "unlikely", "signed", "unsigned", "occurred", "planned"];
    private static readonly string[] Marks = [": ", ": ", ": ", ": ", ": ", " = ", " := ", "; ", " ", "：", ":"];
    private static readonly string[] Ones = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen nineteen zero".Split(' ');
    private static readonly string[] Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
    private static readonly string[] Scales = "thousand million billion trillion hundred dozen millions mn bn bln k m tn lakh crore Million mil".Split(' ');
    private static readonly string[] Hedges =
        ["about ", "around ", "some ", "nearly ", "almost ", "over ", "more than ", "no more than ", "no fewer than ", "no less than ", "not more than ", "at least ", "at most ", "less than ", "up to ", "~", "≥", "≤", "<", "at least about ", "under ", "ca ", "not ", "no ", "..", "-", "just over ", "well above "];
    private static readonly string[] Tails = [" or more", " or less", " or fewer", "+", " or so", "..", " odd", " sailors", " and a half", " and a quarter", " and two", " whole", " percent", "%", " each", " million"];
    private static readonly string[] Months = "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Sept. march may".Split(' ');
    private static readonly string[] Weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Fri".Split(' ');

    public GeneratedLine Next()
    {
        var field = random.Pick(Enum.GetValues<GeneratedField>());
        var value = field switch
        {
            GeneratedField.Count => Number(),
            GeneratedField.Money => WithUnit(Number(), Currencies, ["$", "€", "£", "yen", "dollars", "euros", "eur", "US$"]),
            GeneratedField.Quantity => WithUnit(Number(), Units, ["nm", "kms", "mile", "KM", "Mm", "MW", "kilometres", "tons", "feet"]),
            GeneratedField.Date => Date(),
            GeneratedField.Name => Name(),
            GeneratedField.Names => Listed(Name),
            GeneratedField.Choice => Spelled(random.Pick(Words)),
            GeneratedField.Text => Listed(() => Quoted(random.Pick(["The Times", "south korea", "Type 45", "a # b", "two words, or three", "C\\d", "x disputed", "it's", "\u200Bab", "a\u200Bb"]))),
            _ => Spelled(random.Pick(["GB", "uk", "gb", "Gl", "GL", "\"JP\"", "Japan", "IR", "IQ", "ir", "south-korea"])),
        };
        value = random.Below(5) == 0 ? Slip(value) : value;
        return new GeneratedLine(field, random.Pick(Marks), random.Below(25) == 0 ? Quoted(value) : value);
    }

    private string Number()
    {
        var number = random.Below(12) == 0 ? Plain() + random.Pick([" to ", "-", "–", "..", " - ", " and "]) + Plain() : Plain();
        number = random.Below(20) == 0 ? "between " + Plain() + " and " + Plain() : number;
        return (random.Below(3) == 0 ? random.Pick(Hedges) : "") + number + (random.Below(4) == 0 ? random.Pick(Tails) : "");
    }

    private string Plain() => random.Below(8) switch
    {
        0 or 1 => Digits(),
        2 => Digits() + random.Pick([" ", " ", ""]) + random.Pick(Scales),
        3 => Phrase() + " " + random.Pick(Scales),
        4 => random.Pick(["half a ", "a quarter of a ", "three quarters of a ", "a half ", "a ", "an ", "two and a half ", "one and a quarter ", "half ", "several "]) + random.Pick(Scales),
        5 => Digits() + " " + random.Pick(Scales) + " " + random.Pick(Scales),
        _ => string.Join(random.Pick([" ", " ", "-", " and "]), Enumerable.Range(0, 1 + random.Below(4)).Select(_ => Phrase())),
    };

    private string Digits() => random.Below(14) switch
    {
        0 => N(1, 9) + "," + N(100, 900),
        1 => N(1, 99) + "," + N(1, 99),
        2 => N(1, 9) + "," + N(100, 900) + "," + N(100, 900),
        3 => N(1, 9) + "." + N(1, 99),
        4 => N(1, 99) + "." + N(100, 900),
        5 => N(1, 9) + "." + N(100, 900) + "." + N(100, 900),
        6 => N(1, 9) + " " + N(100, 900),
        7 => N(1, 9) + "e" + N(1, 5),
        8 => "." + N(1, 9),
        9 => "-" + N(1, 9),
        10 => N(1, 9) + "," + N(10, 99) + "," + N(100, 900),
        _ => N(0, 3000),
    };

    private string Phrase() => random.Below(6) switch
    {
        0 => random.Pick(Tens) + random.Pick(["-", " "]) + random.Pick(Ones),
        1 => random.Pick(Tens),
        2 => random.Pick(["a", random.Pick(Ones)]) + " hundred" + random.Pick(["", " and " + random.Pick(Ones), " " + random.Pick(Tens)]),
        3 => random.Pick(Ones) + " thousand",
        _ => random.Pick(Ones),
    };

    private string WithUnit(string number, IReadOnlyList<string> right, IReadOnlyList<string> wrong)
    {
        var unit = random.Below(4) == 0 ? random.Pick(wrong) : random.Pick(right);
        return random.Below(8) == 0 ? unit + random.Pick(["", " "]) + number : number + random.Pick(["", " ", " ", " "]) + unit;
    }

    private string Date()
    {
        var (day, month, year) = (N(1, 31), random.Pick(Months), random.Pick([N(1900, 2100), N(1900, 2100), N(0, 99).PadLeft(4, '0')]));
        var ordinal = day + random.Pick(["", "", "st", "nd", "rd", "th"]);
        var m = random.Pick([N(1, 12), N(1, 31)]);
        var date = random.Below(16) switch
        {
            0 or 1 => $"{ordinal} {month} {year}",
            2 => $"{month} {ordinal}, {year}",
            3 => $"{month} {day} {year}",
            4 => $"{random.Pick(Weekdays)}{random.Pick([" ", ", "])}{day} {month} {year}",
            5 => $"{month} {year}",
            6 => $"{year}{m.PadLeft(2, '0')}{day.PadLeft(2, '0')}",
            7 => string.Join(random.Pick(["/", ".", "-", " "]), year, m, day),
            8 => string.Join(random.Pick(["/", ".", "-", " "]), day, m, year),
            9 => $"{year}年{m}月{day}日",
            10 => $"{year}-{m.PadLeft(2, '0')}-{day.PadLeft(2, '0')}",
            11 => $"{year}-{m.PadLeft(2, '0')}/{day.PadLeft(2, '0')}",
            12 => year + random.Pick(["/", "-", " to ", "..", "–"]) + N(1900, 2100),
            13 => random.Pick(["spring ", "early ", "after ", "until ", "before ", "the "]) + year + random.Pick(["", "s"]),
            14 => $"-{year}-{m.PadLeft(2, '0')}",
            _ => $"{year}-{m.PadLeft(2, '0')}{random.Pick(["/", "~", "?", "T10:00", " 10:00", "/..", "%"])}",
        };
        return random.Below(8) == 0 ? random.Pick(["about ", "c. ", "circa ", "~", "around "]) + date : date;
    }

    private string Name() => Spelled(random.Pick(Names));

    private string Spelled(string word) => random.Below(7) switch
    {
        0 => word.ToUpperInvariant(),
        1 => char.ToUpperInvariant(word[0]) + word[1..],
        2 => word.Replace('-', random.Pick(['_', ' ', '.', '/', '’'])),
        3 or 4 => Slip(word),
        5 => Quoted(word),
        _ => word,
    };

    private string Quoted(string text)
    {
        var marks = random.Pick(["\"\"", "“”", "''", "«»", "„“", "‘’", "\" ", " \"", "”“"]);
        return (marks[0] + text + marks[1]).Trim();
    }

    private string Listed(Func<string> item) => string.Join(random.Pick([", ", ",", ",, ", " , , "]), Enumerable.Range(0, 1 + random.Below(3)).Select(_ => item())) + random.Pick(["", "", "", ",", ", ,"]);

    /// <summary>A letter or sign left out, doubled, changed, or swapped with the next.</summary>
    private string Slip(string text)
    {
        if (text.Length < 2)
            return text;
        var i = random.Below(text.Length - 1);
        return random.Below(4) switch
        {
            0 => text[..i] + text[(i + 1)..],
            1 => text[..i] + text[i] + text[i..],
            2 => text[..i] + random.Pick(["a", "e", "n", "1", "5", " ", ".", "-", ",", "~", "o", "s", "о"]) + text[(i + 1)..],
            _ => text[..i] + text[i + 1] + text[i] + text[(i + 2)..],
        };
    }

    private string N(int from, int to) => (from + random.Below(to - from + 1)).ToString(CultureInfo.InvariantCulture);
}

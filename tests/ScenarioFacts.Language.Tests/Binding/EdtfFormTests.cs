using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.ValueFixes;
using Xunit;

namespace ScenarioFacts.Language.Tests.Binding;

/// <summary>Dates with open digits, beside all days that have the others: what is read, or written instead without a word more, means these days and no other.</summary>
public class EdtfFormTests
{
    private static readonly (DateTime Day, string Text)[] Days = [.. Enumerable.Range(0, 25_000)
        .Select(static days => new DateTime(1950, 1, 1).AddDays(days)).Select(static day => (day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))];

    [Fact]
    public void Open_digits_mean_the_days_that_have_the_others()
    {
        var dice = new Random(20150121);
        var (read, exact, wide) = (0, 0, 0);
        for (var run = 0; run < 400; run++)
        {
            var text = Draw(dice);
            var days = Days.Where(day => Fits(day.Text, text)).Select(static day => day.Day).ToList();
            if (FactDate.TryParse(text, out var date))
                read += Check(text, date, days, isExact: true);
            else if (EdtfForm.Suggest(text) is { } meant)
            {
                var words = meant.Text.Split(", which")[0];
                Assert.True(FactDate.TryParse(words, out var written), text + ": " + meant.Text);
                var isExact = words.Length == meant.Text.Length;
                (exact, wide) = (exact + (isExact ? 1 : 0), wide + (isExact ? 0 : 1));
                Check(text, written, days, isExact);
            }
            else
                Assert.Fail(text + ": nothing is said");
        }

        Assert.True(read > 20 && exact > 20 && wide > 20, $"{read}, {exact}, {wide}");
    }

    private static int Check(string text, FactDate date, List<DateTime> days, bool isExact)
    {
        var run = Days.Select(static day => day.Day).Where(day => date.Earliest <= day && day <= date.Latest).ToList();
        Assert.True(isExact ? run.SequenceEqual(days) : run.Count > days.Count && run[0] == days[0] && run[^1] == days[^1], $"{text}: {date} is {run.Count} days, and {days.Count} fit");
        return 1;
    }

    /// <summary>A day, month or year from 1960 to 2009, of which some digits are open: most often the last, as sources leave them open.</summary>
    private static string Draw(Random dice)
    {
        var day = new DateTime(1960, 1, 1).AddDays(dice.Next(50 * 365));
        var text = day.ToString(dice.Next(3) switch { 0 => "yyyy", 1 => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture).ToCharArray();
        var decade = text[2];
        var first = dice.Next(2, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            if (text[i] != '-' && (i == first || dice.Next(4) != 0))
                text[i] = 'X';
        }

        if (text[first] == '-')
            text[^1] = 'X';
        // A year of which the last two digits are open runs past the days that are tried.
        if (text[2] == 'X' && text[3] != 'X')
            text[3] = 'X';
        if (text[2] == 'X')
            text[2] = decade;
        return new string(text);
    }

    private static bool Fits(string day, string text) => text.Select((c, i) => c == 'X' || c == day[i]).All(static fits => fits);
}

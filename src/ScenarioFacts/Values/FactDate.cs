using System;
using System.Globalization;

namespace ScenarioFacts;

/// <summary>
/// A date as an analyst wrote it: an interval of whole days with a precision, never a guessed day. The forms are those of
/// EDTF (ISO 8601-2) without seasons and times of day, in the proleptic Gregorian calendar, for the years 0001 to 9999.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Written</term><description>Meaning</description></listheader>
/// <item><term><c>2015-01-21</c>, <c>2015-01</c>, <c>2015</c>, <c>201X</c></term><description>a day, a month, a year, a decade</description></item>
/// <item><term><c>2015-01~</c>, <c>2015?</c>, <c>2015%</c></term><description>about then; unsure whether then; both</description></item>
/// <item><term><c>A/B</c></term><description>lasts from A to B, both included</description></item>
/// <item><term><c>../B</c>, <c>A/..</c></term><description>lasts until B, or since A; the other end is open</description></item>
/// <item><term><c>[A..B]</c></term><description>one time within A to B</description></item>
/// <item><term><c>[A..]</c>, <c>[..B]</c></term><description>one time, not before A, or not after B</description></item>
/// </list>
/// A and B are simple dates and may carry a mark of their own. <c>default(FactDate)</c> is the day <c>0001-01-01</c>, as it is
/// for <see cref="DateTime"/>. Every <see cref="DateTime"/> here is midnight of its day, of kind <see cref="DateTimeKind.Unspecified"/>.
/// </remarks>
public readonly struct FactDate : IEquatable<FactDate>
{
    private const string DefaultText = "0001-01-01";

    private readonly string? _text;
    private readonly DateTime _earliest;
    private readonly DateTime _latest;
    private readonly FactDateMarks _marks;

    internal FactDate(string text, DateTime earliest, DateTime latest, FactDatePrecision precision, FactDateMarks marks)
    {
        _text = text;
        _earliest = earliest;
        _latest = latest;
        _marks = marks;
        Precision = precision;
    }

    /// <summary>The first day that the date as written may mean; null when it is open at that side (<c>../B</c>, <c>[..B]</c>).</summary>
    /// <remarks>Not widened by <c>~</c> or <c>?</c>. If <c>A/B</c> is the wrong way round as written and only <c>~</c> or <c>?</c> can save it, this is the first day of B.</remarks>
    public DateTime? Earliest => Has(FactDateMarks.OpenStart) ? null : _earliest;

    /// <summary>The last day that the date as written may mean; null when it is open at that side (<c>A/..</c>, <c>[A..]</c>).</summary>
    /// <remarks>Not widened by <c>~</c> or <c>?</c>. If <c>A/B</c> is the wrong way round as written and only <c>~</c> or <c>?</c> can save it, this is the last day of A.</remarks>
    public DateTime? Latest => Has(FactDateMarks.OpenEnd) ? null : _latest;

    /// <summary>
    /// The first day under the widest reading: <c>~</c> reaches one more unit (day, month, year, decade) back, <c>?</c> could be
    /// any time. Null when there is no first day.
    /// </summary>
    public DateTime? EarliestReading => Precision == FactDatePrecision.Interval
        ? (IsSwapped ? End : Start)?.EarliestReading
        : IsUncertain ? null : IsApproximate ? Shift(_earliest, -1) : _earliest;

    /// <summary>
    /// The last day under the widest reading: <c>~</c> reaches one more unit (day, month, year, decade) on, <c>?</c> could be
    /// any time. Null when there is no last day.
    /// </summary>
    public DateTime? LatestReading => Precision == FactDatePrecision.Interval
        ? (IsSwapped ? Start : End)?.LatestReading
        : IsUncertain ? null : IsApproximate ? LastDayOfUnit(Shift(_earliest, 1)) : _latest;

    /// <summary>How finely the date is written.</summary>
    public FactDatePrecision Precision { get; }

    /// <summary>Whether the date, or an end of it, is marked “about” (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => Has(FactDateMarks.Approximate);

    /// <summary>Whether the date, or an end of it, is marked “unsure” (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Has(FactDateMarks.Uncertain);

    /// <summary>Whether the date lasts from one time to another: <c>A/B</c>, <c>../B</c> or <c>A/..</c>.</summary>
    public bool IsInterval => Has(FactDateMarks.Interval);

    /// <summary>Whether the date is one time within two, one of which may be open: <c>[A..B]</c>, <c>[A..]</c> or <c>[..B]</c>.</summary>
    public bool IsOneOf => Has(FactDateMarks.OneOf);

    /// <summary>A of <c>A/B</c>, <c>A/..</c>, <c>[A..B]</c> or <c>[A..]</c>; null for <c>../B</c> and <c>[..B]</c>; a simple date itself.</summary>
    public FactDate? Start => Precision != FactDatePrecision.Interval ? this : EndAt(IsOneOf ? 1 : 0, Separator);

    /// <summary>B of <c>A/B</c>, <c>../B</c>, <c>[A..B]</c> or <c>[..B]</c>; null for <c>A/..</c> and <c>[A..]</c>; a simple date itself.</summary>
    public FactDate? End => Precision != FactDatePrecision.Interval
        ? this
        : IsOneOf ? EndAt(Separator + 2, Text.Length - 1) : EndAt(Separator + 1, Text.Length);

    private string Text => _text ?? DefaultText;

    private int Separator => IsOneOf ? Text.IndexOf("..", StringComparison.Ordinal) : Text.IndexOf('/', 0);

    private bool IsSwapped => Start?.Earliest > End?.Latest;

    /// <summary>Reads a date. Never throws, and does not depend on the culture.</summary>
    /// <param name="text">The EDTF text, without spaces around it.</param>
    /// <param name="date">The date, or <c>default</c> if the text is none.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(string? text, out FactDate date) => TryParse(text, out date, out _);

    /// <summary>Reads a date and says why a text is none. Never throws, and does not depend on the culture.</summary>
    /// <param name="text">The EDTF text, without spaces around it.</param>
    /// <param name="date">The date, or <c>default</c> if the text is none.</param>
    /// <param name="error">Why the text is no date, or <see cref="FactDateError.None"/>.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(string? text, out FactDate date, out FactDateError error)
    {
        error = FactDateParser.Parse(text ?? "", out date);
        return error == FactDateError.None;
    }

    /// <summary>The date of one day; the time of day is dropped.</summary>
    /// <param name="day">Any time on that day.</param>
    /// <returns>A date of precision <see cref="FactDatePrecision.Day"/>.</returns>
    public static FactDate OnDay(DateTime day)
    {
        var midnight = new DateTime(day.Year, day.Month, day.Day);
        return new FactDate(midnight.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), midnight, midnight, FactDatePrecision.Day, FactDateMarks.None);
    }

    /// <summary>Whether every day of this date as written is before every day of the other. <c>~</c> and <c>?</c> widen nothing; an open end is before nothing.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>True for <c>2014-12</c> and <c>2015</c>; false for <c>2015-01</c> and <c>2015</c>.</returns>
    public bool CertainlyBefore(FactDate other) => Latest < other.Earliest;

    /// <summary>Whether every day of this date as written is after every day of the other. <c>~</c> and <c>?</c> widen nothing; an open start is after nothing.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>True for <c>2016</c> and <c>2015-12-31</c>; false for <c>2015</c> and <c>2015-01</c>.</returns>
    public bool CertainlyAfter(FactDate other) => other.CertainlyBefore(this);

    /// <summary>Whether the dates as written have a day in common. <c>~</c> and <c>?</c> widen nothing.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>True for <c>2015</c> and <c>2014-06/2015-01</c>.</returns>
    public bool MayOverlap(FactDate other) => !CertainlyBefore(other) && !CertainlyAfter(other);

    /// <summary>Whether every day of the other date as written is a day of this one. <c>~</c> and <c>?</c> widen nothing.</summary>
    /// <param name="other">The date to look for.</param>
    /// <returns>True for <c>2015</c> and <c>2015-01-21</c>, and for two dates of the same days.</returns>
    public bool Contains(FactDate other) =>
        (Earliest is null || other.Earliest >= Earliest) && (Latest is null || other.Latest <= Latest);

    /// <summary>The date for English readers.</summary>
    /// <returns>
    /// “21 January 2015”, “January 2015”, “2015”, “the 2010s”, “about January 2015”, “January 2015 (unsure)”, “from 2014 to 2015”,
    /// “between 2014 and 2015”, “not before 2014”, “not after 2015”, “until 2015” or “since 2014”.
    /// </returns>
    public string ToDisplayString() => FactDateDisplay.Format(this);

    /// <summary>The date in EDTF (ISO 8601-2), as it was written.</summary>
    /// <returns>A text that <see cref="TryParse(string?, out FactDate)"/> reads as an equal date.</returns>
    public override string ToString() => Text;

    /// <summary>Whether both dates are written alike; <c>2015</c> and <c>2015-01/2015-12</c> are not equal.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>True if the EDTF texts are the same.</returns>
    public bool Equals(FactDate other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Whether both dates are written alike.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True if the EDTF texts are the same.</returns>
    public static bool operator ==(FactDate left, FactDate right) => left.Equals(right);

    /// <summary>Whether the dates are written differently.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True if the EDTF texts differ.</returns>
    public static bool operator !=(FactDate left, FactDate right) => !left.Equals(right);

    /// <summary>Whether this date is before the other for every reading of both, <c>~</c> and <c>?</c> included. <see cref="CertainlyBefore"/> takes both as written.</summary>
    internal bool SurelyBefore(FactDate other) => LatestReading < other.EarliestReading;

    private bool Has(FactDateMarks mark) => (_marks & mark) != 0;

    private FactDate? EndAt(int start, int end) => TryParse(Text.Substring(start, end - start), out var date) ? date : null;

    /// <summary>The first day of a unit before or after this one; the calendar's own first and last unit where it ends.</summary>
    private DateTime Shift(DateTime first, int units) => Precision switch
    {
        FactDatePrecision.Day => units < 0 && first == DateTime.MinValue || units > 0 && first == DateTime.MaxValue.Date ? first : first.AddDays(units),
        FactDatePrecision.Month => ShiftMonths(first, units),
        FactDatePrecision.Year => ShiftMonths(first, 12 * units),
        _ => ShiftMonths(first, 120 * units),
    };

    private static DateTime ShiftMonths(DateTime first, int months)
    {
        var total = (12 * first.Year) + first.Month - 1 + months;
        return total < 12 ? DateTime.MinValue : total >= 12 * 10_000 ? first : new DateTime(total / 12, (total % 12) + 1, 1);
    }

    private DateTime LastDayOfUnit(DateTime first) => Precision switch
    {
        FactDatePrecision.Day => first,
        FactDatePrecision.Month => new DateTime(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        FactDatePrecision.Year => new DateTime(first.Year, 12, 31),
        _ => new DateTime(first.Year + 9, 12, 31),
    };
}

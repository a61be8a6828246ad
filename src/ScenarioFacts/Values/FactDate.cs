using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ScenarioFacts;

/// <summary>
/// A date as written by an analyst: an interval of whole days with a precision, never a guessed day. The syntax is a subset of
/// EDTF (ISO 8601-2), without seasons and times of day, in the proleptic Gregorian calendar, for the years 0001 to 9999.
/// </summary>
/// <remarks>
/// <list type="table">
/// <listheader><term>Written</term><description>Meaning</description></listheader>
/// <item><term><c>2015-01-21</c>, <c>2015-01</c>, <c>2015</c>, <c>201X</c>, <c>20XX</c></term><description>a day, a month, a year, a decade, a century</description></item>
/// <item><term><c>2015-01-XX</c>, <c>2015-XX</c></term><description>a day of a month, a month of a year: the same days as <c>2015-01</c>, <c>2015</c></description></item>
/// <item><term><c>2015-01~</c>, <c>2015?</c>, <c>2015%</c></term><description>approximate; uncertain; both</description></item>
/// <item><term><c>A/B</c></term><description>lasts from A to B, both included</description></item>
/// <item><term><c>../B</c>, <c>A/..</c></term><description>lasts until B, or since A; the other end is open</description></item>
/// <item><term><c>[A..B]</c></term><description>one time within A to B</description></item>
/// <item><term><c>[A..]</c>, <c>[..B]</c></term><description>one time, not before A, or not after B</description></item>
/// </list>
/// A and B are simple dates, each with an optional qualifier. <c>default(FactDate)</c> is the day <c>0001-01-01</c>, like that
/// of <see cref="DateTime"/>. Every <see cref="DateTime"/> here is midnight, of kind <see cref="DateTimeKind.Unspecified"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Design", "CA1036", Justification = "Whether a month is before one of its days has two answers: CertainlyBefore and MayOverlap say which is meant.")]
public readonly partial struct FactDate : IEquatable<FactDate>, IComparable<FactDate>
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

    /// <summary>The first day that the date as written may mean; null if the start is open (<c>../B</c>, <c>[..B]</c>).</summary>
    /// <remarks>Not widened by <c>~</c> or <c>?</c>. If <c>A/B</c> is reversed as written and valid only by the width of <c>~</c> or <c>?</c>, this is the first day of B.</remarks>
    public DateTime? Earliest => Has(FactDateMarks.OpenStart) ? null : _earliest;

    /// <summary>The last day that the date as written may mean; null if the end is open (<c>A/..</c>, <c>[A..]</c>).</summary>
    /// <remarks>Not widened by <c>~</c> or <c>?</c>. If <c>A/B</c> is reversed as written and valid only by the width of <c>~</c> or <c>?</c>, this is the last day of A.</remarks>
    public DateTime? Latest => Has(FactDateMarks.OpenEnd) ? null : _latest;

    /// <summary>
    /// The first day under the widest reading: <c>~</c> extends one unit (day, month, year, decade, century) back, <c>?</c> may be
    /// any time. Null if unbounded.
    /// </summary>
    public DateTime? EarliestReading => Precision == FactDatePrecision.Interval
        ? (IsSwapped ? End : Start)?.EarliestReading
        : IsUncertain ? null : IsApproximate ? Shift(_earliest, -1) : _earliest;

    /// <summary>
    /// The last day under the widest reading: <c>~</c> extends one unit (day, month, year, decade, century) forward, <c>?</c> may be
    /// any time. Null if unbounded.
    /// </summary>
    public DateTime? LatestReading => Precision == FactDatePrecision.Interval
        ? (IsSwapped ? Start : End)?.LatestReading
        : IsUncertain ? null : IsApproximate ? LastDayOfUnit(Shift(_earliest, 1)) : _latest;

    /// <summary>The precision of the date as written.</summary>
    public FactDatePrecision Precision { get; }

    /// <summary>Whether the date, or an end of it, is marked approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => Has(FactDateMarks.Approximate);

    /// <summary>Whether the date, or an end of it, is marked uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Has(FactDateMarks.Uncertain);

    /// <summary>Whether the date is a time interval: <c>A/B</c>, <c>../B</c> or <c>A/..</c>.</summary>
    public bool IsInterval => Has(FactDateMarks.Interval);

    /// <summary>Whether the date is one time of a range, possibly open at one end: <c>[A..B]</c>, <c>[A..]</c> or <c>[..B]</c>.</summary>
    public bool IsOneOf => Has(FactDateMarks.OneOf);

    /// <summary>A of <c>A/B</c>, <c>A/..</c>, <c>[A..B]</c> or <c>[A..]</c>; null for <c>../B</c> and <c>[..B]</c>; the date itself if it is simple.</summary>
    public FactDate? Start => Precision != FactDatePrecision.Interval ? this : EndAt(IsOneOf ? 1 : 0, Separator);

    /// <summary>B of <c>A/B</c>, <c>../B</c>, <c>[A..B]</c> or <c>[..B]</c>; null for <c>A/..</c> and <c>[A..]</c>; the date itself if it is simple.</summary>
    public FactDate? End => Precision != FactDatePrecision.Interval
        ? this
        : IsOneOf ? EndAt(Separator + 2, Text.Length - 1) : EndAt(Separator + 1, Text.Length);

    private string Text => _text ?? DefaultText;

    private int Separator => IsOneOf ? Text.IndexOf("..", StringComparison.Ordinal) : Text.IndexOf('/', 0);

    private bool IsSwapped => Start?.Earliest > End?.Latest;

    /// <summary>Parses a date; culture-independent.</summary>
    /// <param name="text">The EDTF text, without surrounding spaces.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static FactDate Parse(string text) => TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var date, out var error)
        ? date
        : throw new FormatException($"\"{text}\" is not a date ({error}); write 2015-01-21, 2015-01 or 2015.");

    /// <summary>Parses a date. Never throws; culture-independent.</summary>
    /// <param name="text">The EDTF text, without surrounding spaces.</param>
    /// <param name="date">The date, or <c>default</c> if parsing fails.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(string? text, out FactDate date) => TryParse(text, out date, out _);

    /// <summary>Parses a date, with the reason for a failure. Never throws; culture-independent.</summary>
    /// <param name="text">The EDTF text, without surrounding spaces.</param>
    /// <param name="date">The date, or <c>default</c> if parsing fails.</param>
    /// <param name="error">The reason for the failure, or <see cref="FactDateError.None"/>.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(string? text, out FactDate date, out FactDateError error)
    {
        error = FactDateParser.Parse(text ?? "", out date);
        return error == FactDateError.None;
    }

    /// <summary>Creates the date of one day; the time of day is ignored.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A date of precision <see cref="FactDatePrecision.Day"/>.</returns>
    public static FactDate OnDay(DateTime day)
    {
        var midnight = new DateTime(day.Year, day.Month, day.Day);
        return new FactDate(midnight.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), midnight, midnight, FactDatePrecision.Day, FactDateMarks.None);
    }

    /// <summary>Creates the date of a year, a month or a day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12; null for the whole year.</param>
    /// <param name="day">The day of the month; null for the whole month.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date in the calendar, or a day is given without a month.</exception>
    public static FactDate Of(int year, int? month = null, int? day = null)
    {
        var text = year.ToString("0000", CultureInfo.InvariantCulture) + (month ?? day)?.ToString("'-'00", CultureInfo.InvariantCulture) + day?.ToString("'-'00", CultureInfo.InvariantCulture);
        return (month is not null || day is null) && TryParse(text, out var date) ? date : throw new ArgumentOutOfRangeException(nameof(year), text, "There is no such date.");
    }

    /// <summary>Orders dates for lists: by their first day, then by their last; an open start is first, an open end last. Dates of the same days are ordered as written.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Less than zero if this date comes before the other, zero if both are equal. It says nothing of which is earlier: see <see cref="CertainlyBefore"/>.</returns>
    public int CompareTo(FactDate other)
    {
        var first = (Earliest ?? DateTime.MinValue).CompareTo(other.Earliest ?? DateTime.MinValue);
        var last = first != 0 ? first : (Latest ?? DateTime.MaxValue).CompareTo(other.Latest ?? DateTime.MaxValue);
        return last != 0 ? last : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>Whether every day of this date as written is before every day of the other. Not widened by <c>~</c> or <c>?</c>; false if this end or the other's start is open.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>True for <c>2014-12</c> and <c>2015</c>; false for <c>2015-01</c> and <c>2015</c>.</returns>
    public bool CertainlyBefore(FactDate other) => Latest < other.Earliest;

    /// <summary>Whether every day of this date as written is after every day of the other. Not widened by <c>~</c> or <c>?</c>; false if this start or the other's end is open.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>True for <c>2016</c> and <c>2015-12-31</c>; false for <c>2015</c> and <c>2015-01</c>.</returns>
    public bool CertainlyAfter(FactDate other) => other.CertainlyBefore(this);

    /// <summary>Whether the dates as written have a day in common. Not widened by <c>~</c> or <c>?</c>.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>True for <c>2015</c> and <c>2014-06/2015-01</c>.</returns>
    public bool MayOverlap(FactDate other) => !CertainlyBefore(other) && !CertainlyAfter(other);

    /// <summary>Whether every day of the other date as written is a day of this one. Not widened by <c>~</c> or <c>?</c>.</summary>
    /// <param name="other">The date to test.</param>
    /// <returns>True for <c>2015</c> and <c>2015-01-21</c>, and for two dates that cover the same days.</returns>
    public bool Contains(FactDate other) =>
        (Earliest is null || other.Earliest >= Earliest) && (Latest is null || other.Latest <= Latest);

    /// <summary>Formats the date in English.</summary>
    /// <returns>
    /// “21 January 2015”, “January 2015”, “2015”, “the 2010s”, “1800 to 1899”, “about January 2015”, “January 2015 (unsure)”, “from 2014 to 2015”,
    /// “between 2014 and 2015”, “not before 2014”, “not after 2015”, “until 2015” or “since 2014”.
    /// </returns>
    public string ToDisplayString() => FactDateDisplay.Format(this);

    /// <summary>The EDTF text (ISO 8601-2) as written.</summary>
    /// <returns>A text that <see cref="TryParse(string?, out FactDate)"/> parses to an equal date.</returns>
    public override string ToString() => Text;

    /// <summary>Whether both dates have the same EDTF text; <c>2015</c> and <c>2015-01/2015-12</c> are not equal.</summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>True if the EDTF texts are the same.</returns>
    public bool Equals(FactDate other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Whether both dates have the same EDTF text.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True if the EDTF texts are the same.</returns>
    public static bool operator ==(FactDate left, FactDate right) => left.Equals(right);

    /// <summary>Whether the EDTF texts differ.</summary>
    /// <param name="left">One date.</param>
    /// <param name="right">The other date.</param>
    /// <returns>True if the EDTF texts differ.</returns>
    public static bool operator !=(FactDate left, FactDate right) => !left.Equals(right);

    /// <summary>Whether this date is before the other for every reading of both, <c>~</c> and <c>?</c> included. <see cref="CertainlyBefore"/> takes both as written.</summary>
    internal bool SurelyBefore(FactDate other) => LatestReading < other.EarliestReading;

    private bool Has(FactDateMarks mark) => (_marks & mark) != 0;

    private FactDate? EndAt(int start, int end) => TryParse(Text.Substring(start, end - start), out var date) ? date : null;

    /// <summary>The first day of an earlier or later unit, clamped to the calendar's first and last unit.</summary>
    private DateTime Shift(DateTime first, int units) => Precision switch
    {
        FactDatePrecision.Day => units < 0 && first == DateTime.MinValue || units > 0 && first == DateTime.MaxValue.Date ? first : first.AddDays(units),
        FactDatePrecision.Month => ShiftMonths(first, units),
        FactDatePrecision.Year => ShiftMonths(first, 12 * units),
        FactDatePrecision.Decade => ShiftMonths(first, 120 * units),
        _ => ShiftMonths(first, 1200 * units),
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
        FactDatePrecision.Decade => new DateTime(first.Year + 9, 12, 31),
        _ => new DateTime(first.Year + 99, 12, 31),
    };
}

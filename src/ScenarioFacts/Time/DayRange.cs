using System;

namespace ScenarioFacts;

/// <summary>An inclusive range of days; empty if the last is before the first. The calendar's minimum and maximum mean unbounded.</summary>
internal readonly struct DayRange(DateTime first, DateTime last)
{
    public static readonly DateTime MinDay = DateTime.MinValue;
    public static readonly DateTime MaxDay = DateTime.MaxValue.Date;

    public DateTime First { get; } = first;

    public DateTime Last { get; } = last;

    public bool IsEmpty => Last < First;

    /// <summary>The days that a date as written may mean.</summary>
    public static DayRange FromDate(FactDate date) => new(GetFirst(date), GetLast(date));

    public static DateTime GetFirst(FactDate date) => date.Earliest ?? MinDay;

    public static DateTime GetLast(FactDate date) => date.Latest ?? MaxDay;

    /// <summary>Whether a date is one day, neither approximate nor uncertain.</summary>
    public static bool IsExact(FactDate date) => date.Precision == FactDatePrecision.Day && !date.IsApproximate && !date.IsUncertain;

    public static DateTime DayBefore(DateTime day) => day == MinDay ? day : day.AddDays(-1);

    public static DateTime DayAfter(DateTime day) => day == MaxDay ? day : day.AddDays(1);

    public bool Overlaps(DayRange other) => !IsEmpty && !other.IsEmpty && First <= other.Last && other.First <= Last;
}

using System;

namespace ScenarioFacts;

/// <summary>The days from one to another, both included; empty if the second is before the first. The calendar's ends stand for no end.</summary>
internal readonly struct DayRange(DateTime first, DateTime last)
{
    public static readonly DateTime Never = DateTime.MinValue;
    public static readonly DateTime Ever = DateTime.MaxValue.Date;

    public DateTime First { get; } = first;

    public DateTime Last { get; } = last;

    public bool IsEmpty => Last < First;

    /// <summary>The days that a date as written may mean.</summary>
    public static DayRange Of(FactDate date) => new(FirstOf(date), LastOf(date));

    public static DateTime FirstOf(FactDate date) => date.Earliest ?? Never;

    public static DateTime LastOf(FactDate date) => date.Latest ?? Ever;

    /// <summary>Whether a date is one day, and that for sure.</summary>
    public static bool IsExact(FactDate date) => date.Precision == FactDatePrecision.Day && !date.IsApproximate && !date.IsUncertain;

    public static DateTime DayBefore(DateTime day) => day == Never ? day : day.AddDays(-1);

    public static DateTime DayAfter(DateTime day) => day == Ever ? day : day.AddDays(1);

    public bool Meets(DayRange other) => !IsEmpty && !other.IsEmpty && First <= other.Last && other.First <= Last;
}

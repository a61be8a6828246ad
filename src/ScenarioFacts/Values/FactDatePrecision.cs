namespace ScenarioFacts;

/// <summary>The precision of a <see cref="FactDate"/>.</summary>
public enum FactDatePrecision
{
    /// <summary>One day: <c>2015-01-21</c>.</summary>
    Day,

    /// <summary>One month: <c>2015-01</c>; <c>2015-01-XX</c>, a day of it, is no less.</summary>
    Month,

    /// <summary>One year: <c>2015</c>, or a month or day of it: <c>2015-XX</c>, <c>2015-XX-XX</c>.</summary>
    Year,

    /// <summary>Ten years: <c>201X</c>, from 2010 to 2019.</summary>
    Decade,

    /// <summary>A hundred years: <c>18XX</c>, from 1800 to 1899.</summary>
    Century,

    /// <summary>Two ends, one of which may be open: <c>A/B</c>, <c>../B</c>, <c>A/..</c>, <c>[A..B]</c>, <c>[A..]</c> or <c>[..B]</c>.</summary>
    Interval,
}

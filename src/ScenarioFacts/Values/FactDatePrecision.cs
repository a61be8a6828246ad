namespace ScenarioFacts;

/// <summary>The precision of a <see cref="FactDate"/>.</summary>
public enum FactDatePrecision
{
    /// <summary>One day: <c>2015-01-21</c>.</summary>
    Day,

    /// <summary>One month: <c>2015-01</c>.</summary>
    Month,

    /// <summary>One year: <c>2015</c>.</summary>
    Year,

    /// <summary>Ten years: <c>201X</c>, from 2010 to 2019.</summary>
    Decade,

    /// <summary>Two ends, one of which may be open: <c>A/B</c>, <c>../B</c>, <c>A/..</c>, <c>[A..B]</c>, <c>[A..]</c> or <c>[..B]</c>.</summary>
    Interval,
}

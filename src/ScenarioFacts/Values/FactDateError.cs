namespace ScenarioFacts;

/// <summary>Why a text is not a <see cref="FactDate"/>. Each value has one cause, so that a message can say what to write instead.</summary>
public enum FactDateError
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>None of the forms of a date: <c>Jan 21 2015</c>, <c>15-1-2</c>, <c>20XX</c>, year <c>0000</c>, <c>../..</c>, <c>[..]</c>.</summary>
    NotADate,

    /// <summary>The month has no such day: <c>2015-02-30</c>.</summary>
    NoSuchDay,

    /// <summary>No month has this number: <c>2015-13</c>.</summary>
    NoSuchMonth,

    /// <summary>An EDTF season, which no one can place in the calendar: <c>2015-21</c> (spring) to <c>2015-24</c> (winter).</summary>
    Season,

    /// <summary>Day and month could be either way round: <c>03/04/2015</c>, <c>3.4.2015</c>, <c>03-04-2015</c>.</summary>
    Ambiguous,

    /// <summary>
    /// <c>A/B</c> or <c>[A..B]</c> where B is before A however both are read (<c>~</c> reaches one unit further each way,
    /// <c>?</c> could be any time): <c>2016/2015</c>.
    /// </summary>
    EndsBeforeStart,

    /// <summary>A time of day follows the date: <c>2015-01-21T10:00</c>.</summary>
    TimeOfDay,
}

namespace ScenarioFacts;

/// <summary>The reason why a text is not a <see cref="FactDate"/>. Each value has one cause, so that a message can suggest what to write instead.</summary>
public enum FactDateError
{
    /// <summary>No error.</summary>
    None,

    /// <summary>Not a date in any supported form: <c>Jan 21 2015</c>, <c>15-1-2</c>, <c>2XXX</c>, <c>2015~-01</c>, year <c>0000</c>, <c>../..</c>, <c>[..]</c>.</summary>
    NotADate,

    /// <summary>The month does not have that day: <c>2015-02-30</c>.</summary>
    NoSuchDay,

    /// <summary>The month number is out of range: <c>2015-13</c>.</summary>
    NoSuchMonth,

    /// <summary>An EDTF season, which has no defined calendar days: <c>2015-21</c> (spring) to <c>2015-24</c> (winter).</summary>
    Season,

    /// <summary>Day and month are ambiguous: <c>03/04/2015</c>, <c>3.4.2015</c>, <c>03-04-2015</c>.</summary>
    Ambiguous,

    /// <summary>
    /// <c>A/B</c> or <c>[A..B]</c> where B is before A under every reading (<c>~</c> extends one unit each way,
    /// <c>?</c> may be any time): <c>2016/2015</c>.
    /// </summary>
    EndsBeforeStart,

    /// <summary>A time of day follows the date: <c>2015-01-21T10:00</c>.</summary>
    TimeOfDay,
}

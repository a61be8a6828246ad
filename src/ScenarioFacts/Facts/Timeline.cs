using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// The values of a field <c>over time</c>: the claims that are not rejected, sorted by the first day that they refer to, and an answer
/// for any date. All sources count, whenever they were published: <see cref="At(FactDate)"/> evaluates the world on that date.
/// </summary>
/// <typeparam name="T">The type of a value.</typeparam>
/// <remarks>
/// <para>A value is <b>Known</b></para>
/// <list type="bullet">
/// <item><description>on its <c>at</c> day: <c>at 2015-01-21</c> on that day and, unless it is final (below), on no other;</description></item>
/// <item><description>
/// from <c>from</c> to <c>to</c>, both days included: <c>from 2014-07-15 to 2016-08-03</c>; on the last day also if the first is imprecise and no later;
/// </description></item>
/// <item><description>
/// without a <c>to</c>, up to the last date recorded for the same value: <c>from 2014-07-15</c> beside <c>at 2015-01-21</c> is Known
/// from the one to the other; <c>to ongoing</c> adds the latest publication date of its sources;
/// </description></item>
/// <item><description>
/// if the vocabulary lists it as <c>final</c> and the field has a single value, on every day after one on which it is Known, until a claim says otherwise: what
/// occurred on 2015-01-21 has occurred on every later day. An <c>at</c> with an interval or an imprecise date is then Known after it;
/// </description></item>
/// <item><description>
/// without any time (allowed for <c>status</c> only), at the publication date of each of its sources, as if <c>at</c> were written
/// with that date; without one, it is Unknown.
/// </description></item>
/// </list>
/// <para>It is <b>Possible</b></para>
/// <list type="bullet">
/// <item><description>after its last observation, indefinitely, unless something ends it (below);</description></item>
/// <item><description>before a bare <c>to</c>: <c>to 2016-08-03</c> alone is Known on that day and Possible on every earlier one;</description></item>
/// <item><description>
/// inside an imprecise date: <c>at 2015-01</c> throughout January and after; <c>from 2014 to 2016</c> throughout 2014 and 2016, and
/// Known throughout 2015. A day marked <c>~</c> or <c>?</c> is imprecise but not widened. <c>at [2014..]</c> is Possible from 2014
/// on, <c>at [..2014]</c> on every day before and after;
/// </description></item>
/// <item><description>
/// after <c>from</c> with <c>to unknown</c>, until the first publication date of its sources, since it had ended by then;
/// </description></item>
/// <item><description>wherever it is claimed and disputed, if the field has a single value; a list omits disputed claims.</description></item>
/// </list>
/// <para>
/// Otherwise it is <b>Unknown</b>. A claim without a dated <c>to</c> is ended by a claim of the same value that has one, and in a
/// single-valued field by a claim of another value that definitely begins later: <c>at 2014-06-01: planned</c> before <c>at 2015-01-21: occurred</c>
/// leaves <c>planned</c> Possible up to 2015-01-20, and of two words of a choice on one day the one declared later is there from the next day on. If that later date is imprecise, both are Possible inside it. If one of two values
/// contains the other (a town, a house in it), neither ends the other, and the narrower one is the answer. In a single-valued field, a
/// Known value leaves no other Possible. In a list each value has its own time.
/// </para>
/// <para>
/// <c>at A/B</c> means from A to B. The queried date may be imprecise too: a value is Known if it is known on every day that the
/// date may mean, and Possible if it is known or possible on any of them,
/// in a single-valued field on one on which nothing else is known.
/// </para>
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class Timeline<T> : IReadOnlyList<Claim<T>>
{
    private readonly TimelineAnswers<T> _answers;
    private readonly Claim<T>[] _claims;

    internal Timeline(Fact owner, Field<T> field, IEnumerable<Claim<T>> claims, FactDate? knownBy = null)
    {
        (Owner, Field) = (owner, field);
        var byTime = claims.Where(claim => knownBy is not { } date || IsKnownBy(claim, date)).ToDictionary(claim => new TimelineClaim<T>(
            claim.Value, claim.Standing, claim.Data.Time, claim.IsAssumed, Publications(claim, knownBy), isFinal: !field.IsList && field.IsFinal(claim.Value), GetPlace(claim.Value)));
        _answers = new TimelineAnswers<T>(byTime.Keys, field.IsInside, field.IsList);
        _claims = [.. _answers.Claims.Select(claim => byTime[claim])];
    }

    private static int? GetPlace(T value) => value is Enum word ? Convert.ToInt32(word, CultureInfo.InvariantCulture) : null;

    internal Fact Owner { get; }

    internal Field<T> Field { get; }

    /// <summary>The number of claims.</summary>
    public int Count => _claims.Length;

    /// <summary>The claim at an index, earliest first.</summary>
    /// <param name="index">The zero-based index.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="IndexOutOfRangeException">The index is out of range.</exception>
    public Claim<T> this[int index] => _claims[index];

    /// <summary>The values on a date, by the rules of <see cref="Timeline{T}"/>.</summary>
    /// <param name="date">The date as written, not widened by <c>~</c> or <c>?</c>.</param>
    /// <returns>The values known or possible then, in timeline order.</returns>
    public Answer<T> At(FactDate date) => _answers.At(DayRange.FromDate(date));

    /// <summary>The values on a day, by the rules of <see cref="Timeline{T}"/>.</summary>
    /// <param name="day">The day; its time of day is ignored.</param>
    /// <returns>The values known or possible then, in timeline order.</returns>
    public Answer<T> At(DateTime day) => At(FactDate.OnDay(day));

    /// <summary>
    /// The timeline as it could be known by a date: with the claims that a source published by then supports, and those that no source does. What sources say of
    /// how long something lasted counts as far as they had been published.
    /// </summary>
    /// <param name="date">The date as written, not widened by <c>~</c> or <c>?</c>; a source that may have been published by then counts.</param>
    /// <returns>The timeline.</returns>
    public Timeline<T> KnownBy(FactDate date) => new(Owner, Field, Owner.ClaimsOf(Field), date);

    /// <summary>Formats the claims for display.</summary>
    /// <returns>For example <c>status at 2014-05: planned, status at 2015-01-21: occurred</c>.</returns>
    public override string ToString() => string.Join(", ", _claims.AsEnumerable());

    /// <summary>Whether a value, or one inside it, is the only one known or possible on a date.</summary>
    internal bool Is(T value, FactDate date) =>
        At(date) is { HasValue: true, Value: var only } && (EqualityComparer<T>.Default.Equals(only, value) || Field.IsInside(only, value));

    /// <summary>Enumerates the claims, earliest first.</summary>
    /// <returns>The claims.</returns>
    public IEnumerator<Claim<T>> GetEnumerator() => ((IEnumerable<Claim<T>>)_claims).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static bool IsKnownBy(Claim claim, FactDate date) => claim.Evidence.Count == 0 || claim.Evidence.Any(evidence => evidence.IsPublishedBy(date));

    private static IEnumerable<FactDate> Publications(Claim claim, FactDate? knownBy) =>
        from evidence in claim.Evidence
        where knownBy is not { } date || evidence.IsPublishedBy(date)
        let published = evidence.Source.Published
        where published is not null
        select published.GetValueOrDefault();
}

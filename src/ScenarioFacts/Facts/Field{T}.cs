using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A field of a kind and its value parser. Created by <see cref="Field"/>; a kind's class holds its own in the nested class <c>Fields</c>.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
public sealed class Field<T> : FactField
{
    private readonly ValueSyntax<T> _syntax;
    private readonly T[] _final;

    internal Field(string name, ValueSyntax<T> syntax)
        : this(name, syntax, false, false, [])
    {
    }

    private Field(string name, ValueSyntax<T> syntax, bool isList, bool isOverTime, T[] final)
        : base(name, isList, isOverTime)
    {
        _syntax = syntax;
        _final = final;
    }

    /// <inheritdoc/>
    public override Type ValueType => typeof(T);

    /// <summary>The same field, holding a list.</summary>
    /// <returns>A field that reads the same values.</returns>
    public Field<T> AsList() => new(Name, _syntax, true, IsOverTime, _final);

    /// <summary>The same field, holding different values at different times.</summary>
    /// <returns>A field that reads the same values.</returns>
    public Field<T> OverTime() => new(Name, _syntax, IsList, true, _final);

    /// <summary>The same field, with values after which nothing else comes: in a timeline they stay Known until a claim says otherwise.</summary>
    /// <param name="values">The values that the vocabulary lists as <c>final</c>.</param>
    /// <returns>A field that reads the same values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public Field<T> WithFinal(params T[] values) => new(Name, _syntax, IsList, IsOverTime, (T[])(values ?? throw new ArgumentNullException(nameof(values))).Clone());

    /// <summary>Writes a value as a <c>.facts</c> file has it: a fact by its name, a choice by its word.</summary>
    /// <param name="value">The value.</param>
    /// <returns>A text that the field reads as the same value.</returns>
    public string Format(T value) => _syntax.Format(value);

    /// <summary>Whether nothing else comes after a value.</summary>
    internal bool IsFinal(T value) => Array.IndexOf(_final, value) >= 0;

    internal Claim<T> Read(ClaimData data) => new(this, data, _syntax.Read(data.Record, data.Text), _syntax.ReadAs(data.Record, data.Text));

    /// <summary>Whether one value is a narrower form of another: a day in a month, a house in a town.</summary>
    internal Func<T, T, bool> IsInside => _syntax.IsInside;

    internal override Claim ReadClaim(ClaimData data) => Read(data);

    internal override object? ValueOf(Fact fact) =>
        IsOverTime ? fact.TimelineOf(this) : IsList ? fact.ListOf(this) : fact.Settled(this) is { HasValue: true } settled ? settled.Value : null;

    internal override IEnumerable<(string Name, MentionRole Role)> GetReferences(string text) => _syntax.GetReferences(text);

    internal override Certainty Holds(Fact owner, Fact value, FactDate date)
    {
        if (!IsOverTime)
            return owner.ClaimsOf(this).Any(claim => claim.Standing is Standing.Plain or Standing.Accepted && Names(claim)) ? Certainty.Known : Certainty.Unknown;
        var answer = owner.TimelineOf(this).At(date);
        return answer.Known.Any(IsIt) ? Certainty.Known : answer.Possible.Any(IsIt) ? Certainty.Possible : Certainty.Unknown;

        bool Names(Claim<T> claim) => IsIt(claim.Value);

        bool IsIt(T one) => Claim.FactIn(one) is { } fact && (ReferenceEquals(fact, value) || Containment.IsInside(fact, value));
    }
}

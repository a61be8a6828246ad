using System;

namespace ScenarioFacts;

/// <summary>A field of a kind and its value parser. Created by <see cref="ScenarioFacts.Field"/>; a kind's class holds one for each field.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
public sealed class Field<T>
{
    private readonly Func<FactRecord, string, T> _read;
    private readonly Func<FactRecord, string, Fact?> _readAs;
    private readonly T[] _final = [];

    internal Field(
        string name,
        Func<FactRecord, string, T> read,
        Func<FactRecord, string, Fact?>? readAs = null,
        Func<T, T, bool>? isInside = null)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        _read = read;
        _readAs = readAs ?? (static (_, _) => null);
        IsInside = isInside ?? (static (_, _) => false);
    }

    private Field(Field<T> field, T[] final)
        : this(field.Name, field._read, field._readAs, field.IsInside) => _final = final;

    /// <summary>The name of the field, as written in the vocabulary.</summary>
    public string Name { get; }

    /// <summary>The same field, with values after which nothing else comes: in a timeline they stay Known until a claim says otherwise.</summary>
    /// <param name="values">The values that the vocabulary lists as <c>final</c>.</param>
    /// <returns>A field that reads the same values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public Field<T> WithFinal(params T[] values) => new(this, (T[])(values ?? throw new ArgumentNullException(nameof(values))).Clone());

    /// <summary>Whether nothing else comes after a value.</summary>
    internal bool IsFinal(T value) => Array.IndexOf(_final, value) >= 0;

    internal Claim<T> Read(ClaimData data) =>
        new(data, _read(data.Record, data.Text), _readAs(data.Record, data.Text));

    /// <summary>Whether one value is a narrower form of another: a day in a month, a house in a town.</summary>
    internal Func<T, T, bool> IsInside { get; }
}

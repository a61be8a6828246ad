using System;

namespace ScenarioFacts;

/// <summary>A field of a kind and its value parser. Created by <see cref="ScenarioFacts.Field"/>; a kind's class holds one for each field.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
public sealed class Field<T>
{
    private readonly Func<FactRecord, string, T> _read;
    private readonly Func<FactRecord, string, Fact?> _readAs;

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

    /// <summary>The name of the field, as written in the vocabulary.</summary>
    public string Name { get; }

    internal Claim<T> Read(ClaimData data) =>
        new(data, _read(data.Record, data.Text), _readAs(data.Record, data.Text));

    /// <summary>Whether one value is a narrower form of another: a day in a month, a house in a town.</summary>
    internal Func<T, T, bool> IsInside { get; }
}

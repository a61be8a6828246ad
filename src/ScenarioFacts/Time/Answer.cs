using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace ScenarioFacts;

/// <summary>The values of a timeline at a date.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed class Answer<T>
{
    internal Answer(IList<T> known, IList<T> possible)
    {
        Known = new ReadOnlyCollection<T>(known);
        Possible = new ReadOnlyCollection<T>(possible);
    }

    /// <summary>The certainty of the answer: Known if any value is known, otherwise Possible if any is possible, otherwise Unknown.</summary>
    public Certainty Certainty => Known.Count > 0 ? Certainty.Known : Possible.Count > 0 ? Certainty.Possible : Certainty.Unknown;

    /// <summary>The known values.</summary>
    public IReadOnlyList<T> Known { get; }

    /// <summary>The values that are possible but not known. In a single-valued field this is empty if any value is known.</summary>
    public IReadOnlyList<T> Possible { get; }

    /// <summary>The values of the answer's <see cref="Certainty"/>: the known ones if any, otherwise the possible ones.</summary>
    public IReadOnlyList<T> Values => Known.Count > 0 ? Known : Possible;

    /// <summary>Whether <see cref="Values"/> has exactly one value.</summary>
    public bool HasValue => Values.Count == 1;

    /// <summary>The single element of <see cref="Values"/>. Check <see cref="Certainty"/> before relying on it.</summary>
    /// <exception cref="InvalidOperationException">There is no value, or more than one; see <see cref="HasValue"/>.</exception>
#if NET8_0_OR_GREATER
    [System.Text.Json.Serialization.JsonIgnore]
#endif
    public T Value => HasValue
        ? Values[0]
        : throw new InvalidOperationException(Values.Count == 0
            ? "Nothing is known for the date; look at HasValue or Certainty first."
            : $"{Values.Count} values are {Certainty} for the date: {string.Join(", ", Values)}. Look at HasValue first, or use Values.");

    /// <summary>Formats the answer for display.</summary>
    /// <returns>For example <c>Known: Occurred</c>, <c>Possible: Planned, Cancelled</c> or <c>Unknown</c>.</returns>
    public override string ToString() =>
        Values.Count == 0 ? nameof(Certainty.Unknown) : $"{Certainty}: {string.Join(", ", Values)}";
}

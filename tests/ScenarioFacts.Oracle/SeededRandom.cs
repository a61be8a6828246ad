using System;
using System.Collections.Generic;
using System.Globalization;

namespace ScenarioFacts.Oracle;

/// <summary>Determines a run. Written as 16 hexadecimal digits, as many as <c>git rev-parse --short=16 HEAD</c> prints.</summary>
internal readonly record struct Seed(ulong Value)
{
    /// <summary>The environment variable from which the tests take their seed.</summary>
    public const string Variable = "TEST_SEED";

    /// <summary>Used where no seed is given.</summary>
    public static Seed Default { get; } = new(20150307);

    /// <exception cref="FormatException">The environment variable is set to something else.</exception>
    public static Seed FromEnvironment() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
        ? Parse(text) ?? throw new FormatException($"{Variable} should be 16 hexadecimal digits or a shorter decimal number, not ‘{text}’.")
        : Default;

    /// <summary>Parses 16 hexadecimal digits, or a shorter decimal number. Null if the text is neither.</summary>
    public static Seed? Parse(string text)
    {
        var style = text.Length == 16 ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return text.Length <= 16 && ulong.TryParse(text, style, CultureInfo.InvariantCulture, out var value) ? new Seed(value) : null;
    }

    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);
}

/// <summary>A generator whose numbers depend on its seed alone, on every machine and runtime. <see cref="Random"/> does not promise that.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit)
    {
        // Knuth's MMIX linear congruential generator; its high bits are the good ones.
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)limit);
    }

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public char Letter() => (char)('a' + Below(26));

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}

using System;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>Numbers that look random and are the same on every machine and every runtime, which <see cref="Random"/> does not promise.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit)
    {
        // A step of Knuth's MMIX generator; its high bits are the good ones.
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)limit);
    }

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

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

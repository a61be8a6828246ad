using System;

namespace ScenarioFacts.Benchmarks.Corpus;

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

    public T Of<T>(T[] choices) => choices[Below(choices.Length)];

    public bool OneIn(int chances) => Below(chances) == 0;
}

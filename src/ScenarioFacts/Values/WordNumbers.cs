using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>
/// The numbers that words of a choice have in C#. Each comes from its word alone, so that a word which an analyst inserts, moves or takes away changes the number of no other: what is compiled or
/// stored goes on to mean the same. None is 0: the default of an enum says that nothing was stated.
/// </summary>
internal static class WordNumbers
{
    /// <summary>The numbers of words, in their order. Of two words with one number, of which no vocabulary is known, the later has the next that is free.</summary>
    public static int[] Of(IReadOnlyList<string> words)
    {
        var numbers = new int[words.Count];
        var taken = new HashSet<int> { 0 };
        for (var i = 0; i < numbers.Length; i++)
        {
            var number = Hash(words[i]);
            while (!taken.Add(number))
                number = Next(number);
            numbers[i] = number;
        }

        return numbers;
    }

    private static int Next(int number) => number == int.MaxValue ? 1 : number + 1;

    /// <summary>FNV-1a of the UTF-16 units, without the sign.</summary>
    private static int Hash(string word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = unchecked((hash ^ c) * 16777619u);
        return (int)(hash & int.MaxValue);
    }
}

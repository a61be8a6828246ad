namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Slips of the fingers: a letter left out, doubled, changed, or two swapped.</summary>
internal static class Misspelling
{
    /// <summary>The word with one slip; its first letter stays, so that it still reads as what it was.</summary>
    public static string? Of(string word, Dice dice)
    {
        if (word.Length < 3)
            return null;
        var i = 1 + dice.Below(word.Length - 1);
        var slip = dice.Below(i == word.Length - 1 ? 3 : 4) switch
        {
            0 => word[..i] + word[(i + 1)..],
            1 => word[..i] + word[i] + word[i..],
            2 => word[..i] + dice.Letter() + word[(i + 1)..],
            _ => word[..i] + word[i + 1] + word[i] + word[(i + 2)..],
        };
        return slip == word ? null : slip;
    }
}

using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Tool.Commands.Quote;

/// <summary>Finds the shortest unique quote that contains given words of a text.</summary>
internal sealed class UniqueQuote(FoldedText text, PastedQuote pasted, int limit)
{
    /// <summary>Longer quotes are hard to check by eye.</summary>
    public const int MostWords = 10;

    /// <summary>
    /// Returns the first word and word count of a unique quote around the words or, for a long passage, within it. Crosses a sentence boundary
    /// only if there is no other. It cuts no figure in two, and no range if there is another. Null if <see cref="MostWords"/> words are not enough.
    /// </summary>
    public (int First, int Count)? Around(int first, int count) => Around(first, count, pasted.IsSound) ?? Around(first, count, pasted.IsNearlySound);

    private (int First, int Count)? Around(int first, int count, Func<int, int, bool> isSound) =>
        Shortest(first, count, static word => word.BeginsSentence, isSound) ?? Shortest(first, count, static word => word.FollowsSkippedLine, isSound);

    private (int First, int Count)? Shortest(int first, int count, Func<FoldedPlace, bool> begins, Func<int, int, bool> isSound)
    {
        for (var size = Quotation.FewestWords; size <= MostWords; size++)
        {
            foreach (var start in Starts(first, count, size).Where(start => IsWhole(start, size, first, count, begins) && IsOnly(start, size) && isSound(start, size)))
                return (start, size);
        }

        return null;
    }

    /// <summary>The start positions at which a quote of this size contains the given words or lies within them, nearest to the first word first.</summary>
    private static IEnumerable<int> Starts(int first, int count, int size)
    {
        if (count > MostWords)
            return Enumerable.Range(first, count - size + 1);
        return size < count ? [] : Enumerable.Range(0, size - count + 1).Select(before => first - before);
    }

    /// <summary>Whether the quote is within bounds, splits no word, and no other sentence begins among the added words.</summary>
    private bool IsWhole(int start, int size, int first, int count, Func<FoldedPlace, bool> begins)
    {
        if (start < 0 || start + size > limit || text.SplitsWord(start) || (start + size > first + count && text.SplitsWord(start + size)))
            return false;
        for (var i = start + 1; i < start + size; i++)
        {
            if (begins(text[i]) && (i <= first || i >= first + count))
                return false;
        }

        return true;
    }

    private bool IsOnly(int start, int size)
    {
        var words = Enumerable.Range(start, size).Select(text.WordAt).ToEquatableArray();
        return new WordPattern(text, words).Places(0, limit, inOneLine: false).Take(2).Count() == 1;
    }
}

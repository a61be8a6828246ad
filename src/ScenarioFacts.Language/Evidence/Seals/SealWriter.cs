using System.Globalization;
using System.Text;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>
/// Writes a seal, one item per line: the header, the text, each <c>ignore-after</c>, each quote. Lines and words are one-based,
/// for readers; empty items are omitted.
/// </summary>
internal static class SealWriter
{
    public static string Write(SealDocument seal)
    {
        var content = new StringBuilder();
        content.Append("facts-seal 2\n");
        content.Append("text sha256 ").Append(seal.Sha256).Append(" words ").Append(Number(seal.WordCount)).Append('\n');
        foreach (var mark in seal.Marks)
            content.Append("ignore-after ").Append(mark.Hash).Append(" word ").Append(Number(mark.FirstWord + 1)).Append('\n');
        foreach (var quote in seal.Quotes)
            Write(content, quote);
        return content.ToString();
    }

    private static void Write(StringBuilder content, SealedQuote quote)
    {
        var passage = quote.Passage;
        content.Append("quote ").Append(quote.Hash);
        content.Append(" line ").Append(Number(passage.Line + 1));
        content.Append(" word ").Append(Number(passage.FirstWord + 1));
        content.Append(" count ").Append(Number(passage.WordCount));
        if (quote.Again is { } again)
            content.Append(" again ").Append(Number(again + 1));
        WriteQualifiers(content, "before", passage.Before);
        WriteQualifiers(content, "left-out", passage.LeftOut);
        WriteQualifiers(content, "after", passage.After);
        content.Append('\n');
    }

    private static void WriteQualifiers(StringBuilder content, string side, EquatableArray<string> words)
    {
        if (words.Count == 0)
            return;
        content.Append(' ').Append(side);
        foreach (var word in words)
            content.Append(' ').Append(word);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

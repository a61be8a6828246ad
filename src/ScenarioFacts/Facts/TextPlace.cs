using System;

namespace ScenarioFacts;

/// <summary>Where words stand in the text of a source.</summary>
public sealed class TextPlace
{
    internal TextPlace(string? text, int line, int firstWord, int wordCount) => (Text, Line, FirstWord, WordCount) = (text, line, firstWord, wordCount);

    /// <summary>The file name of the text, without a path; null if no source says it.</summary>
    public string? Text { get; }

    /// <summary>The number of the line; the first is 1.</summary>
    public int Line { get; }

    /// <summary>The index in the text of the first word; that of the text's first word is 0.</summary>
    public int FirstWord { get; }

    /// <summary>The number of words, including those that <c>[...]</c> leaves out.</summary>
    public int WordCount { get; }

    /// <summary>Formats the place for display.</summary>
    /// <returns>For example <c>blog.txt, line 16</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Text}, line {Line}");
}

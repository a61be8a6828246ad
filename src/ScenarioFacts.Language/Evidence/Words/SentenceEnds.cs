using System;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// Finds sentence ends within a line: <c>. ! ? …</c> and their East Asian forms. A dot does not end a sentence if a word follows it directly (<c>5.05</c>,
/// <c>U.S</c>), after a single capital (<c>J. Smith</c>), after the last letter of a dotted abbreviation (<c>a.m.</c>) and after the short forms
/// listed here. Errors join two sentences: a modifier too many is then shown, never one too few.
/// </summary>
internal static class SentenceEnds
{
    private static readonly WordSet ShortForms = new(StringComparison.Ordinal)
    {
        "Adm", "Brig", "Capt", "Cdr", "Cmdr", "Col", "Cpl", "Dr", "Fr", "Gen", "Gov", "Hon", "Lt", "Maj", "Messrs", "Mr", "Mrs", "Ms", "Prof", "Rep",
        "Rev", "Rt", "Sen", "Sgt", "St", "Bros", "Co", "Corp", "Inc", "Ltd", "No", "Nos", "vs", "approx", "etc",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    };

    /// <summary>Whether a sentence ends between the word <paramref name="before"/> and the next one, which starts at <paramref name="next"/>.</summary>
    public static bool IsBetween(string text, TextSpan before, int next)
    {
        for (var i = before.End; i < next; i++)
        {
            if (IsMark(text[i]))
                return true;
            if (text[i] == '.' && i + 1 < next && !(i == before.End && IsShortForm(text, before)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a sentence ends between the last word of a line and the line's end.</summary>
    public static bool IsAtEnd(string text, TextSpan last, int end)
    {
        for (var i = last.End; i < end; i++)
        {
            if (IsMark(text[i]) || (text[i] == '.' && !(i == last.End && IsShortForm(text, last))))
                return true;
        }

        return false;
    }

    private static bool IsMark(char c) => c is '!' or '?' or '…' or '‽' or '‼' or '⁇' or '⁈' or '⁉' or '。' or '｡' or '！' or '？';

    private static bool IsShortForm(string text, TextSpan word)
    {
        var isDotted = word.Start > 0 && text[word.Start - 1] == '.';
        return WordFolding.IsFolded(text, word) ? IsShortForm(text, word, isDotted)
            : WordFolding.Fold(text, word) is var folded && IsShortForm(folded, new TextSpan(0, folded.Length), isDotted);
    }

    private static bool IsShortForm(string text, TextSpan word, bool isDotted)
    {
        if (word.Length > 1)
            return ShortForms.Contains(text, word);
        var letter = text[word.Start];
        return char.IsUpper(letter) || (isDotted && char.IsLetter(letter));
    }
}

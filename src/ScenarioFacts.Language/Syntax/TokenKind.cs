namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// The kind of a token, as the <c>char</c> that Sprache's <c>IInput.Current</c> returns. Uppercase letters are words:
/// a reserved word is a word with a kind of its own, so that the grammar needs one token of lookahead.
/// </summary>
internal static class TokenKind
{
    public const char End = '$';
    public const char String = '"';

    /// <summary>A string continued on an indented line of its own.</summary>
    public const char Continuation = '+';

    public const char Colon = ':';
    public const char Comma = ',';
    public const char Open = '(';
    public const char Close = ')';
    public const char Arrow = '>';

    /// <summary>A word that is just an equals sign: no value begins with it, and a colon was meant.</summary>
    public const char Equal = '=';

    public const char Word = 'W';
    public const char Via = 'V';
    public const char At = 'A';
    public const char From = 'F';
    public const char To = 'T';
    public const char Is = 'I';
    public const char Because = 'B';
    public const char Scenario = 'S';
    public const char Vocabulary = 'Y';
    public const char Use = 'U';
    public const char Kind = 'K';
    public const char Choice = 'C';
    public const char Extends = 'X';
    public const char Assume = 'M';
    public const char Retract = 'R';
    public const char Expect = 'E';

    /// <summary><c>accepted</c>, <c>rejected</c> or <c>disputed</c>.</summary>
    public const char Standing = 'N';

    public const char Denies = 'D';
    public const char Credibility = 'G';

    /// <summary><c>before</c>, <c>after</c> or <c>includes</c>: with <c>is</c>, the comparison operators of an expectation.</summary>
    public const char Comparison = 'P';

    public static bool IsWord(char kind) => kind is >= 'A' and <= 'Z';

    /// <summary>The line keyword that a word matches except for case; otherwise <see cref="Word"/>.</summary>
    public static char OfCapitals(Token token)
    {
        if (token.Kind != Word || token.Length is < 3 or > 10)
            return Word;
        var text = token.Text.ToLowerInvariant();
        return OfWord(text, 0, text.Length) is var kind and (Scenario or Vocabulary or Use or Kind or Choice or Assume or Retract or Expect) ? kind : Word;
    }

    /// <summary>Classifies a word by its text.</summary>
    public static char OfWord(string text, int start, int length)
    {
        return length switch
        {
            1 => Matches("=") ? Equal : Word,
            2 => Matches("at") ? At : Matches("to") ? To : Matches("is") ? Is : Word,
            3 => Matches("via") ? Via : Matches("use") ? Use : Word,
            4 => Matches("from") ? From : Matches("kind") ? Kind : Word,
            5 => Matches("after") ? Comparison : Word,
            6 => Matches("choice") ? Choice : Matches("assume") ? Assume : Matches("expect") ? Expect : Matches("denies") ? Denies : Matches("before") ? Comparison : Word,
            7 => Matches("because") ? Because : Matches("extends") ? Extends : Matches("retract") ? Retract : Word,
            8 => Matches("scenario") ? Scenario : IsStanding() ? Standing : Matches("includes") ? Comparison : Word,
            10 => Matches("vocabulary") ? Vocabulary : Word,
            11 => Matches("credibility") ? Credibility : Word,
            _ => Word,
        };

        bool IsStanding() => Matches("accepted") || Matches("rejected") || Matches("disputed");

        bool Matches(string word) => string.CompareOrdinal(text, start, word, 0, length) == 0;
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>
/// A strict parser for seals: anything unknown is rejected with line and reason, so that a seal damaged by a merge never half works. Only
/// line ends may vary, since version control may change them.
/// </summary>
internal sealed class SealReader(string path, string content)
{
    private const string Header = "facts-seal 2";
    private const string HeaderBeforeSigns = "facts-seal 1";
    private const int LongestShown = 40;

    private readonly List<SealedIgnoreMark> _marks = [];
    private readonly List<SealedQuote> _quotes = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private string _sha256 = "";
    private int _wordCount;

    // The current line, its tokens, and the number of tokens consumed.
    private int _line;
    private string[] _tokens = [];
    private int _taken;
    private SealError? _error;

    public bool TryRead([NotNullWhen(true)] out SealDocument? seal, [NotNullWhen(false)] out SealError? error)
    {
        var isRead = ReadLines();
        seal = isRead ? new SealDocument(path.Substring(path.LastIndexOf('/') + 1), _sha256, _wordCount, _marks, _quotes) { Path = path } : null;
        error = isRead ? null : _error ?? new SealError(_line, "cannot be read");
        return isRead;
    }

    private bool ReadLines()
    {
        var lines = content.TrimStart('\uFEFF').TrimEnd('\r', '\n').Split('\n');
        for (_line = 0; _line < lines.Length; _line++)
        {
            if (!ReadLine(lines[_line].TrimEnd('\r')))
                return false;
        }

        _line = lines.Length - 1;
        return lines.Length > 1 || Fail("ends before the line ‘text sha256 … words …’");
    }

    private bool ReadLine(string line)
    {
        if (_line == 0)
            return ReadHeader(line);
        _tokens = line.Split(' ');
        _taken = 0;
        return (_line == 1 ? ReadText() : ReadEntry()) && AtEnd();
    }

    private bool ReadHeader(string line)
    {
        if (line == Header)
            return true;
        if (line == HeaderBeforeSigns)
            return Fail("is of version 1, which does not tell €5 from $5, nor 2.5 from 2-5");
        return line.StartsWith("facts-seal ", StringComparison.Ordinal)
            ? Fail($"is of version {Show(line.Substring("facts-seal ".Length))}, and this compiler reads version 2: seal again with it, or use a newer one")
            : Fail($"should begin with the line ‘{Header}’, not with {Show(line)}");
    }

    private bool ReadText() =>
        Keyword("text") && Keyword("sha256") && Hash(Fingerprint.WholeLength, out _sha256) && Keyword("words") && Number(0, int.MaxValue, out _wordCount);

    private bool ReadEntry()
    {
        switch (Peek())
        {
            case "ignore-after":
                _taken++;
                return ReadMark();
            case "quote":
                _taken++;
                return ReadQuote();
            default:
                return Fail($"should have ‘quote’ or ‘ignore-after’ where it has {Show(Peek())}");
        }
    }

    private bool ReadMark()
    {
        if (!Hash(Fingerprint.ShortLength, out var hash) || !Keyword("word") || !Number(1, _wordCount, out var word) || !IsFirst("ignore-after", hash))
            return false;
        _marks.Add(new SealedIgnoreMark(hash, word - 1));
        return true;
    }

    private bool ReadQuote()
    {
        if (!Hash(Fingerprint.ShortLength, out var hash) || !Keyword("line") || !Number(1, int.MaxValue, out var line)
            || !Keyword("word") || !Number(1, _wordCount, out var word)
            || !Keyword("count") || !Number(1, _wordCount - word + 1, out var count)
            || !Again(word, out var again) || !IsFirst("quote", hash))
            return false;
        var passage = new Passage(line - 1, word - 1, count, QualifiersAfter("before"), QualifiersAfter("left-out"), QualifiersAfter("after"));
        _quotes.Add(new SealedQuote(hash, passage, again));
        return true;
    }

    private bool Again(int word, out int? again)
    {
        again = null;
        if (Peek() != "again")
            return true;
        _taken++;
        if (!Number(word + 1, _wordCount, out var place))
            return false;
        again = place - 1;
        return true;
    }

    /// <summary>The modifiers after the keyword, if present. Any other word is left for <see cref="AtEnd"/> to reject.</summary>
    private EquatableArray<string> QualifiersAfter(string keyword)
    {
        if (Peek() != keyword || _taken + 1 >= _tokens.Length || !ContextModifiers.IsContextModifier(_tokens[_taken + 1]))
            return default;
        _taken++;
        var words = new List<string>();
        while (ContextModifiers.IsContextModifier(Peek()))
            words.Add(_tokens[_taken++]);
        return words.ToEquatableArray();
    }

    private bool AtEnd() => _taken == _tokens.Length || Fail($"has {Show(Peek())} where the line should end");

    private bool IsFirst(string role, string hash) => _seen.Add(role + hash) || Fail($"has this {role} twice");

    private string Peek() => _taken < _tokens.Length ? _tokens[_taken] : "";

    private bool Keyword(string keyword)
    {
        if (Peek() != keyword)
            return Fail($"should have ‘{keyword}’ where it has {Show(Peek())}");
        _taken++;
        return true;
    }

    private bool Hash(int length, out string hash)
    {
        hash = Peek();
        if (!Fingerprint.IsFingerprint(hash, length))
            return Fail($"should have {length} characters 0-9 and a-f where it has {Show(hash)}");
        _taken++;
        return true;
    }

    private bool Number(int least, int most, out int number)
    {
        var token = Peek();
        var isNumber = int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (token[0] != '0' || token.Length == 1);
        if (!isNumber)
            return Fail($"should have a number where it has {Show(token)}");
        if (number < least || number > most)
            return Fail($"has the number {token} where only {least} to {most} is possible");
        _taken++;
        return true;
    }

    private static string Show(string token)
    {
        if (token.Length == 0)
            return "nothing";
        var shown = token.Length <= LongestShown ? token : token.Substring(0, LongestShown) + "…";
        return $"‘{new string(Array.ConvertAll(shown.ToCharArray(), c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c))}’";
    }

    private bool Fail(string reason)
    {
        _error ??= new SealError(_line, reason);
        return false;
    }
}

using System.Collections.Generic;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>Parses the figures of a quote in order. Each token is examined a bounded number of times.</summary>
internal sealed class FigureReader
{
    // U, S and the noun, as in “U.S. dollars”.
    private const int MostCurrencyWords = 3;

    private readonly List<FigureToken> _tokens;

    public FigureReader(string text)
    {
        _tokens = FigureLexer.Tokens(text);

        // Sentinels: lookahead never runs past the end.
        for (var i = 0; i < MostCurrencyWords; i++)
            _tokens.Add(_tokens[_tokens.Count - 1]);
    }

    public IReadOnlyList<FigureToken> Tokens => _tokens;

    public List<FigureDraft> Read()
    {
        var drafts = new List<FigureDraft>();
        for (var i = 0; _tokens[i].Kind != FigureTokenKind.End;)
            i = ReadAt(i, drafts);
        return drafts;
    }

    /// <summary>Parses the figure that begins at an index, if any, and returns the index after it.</summary>
    private int ReadAt(int index, List<FigureDraft> drafts)
    {
        var draft = new FigureDraft(index);
        var number = index + ReadCurrencyBefore(draft, index);
        if (_tokens[number].Kind == FigureTokenKind.Code || (_tokens[number].IsNumber && IsPartOfName(number)))
            return EndOfName(number);
        if (_tokens[number].IsNumber)
            return ReadDigits(draft, number, drafts);
        return NumberPhrase.ParseAt(_tokens, index) is { } phrase ? ReadPhrase(draft, phrase, drafts) : index + 1;
    }

    /// <summary>The number of tokens before the number that name its currency.</summary>
    private int ReadCurrencyBefore(FigureDraft draft, int index)
    {
        var (token, next) = (_tokens[index], _tokens[index + 1]);
        var isNear = next.Gap is FigureGap.None or FigureGap.Space;
        if (FigureWords.CurrencyOfSign(token) is { } sign && next.IsNumber && isNear)
            return Take(sign, 1);
        if (token.IsWord && next is { Gap: FigureGap.None, Text: "$" } && _tokens[index + 2] is { IsNumber: true, Gap: FigureGap.None or FigureGap.Space }
            && FigureWords.CurrencyOfPrefix(token) is { } prefixed)
            return Take(prefixed, 2);
        if (FigureWords.CurrencyOfCode(token) is { } code && next.IsNumber && (isNear || next.Gap == FigureGap.Point))
            return Take(code, 1);
        return 0;

        int Take(string codes, int count)
        {
            draft.Currency = codes;
            return count;
        }
    }

    /// <summary>Whether the digits are part of a name, a numeric date or the like: <c>F-35</c>, <c>G7</c>, <c>Type 45</c>, <c>2015-01-21</c>, <c>24/7</c>, <c>51st</c>.</summary>
    private bool IsPartOfName(int index)
    {
        var (token, next) = (_tokens[index], _tokens[index + 1]);
        if (token.Gap == FigureGap.Slash || (next.Gap == FigureGap.Slash && next.IsNumber))
            return true;
        if (index > 0 && _tokens[index - 1] is { IsWord: true } before && FigureWords.CurrencyOfCode(before) is null)
        {
            if (token.Gap is FigureGap.None or FigureGap.Hyphen)
                return true;
            if (token.Gap is FigureGap.Space or FigureGap.Point && FigureWords.IsNumbered(before))
                return true;
        }

        if (next is { IsWord: true, Gap: FigureGap.None } && FigureWords.IsNoNumber(next))
            return true;
        return next is { IsNumber: true, Gap: FigureGap.Hyphen } && _tokens[index + 2] is { IsNumber: true, Gap: FigureGap.Hyphen };
    }

    private int EndOfName(int index)
    {
        do
            index++;
        while (_tokens[index] is { Kind: not FigureTokenKind.End, Gap: FigureGap.None or FigureGap.Hyphen or FigureGap.Slash });
        return index;
    }

    private int ReadDigits(FigureDraft draft, int index, List<FigureDraft> drafts)
    {
        draft.Value = _tokens[index].Value;
        draft.IsBare = _tokens[index].IsWhole && draft.Currency is null;
        var next = index + 1;
        if (IsAndAHalf(next))
        {
            draft.Value += 0.5m;
            next += 3;
        }

        if (FigureWords.TryLetterScale(_tokens[next], out var letter) && (_tokens[next].Gap == FigureGap.None || draft.Currency is not null && _tokens[next].IsJoined))
            return ReadLetter(draft, next, letter, drafts);
        while ((_tokens[next].IsJoined || _tokens[next].Gap == FigureGap.None) && FigureWords.TryScale(_tokens[next], out var scale) && draft.TryScale(scale))
            next++;
        return Finish(draft, next, drafts);
    }

    private bool IsAndAHalf(int index) => _tokens[index].Reads("and") && _tokens[index + 1].Reads("a") && _tokens[index + 2].Reads("half");

    /// <summary>A single letter is a scale if the figure is money. Otherwise <c>5m</c> may be meters or millions: neither reading is certain.</summary>
    private int ReadLetter(FigureDraft draft, int index, decimal letter, List<FigureDraft> drafts)
    {
        var next = draft.Currency is null ? ReadCurrencyAfter(draft, index + 1) : index + 1;
        if (draft.Currency is null)
        {
            draft.IsCertain = false;
            drafts.Add(new FigureDraft(draft.First) { Value = draft.Value, Next = index, Unit = _tokens[index].Text, IsCertain = false });
        }

        draft.TryScale(letter);
        return Finish(draft, next, drafts);
    }

    private int ReadPhrase(FigureDraft draft, NumberPhrase phrase, List<FigureDraft> drafts)
    {
        var (first, after) = (_tokens[draft.First], _tokens[phrase.Next]);
        if ((after.Gap == FigureGap.Hyphen && FigureWords.IsOrdinal(after)) || (after.IsJoined && FigureWords.IsFraction(after)))
            return phrase.Next + 1;
        (draft.Value, draft.Scale) = (phrase.Value, phrase.Scale);

        // ‘one’ is mostly a pronoun, and a capitalized word within a sentence is part of a name: the Group of Seven.
        var isName = char.IsUpper(first.Text[0]) && draft.First > 0 && first.Gap != FigureGap.Point;
        draft.IsCertain = !isName && !(first.Reads("one") && phrase.Next == draft.First + 1);
        return Finish(draft, phrase.Next, drafts);
    }

    private int Finish(FigureDraft draft, int next, List<FigureDraft> drafts)
    {
        var after = ReadCurrencyAfter(draft, next);
        if (draft.Currency is null)
            after = ReadPercent(draft, next);
        draft.Next = after;
        draft.IsBare &= after == next;
        draft.IsCertain |= draft.Currency is not null;
        var unit = _tokens[after];
        if (unit.IsWord && (unit.IsJoined || unit.Gap == FigureGap.None) && !FigureWords.IsLink(unit))
            draft.Unit = unit.Text;
        drafts.Add(draft);
        return after;
    }

    private int ReadPercent(FigureDraft draft, int index)
    {
        var token = _tokens[index];
        var isNear = token.IsJoined || token.Gap == FigureGap.None;
        var count = !isNear ? 0
            : token.Kind == FigureTokenKind.Percent || token.Reads("percent") || token.Reads("percentage") ? 1
            : token.Reads("per") && _tokens[index + 1].Reads("cent") ? 2 : 0;
        draft.IsPercent = count > 0;
        return index + count;
    }

    /// <summary>Parses <c>€</c>, <c>yen</c>, <c>U.S. dollars</c> or <c>JPY</c> after a number, and returns the index after it.</summary>
    private int ReadCurrencyAfter(FigureDraft draft, int index)
    {
        var token = _tokens[index];
        if (!token.IsJoined && token.Gap != FigureGap.None)
            return index;
        if (draft.Currency is not null)
            return FigureWords.CurrencyOfNoun(token) is null && FigureWords.CurrencyOfCode(token) is null ? index : index + 1;
        if (FigureWords.CurrencyOfSign(token) is { } sign && !_tokens[index + 1].IsNumber)
            return Take(sign, index + 1);
        if (FigureWords.CurrencyOfCode(token) is { } code && !_tokens[index + 1].IsNumber)
            return Take(code, index + 1);
        for (var noun = index; noun < index + MostCurrencyWords && _tokens[noun].IsWord; noun++)
        {
            // ‘won’ is also a verb: ambiguous without a scale.
            if (FigureWords.CurrencyOfNoun(_tokens[noun]) is { } codes && (draft.Scale > 1 || !_tokens[noun].Reads("won")))
                return Take((noun > index ? FigureWords.CurrencyOfAdjective(_tokens[noun - 1]) : null) ?? codes, noun + 1);
            if (!char.IsUpper(_tokens[noun].Text[0]) || _tokens[noun + 1].Gap is not (FigureGap.Space or FigureGap.Point))
                break;
        }

        return index;

        int Take(string codes, int next)
        {
            draft.Currency = codes;
            return next;
        }
    }
}

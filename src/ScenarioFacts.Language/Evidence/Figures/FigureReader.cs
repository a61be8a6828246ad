using System.Collections.Generic;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>Parses the figures of a quote in order. Each token is examined a bounded number of times.</summary>
internal sealed class FigureReader
{
    // U, S and the noun, as in “U.S. dollars”.
    private const int MostCurrencyWords = 3;

    // What a phrase of number words or a unit looks ahead.
    public const int Sentinels = 6;

    private readonly List<FigureToken> _tokens;
    private readonly FigureTable _table;

    public FigureReader(string text, FigureTable table)
    {
        _table = table;
        _tokens = FigureLexer.Tokens(text, table);
        for (var i = 0; i < Sentinels; i++)
            _tokens.Add(_tokens[_tokens.Count - 1]);
    }

    public IReadOnlyList<FigureToken> Tokens => _tokens;

    private bool IsHan => _table.Grammar == NumberGrammar.Han;

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
        var (currency, count) = ReadCurrencyBefore(index);
        var number = index + count;
        if (_tokens[number].Kind == FigureTokenKind.Code || (_tokens[number].IsNumber && IsPartOfName(number)))
            return EndOfName(number);
        if (index == 0 && number == 0 && _tokens[0] is { IsNumber: true, IsNegative: false, Gap: FigureGap.Dash })
            return EndOfName(0);
        var isNegative = _tokens[index].IsNegative || _tokens[number].IsNegative || (index > 0 && (_tokens[index - 1].Reads("minus") || _tokens[index - 1].Reads("negative")));
        return _tokens[number].IsNumber
            ? ReadDigits(new FigureDraft(index) { Currency = currency, IsNegative = isNegative }, number, drafts)
            : ReadWords(index, isNegative, drafts);
    }

    /// <summary>The currency of the number that follows, and the number of tokens that name it.</summary>
    private (string? Codes, int Count) ReadCurrencyBefore(int index)
    {
        var (token, next) = (_tokens[index], _tokens[index + 1]);
        var isNear = next.Gap is FigureGap.None or FigureGap.Space || next.IsNegative;
        if (FigureWords.CurrencyOfSign(token) is { } sign && next.IsNumber && isNear)
            return (sign, 1);
        if (token.IsWord && next is { Gap: FigureGap.None or FigureGap.Space, Text: "$" } && _tokens[index + 2] is { IsNumber: true, Gap: FigureGap.None or FigureGap.Space }
            && (next.Gap == FigureGap.None || token.Text.Length == 1) && FigureWords.CurrencyOfPrefix(token) is { } prefixed)
            return (prefixed, 2);
        if (FigureWords.CurrencyOfCode(token) is { } code && next.IsNumber && (isNear || next.Gap == FigureGap.Point))
            return (code, 1);
        return (null, 0);
    }

    /// <summary>Whether the digits are part of a name, a numeric date or the like: <c>F-35</c>, <c>G7</c>, <c>Type 45</c>, <c>2015-01-21</c>, <c>24/7</c>, <c>51st</c>.</summary>
    private bool IsPartOfName(int index)
    {
        var (token, next) = (_tokens[index], _tokens[index + 1]);
        if (token.Gap == FigureGap.Slash || (next.Gap == FigureGap.Slash && next.IsDigits) || (next.Gap == FigureGap.Slash && token.Text.IndexOf('.') is >= 0 and var point && token.Text.Length - point > 4))
            return true;
        if (index > 0 && _tokens[index - 1] is { IsWord: true } before && IsNamedBy(before, token))
            return true;
        if (next is { IsWord: true, Gap: FigureGap.None } && FigureWords.IsNoNumber(next, _table))
            return true;
        if (next is { IsWord: true } && (next.IsJoined || next.Gap == FigureGap.None) && Scripts.IsOther(next.Text) && _table.GetScale(next.Text) is null)
            return true;
        if (token is { Gap: FigureGap.Open, Number.IsWhole: true, Text.Length: < 3 } && next.Gap == FigureGap.Close)
            return true;
        if (IsGermanOrdinal(token, next) || IsHouseNumber(token, next, index) || IsHanName(next, index))
            return true;
        return next is { IsDigits: true, Gap: FigureGap.Hyphen } && _tokens[index + 2] is { IsDigits: true, Gap: FigureGap.Hyphen };
    }

    /// <summary>Whether the word before makes a number a name.</summary>
    private static bool IsNamedBy(FigureToken before, FigureToken token)
    {
        if (before.IsHan)
            return before.Text == "第" && token.Gap == FigureGap.None;
        if (FigureWords.CurrencyOfCode(before) is not null || token.IsNegative)
            return false;
        if (token.Gap is FigureGap.None or FigureGap.Hyphen)
            return true;
        return token.Gap is FigureGap.Space or FigureGap.Point && FigureWords.IsNumbered(before);
    }

    /// <summary>“Der 3. Weltkrieg”: whether the point ends a sentence cannot be known.</summary>
    private bool IsGermanOrdinal(FigureToken token, FigureToken next) =>
        _table.Grammar == NumberGrammar.Compound && token is { Number.IsWhole: true, Text.Length: <= 3 } && next is { Gap: FigureGap.Point, IsWord: true }
        && !FigureWords.IsMonth(next, _table);

    private bool IsHouseNumber(FigureToken token, FigureToken next, int index) =>
        token.Number.IsWhole && next.Gap == FigureGap.Space && (FigureWords.IsStreet(next) || (next.IsCapitalized && FigureWords.IsStreet(_tokens[index + 2])));

    /// <summary>Ordinals in Japanese: <c>3番</c>, <c>2位</c>, <c>5号</c>, <c>3回目</c>.</summary>
    private bool IsHanName(FigureToken next, int index) =>
        next is { IsHan: true, Gap: FigureGap.None } && (next.Text is "番" or "位" or "号" or "条" or "世" or "期" || _tokens[index + 2].Text == "目");

    private int EndOfName(int index)
    {
        do
            index++;
        while (_tokens[index] is { Kind: not FigureTokenKind.End, IsHan: false, Gap: FigureGap.None or FigureGap.Hyphen or FigureGap.Slash } || IsInTelephoneNumber(index));
        return index;
    }

    /// <summary>“+44 20 7946 0958”: digits after digits that are no number.</summary>
    private bool IsInTelephoneNumber(int index) =>
        _tokens[index - 1].Kind == FigureTokenKind.Code && _tokens[index] is { Gap: FigureGap.Space, Kind: FigureTokenKind.Number or FigureTokenKind.Code }
        || (index > 1 && _tokens[index].Gap == FigureGap.Space && _tokens[index].Kind == FigureTokenKind.Code && _tokens[index - 1].IsNumber);

    private int ReadDigits(FigureDraft draft, int index, List<FigureDraft> drafts)
    {
        if (IsTelephoneNumber(index, out var end))
            return end;
        if (_tokens[index + 1] is { IsHan: true, Gap: FigureGap.None } han && HanNumber.IsScale(han))
            return ReadHan(draft, index, drafts);
        var number = _tokens[index].Number;
        draft.Value = number.Value;
        draft.IsBare = number.IsWhole && draft.Currency is null;
        var next = index + 1;
        if (TryPart(next) is { } part)
            (draft.Value, draft.IsBare, next) = (draft.Value + part, false, next + 3);
        if (FigureWords.TryLetterScale(_tokens[next], out var letter) && _tokens[next].IsNear)
            return ReadLetter(draft, next, letter, drafts);
        if (_tokens[next].Reads("MM") && _tokens[next].Text == "MM" && draft.Currency is not null && _tokens[next].IsNear && draft.TryScale(1_000_000))
            next++;
        else
            next = ReadScales(draft, next);
        if (!IsRead(draft, number, index, next))
            return EndOfUnread(next);
        if (number.Alternative is { } other)
            AddAlternative(draft, other * draft.Scale, next, drafts);
        return Finish(draft, next, drafts);
    }

    private int ReadScales(FigureDraft draft, int next)
    {
        while (_tokens[next].IsNear && _tokens[next].IsWord && _table.GetScale(_tokens[next].Text) is { } scale && draft.TryScale(scale))
            next++;
        if (TryPart(next) is 0.5m && draft.Scale >= 1_000 && _tokens[next + 3].Kind != FigureTokenKind.Number && !IsScale(next + 3))
        {
            draft.Value += 0.5m * draft.Scale;
            next += 3;
        }

        return next;
    }

    private bool IsScale(int index) => _tokens[index].IsWord && _table.GetScale(_tokens[index].Text) is not null;

    private bool IsNumberWord(int index) => _tokens[index].IsWord && _table.GetNumber(_tokens[index].Text) is not null;

    /// <summary>Whether digits are certain with what follows. <c>1,5</c> is one number only before a scale, a currency or a unit.</summary>
    private bool IsRead(FigureDraft draft, WrittenNumber number, int index, int next)
    {
        if (draft.Scale > 1 && _table.Grammar == NumberGrammar.English && HasMore(next))
            return false;
        if (number.Alternative is not null && _table.IsAssumed && draft.Scale > 1 && !EnglishTable.IsOtherScale(_tokens[index + 1].Text))
            draft.IsAmbiguous = false;
        else
            draft.IsAmbiguous = number.Alternative is not null;

        // By whose marks “1,200 Millionen” is written is open.
        if (_table.IsAssumed && draft.Scale > 1 && _tokens[index].Text.IndexOf(',') >= 0 && !number.NeedsUnit && EnglishTable.IsOtherScale(_tokens[index + 1].Text))
            return false;
        return !number.NeedsUnit || draft.Scale > 1 || draft.Currency is not null || HasUnit(next);
    }

    private bool HasUnit(int index)
    {
        var token = _tokens[index];
        return token.IsNear && (token.Kind is FigureTokenKind.Percent or FigureTokenKind.Sign
            || (token.IsWord && (_table.Measures.Contains(token.Text) || _table.Percents.Contains(token.Text) || FigureWords.CurrencyOfNoun(token, _table) is not null || FigureWords.CurrencyOfCode(token) is not null)));
    }

    /// <summary>“4 thousand 3 hundred and 21” is one number, which is not read.</summary>
    private bool HasMore(int index)
    {
        var at = _tokens[index].Reads("and") ? index + 1 : index;
        if (_tokens[index].Gap != FigureGap.Space || _tokens[at].Gap != FigureGap.Space || !(_tokens[at].IsNumber || IsNumberWord(at)))
            return false;

        // “3 million and 12 ships” are two, “3 hundred and one of them” is one.
        var after = _tokens[at + 1];
        return IsScale(at + 1) || (at > index && !(after.IsWord && after.IsNear && !FigureWords.IsLink(after, _table)));
    }

    /// <summary>The rest of a number of which the beginning is not read.</summary>
    private int EndOfUnread(int next)
    {
        while (HasMore(next) || (_tokens[next].Gap == FigureGap.Space && (_tokens[next].IsNumber || IsNumberWord(next) || IsScale(next))))
            next++;
        return next;
    }

    /// <summary>“And a half”, “and a quarter” after digits.</summary>
    private decimal? TryPart(int index) =>
        _tokens[index].Reads("and") && _tokens[index + 1].Reads("a") && _tokens[index + 2].IsWord && EnglishNumbers.GetDenominator(_tokens[index + 2].Text) is (2 or 4) and { } parts
            ? 1m / parts : null;

    /// <summary>The other reading of the digits, as a figure of its own: neither is certain.</summary>
    private void AddAlternative(FigureDraft draft, decimal value, int next, List<FigureDraft> drafts)
    {
        if (!draft.IsAmbiguous || value == draft.Value)
            return;
        var other = new FigureDraft(draft.First) { Currency = draft.Currency, IsNegative = draft.IsNegative, IsAmbiguous = true, Value = value, Scale = draft.Scale };
        Finish(other, next, drafts);
    }

    /// <summary>Three or more groups of bare digits in a row that are no number in groups.</summary>
    private bool IsTelephoneNumber(int index, out int end)
    {
        end = index;
        while (_tokens[end].IsNumber && (end == index || _tokens[end].Gap == FigureGap.Space) && _tokens[end].Number.IsWhole)
            end++;
        return end - index > 2;
    }

    private int ReadHan(FigureDraft draft, int index, List<FigureDraft> drafts)
    {
        if (HanNumber.Parse(_tokens, index, hasNumerals: IsHan, out var next) is not { } value)
            return System.Math.Max(next, index + 1);
        (draft.Value, draft.Scale) = (value, 10_000);
        return Finish(draft, next, drafts);
    }

    /// <summary>A single letter is a scale if the figure is money. Otherwise <c>5m</c> may be meters or millions: neither reading is certain.</summary>
    private int ReadLetter(FigureDraft draft, int index, decimal letter, List<FigureDraft> drafts)
    {
        var isApart = _tokens[index].Gap != FigureGap.None;
        var next = draft.Currency is null ? ReadCurrencyAfter(draft, index + 1) : index + 1;
        if (draft.Currency is null)
        {
            draft.IsCertain = false;
            drafts.Add(new FigureDraft(draft.First) { Value = draft.Value, Next = index, Unit = _tokens[index].Text, IsCertain = false, IsNegative = draft.IsNegative });
            if (isApart && _tokens[index].Text is "t" or "T" or "b" or "B")
                return index;
        }

        draft.TryScale(letter);
        return Finish(draft, next, drafts);
    }

    private int ReadWords(int index, bool isNegative, List<FigureDraft> drafts)
    {
        if (_table.Grammar == NumberGrammar.English)
            return NumberPhrase.ParseAt(_tokens, _table, index) is { } phrase ? ReadPhrase(Draft(), phrase.Value, phrase.Scale, phrase.Next, drafts) : index + 1;
        if (IsHan)
            return HanNumber.BeginsNumeral(_tokens[index]) ? ReadNumerals(Draft(), index, drafts) : index + 1;
        return OtherNumberPhrase.ParseAt(_tokens, _table, index) is { } other ? ReadPhrase(Draft(), other.Value, other.Scale, other.Next, drafts) : index + 1;

        FigureDraft Draft() => new(index) { IsNegative = isNegative };
    }

    /// <summary>Han numerals are letters of other words too: they count where a counter follows and no other Han stands before.</summary>
    private int ReadNumerals(FigureDraft draft, int index, List<FigureDraft> drafts)
    {
        if (HanNumber.Parse(_tokens, index, hasNumerals: true, out var next) is not { } value || (index > 0 && _tokens[index - 1] is { IsHan: true } before && (next == index + 1 || before.Text == "第")) || IsHanName(_tokens[next], next - 1))
            return System.Math.Max(next, index + 1);
        const string Counters = "人名隻機台件個本円ドユ社基艦発校戸頭匹年月日時週";
        var unit = _tokens[next];
        if (!unit.IsHan || unit.Gap != FigureGap.None || Counters.IndexOf(unit.Text[0]) < 0)
            return next;
        (draft.Value, draft.IsCertain) = (value, next - index > 1);
        return Finish(draft, next, drafts);
    }

    private int ReadPhrase(FigureDraft draft, decimal? value, decimal scale, int next, List<FigureDraft> drafts)
    {
        var (first, after) = (_tokens[draft.First], _tokens[next]);
        var isPart = after.IsJoined || after.Gap == FigureGap.Dash;
        if ((after.Gap == FigureGap.Hyphen && FigureWords.IsOrdinal(after)) || (isPart && (FigureWords.IsFraction(after) || ((value == 1 || (value >= 20 && value % 10 == 0)) && FigureWords.IsOrdinal(after)))))
            return next + 1;
        if (value is null || IsInRow(next))
            return EndOfUnread(next);
        (draft.Value, draft.Scale) = (value.Value, scale);

        // ‘one’ is mostly a pronoun, and a capitalized word within a sentence is part of a name: the Group of Seven.
        var isName = first.IsCapitalized && ((draft.First > 0 && first.Gap != FigureGap.Point) || (after.IsCapitalized && after.IsJoined && scale == 1));
        var isOne = next == draft.First + 1 && _table.Articles.Contains(first.Text);
        draft.IsCertain = !isName && !isOne && !IsYear(draft, next) && !(value < 13 && scale == 1 && IsKnownBefore(draft.First) && !(after.IsWord && _table.Measures.Contains(after.Text))) && !IsAdjective(draft, next, scale);
        return Finish(draft, next, drafts);
    }

    /// <summary>“In two thousand and fifteen”.</summary>
    private bool IsYear(FigureDraft draft, int next) =>
        draft.Value is >= 1800 and < 2100 && draft.First > 0 && _tokens[draft.First - 1] is var before && (before.Reads("in") || before.Reads("since") || before.Reads("until") || FigureWords.IsMonth(before, _table))
        && !(_tokens[next].IsWord && _tokens[next].IsNear && !FigureWords.IsLink(_tokens[next], _table));

    /// <summary>“Twenty twelve”, “one one hundred fifth”: number words in a row are no number for certain, unless the second belongs to a word: “twelve two-seat jets”.</summary>
    private bool IsInRow(int index)
    {
        if (_table.Grammar != NumberGrammar.English || _tokens[index].Gap != FigureGap.Space || !IsNumberWord(index))
            return false;
        var after = _tokens[index + 1];
        return after.Gap != FigureGap.Hyphen || !after.IsWord || IsNumberWord(index + 1) || FigureWords.IsFraction(after) || FigureWords.IsOrdinal(after);
    }

    /// <summary>“The three”, “the first of three”: which ones, not how many.</summary>
    private bool IsKnownBefore(int index) =>
        index > 0 && _tokens[index].IsJoined && (FigureWords.IsFixed(_tokens[index - 1]) || (index > 1 && _tokens[index - 1].Reads("of") && FigureWords.IsOrdinal(_tokens[index - 2])));

    /// <summary>“A three-star general”.</summary>
    private bool IsAdjective(FigureDraft draft, int next, decimal scale) =>
        scale == 1 && draft.Currency is null && _tokens[next] is { Gap: FigureGap.Hyphen, IsWord: true } word && !_table.Measures.Contains(word.Text) && FigureWords.CurrencyOfNoun(word, _table) is null;

    private int Finish(FigureDraft draft, int next, List<FigureDraft> drafts)
    {
        var after = ReadCurrencyAfter(draft, next);
        if (draft.Currency is null)
            after = ReadPercent(draft, next);
        if (draft.Currency is not null && IsHundredths(after, out var hundredths))
            return hundredths;
        draft.Next = after;
        draft.IsBare &= after == next;
        draft.IsCertain |= draft.Currency is not null;
        SetUnit(draft);
        if (draft.IsBare && MayBelongToName(draft.First))
            draft.IsCertain = false;
        if (IsCompound(drafts, draft) || IsRatio(drafts, draft))
            drafts.RemoveAt(drafts.Count - 1);
        else
            drafts.Add(draft);
        return after;
    }

    private void SetUnit(FigureDraft draft)
    {
        var unit = _tokens[draft.Next];
        if (unit.IsWord && unit.IsNear && !FigureWords.IsLink(unit, _table))
            draft.Unit = FigureWords.IsPeriodAdjective(unit) && _tokens[draft.Next + 1] is { IsWord: true, IsJoined: true } period && _table.Measures.Contains(period.Text) ? period.Text : unit.Text;
        if (unit is { IsHan: true, Gap: FigureGap.None })
            SetHanUnit(draft, unit.Text, _tokens[draft.Next + 1].Text);
        if (draft.Unit is "cents" or "cent" or "pence" && draft.Currency is null && !draft.IsPercent)
        {
            draft.Currency = draft.Unit == "pence" ? "GBP" : Currencies.OfSign("$") + " EUR";
            draft.Value /= 100;
            draft.Next++;
        }
    }

    private static void SetHanUnit(FigureDraft draft, string unit, string next)
    {
        var isSpan = next is "間" or "半" or "前" or "後" or "ぶ" or "以";
        draft.IsDate = !isSpan && unit switch
        {
            "年" => draft.Value is >= 1000 and <= 2100,
            "月" => draft.Value is >= 1 and <= 12,
            "日" => draft.Value is >= 1 and <= 31,
            _ => false,
        };
        draft.Other = unit is "歳" or "才" ? FigureKind.Age : !isSpan && unit is "時" or "分" ? FigureKind.Clock : null;
    }

    /// <summary>“13 dollars and 45 cents”, “15 dollars 50”: one amount, which is not read.</summary>
    private bool IsHundredths(int index, out int end)
    {
        var at = _tokens[index].Reads("and") ? index + 1 : index;
        end = at + 1;
        if (_tokens[at].Gap != FigureGap.Space || !(_tokens[at] is { IsNumber: true, Number.IsWhole: true, Value: < 100 } || IsNumberWord(at)) || _table.Grammar != NumberGrammar.English)
            return false;
        while (IsNumberWord(end))
            end++;
        return _tokens[end].Reads("cents") || _tokens[end].Reads("cent") || _tokens[end].Reads("pence") || _tokens[end].Kind == FigureTokenKind.End || (_tokens[end].Gap is FigureGap.Point && !_tokens[end].IsNumber);
    }

    /// <summary>“2000 over 3” is one number, which is not read.</summary>
    private bool IsRatio(List<FigureDraft> drafts, FigureDraft draft) =>
        drafts.Count > 0 && draft.First == drafts[drafts.Count - 1].Next + 1 && _tokens[draft.First - 1].Reads("over") && drafts[drafts.Count - 1].Currency is null;

    /// <summary>“5 feet 2 inches” is one measure, which is not read.</summary>
    private bool IsCompound(List<FigureDraft> drafts, FigureDraft draft)
    {
        if (drafts.Count == 0 || drafts[drafts.Count - 1] is not { Unit: { } large, Currency: null } before || (draft.Unit ?? _tokens[draft.Next].Text) is not { Length: > 0 } small)
            return false;
        var isPair = large is "feet" or "ft" or "foot" && small is "inches" or "inch" or "in"
            || (large is "hours" or "hour" && small is "minutes" or "minute") || (large is "minutes" or "minute" && small is "seconds" or "second")
            || (large is "pounds" or "lbs" or "lb" && small is "ounces" or "oz") || (large is "years" or "year" && small is "months" or "month");
        var gap = draft.First - before.Next;
        return isPair && _tokens[draft.First].Gap == FigureGap.Space && (gap == 1 || (gap == 2 && _tokens[before.Next + 1].Reads("and")));
    }

    /// <summary>
    /// “Boeing 747”, “Iron Dome 2”: after a capital within a sentence that begins no sentence itself. “A soldier, 23, was killed”: an age.
    /// </summary>
    private bool MayBelongToName(int index)
    {
        if (index == 0)
            return false;
        var (before, token, after) = (_tokens[index - 1], _tokens[index], _tokens[index + 1]);
        if (token.Gap == FigureGap.Comma && !before.IsNumber && token.Value is > 0 and < 120 && after.Gap == FigureGap.Comma)
            return true;
        return token.Gap == FigureGap.Space && before.IsCapitalized && !before.IsHan && !FigureWords.IsOpener(before) && !FigureWords.IsMonth(before, _table) && FigureWords.CurrencyOfCode(before) is null;
    }

    private int ReadPercent(FigureDraft draft, int index)
    {
        var token = _tokens[index];
        var count = !token.IsNear ? 0
            : token.Kind == FigureTokenKind.Percent || (token.IsWord && _table.Percents.Contains(token.Text)) || token.Text is "パーセント" ? 1
            : (token.Reads("per") && _tokens[index + 1].Reads("cent")) || (token.Reads("pour") && _tokens[index + 1].Reads("cent")) ? 2 : 0;
        draft.IsPercent = count > 0;
        return index + count;
    }

    /// <summary>Parses <c>€</c>, <c>yen</c>, <c>U.S. dollars</c> or <c>JPY</c> after a number, and returns the index after it.</summary>
    private int ReadCurrencyAfter(FigureDraft draft, int index)
    {
        var token = _tokens[index];
        if (!token.IsNear)
            return index;
        if (draft.Currency is not null)
            return FigureWords.CurrencyOfNoun(token, _table) is null && FigureWords.CurrencyOfCode(token) is null ? index : index + 1;
        if (FigureWords.CurrencyOfSign(token) is { } sign && (!_tokens[index + 1].IsNumber || _tokens[index + 2].Kind == FigureTokenKind.Sign))
            return Take(sign, index + 1);
        if (FigureWords.CurrencyOfCode(token) is { } code && !_tokens[index + 1].IsNumber)
            return Take(code, ReadScales(draft, index + 1));
        if (FigureWords.ScaledCode(token) is { } scaled && draft.TryScale(scaled.Scale))
            return Take(scaled.Code, index + 1);
        for (var noun = index; noun < index + MostCurrencyWords && _tokens[noun].IsWord; noun++)
        {
            // ‘won’ is also a verb: ambiguous without a scale.
            if (FigureWords.CurrencyOfNoun(_tokens[noun], _table) is { } codes && (draft.Scale > 1 || !_tokens[noun].Reads("won")))
                return Take((noun > index ? FigureWords.CurrencyOfAdjective(_tokens[noun - 1]) : null) ?? codes, noun + 1);
            if (!(_tokens[noun].IsHan ? noun == index : char.IsUpper(_tokens[noun].Text[0])) || !(_tokens[noun + 1].Gap is FigureGap.Space or FigureGap.Point || _tokens[noun + 1].IsHan))
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

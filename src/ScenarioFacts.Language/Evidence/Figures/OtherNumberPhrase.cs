using System.Collections.Generic;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A number in German or French words, with the scales after it. French tens and hundreds are words of their own, German compounds are one word.</summary>
internal static class OtherNumberPhrase
{
    /// <summary>Parses the number that begins at an index; null if there is none, or none for certain.</summary>
    public static (decimal? Value, decimal Scale, int Next)? ParseAt(List<FigureToken> tokens, FigureTable table, int index)
    {
        if (!tokens[index].IsWord)
            return null;
        var next = index;
        var value = table.Grammar == NumberGrammar.French ? ReadFrench(tokens, table, ref next) : ReadCompound(tokens, table, ref next);
        if (next == index)
            return null;
        decimal scale = 1;
        while (tokens[next].IsJoined && tokens[next].IsWord && table.GetScale(tokens[next].Text) is { } factor && value is < 1_000_000_000_000m)
            (value, scale, next) = (value * factor, scale * factor, next + 1);
        if (tokens[next].IsJoined && tokens[next].IsWord && (table.GetNumber(tokens[next].Text) is not null || table.GetScale(tokens[next].Text) is not null))
            value = null;
        return (value, scale, next);
    }

    private static decimal? ReadCompound(List<FigureToken> tokens, FigureTable table, ref int next)
    {
        var value = table.GetNumber(tokens[next].Text);
        if (value is null)
            return null;
        next++;
        if (value == 1 && tokens[next].IsJoined && (tokens[next].Reads("halbe") || tokens[next].Reads("halben") || tokens[next].Reads("halbes")))
            (value, next) = (0.5m, next + 1);
        return value;
    }

    private static decimal? ReadFrench(List<FigureToken> tokens, FigureTable table, ref int next)
    {
        decimal total = 0, current = 0;
        var (first, isSound) = (next, true);
        while (next == first || tokens[next].IsJoined)
        {
            var at = tokens[next].Reads("et") && next > first ? next + 1 : next;
            if (!tokens[at].IsWord)
                break;
            if (table.GetNumber(tokens[at].Text) is { } number)
                isSound &= TryAdd(ref current, number);
            else if (table.GetScale(tokens[at].Text) is 100 && at == next)
                isSound &= current < 10 && (current = (current == 0 ? 1 : current) * 100) > 0;
            else if (table.GetScale(tokens[at].Text) is 1_000 && at == next && total == 0)
                (total, current) = ((current == 0 ? 1 : current) * 1_000, 0);
            else
                break;
            next = at + 1;
        }

        if (next > first && tokens[next].IsJoined && tokens[next].Reads("demi"))
            (current, next) = (current == 1 ? 0.5m : -1, next + 1);
        return isSound && current >= 0 ? total + current : null;
    }

    /// <summary>Ones after tens, <c>quatre-vingt</c>, and <c>soixante-dix</c> to <c>quatre-vingt-dix-neuf</c>.</summary>
    private static bool TryAdd(ref decimal current, decimal number)
    {
        var tens = current % 100;
        if (number == 20 && tens == 4)
            current += 76;
        else if (tens == 0 || (number < 10 && (tens >= 20 ? tens % 10 == 0 : tens == 10 && number >= 7)) || (tens is 60 or 80 && number is >= 10 and < 20) || (tens is 70 or 90 && number is >= 7 and < 10))
            current += number;
        else
            return false;
        return true;
    }
}

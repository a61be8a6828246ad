using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>An amount with its code, and the conversion in parentheses where there is one.</summary>
internal sealed record WrittenMoney(IReadOnlyList<(WrittenNumber Number, string Currency)> Amounts)
{
    public static WrittenMoney? Of(string text)
    {
        var parts = text.Replace("( ", "(", System.StringComparison.Ordinal).Replace(" )", ")", System.StringComparison.Ordinal).Split(" (");
        if (parts.Length > 2 || (parts.Length == 2 && !parts[1].EndsWith(')')))
            return null;
        var amounts = parts.Select(static part => AmountOf(part.TrimEnd(')'))).ToList();
        return parts[0].EndsWith(')') || amounts.Contains(null) ? null : new WrittenMoney([.. amounts.Select(static amount => amount!.Value)]);
    }

    private static (WrittenNumber, string)? AmountOf(string text)
    {
        var space = text.LastIndexOf(' ');
        return space > 0 && WrittenNumber.Of(text[..space]) is { } number && CodeLists.Currencies.Contains(text[(space + 1)..]) ? (number, text[(space + 1)..]) : null;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Naming;

namespace ScenarioFacts.Language.Support;

/// <summary>A title right before a person's name is that of the office in which the claim shows this very person.</summary>
internal static class TitleRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (!claim.IsEnglish || claim.Claim.Field is not { TypeKind: TypeKind.Reference } field)
            return;
        var isHolding = field.Symbol.Modifiers is { IsExclusive: true, IsOverTime: true };
        if (isHolding && !NamesHolder(claim))
            diagnostics.Add(Report.NotNamed(claim.File, claim.Claim.FieldSpan, claim.Fact.Name));
        foreach (var value in claim.Claim.Values)
        {
            if (isHolding)
                Check(claim, claim.Fact.Name, value.Name, value, diagnostics);
            else if (value.Role is { } role)
                Check(claim, value.Name, role, value, diagnostics);
        }
    }

    /// <summary>Whether the words, the reason or the attribution say who it is that holds the office.</summary>
    private static bool NamesHolder(ClaimInWords claim) => claim.Words.NamesSubject || !claim.Claim.Values.Any(value => claim.Words.IsQuoted(value.Name));

    private static void Check(ClaimInWords claim, string person, string office, BoundValue value, List<Diagnostic> diagnostics)
    {
        if (!claim.Backing.Support.Any(static quote => WordTokenizer.HasAny(quote.Words, EnglishTitles.Nouns)))
            return;
        string? other = null;
        foreach (var quote in claim.Words.Quotes)
        {
            if (!quote.Names(person))
                continue;
            foreach (var match in quote.Longest.Where(match => match.Phrase.Fact == person))
            {
                var title = GetTitle(quote, match);
                if (title is null)
                    continue;
                if (IsTitleOf(claim, office, title))
                    return;
                other ??= string.Join(" ", title);
            }
        }

        if (other is not null)
            diagnostics.Add(Report.TitlesDiffer(claim.File, value.Span, person, other, office));
    }

    /// <summary>The words in capitals before a name, if the last of them is a title; null if the words give none, or one of the past.</summary>
    private static string[]? GetTitle(QuoteNames quote, NameMatch match)
    {
        var end = match.First;
        // “Philip Hammond” names by the last word alone too: the title stands before the first name.
        while (end > 0 && char.IsUpper(quote.Words[end - 1][0]) && !EnglishTitles.Nouns.Contains(quote.Words[end - 1]) && end > match.First - 2)
            end--;
        if (end == 0 || !EnglishTitles.Nouns.Contains(quote.Words[end - 1]))
            return null;
        var first = end;
        while (first > 0 && char.IsUpper(quote.Words[first - 1][0]))
            first--;
        if (first == end || (first > 0 && EnglishTitles.Former.Contains(quote.Words[first - 1])) || EnglishTitles.Former.Contains(quote.Words[first]))
            return null;
        return [.. quote.Words.Skip(first).Take(end - first)];
    }

    /// <summary>Whether an office goes by a title: the noun and what qualifies it stand in one of its names, or name what it belongs to.</summary>
    private static bool IsTitleOf(ClaimInWords claim, string office, string[] title)
    {
        if (claim.Names.Find(office) is not { } named)
            return true;
        var belongsTo = named.References.SelectMany(reference => claim.Names.GetWords(reference.Target)).ToList();
        return named.Aliases.Prepend(named.Label).Any(name =>
        {
            List<string> words = [.. WordTokenizer.Words(name)];
            return title.All(word => Has(words, word) || Has(belongsTo, word)) && Has(words, title[title.Length - 1]);
        });
    }

    private static bool Has(List<string> words, string word) => words.Exists(other => string.Equals(other, word, StringComparison.OrdinalIgnoreCase) || IsSpeltSo(other, word));

    /// <summary>British and American spelling, the only two of a title: Defence, Defense.</summary>
    private static bool IsSpeltSo(string one, string other) => one.Length == other.Length && one.Length > 5 && string.Compare(one, 0, other, 0, one.Length - 2, StringComparison.OrdinalIgnoreCase) == 0;
}

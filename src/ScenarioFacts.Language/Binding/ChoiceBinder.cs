using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Language.ValueFixes;

namespace ScenarioFacts.Language.Binding;

/// <summary>Checks a choice: its words, and the lines under it.</summary>
internal sealed class ChoiceBinder(InputText file, List<Diagnostic> diagnostics, SuggestionBudget hints)
{
    // Alternatives to words that begin a line under a choice.
    private static readonly Dictionary<string, string> ReservedWords = new(StringComparer.Ordinal) { [ChoiceKeywords.Real] = "actual", [ChoiceKeywords.Final] = "last" };

    public void Bind(ChoiceDeclaration choice)
    {
        BindWords(choice.Line.Words);
        var words = choice.Line.Words.Select(static word => word.Text).Distinct(StringComparer.Ordinal).ToList();
        var noun = Names.WithArticle(Names.GetWords(choice.Line.Name.Text));
        if (choice.Body.Count > 0)
            CheckReserved(choice.Line.Words);
        var seen = new Dictionary<string, Token>(StringComparer.Ordinal);
        foreach (var line in choice.Body)
        {
            var key = line.Field.Text;
            if (seen.TryGetValue(key, out var first))
                diagnostics.Add(Report.ListedTwice(file, line.Field.Span, key).WithRelated(file, first.Span, "listed here"));
            else
                BindLine(line, words, noun);
            seen[key] = first ?? line.Field;
        }
    }

    private void BindWords(Token[] words)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            if (!Names.IsName(words[i].Text))
                diagnostics.Add(NameErrors.Spelling(file, words[i].Span, words[i].Text));
            if (!seen.Add(words[i].Text))
                diagnostics.Add(ListErrors.Twice(file, words, i));
        }
    }

    private void CheckReserved(Token[] words)
    {
        foreach (var word in words.Where(ChoiceKeywords.IsKeyword))
            diagnostics.Add(Report.ReservedChoiceWord(file, word.Span, word.Text, ReservedWords[word.Text]));
    }

    private void BindLine(ClaimSyntax line, List<string> words, string noun)
    {
        // A choice that has the keyword for a word of its own is reported there: what the line means is unclear.
        if (ChoiceKeywords.IsKeyword(line.Field))
        {
            if (!words.Contains(line.Field.Text))
                BindListed(line, words, noun);
        }
        else if (words.Contains(line.Field.Text))
        {
            BindTriggers(line);
        }
        else
        {
            ReportUnknown(line.Field.Span, line.Field.Text, [.. words, ChoiceKeywords.Real, ChoiceKeywords.Final], noun);
        }
    }

    /// <summary>The words of the choice after <c>real</c> or <c>final</c>.</summary>
    private void BindListed(ClaimSyntax line, List<string> words, string noun)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < line.Items.Length; i++)
        {
            var item = line.Items[i];
            if (!item.IsOneWord || !words.Contains(item.First.Text))
                ReportUnknown(item, words, noun);
            else if (!seen.Add(item.First.Text))
                diagnostics.Add(ListErrors.Twice(file, line.Items, i));
        }
    }

    /// <summary>The texts after a word of the choice.</summary>
    private void BindTriggers(ClaimSyntax line)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < line.Items.Length; i++)
        {
            var item = line.Items[i];
            if (item.Text is not { } text)
                diagnostics.Add(Report.NameForText(file, item.Span, line.Field.Text, file.Slice(item.Span)).WithFix(LineFixes.Quoted(file.Slice(item.Span))));
            else if (!text.Value.Any(char.IsLetterOrDigit))
                diagnostics.Add(Report.MissingValue(file, item.Span, line.Field.Text));
            else if (!seen.Add(text.Value))
                diagnostics.Add(ListErrors.Twice(file, line.Items, i));
        }
    }

    private void ReportUnknown(ItemSyntax item, List<string> words, string noun)
    {
        if (item.Text?.Value is not { } text || !words.Contains(text))
        {
            ReportUnknown(item.Span, item.Text?.Value ?? file.Slice(item.Span), words, noun);
            return;
        }

        var hint = new Suggestion("; write it without quotation marks", EquatableArray.Create(text));
        diagnostics.Add(NameErrors.Unknown(Report.UnknownChoice(file, item.Span, file.Slice(item.Span), noun, hint), text, hint));
    }

    private void ReportUnknown(TextSpan span, string word, List<string> words, string noun)
    {
        var hint = hints.Suggest(word, words, SpellingSuggestions.Listing("it is one of", words, most: 12));
        diagnostics.Add(NameErrors.Unknown(Report.UnknownChoice(file, span, file.Slice(span), noun, hint), word, hint) with { Cause = word + " as " + noun });
    }
}

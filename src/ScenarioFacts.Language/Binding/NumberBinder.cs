using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Language.ValueFixes;

namespace ScenarioFacts.Language.Binding;

/// <summary>Binds money, counts, quantities and country codes.</summary>
internal sealed class NumberBinder(InputText file, Scope scope, List<Diagnostic> diagnostics)
{
    private readonly SuggestionBudget _hints = new();

    /// <summary>Parses a number of the field's type. Returns null and reports an error if the item is not one.</summary>
    public BoundValue? BindNumber(ItemSyntax item, Field field)
    {
        var units = field.TypeKind == TypeKind.Quantity ? scope.FindChoice(field.Symbol.Type.Unit!) : null;
        var type = new NumberType(field.TypeKind, units);
        var text = GetText(item);
        var error = item.Text is null ? type.Read(text) : FactNumberError.NotANumber;
        if (error == FactNumberError.None)
            return new BoundValue(text, item.Span);
        if (units is null || !item.Words.Any(word => ValueBinder.IsMisspeltIn(units, word.Text)))
            diagnostics.Add(NumberErrors.Explain(file, item, type, _hints, error));
        return null;
    }

    /// <summary>Parses an ISO 3166-1 code. Returns null and reports an error if the item is not one.</summary>
    public BoundValue? BindCountryCode(ItemSyntax item)
    {
        var text = item.Text?.Value ?? file.Slice(item.Span);
        if (item.IsOneWord && CodeTable.Countries.Contains(text))
            return new BoundValue(text, item.Span);
        var hint = HintForCountry(item, text);
        diagnostics.Add(Report.UnknownCountryCode(file, item.Span, text, hint).WithSuggestedNames(hint.Names, System.StringComparison.Ordinal));
        return null;
    }

    /// <summary>The words of an item, separated by single spaces, without spaces inside parentheses.</summary>
    private static string GetText(ItemSyntax item)
    {
        var text = new StringBuilder();
        foreach (var word in item.Words)
        {
            if (text.Length > 0 && text[text.Length - 1] != '(' && word.Kind != TokenKind.Close)
                text.Append(' ');
            text.Append(word.Text);
        }

        return text.ToString();
    }

    private static Suggestion HintForCountry(ItemSyntax item, string text)
    {
        if (item.Text is not null && CodeTable.Countries.Contains(text))
            return new Suggestion("; write it without quotation marks", EquatableArray.Create(text));
        var meant = text.ToUpperInvariant() switch
        {
            "UK" => "GB",
            "EL" => "GR",
            var word => FindCountry(word) ?? FindCountry(NameIn(word)),
        };
        const string Rule = "; write two capital letters of ISO 3166-1, such as JP";
        return meant is not null ? new Suggestion($"; did you mean ‘{meant}’?", EquatableArray.Create(meant)) : new Suggestion(Rule, default);
    }

    /// <summary>A country's old name means what is there now, and no withdrawn code.</summary>
    private static string? FindCountry(string name) => CodeTable.Countries.MeantNow(name) ?? CountryWords.FindCurrent(name);

    /// <summary>The country's name, derived from a fact's name: <c>south-korea</c>.</summary>
    private static string NameIn(string text) => text.Replace('-', ' ');
}

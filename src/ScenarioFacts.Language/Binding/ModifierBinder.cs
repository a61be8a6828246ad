using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>Checks the modifiers after a field's type: that each is known, not repeated, and applicable to the type.</summary>
internal sealed class ModifierBinder(InputText file, Scope scope, List<Diagnostic> diagnostics)
{
    public void Check(ClaimSyntax field)
    {
        var type = FileDeclarations.ParseType(field.Items[0]);
        var modifiers = FieldModifiers.Parse(field.Items.Skip(1));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in field.Items.Skip(1))
        {
            var text = FieldModifiers.GetText(item);
            if (Explain(item, text) is { } unknown)
                diagnostics.Add(unknown);
            else if (!seen.Add(FieldModifiers.GetWords(text)))
                diagnostics.Add(ListErrors.Twice(file, field, item));
            else if (ReasonAgainst(text, type, modifiers) is { } reason)
                diagnostics.Add(Report.ModifierNotHere(file, item.Span, text, reason));
        }
    }

    private Diagnostic? Explain(ItemSyntax item, string text)
    {
        if (item.Text is not null)
            return Report.UnknownModifier(file, item.Span, text, "; write it without quotation marks").WithFix(item.Text.Value);
        if (FieldModifiers.IsKnown(text))
            return null;
        if (text.StartsWith(FieldModifiers.Least, StringComparison.Ordinal) || text.StartsWith(FieldModifiers.Most, StringComparison.Ordinal))
            return Report.UnknownModifier(file, item.Span, text, $"; write a whole number after it, such as ‘{FieldModifiers.GetWords(text)} 2’");
        var hint = SpellingSuggestions.Suggest(text, FieldModifiers.All, SpellingSuggestions.Listing("there are", FieldModifiers.All, FieldModifiers.All.Count));
        return Report.UnknownModifier(file, item.Span, text, hint).WithSuggestedNames(hint.Names);
    }

    /// <summary>What a modifier requires and the field lacks; null if nothing is missing.</summary>
    private string? ReasonAgainst(string text, TypeExpression type, FieldModifiers modifiers)
    {
        if (text == FieldModifiers.InOrder)
        {
            return scope.GetKind(type) is not (TypeKind.Choice or TypeKind.Unknown) ? "it is for a choice, whose words come one after the other"
                : !modifiers.IsOverTime ? "add ‘over time’: a field that never changes has no order"
                : null;
        }

        if (text.StartsWith(FieldModifiers.Least, StringComparison.Ordinal) || text.StartsWith(FieldModifiers.Most, StringComparison.Ordinal))
        {
            return !type.IsList ? "it is for a ‘list of’ something"
                : modifiers.IsOverTime ? "the values of a list over time each have their own time, and are not counted together"
                : modifiers.AtLeast > modifiers.AtMost ? "the fewest are more than the most"
                : null;
        }

        if (text is FieldModifiers.Quoted or FieldModifiers.Speaks)
            return ReasonAgainstWords(text, scope.GetKind(type));
        return text == FieldModifiers.Undisputed && type.IsList ? "the values of a list do not exclude each other, so there is nothing to dispute" : null;
    }

    private static string? ReasonAgainstWords(string text, TypeKind type) => (text, type) switch
    {
        (FieldModifiers.Quoted, not (TypeKind.Text or TypeKind.TextOrReference or TypeKind.Unknown)) => "it is for texts, which can be in the source's own words",
        (FieldModifiers.Speaks, not (TypeKind.Reference or TypeKind.TextOrReference or TypeKind.Unknown)) => "it is for the names of those who speak: a kind, or several joined by ‘or’",
        _ => null,
    };
}

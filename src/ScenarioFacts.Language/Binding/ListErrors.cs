using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>Errors of repeated list items, with a fix that removes the second if only a part of the line has to go.</summary>
internal static class ListErrors
{
    /// <param name="first">The earlier occurrence of the value, or the field that holds it.</param>
    /// <param name="mayGo">Whether this occurrence is certainly the one to remove.</param>
    public static Diagnostic Twice(InputText file, ClaimSyntax line, BoundValue value, Token first, bool mayGo)
    {
        var related = first == line.Field
            ? Array.Find(line.Items, item => file.Slice(item.Span) == file.Slice(value.Span))?.Span ?? first.Span
            : first.Span;
        var twice = Report.ListedTwice(file, value.Span, file.Slice(value.Span)).WithRelated(file, related, "listed here");
        var index = Array.FindIndex(line.Items, item => item.Span == value.Span);
        // No fix for a continued text or a line's first value: removing it would leave more than a comma behind.
        return mayGo && index > 0 && line.Items[index].Rest.Kind is TokenKind.Comma or TokenKind.End && !GoesOn(line.Items[index])
            ? twice.WithFix(TextSpan.FromBounds(line.Items[index - 1].Span.End, value.Span.End), "")
            : twice;
    }

    /// <summary>A repeated modifier of a type.</summary>
    public static Diagnostic Twice(InputText file, ClaimSyntax line, ItemSyntax item)
    {
        var text = file.Slice(item.Span);
        var index = Array.IndexOf(line.Items, item);
        var first = Array.FindIndex(line.Items, 1, other => FieldModifiers.GetWords(FieldModifiers.GetText(other)) == FieldModifiers.GetWords(FieldModifiers.GetText(item)));
        var twice = Report.ListedTwice(file, item.Span, text).WithRelated(file, line.Items[first].Span, "listed here");
        // “at least 2, at least 3”: it is unclear which is meant.
        return FieldModifiers.GetText(line.Items[first]) == FieldModifiers.GetText(item)
            ? twice.WithFix(TextSpan.FromBounds(line.Items[index - 1].Span.End, item.Span.End), "")
            : twice;
    }

    /// <summary>A repeated name in a comma-separated list.</summary>
    public static Diagnostic Twice(InputText file, IReadOnlyList<Token> names, int index) =>
        Report.ListedTwice(file, names[index].Span, names[index].Text)
            .WithRelated(file, names.First(name => name.Text == names[index].Text).Span, "listed here")
            .WithFix(TextSpan.FromBounds(names[index - 1].Stop, names[index].Stop), "");

    /// <summary>A repeated item of a comma-separated list.</summary>
    public static Diagnostic Twice(InputText file, IReadOnlyList<ItemSyntax> items, int index)
    {
        var text = file.Slice(items[index].Span);
        var first = items.First(item => string.Equals(file.Slice(item.Span), text, StringComparison.OrdinalIgnoreCase));
        var twice = Report.ListedTwice(file, items[index].Span, text).WithRelated(file, first.Span, "listed here");
        // No fix for a continued text: removing it would leave its other lines behind.
        return GoesOn(items[index]) || GoesOn(items[index - 1])
            ? twice
            : twice.WithFix(TextSpan.FromBounds(items[index - 1].Span.End, items[index].Span.End), "");
    }

    /// <param name="chain">The names of the chain, starting with the source.</param>
    public static Diagnostic VoiceTwice(InputText file, Token voice, IReadOnlyList<Token> chain)
    {
        var index = chain.ToList().IndexOf(voice);
        return Report.VoiceTwice(file, voice.Span, voice.Text)
            .WithRelated(file, chain.First(name => name.Text == voice.Text).Span, "named here")
            .WithFix(TextSpan.FromBounds(chain[index - 1].Stop, voice.Stop), "");
    }

    private static bool GoesOn(ItemSyntax item) => item.First.Next is { Kind: TokenKind.Continuation };
}

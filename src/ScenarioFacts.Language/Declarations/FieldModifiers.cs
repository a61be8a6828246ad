using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Declarations;

/// <summary>The modifiers after a field's type.</summary>
/// <param name="IsRequired">Every fact of the kind must have the field.</param>
/// <param name="IsOverTime">It holds one value at any one time; in a list, each value has its own time.</param>
/// <param name="IsUndisputed">Its claims are never disputed.</param>
/// <param name="IsExclusive">No two facts may hold the same value at the same time.</param>
/// <param name="IsInOrder">Its value only advances through the words of its choice.</param>
/// <param name="IsQuoted">Its values are in the source's own words.</param>
/// <param name="IsSpeaking">Its values are those whose words the quote gives.</param>
/// <param name="AtLeast">The minimum number of values of a list; null if unlimited.</param>
/// <param name="AtMost">The maximum number of values of a list; null if unlimited.</param>
internal sealed record FieldModifiers(
    bool IsRequired = false,
    bool IsOverTime = false,
    bool IsUndisputed = false,
    bool IsExclusive = false,
    bool IsInOrder = false,
    bool IsQuoted = false,
    bool IsSpeaking = false,
    int? AtLeast = null,
    int? AtMost = null)
{
    public const string Required = "required";
    public const string OverTime = "over time";
    public const string Undisputed = "undisputed";
    public const string Exclusive = "exclusive";
    public const string InOrder = "in order";
    public const string Quoted = "quoted";
    public const string Speaks = "speaks";
    public const string Least = "at least";
    public const string Most = "at most";

    /// <summary>All modifiers, as listed in messages.</summary>
    public static readonly IReadOnlyList<string> All = [Required, OverTime, Undisputed, Exclusive, InOrder, Quoted, Speaks, Least + " 2", Most + " 2"];

    public static FieldModifiers Parse(IEnumerable<ItemSyntax> items)
    {
        var texts = items.Select(GetText).ToList();
        return new FieldModifiers(
            Has(Required), Has(OverTime), Has(Undisputed), Has(Exclusive), Has(InOrder), Has(Quoted), Has(Speaks), NumberOf(Least), NumberOf(Most));

        bool Has(string modifier) => texts.Contains(modifier, StringComparer.Ordinal);

        int? NumberOf(string modifier) => texts.Select(text => NumberAfter(text, modifier)).FirstOrDefault(static number => number is not null);
    }

    public static bool IsKnown(string text) =>
        text is Required or OverTime or Undisputed or Exclusive or InOrder or Quoted or Speaks || (NumberAfter(text, Least) ?? NumberAfter(text, Most)) is not null;

    /// <summary>The modifier as one text, its words separated by single spaces.</summary>
    public static string GetText(ItemSyntax item) => string.Join(" ", item.Words.Select(static word => word.Text));

    private static int? NumberAfter(string text, string modifier) =>
        text.StartsWith(modifier + " ", StringComparison.Ordinal)
        && int.TryParse(text.Substring(modifier.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number
            : null;

    /// <summary>The modifier without its number.</summary>
    public static string GetWords(string text) =>
        text.StartsWith(Least, StringComparison.Ordinal) ? Least
        : text.StartsWith(Most, StringComparison.Ordinal) ? Most
        : text;
}

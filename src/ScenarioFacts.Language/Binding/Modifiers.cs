using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Binding;

/// <summary>What may stand after a field's type.</summary>
internal static class Modifiers
{
    public const string Required = "required";
    public const string OverTime = "over time";

    public static readonly IReadOnlyList<string> All = [Required, OverTime];

    /// <summary>Modifiers of the language that this version does not understand yet, by their first words.</summary>
    public static readonly IReadOnlyList<string> Later = ["undisputed", "exclusive", "in order", "at least", "at most"];

    /// <summary>The modifier as one text, single spaces between its words.</summary>
    public static string TextOf(ItemSyntax item) => string.Join(" ", item.Words.Select(static word => word.Text));
}

using System.Linq;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Declarations;

/// <summary>A field's type as written: <c>place</c>, <c>text or person</c>, <c>list of quantity of distance-unit</c>.</summary>
/// <param name="Unit">The choice that holds the units of a quantity; null for other types.</param>
internal sealed record TypeExpression(bool IsList, EquatableArray<string> Names, string? Unit = null)
{
    public const string Text = "text";
    public const string Quantity = "quantity";

    /// <summary>The kinds of facts that a reference may name.</summary>
    public EquatableArray<string> Kinds => Names.Count == 1 && Names[0] != Text ? Names : Names.Where(static name => name != Text).ToEquatableArray();

    public override string ToString() => (IsList ? "list of " : "") + string.Join(" or ", Names) + (Unit is null ? "" : " of " + Unit);
}

/// <summary>The type of a field's values.</summary>
internal enum TypeKind
{
    Text,
    Date,
    Url,
    Money,
    Count,

    /// <summary>A number with one of the words of a choice as its unit.</summary>
    Quantity,
    CountryCode,

    /// <summary>The name of a fact of one of the type's kinds.</summary>
    Reference,

    /// <summary>A text in quotation marks, or the name of a fact of one of the type's kinds. A text is stored with its quotation marks.</summary>
    TextOrReference,

    /// <summary>One of the words of a choice.</summary>
    Choice,

    /// <summary>The source that contains another, with the attributions between: <c>blog via ottawa-citizen</c>.</summary>
    SourceChain,

    /// <summary>The reliability of a source: a letter of the Admiralty code.</summary>
    Reliability,

    /// <summary>A type that could not be resolved; its values are not checked.</summary>
    Unknown,
}

using System.Linq;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Declarations;

/// <summary>A field's type as written: <c>place</c>, <c>text or person</c>, <c>list of quantity of distance-unit</c>.</summary>
/// <param name="Unit">The choice of units of a quantity; null for other types.</param>
internal sealed record TypeExpression(bool IsList, EquatableArray<string> Names, string? Unit = null)
{
    public const string Text = "text";
    public const string Quantity = "quantity";

    /// <summary>The kinds that a name may be of.</summary>
    public EquatableArray<string> Kinds => Names.Count == 1 && Names[0] != Text ? Names : Names.Where(static name => name != Text).ToEquatableArray();

    public override string ToString() => (IsList ? "list of " : "") + string.Join(" or ", Names) + (Unit is null ? "" : " of " + Unit);
}

/// <summary>What the values of a type are.</summary>
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

    /// <summary>A text in quotation marks, or the name of a fact of one of the type's kinds. A text is stored in its quotation marks.</summary>
    TextOrReference,

    /// <summary>One of the words of a choice.</summary>
    Choice,

    /// <summary>The source that another is found in, with the voices between: <c>blog via ottawa-citizen</c>.</summary>
    SourceChain,

    /// <summary>How far a source is to be trusted: a letter of the Admiralty code.</summary>
    Reliability,

    /// <summary>A type that could not be understood; its values are not looked at.</summary>
    Unknown,
}

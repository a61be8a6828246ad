namespace ScenarioFacts.Language.Binding;

/// <summary>A field's type as written: <c>place</c>, <c>person or organisation</c>, <c>list of text</c>.</summary>
internal sealed record TypeExpression(bool IsList, EquatableArray<string> Names)
{
    public override string ToString() => (IsList ? "list of " : "") + string.Join(" or ", Names);
}

/// <summary>What the values of a type are.</summary>
internal enum TypeKind
{
    Text,
    Date,
    Url,

    /// <summary>The name of a fact of one of the type's kinds.</summary>
    Reference,

    /// <summary>One of the words of a choice.</summary>
    Choice,

    /// <summary>The source that another is found in, with the voices between: <c>blog via ottawa-citizen</c>.</summary>
    SourceChain,

    /// <summary>How far a source is to be trusted: a letter of the Admiralty code.</summary>
    Reliability,

    /// <summary>A type that could not be understood; its values are not looked at.</summary>
    Unknown,
}

using System.Collections.Generic;
using Sprache;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// A syntax node that is at the same time its own parse result: it knows the token after it, so a successful parser allocates its node
/// and nothing else. Sprache's own result object is larger than most nodes.
/// </summary>
internal abstract class SyntaxNode
{
    private protected SyntaxNode()
    {
    }

    /// <summary>The first token after the node.</summary>
    internal abstract Token Rest { get; }
}

/// <summary>The result side of a node, typed as <typeparamref name="TSelf"/>: line parsers return <see cref="LineSyntax"/>, whatever the kind of line.</summary>
internal abstract class SyntaxNode<TSelf> : SyntaxNode, IResult<TSelf>
    where TSelf : SyntaxNode<TSelf>
{
    TSelf IResult<TSelf>.Value => (TSelf)this;

    bool IResult<TSelf>.WasSuccessful => true;

    string IResult<TSelf>.Message => "";

    IEnumerable<string> IResult<TSelf>.Expectations => [];

    IInput IResult<TSelf>.Remainder => Rest;
}

/// <summary>The result of parsing zero or more items.</summary>
internal sealed class ListSyntax<T>(T[] items, Token rest) : SyntaxNode<ListSyntax<T>>
{
    public T[] Items { get; } = items;

    internal override Token Rest { get; } = rest;
}

/// <summary>The result of parsing an optional item; its value is null if absent.</summary>
internal sealed class OptionalSyntax<T>(T? value, Token rest) : SyntaxNode<OptionalSyntax<T>>
    where T : class
{
    public T? Value { get; } = value;

    internal override Token Rest { get; } = rest;
}

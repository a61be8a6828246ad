using System.Collections.Generic;
using Sprache;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// A piece of syntax, which is at the same time the result of parsing it: it knows the token after it, so a parser that succeeds makes its node
/// and nothing else. Sprache's own result is larger than most nodes.
/// </summary>
internal abstract class SyntaxNode
{
    private protected SyntaxNode()
    {
    }

    /// <summary>The first token after it.</summary>
    internal abstract Token Rest { get; }
}

/// <summary>The result side of a node, typed as <typeparamref name="TSelf"/>: parsers of lines return lines, whatever their role.</summary>
internal abstract class SyntaxNode<TSelf> : SyntaxNode, IResult<TSelf>
    where TSelf : SyntaxNode<TSelf>
{
    TSelf IResult<TSelf>.Value => (TSelf)this;

    bool IResult<TSelf>.WasSuccessful => true;

    string IResult<TSelf>.Message => "";

    IEnumerable<string> IResult<TSelf>.Expectations => [];

    IInput IResult<TSelf>.Remainder => Rest;
}

/// <summary>What a parser of several things found, if anything.</summary>
internal sealed class ListSyntax<T>(T[] items, Token rest) : SyntaxNode<ListSyntax<T>>
{
    public T[] Items { get; } = items;

    internal override Token Rest { get; } = rest;
}

/// <summary>What a parser of something that may be missing found, or null.</summary>
internal sealed class OptionalSyntax<T>(T? value, Token rest) : SyntaxNode<OptionalSyntax<T>>
    where T : class
{
    public T? Value { get; } = value;

    internal override Token Rest { get; } = rest;
}

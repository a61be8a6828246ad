using System;
using System.Collections.Generic;
using System.Diagnostics;
using Sprache;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// The combinators that the grammar needs over Sprache's <see cref="Parser{T}"/>. Each decides on the next token alone (LL(1)): no
/// backtracking, no swallowed failure, and failures point to the exact token. Each succeeds with a <see cref="SyntaxNode"/> that is its own
/// result: a type test shows that a step succeeded, and only what the tree keeps is allocated.
/// </summary>
internal static class Combinators
{
    /// <summary>One token of the given kind.</summary>
    public static Parser<Token> One(char kind, string expected)
    {
        string[] expectations = [expected];
        return input =>
        {
            var token = (Token)input;
            return token.Kind == kind ? token : Result.Failure<Token>(token, "", expectations);
        };
    }

    /// <summary>Any word, including words that are reserved elsewhere.</summary>
    public static Parser<Token> AnyWord(string expected)
    {
        string[] expectations = [expected];
        return input =>
        {
            var token = (Token)input;
            return token.IsWord ? token : Result.Failure<Token>(token, "", expectations);
        };
    }

    /// <summary>Runs the parser if the next token is of the given kind; otherwise succeeds with null.</summary>
    public static Parser<OptionalSyntax<T>> If<T>(char kind, Parser<T> parser) where T : SyntaxNode<T> => input =>
    {
        var token = (Token)input;
        if (token.Kind != kind)
            return new OptionalSyntax<T>(null, token);
        var result = parser(token);
        return result is T node ? new OptionalSyntax<T>(node, node.Rest) : Failed<T, OptionalSyntax<T>>(result);
    };

    /// <summary>Chooses a parser by the next token; fails there if <paramref name="choose"/> returns null.</summary>
    public static Parser<T> Dispatch<T>(string expected, Func<char, Parser<T>?> choose)
    {
        string[] expectations = [expected];
        return input => choose(((Token)input).Kind) is { } parser ? parser(input) : Result.Failure<T>(input, "", expectations);
    }

    /// <summary>Zero or more items, while the next token satisfies <paramref name="starts"/>.</summary>
    public static Parser<ListSyntax<T>> While<T>(Func<char, bool> starts, Parser<T> item) where T : SyntaxNode<T> => input =>
    {
        var rest = (Token)input;
        if (!starts(rest.Kind))
            return new ListSyntax<T>([], rest);
        var items = new List<T>(2);
        while (starts(rest.Kind))
        {
            var result = item(rest);
            if (result is not T node)
                return Failed<T, ListSyntax<T>>(result);
            items.Add(node);
            rest = node.Rest;
        }

        return new ListSyntax<T>([.. items], rest);
    };

    /// <summary>One or more items with a separator between them.</summary>
    public static Parser<ListSyntax<T>> SeparatedBy<T>(char separator, Parser<T> item) where T : SyntaxNode<T> => input =>
    {
        var result = item(input);
        if (result is not T first)
            return Failed<T, ListSyntax<T>>(result);
        var rest = first.Rest;
        if (rest.Kind != separator)
            return new ListSyntax<T>([first], rest);
        var items = new List<T>(4) { first };
        while (rest.Kind == separator)
        {
            result = item(rest.Rest);
            if (result is not T next)
                return Failed<T, ListSyntax<T>>(result);
            items.Add(next);
            rest = next.Rest;
        }

        return new ListSyntax<T>([.. items], rest);
    };

    public static Parser<TResult> Seq<T1, T2, TResult>(Parser<T1> first, Parser<T2> second, Func<T1, T2, TResult> make)
        where T1 : SyntaxNode<T1>
        where T2 : SyntaxNode<T2>
        where TResult : SyntaxNode<TResult> => input =>
    {
        var one = first(input);
        if (one is not T1 a)
            return Failed<T1, TResult>(one);
        var two = second(a.Rest);
        return two is T2 b ? make(a, b) : Failed<T2, TResult>(two);
    };

    public static Parser<TResult> Seq<T1, T2, T3, TResult>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Func<T1, T2, T3, TResult> make)
        where T1 : SyntaxNode<T1>
        where T2 : SyntaxNode<T2>
        where T3 : SyntaxNode<T3>
        where TResult : SyntaxNode<TResult> => input =>
    {
        var one = first(input);
        if (one is not T1 a)
            return Failed<T1, TResult>(one);
        var two = second(a.Rest);
        if (two is not T2 b)
            return Failed<T2, TResult>(two);
        var three = third(b.Rest);
        return three is T3 c ? make(a, b, c) : Failed<T3, TResult>(three);
    };

    public static Parser<TResult> Seq<T1, T2, T3, T4, TResult>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Parser<T4> fourth, Func<T1, T2, T3, T4, TResult> make)
        where T1 : SyntaxNode<T1>
        where T2 : SyntaxNode<T2>
        where T3 : SyntaxNode<T3>
        where T4 : SyntaxNode<T4>
        where TResult : SyntaxNode<TResult> => input =>
    {
        var one = first(input);
        if (one is not T1 a)
            return Failed<T1, TResult>(one);
        var two = second(a.Rest);
        if (two is not T2 b)
            return Failed<T2, TResult>(two);
        var three = third(b.Rest);
        if (three is not T3 c)
            return Failed<T3, TResult>(three);
        var four = fourth(c.Rest);
        return four is T4 d ? make(a, b, c, d) : Failed<T4, TResult>(four);
    };

    public static Parser<TResult> Seq<T1, T2, T3, T4, T5, TResult>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Parser<T4> fourth, Parser<T5> fifth, Func<T1, T2, T3, T4, T5, TResult> make)
        where T1 : SyntaxNode<T1>
        where T2 : SyntaxNode<T2>
        where T3 : SyntaxNode<T3>
        where T4 : SyntaxNode<T4>
        where T5 : SyntaxNode<T5>
        where TResult : SyntaxNode<TResult> => input =>
    {
        var one = first(input);
        if (one is not T1 a)
            return Failed<T1, TResult>(one);
        var two = second(a.Rest);
        if (two is not T2 b)
            return Failed<T2, TResult>(two);
        var three = third(b.Rest);
        if (three is not T3 c)
            return Failed<T3, TResult>(three);
        var four = fourth(c.Rest);
        if (four is not T4 d)
            return Failed<T4, TResult>(four);
        var five = fifth(d.Rest);
        return five is T5 e ? make(a, b, c, d, e) : Failed<T5, TResult>(five);
    };

    public static Parser<TResult> Seq<T1, T2, T3, T4, T5, T6, TResult>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Parser<T4> fourth, Parser<T5> fifth, Parser<T6> sixth, Func<T1, T2, T3, T4, T5, T6, TResult> make)
        where T1 : SyntaxNode<T1>
        where T2 : SyntaxNode<T2>
        where T3 : SyntaxNode<T3>
        where T4 : SyntaxNode<T4>
        where T5 : SyntaxNode<T5>
        where T6 : SyntaxNode<T6>
        where TResult : SyntaxNode<TResult> => input =>
    {
        var one = first(input);
        if (one is not T1 a)
            return Failed<T1, TResult>(one);
        var two = second(a.Rest);
        if (two is not T2 b)
            return Failed<T2, TResult>(two);
        var three = third(b.Rest);
        if (three is not T3 c)
            return Failed<T3, TResult>(three);
        var four = fourth(c.Rest);
        if (four is not T4 d)
            return Failed<T4, TResult>(four);
        var five = fifth(d.Rest);
        if (five is not T5 e)
            return Failed<T5, TResult>(five);
        var six = sixth(e.Rest);
        return six is T6 f ? make(a, b, c, d, e, f) : Failed<T6, TResult>(six);
    };

    private static IResult<TResult> Failed<TFailed, TResult>(IResult<TFailed> failure)
    {
        Debug.Assert(!failure.WasSuccessful, "A parser must succeed with its node; Sprache's own Result.Success is taken for a failure here.");
        return Result.Failure<TResult>(failure.Remainder, failure.Message, failure.Expectations);
    }
}

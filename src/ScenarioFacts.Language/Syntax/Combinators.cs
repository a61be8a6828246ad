using System;
using System.Collections.Generic;
using Sprache;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// The few combinators that the grammar needs over Sprache's <see cref="Parser{T}"/>. Each decides by the next token alone: no
/// backtracking, no swallowed failure, and the failure stands at the exact token.
/// </summary>
internal static class Combinators
{
    /// <summary>One token of a kind.</summary>
    public static Parser<Token> One(char kind, string expected)
    {
        string[] expectations = [expected];
        return input => input.Current == kind
            ? (Token)input
            : Result.Failure<Token>(input, "", expectations);
    }

    /// <summary>Any word, reserved elsewhere or not.</summary>
    public static Parser<Token> AnyWord(string expected)
    {
        string[] expectations = [expected];
        return input => TokenKind.IsWord(input.Current)
            ? (Token)input
            : Result.Failure<Token>(input, "", expectations);
    }

    /// <summary>The parser if the next token is of a kind, else nothing.</summary>
    public static Parser<T?> If<T>(char kind, Parser<T> parser) where T : class =>
        input => input.Current == kind ? parser(input) : Result.Success<T?>(null, input);

    /// <summary>A parser chosen by the next token; a null choice is a failure there.</summary>
    public static Parser<T> Dispatch<T>(string expected, Func<char, Parser<T>?> choose)
    {
        string[] expectations = [expected];
        return input => choose(input.Current) is { } parser ? parser(input) : Result.Failure<T>(input, "", expectations);
    }

    /// <summary>As many as begin with a token that <paramref name="starts"/> allows.</summary>
    public static Parser<T[]> While<T>(Func<char, bool> starts, Parser<T> item) => input =>
    {
        if (!starts(input.Current))
            return Result.Success<T[]>([], input);
        var items = new List<T>(2);
        while (starts(input.Current))
        {
            var result = item(input);
            if (!result.WasSuccessful)
                return Failed<T, T[]>(result);
            items.Add(result.Value);
            input = result.Remainder;
        }

        return Result.Success(items.ToArray(), input);
    };

    /// <summary>One or more, with a separator between any two.</summary>
    public static Parser<T[]> SeparatedBy<T>(char separator, Parser<T> item) => input =>
    {
        var first = item(input);
        if (!first.WasSuccessful)
            return Failed<T, T[]>(first);
        if (first.Remainder.Current != separator)
            return Result.Success<T[]>([first.Value], first.Remainder);
        var items = new List<T>(4) { first.Value };
        var rest = first.Remainder;
        while (rest.Current == separator)
        {
            var next = item(rest.Advance());
            if (!next.WasSuccessful)
                return Failed<T, T[]>(next);
            items.Add(next.Value);
            rest = next.Remainder;
        }

        return Result.Success(items.ToArray(), rest);
    };

    public static Parser<TResult> Seq<T1, T2, TResult>(Parser<T1> first, Parser<T2> second, Func<T1, T2, TResult> make) => input =>
    {
        var a = first(input);
        if (!a.WasSuccessful)
            return Failed<T1, TResult>(a);
        var b = second(a.Remainder);
        return b.WasSuccessful ? Result.Success(make(a.Value, b.Value), b.Remainder) : Failed<T2, TResult>(b);
    };

    public static Parser<TResult> Seq<T1, T2, T3, TResult>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Func<T1, T2, T3, TResult> make) => input =>
    {
        var a = first(input);
        if (!a.WasSuccessful)
            return Failed<T1, TResult>(a);
        var b = second(a.Remainder);
        if (!b.WasSuccessful)
            return Failed<T2, TResult>(b);
        var c = third(b.Remainder);
        return c.WasSuccessful ? Result.Success(make(a.Value, b.Value, c.Value), c.Remainder) : Failed<T3, TResult>(c);
    };

    public static Parser<TResult> Seq<T1, T2, T3, T4, TResult>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Parser<T4> fourth, Func<T1, T2, T3, T4, TResult> make) => input =>
    {
        var a = first(input);
        if (!a.WasSuccessful)
            return Failed<T1, TResult>(a);
        var b = second(a.Remainder);
        if (!b.WasSuccessful)
            return Failed<T2, TResult>(b);
        var c = third(b.Remainder);
        if (!c.WasSuccessful)
            return Failed<T3, TResult>(c);
        var d = fourth(c.Remainder);
        return d.WasSuccessful ? Result.Success(make(a.Value, b.Value, c.Value, d.Value), d.Remainder) : Failed<T4, TResult>(d);
    };

    private static IResult<TResult> Failed<TFailed, TResult>(IResult<TFailed> failure) =>
        Result.Failure<TResult>(failure.Remainder, failure.Message, failure.Expectations);
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using Sprache;

namespace ScenarioFacts.Language.Tests.Syntax;

/// <summary>Prints tokens and trees in one line each, short enough to write by hand.</summary>
internal static class Trees
{
    public static List<LogicalLine> Lines(string text) => Lexer.Lines(new InputText("a.facts", text));

    /// <summary>The tokens of the only line: words as they are, strings quoted, a continuation after a plus, and the problem, if any, last.</summary>
    public static string Tokens(string text) => string.Join("\n", Lines(text).Select(static line => Tokens(line)));

    public static string Tokens(LogicalLine line)
    {
        var tokens = TokensOf(line).Select(static token => token.Kind == TokenKind.Continuation ? "+" + token.Text : token.Text);
        return string.Join(" ", tokens) + (line.Problem is { } problem ? $" !{problem.Kind}{problem.Span}" : "");
    }

    public static IEnumerable<Token> TokensOf(LogicalLine line)
    {
        for (var token = line.First; token.Kind != TokenKind.End; token = token.Next!)
            yield return token;
    }

    /// <summary>The node of a line, or <c>? expected @ offset</c> where the grammar stops.</summary>
    public static string Parse(Parser<LineSyntax> parser, string text)
    {
        var result = parser(Lines(text).Single().First);
        return result.WasSuccessful ? Print(result.Value) : $"? {result.Expectations.Single()} @ {result.Remainder.Position}";
    }

    public static string Print(FileSyntax file)
    {
        var lines = new List<string>();
        if (file.Header is { } header)
            lines.Add(Print(header));
        lines.AddRange(file.Uses.Select(Print));
        lines.AddRange(file.Kinds.Select(static kind => Wrap(Print(kind.Line), kind.Fields.Select(Print))));
        lines.AddRange(file.Choices.Select(static choice => Wrap(Print(choice.Line), choice.Body.Select(Print))));
        lines.AddRange(file.Facts.Select(Print));
        lines.AddRange(file.Assumptions.Select(static assumption => Wrap(Print(assumption.Line), Print(assumption.Backing))));
        lines.AddRange(file.Retractions.Select(static retraction => Wrap(Print(retraction.Line), Print(retraction.Backing))));
        lines.AddRange(file.Expectations.Select(Print));
        return string.Join("\n", lines);
    }

    public static string Print(LineSyntax node) => node switch
    {
        HeaderSyntax header => $"({header.Keyword.Text} {header.Name.Text}{(header.Base is null ? "" : " extends " + header.Base.Text)}{Label(header.Label)})",
        UseSyntax use => $"(use {use.Name.Text})",
        KindSyntax kind => $"(kind {kind.Name.Text}{(kind.Base is null ? "" : " is " + kind.Base.Text)}{Label(kind.Label)})",
        ChoiceSyntax choice => $"(choice {choice.Name.Text} {Words(choice.Words)})",
        FactSyntax fact => $"(fact {fact.Kind.Text} {Words(fact.Names)}{Label(fact.Label)})",
        ClaimSyntax claim => $"(claim {claim.Field.Text}{string.Concat(claim.Qualifiers.Select(Print))} {string.Join(" ", claim.Items.Select(Print))})",
        EvidenceSyntax evidence => $"(> {evidence.Source.Text}{string.Concat(evidence.Via.Select(static via => " via " + via.Text))}{(evidence.Denies is null ? "" : " denies")}{(evidence.Credibility is null ? "" : " credibility " + evidence.Credibility.Digit.Text)}{Label(evidence.Words)})",
        AssumeSyntax assume => $"(assume {assume.Path.Word.Text}{string.Concat(assume.Qualifiers.Select(Print))} {string.Join(" ", assume.Items.Select(Print))})",
        RetractSyntax retract => $"(retract {retract.Path.Word.Text})",
        ExpectSyntax expect => $"(expect {expect.Path.Word.Text}{string.Concat(expect.Qualifiers.Select(Print))} {expect.Comparison.Word.Text}{(expect.Comparison.IsNegated ? " not" : "")} {string.Join(" ", expect.Items.Select(Print))})",
        BecauseSyntax because => $"(because{Label(because.Reason)})",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Print(FactDeclaration fact) =>
        Wrap(Print(fact.Line), Print(fact.Backing).Concat(fact.Claims.Select(static claim => Wrap(Print(claim.Line), Print(claim.Backing)))));

    private static IEnumerable<string> Print(Backing backing)
    {
        foreach (var evidence in backing.Evidence)
            yield return Print(evidence);
        if (backing.Because is { } because)
            yield return Print(because);
        if (backing.IsBroken)
            yield return "!";
    }

    private static string Print(QualifierSyntax qualifier) => " " + qualifier.Keyword.Text + (qualifier.Date is null ? "" : "=" + Print(qualifier.Date));

    private static string Print(ItemSyntax item) =>
        item.Text is { } text ? "“" + text.Value + "”" : "[" + string.Join(" ", item.Words.Select(static word => word.Text)) + "]";

    private static string Wrap(string node, IEnumerable<string> inner) => string.Join(" ", inner) is { Length: > 0 } text ? $"{node}{{{text}}}" : node;

    private static string Words(IEnumerable<Token> words) => string.Join(",", words.Select(static word => word.Text));

    private static string Label(TextSyntax? text) => text is null ? "" : " “" + text.Value + "”";
}

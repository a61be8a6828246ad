using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Syntax;

/// <summary>Trees are made, printed as an analyst may write them, and read: what comes back is the tree.</summary>
public class RoundTripTests
{
    private static readonly string[] Names = ["a", "kishida", "fdmm-2015", "où", "東京", "at", "from", "is", "because-of", "accepted", "expect", "not", "via", "straße-9"];

    private static readonly string[] Words = [.. Names, "2015-01-21", "[2014..2015]", "~12", "12.5", "JPY", "A", "../2015", "a.b", "x/y", "50%", "–"];

    private static readonly string[] Dates = ["2015", "2015-01~", "[2014..2015]", "[2014..]", "[..2015-01]", "2014/..", "21 January 2015"];

    [Property(MaxTest = 1000)]
    public Property What_is_printed_is_read_as_the_same_tree() => Prop.ForAll(Files().ToArbitrary(), static file =>
    {
        var syntax = Parser.Parse(new InputText("a.facts", file.Text));
        Assert.Empty(syntax.Diagnostics);
        Assert.Equal(file.Tree, Trees.Print(syntax));
    });

    [Fact]
    public void The_trees_have_every_role_of_a_line()
    {
        var trees = string.Concat(Files().Sample(2000).Select(static file => file.Tree));
        string[] roles = ["(scenario", "(vocabulary", " extends ", "(use", "(kind", "(choice", "(fact", "(claim", "(>", " denies", " credibility ", "(because", "(assume", "(retract", "(expect", " accepted", "=["];
        Assert.Matches(@"\(choice [^()]*\)\{\(claim real ", trees);
        Assert.All(roles, role => Assert.Contains(role, trees, StringComparison.Ordinal));
    }

    internal static Gen<Printed> Files() =>
        from layout in Gen.Choose(0, int.MaxValue)
        from isVocabulary in Gen.Elements(true, false, false, false)
        from file in isVocabulary ? Vocabularies() : Scenarios()
        select file.LaidOut(new Random(layout));

    private static Gen<Printed> Scenarios() =>
        from name in Gen.Elements(Names)
        from @base in Maybe(Gen.Elements(Names))
        from label in Maybe(Texts())
        from uses in Few(Gen.Elements(Names).Select(static use => Printed.Line($"use {use}", $"(use {use})")))
        from facts in Few(Facts())
        from assumptions in Few(Assumptions())
        from retractions in Few(Retractions())
        from expectations in Few(Expectations())
        let extends = @base is null ? "" : " extends " + @base
        select Printed.Join(
        [
            Printed.Line($"scenario {name}{extends}{Quoted(label)}", $"(scenario {name}{extends}{Shown(label)})"),
            .. uses, .. facts, .. assumptions, .. retractions, .. expectations,
        ]);

    private static Gen<Printed> Vocabularies() =>
        from name in Gen.Elements(Names)
        from kinds in Few(Kinds())
        from choices in Few(Choices())
        select Printed.Join([Printed.Line($"vocabulary {name}", $"(vocabulary {name})"), .. kinds, .. choices]);

    private static Gen<Printed> Kinds() =>
        from name in Gen.Elements(Names)
        from @base in Maybe(Gen.Elements(Names))
        from label in Maybe(Texts())
        from fields in Few(Claims(Gen.Constant(("", ""))))
        let @is = @base is null ? "" : " is " + @base
        select Printed.Under(Printed.Line($"kind {name}{@is}{Quoted(label)}", $"(kind {name}{@is}{Shown(label)})"), fields);

    private static Gen<Printed> Choices() =>
        from name in Gen.Elements(Names)
        from words in Some(Gen.Elements(Names))
        from body in Few(ChoiceLines())
        select Printed.Under(Printed.Line($"choice {name}: {string.Join(", ", words)}", $"(choice {name} {string.Join(",", words)})"), body);

    private static Gen<Printed> ChoiceLines() =>
        from key in Gen.Elements("real", "final", "kishida", "at")
        from items in Some(Items())
        select Printed.Line($"{key}: {Joined(items)}", $"(claim {key} {Shown(items)})");

    private static Gen<Printed> Facts() =>
        from kind in Gen.Elements("person", "meeting", "kishida")
        from name in Gen.Elements(Names)
        from label in Maybe(Texts())
        from header in Backing()
        from claims in Few(
            from claim in Claims(Qualifiers())
            from backing in Backing()
            select Printed.Under(claim, backing))
        select Printed.Under(Printed.Line($"{kind} {name}{Quoted(label)}", $"(fact {kind} {name}{Shown(label)})"), [.. header, .. claims]);

    private static Gen<Printed> Claims(Gen<(string Text, string Tree)> qualifiers) =>
        from field in Gen.Elements("where", "aka", "kishida", "at", "accepted")
        from qualifier in qualifiers
        from items in Some(Items())
        select Printed.Line($"{field}{qualifier.Text}: {Joined(items)}", $"(claim {field}{qualifier.Tree} {Shown(items)})");

    private static Gen<Printed> Assumptions() =>
        from qualifier in Qualifiers()
        from items in Some(Items())
        from backing in Backing()
        select Printed.Under(Printed.Line($"assume a.b{qualifier.Text}: {Joined(items)}", $"(assume a.b{qualifier.Tree} {Shown(items)})"), backing);

    private static Gen<Printed> Retractions() =>
        from path in Gen.Elements("a", "a.b", "kishida.office")
        from backing in Backing()
        select Printed.Under(Printed.Line($"retract {path}", $"(retract {path})"), backing);

    private static Gen<Printed> Expectations() =>
        from comparison in Gen.Elements("is", "is not", "before", "after", "includes")
        from qualifier in Qualifiers()
        from items in Some(Items())
        where !items[0].Tree.StartsWith("[not ", StringComparison.Ordinal) && items[0].Tree != "[not]"
        select Printed.Line($"expect a.b{qualifier.Text} {comparison} {Joined(items)}", $"(expect a.b{qualifier.Tree} {comparison} {Shown(items)})");

    /// <summary>Evidence in any number, and one reason at most; the tree has the reason last.</summary>
    private static Gen<Printed[]> Backing() =>
        from evidence in Few(Evidence())
        from reason in Maybe(Texts())
        select (Printed[])[.. evidence, .. reason is null ? Array.Empty<Printed>() : [Printed.Line($"because{Quoted(reason)}", $"(because{Shown(reason)})")]];

    private static Gen<Printed> Evidence() =>
        from source in Gen.Elements(Names)
        from via in Few(Gen.Elements(Names))
        from denies in Gen.Elements("", " denies")
        from credibility in Gen.Elements("", " credibility 2")
        from words in Texts()
        let marks = string.Concat(via.Select(static voice => " via " + voice)) + denies + credibility
        select Printed.Line($"> {source}{marks}{Quoted(words)}", $"(> {source}{marks}{Shown(words)})");

    private static Gen<(string Text, string Tree)> Qualifiers() =>
        from time in Gen.Elements("", "at", "from", "to")
        from date in Gen.Elements(Dates)
        from standing in Gen.Elements("", " accepted", " rejected", " disputed")
        let written = time.Length == 0 ? ("", "") : ($" {time} {date}", $" {time}=[{date}]")
        select (written.Item1 + standing, written.Item2 + standing);

    private static Gen<(string Text, string Tree)> Items() => Gen.OneOf(
        from words in Some(Gen.Elements(Words)) select (string.Join(" ", words), "[" + string.Join(" ", words) + "]"),
        from text in Texts() select (Quoted(text).TrimStart(), Shown(text).TrimStart()));

    /// <summary>Texts with all that must be escaped, and with what would mean something outside of one.</summary>
    private static Gen<string> Texts() => Some(Gen.Elements("a", "B", " ", "\"", "\\", "#", ":", ",", ">", "(", "’", "東", "because", "é")).Select(static parts => "x" + string.Concat(parts));

    private static string Quoted(string? text) =>
        text is null ? "" : " \"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string Shown(string? text) => text is null ? "" : " “" + text + "”";

    private static string Joined(IEnumerable<(string Text, string Tree)> items) => string.Join(", ", items.Select(static item => item.Text));

    private static string Shown(IEnumerable<(string Text, string Tree)> items) => string.Join(" ", items.Select(static item => item.Tree));

    private static Gen<string?> Maybe(Gen<string> one) => Gen.OneOf(Gen.Constant<string?>(null), one.Select(static text => (string?)text));

    private static Gen<T[]> Few<T>(Gen<T> one) => from count in Gen.Choose(0, 3) from items in Gen.ArrayOf(one, count) select items;

    private static Gen<T[]> Some<T>(Gen<T> one) => from count in Gen.Choose(1, 4) from items in Gen.ArrayOf(one, count) select items;
}

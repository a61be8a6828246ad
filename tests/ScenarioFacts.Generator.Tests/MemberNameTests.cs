extern alias generator;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using generator::ScenarioFacts.Language.Declarations;
using Microsoft.CodeAnalysis;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>A name that a base class, a generated class or the language C# has for itself is refused where it is written, or compiles: whatever it names.</summary>
public class MemberNameTests
{
    private const BindingFlags Visible = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Type[] Bases =
    [
        typeof(object), typeof(Enum), typeof(ScenarioFacts.Fact), typeof(Event), typeof(Source), typeof(FactSet<>), typeof(FactCatalog), typeof(FactView), typeof(FactChanges), typeof(PackedFacts),
    ];

    private static readonly string[] Generated =
    [
        "as-of", "base", "catalog", "changes", "differences", "find", "equals", "to-string", "made", "texts", "thing", "things", "thing-set", "root", "sample", "system", "global", "scenario-facts", "value", "record", "class", "namespace", "string", "object",
    ];

    /// <summary>Each as analysts would write it, and as a part of the names that are made of it.</summary>
    private static readonly string[] Candidates =
    [
        .. Bases.SelectMany(static type => type.GetMembers(Visible)).Select(static member => Written(member.Name)).Concat(Generated)
            .Where(Names.IsName)
            .SelectMany(static name => new[] { name, name + "-claims", name + "-set" })
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public async Task Scenarios() => await AssertCompilesAsync(
        [.. Candidates.Select(static (name, i) => ($"s{i}.facts", $"scenario {name}\nuse v\n\nthing one\n"))], Vocabulary("kind thing\n  evidence: optional\n"));

    [Fact]
    public async Task Variants() => await AssertCompilesAsync(
        [.. Generated.Select(static (name, i) => ($"s{i}.facts", $"scenario {name} extends origin\n\nthing two\n"))],
        Vocabulary("kind thing\n  evidence: optional\n"),
        ("origin.facts", "scenario origin\nuse v\n\nthing one\n"));

    [Fact]
    public async Task Vocabularies() => await AssertCompilesAsync(
        [.. Candidates.Select(static (name, i) => ($"v{i}.facts", $"vocabulary {name}\n\nkind item-{i}\n  evidence: optional\n  mood: mood-{i}\n\nchoice mood-{i}: calm\n"))],
        ("all.facts", "scenario all\n" + string.Concat(Candidates.Select(static name => $"use {name}\n")) + "\n" + string.Concat(Candidates.Select(static (_, i) => $"item-{i} one-{i}\n"))));

    [Theory]
    [InlineData("fact")]
    [InlineData("event")]
    [InlineData("source")]
    public async Task Kinds(string root) => await AssertCompilesAsync(
        [("all.facts", "scenario all\nuse v\n")],
        Vocabulary(string.Concat(Candidates.Select(name => $"kind {name} is {root}\n  evidence: optional\n  other: {name}\n  x: text, required, undisputed\n"))));

    [Theory]
    [InlineData("")]
    [InlineData("-claims")]
    public async Task Kinds_with_a_field_of_their_own_name(string suffix) => await AssertCompilesAsync(
        [("all.facts", "scenario all\nuse v\n")],
        Vocabulary(string.Concat(Candidates.Where(static name => !name.EndsWith("-claims", StringComparison.Ordinal)).Select(name => $"kind {name}{suffix}\n  {name}: text\n"))));

    [Fact]
    public async Task Plurals() => await AssertCompilesAsync(
        [("all.facts", "scenario all\nuse v\n")],
        Vocabulary(string.Concat(Candidates.Select(static (name, i) => $"kind item-{i}\n  plural: {name}\n"))));

    [Theory]
    [InlineData("fact", "text")]
    [InlineData("fact", "text, required, undisputed")]
    [InlineData("event", "count")]
    [InlineData("source", "list of text, over time")]
    public async Task Fields(string root, string type) => await AssertCompilesAsync(
        [("all.facts", "scenario all\nuse v\n")],
        Vocabulary($"kind thing is {root}\n  plural: all-things\n" + FieldLines(type)));

    [Theory]
    [InlineData("text")]
    [InlineData("count")]
    public async Task Fields_of_a_kind_whose_base_has_them(string type) => await AssertCompilesAsync(
        [("all.facts", "scenario all\nuse v\n")],
        Vocabulary($"kind base-thing\n{FieldLines("text")}  n-1: text\n  late-claims: text\n\nkind derived-thing is base-thing\n{FieldLines(type)}  n1: text\n  late: text\n"));

    [Theory]
    [InlineData("scenario all\nuse v\n")]
    [InlineData("scenario all extends origin\n")]
    public async Task Facts(string header) => await AssertCompilesAsync(
        [("all.facts", header + string.Concat(Candidates.Select(static name => $"thing {name}\n")))],
        Vocabulary("kind thing\n  evidence: optional\n"),
        ("origin.facts", "scenario origin\nuse v\n"));

    [Fact]
    public async Task Choices() => await AssertCompilesAsync(
        [("all.facts", "scenario all\nuse v\n")],
        Vocabulary("kind holder-of-moods\n" + string.Concat(Candidates.Select(static (name, i) => $"  field-{i}: {name}\n")) + string.Concat(Candidates.Select(static name => $"choice {name}: one, two\n"))));

    [Fact]
    public async Task Words_of_a_choice() => await AssertCompilesAsync(
        [("all.facts", "scenario all\nuse v\n")],
        Vocabulary($"kind item\n  mood: mood, over time\nchoice mood: {string.Join(", ", Candidates)}\n  final: {string.Join(", ", Candidates)}\n"));

    [Fact]
    public void What_is_reserved_in_a_kind_is_what_facts_have() => AssertMembers(CSharpMembers.ReservedInFacts, typeof(ScenarioFacts.Fact));

    [Fact]
    public void What_is_reserved_in_a_set_is_what_sets_have() => AssertMembers(CSharpMembers.ReservedInSets, typeof(FactSet<>));

    private static void AssertMembers(IEnumerable<string> reserved, Type type) => Assert.Empty(
        new[] { type, typeof(object) }.SelectMany(static owner => owner.GetMembers(Visible))
            .Where(static member => member is not ConstructorInfo && IsInherited(member)).Select(static member => member.Name)
            .Where(static name => char.IsUpper(name[0])).Except(reserved, StringComparer.Ordinal));

    private static bool IsInherited(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        PropertyInfo property => IsInherited(property.GetMethod!),
        FieldInfo field => field.IsPublic || field.IsFamily,
        _ => false,
    };

    private static string FieldLines(string type) => string.Concat(Candidates.Select(name => $"  {name}: {type}\n"));

    private static (string Name, string Content) Vocabulary(string kinds) => ("v.facts", "vocabulary v\n\n" + kinds);

    private static string Written(string member) =>
        string.Concat(member.Select(static (c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    private static async Task AssertCompilesAsync((string Name, string Content)[] files, params (string Name, string Content)[] others)
    {
        var run = await new FactsGeneratorTest().With(files).With(others).StartAsync(tracksSteps: false);
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id is "FACT9001" || diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        Assert.Empty(run.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.Id + ": " + diagnostic.GetMessage(CultureInfo.InvariantCulture)).Take(8));
    }
}

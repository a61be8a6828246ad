using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>Nothing that an analyst writes becomes code, ends a comment or breaks the documentation: names and texts are data.</summary>
public class HostileTests
{
    [Theory]
    [InlineData("*/ class Evil { } /*")]
    [InlineData("\"; System.Environment.Exit(1); \"")]
    [InlineData("back\\slash \\n \\u0022")]
    [InlineData("</summary><summary>")]
    [InlineData("a & b &amp; c")]
    [InlineData("<![CDATA[ x ]]>")]
    [InlineData("{0} {1:N} {{")]
    [InlineData("new[] { 1 }.Select(x => x + 1)")]
    [InlineData("emoji 🕊️ 👩‍👩‍👧 end")]
    [InlineData("مرحبا بالعالم שלום")]
    [InlineData("日本 — “quotes” ‘too’")]
    [InlineData("/// #region #if DEBUG")]
    [InlineData("@\"verbatim\" $\"{x}\" 'c' \"\"\"raw\"\"\"")]
    public async Task A_text_arrives_as_it_was_written(string value)
    {
        var written = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        var test = FactsGeneratorTest.Of(
            (Samples.VocabularyName, $"""
                vocabulary gatherings "{written}"
                ## {value}
                kind thing "{written}"
                  evidence: optional
                  ## {value}
                  notes: text
                """),
            ("things.facts", $"""
                scenario all "{written}"
                use gatherings

                source blog "Blog"
                  text: "blog.txt"

                ## {value}
                thing one "{written}"
                  > blog "there stand {written} words to quote"
                  notes: "{written}"
                    because "{written}"
                """));
        var found = await test.WithText(Samples.BlogName, $"Here there stand {value} words to quote.")
            .WithSource(GeneratedCodeTests.Source("var t = All.Things.One; return string.Join(\"\\n\", t.Label, t.Notes, t.NotesClaims[0].Because, t.Evidence[0].Words, All.Catalog.Label, t.Documentation);"))
            .ProbeAsync();
        Assert.Equal(string.Join("\n", value, value, value, $"there stand {value} words to quote", value, value), found);
    }

    [Fact]
    public Task A_text_that_goes_on_in_the_next_line_is_one_text() =>
        AssertFindsAsync("one two", "thing a\n  notes: \"one\"\n    \"two\"\n    because \"so\"\n", "All.Things.A.Notes!");

    [Fact]
    public Task A_documentation_comment_of_several_lines_stays_one_comment() =>
        AssertFindsAsync("one */ two", "## one */\n## two\nthing a\n", "All.Things.A.Documentation!.Replace('\\n', ' ')");

    [Fact]
    public Task Names_that_are_keywords_become_members() => AssertFindsAsync(
        "Class String Base Namespace Event Null",
        "thing class\nthing string\nthing base\nthing namespace\nthing event\nthing null\n",
        "string.Join(\" \", new object[] { All.Things.Class, All.Things.String, All.Things.Base, All.Things.Namespace, All.Things.Event, All.Things.Null })");

    [Fact]
    public Task Names_in_other_scripts_become_members() => AssertFindsAsync(
        "岸田 αθήνα أحمد",
        "thing 岸田 \"岸田\"\nthing αθήνα \"αθήνα\"\nthing أحمد \"أحمد\"\n",
        "string.Join(\" \", new object[] { All.Things.岸田, All.Things.Αθήνα, All.Things.أحمد })");

    [Fact]
    public Task Names_that_a_catalogue_uses_inside_are_free() => AssertFindsAsync(
        "2",
        "thing made\nthing texts\n",
        "All.Things.Count.ToString()");

    [Theory]
    [InlineData("type")]
    [InlineData("string")]
    [InlineData("class")]
    [InlineData("base")]
    [InlineData("system")]
    [InlineData("fact")]
    [InlineData("field-notes")]
    [InlineData("global")]
    [InlineData("value")]
    public async Task Fields_may_have_any_name(string field) => Assert.Equal(
        "x",
        await Test($"kind item \"Item\"\n  evidence: optional\n  {field}: text\n  notes: text\n", $"item one\n  {field}: \"x\"\n    because \"so\"\n")
            .WithSource(GeneratedCodeTests.Source($"return All.Items.One.{CSharpName(field)}!;")).ProbeAsync());

    [Theory]
    [InlineData("object")]
    [InlineData("string")]
    [InlineData("system")]
    [InlineData("task")]
    [InlineData("text")]
    [InlineData("field")]
    [InlineData("timeline")]
    [InlineData("claim")]
    [InlineData("evidence")]
    [InlineData("fact-set")]
    [InlineData("attribute")]
    public async Task Kinds_may_have_any_name(string kind) => Assert.Equal(
        "One",
        await Test($"kind {kind} \"Kind\"\n  plural: many\n  evidence: optional\n  notes: text\n  other: {kind}\n", $"{kind} one\n")
            .WithSource(GeneratedCodeTests.Source("return All.Many.One.Label;")).ProbeAsync());

    [Theory]
    [InlineData("system")]
    [InlineData("scenario-facts")]
    [InlineData("sample")]
    [InlineData("global")]
    public async Task A_vocabulary_may_have_any_name(string vocabulary) => Assert.Equal(
        "One",
        await FactsGeneratorTest.Of(
            ("v.facts", $"vocabulary {vocabulary}\nkind thing\n  evidence: optional\n  notes: text\n  when: date\n"),
            ("all.facts", $"scenario all\nuse {vocabulary}\nthing one\n")).WithSource(GeneratedCodeTests.Source("return All.Things.One.Label;")).ProbeAsync());

    [Fact]
    public async Task A_scenario_may_be_called_as_the_root_namespace() => Assert.Equal(
        "One",
        await FactsGeneratorTest.Of(
            ("v.facts", "vocabulary v\nkind thing\n  evidence: optional\n"),
            ("sample.facts", "scenario {|#0:sample|}\nuse v\nthing one\n")).Expecting(DiagnosticResult.CompilerWarning("FACT8090").WithLocation(0)).WithSource("public static class Probe { public static string Run() => Sample.Sample.Things.One.Label; }").ProbeAsync());

    [Fact]
    public async Task A_scenario_may_be_called_as_a_set_of_one_that_uses_it() => Assert.Equal(
        "One",
        await FactsGeneratorTest.Of(
            ("v.facts", "vocabulary v\nkind thing\n  evidence: optional\n"),
            ("things.facts", "scenario thingses\nuse v\nthing one\n"),
            ("user.facts", "scenario user\nuse v\nuse thingses\nthing two\n")).WithSource(GeneratedCodeTests.Source("return User.Find(\"one\")!.Label;")).ProbeAsync());

    private static async Task AssertFindsAsync(string expected, string facts, string expression) => Assert.Equal(
        expected,
        await Test("kind thing \"Thing\"\n  evidence: optional\n  notes: text\n", facts).WithSource(GeneratedCodeTests.Source($"return {expression};")).ProbeAsync());

    private static FactsGeneratorTest Test(string vocabulary, string facts) => FactsGeneratorTest.Of(
        (Samples.VocabularyName, "vocabulary gatherings\n\n" + vocabulary), ("all.facts", "scenario all \"All\"\nuse gatherings\n\n" + facts));

    private static string CSharpName(string name) => string.Concat(name.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));
}

using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Binding;

/// <summary>What a message says to write where the repair is in another line, or in another file.</summary>
public class AdviceTests
{
    private const string Vocabulary = "vocabulary v\nkind thing\n  evidence: optional\n  note: text\nchoice unit: km\n";

    [Theory]
    [InlineData("in: x", "a thing has no field ‘in’; declare it in vocabulary ‘v’, under ‘kind thing’: ‘in: thing’")]
    [InlineData("aka: \"X\"", "a thing has no field ‘aka’; declare it in vocabulary ‘v’, under ‘kind thing’: ‘aka: list of text’")]
    [InlineData("inside: x", "a thing has no field ‘inside’; it has ‘note’")]
    public void Field_that_means_something_everywhere_is_declared_first(string claim, string message)
    {
        var compilation = FactCompiler.Compile([new InputText("v.facts", Vocabulary), new InputText("a.facts", "scenario s\nuse v\nthing x\n  " + claim + "\n")], SourceLibrary.Empty);
        Assert.Equal(message, Assert.Single(compilation.Diagnostics).Message);
    }

    [Fact]
    public void Kind_that_ships_with_the_product_cannot_be_told_to_declare_a_field() =>
        Assert.Contains("it has ", Compiled.MessageUnder("source other\n  text: \"blog.txt\"\n  {|FACT2002:in|}: bob\nperson ann\n  aka: \"A\"\n    > other \"Alice met Bob\"\n"), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("{|FACT2023:because|}: text")]
    [InlineData("{|FACT2023:evidence|}: count")]
    [InlineData("{|FACT2023:evidence|}: list of text")]
    [InlineData("{|FACT2023:evidence|}: text, required")]
    [InlineData("{|FACT2023:plural|}: text, over time")]
    [InlineData("{|FACT2023:plural|}: unit")]
    [InlineData("{|FACT2023:naming|}: text")]
    [InlineData("{|FACT2023:naming|}: proper, required")]
    [InlineData("{|FACT2023:sides|}: list of wreck")]
    [InlineData("{|FACT2023:sides|}: wreck")]
    [InlineData("{|FACT2023:sides|}: wreck, required")]
    [InlineData("{|FACT2023:sides|}: text, over time")]
    [InlineData("evidence: required")]
    [InlineData("evidence: {|FACT2006:never|}")]
    [InlineData("plural: things-of-old")]
    [InlineData("reason: text")]
    public void Field_is_not_named_by_a_word_of_the_language(string field) => Compiled.Of(("v.facts", "vocabulary v\nchoice unit: km\nkind wreck\n  " + field + "\n"));

    [Theory]
    [InlineData("thing", "‘thing’ is not a type; units are the words of a choice, such as ‘unit’, ‘distance-unit’")]
    [InlineData("unti", "‘unti’ is not a type; did you mean ‘unit’?")]
    public void Choices_are_named_where_a_unit_is_none(string unit, string message)
    {
        var vocabulary = Vocabulary.Replace("vocabulary v", "vocabulary v\nuse lengths", System.StringComparison.Ordinal) + "kind path\n  length: quantity of " + unit + "\n";
        var compilation = FactCompiler.Compile([new InputText("v.facts", vocabulary), new InputText("w.facts", "vocabulary lengths\nchoice distance-unit: miles\n")], SourceLibrary.Empty);
        Assert.Equal(message, Assert.Single(compilation.Diagnostics).Message);
    }

    [Fact]
    public void Scenario_that_is_misspelt_in_one_file_is_said_once_with_its_repair()
    {
        var files = new[]
        {
            new InputText("a.facts", "scenario ardle\nuse v\nthing x\n"),
            new InputText("b.facts", "scenario ardel\nthing y\nperson z\n"),
            new InputText("v.facts", Vocabulary),
        };
        var wrong = Assert.Single(FactCompiler.Compile(files, SourceLibrary.Empty).Diagnostics);
        Assert.Equal("there is no kind ‘thing’; this file alone is of scenario ‘ardel’, without ‘use’: did you mean scenario ‘ardle’?", wrong.Message);
        Assert.Equal("ardel", wrong.File.Slice(Assert.Single(wrong.Offer!.Changes).Span));
    }

    [Fact]
    public void Vocabulary_of_the_project_is_named_before_the_one_that_ships()
    {
        var files = new[] { new InputText("a.facts", "scenario s\nperson x\n"), new InputText("v.facts", "vocabulary zoo\nkind person\n  evidence: optional\n") };
        Assert.Equal("there is no kind ‘person’; write ‘use zoo’, the vocabulary that has it", Assert.Single(FactCompiler.Compile(files, SourceLibrary.Empty).Diagnostics).Message);
    }

    [Theory]
    [InlineData("{|FACT2022:status denied|}: occurred", "‘status denied’ is not one name; who denies it says so below, > SOURCE denies \"words\", and the claim is ‘accepted’, ‘rejected’ or ‘disputed’")]
    [InlineData("{|FACT2022:end date|}: 2015", "‘end date’ is not one name; join its words with hyphens, or put commas between names")]
    [InlineData("status: planned\n    > {|FACT1017:\"Alice met Bob\"|}", "a name belongs here, not ‘\"Alice met Bob\"’; such a line reads: > SOURCE \"words of the source\"")]
    [InlineData("status: planned\n    > blog via {|FACT1017:\"Alice met Bob\"|}", "a name belongs here, not ‘\"Alice met Bob\"’; such a line reads: > SOURCE via VOICE \"words of the source\"")]
    public void Line_that_reads_otherwise_is_shown(string claim, string message) => Assert.Equal(message, Compiled.MessageUnder("meeting m\n  " + claim + "\n"));

    [Fact]
    public void Text_that_is_not_there_is_told_where_to_go() => Assert.Equal(
        "neither ‘x.txt’ nor ‘x.txt.seal’ is among the sources; put one of them beside this file or into the nearest folder ‘seeds’ above, or name its folder with --sources",
        Compiled.MessageUnder("source other\n  text: {|FACT4011:\"x.txt\"|}\nperson ann\n  aka: \"A\"\n    > other \"one two three\"\n"));

    [Theory]
    [InlineData("/p/seeds/b.seal", "/p/facts/a.facts", "../seeds/b.seal")]
    [InlineData("/p/facts/b.seal", "/p/facts/a.facts", "b.seal")]
    [InlineData("b.seal", "facts/sub/a.facts", "../../b.seal")]
    [InlineData("/p/seeds/b.seal", "facts/a.facts", "/p/seeds/b.seal")]
    [InlineData("seeds/b.seal", "./a.facts", "seeds/b.seal")]
    public void Way_to_a_file_begins_at_the_facts(string path, string from, string way) => Assert.Equal(way, Wording.WayTo(path, from));

    [Fact]
    public void Seal_is_named_by_its_path_and_asked_once_it_knows_what_is_ignored_as_a_text_is()
    {
        var text = new TextDocument("b.txt", "one two three. four five six. the end is near.");
        var seal = SealDocument.Create(text, [(Quotation.Parse("one two three"), null)], out _);
        var facts = "scenario s\nuse defence\nsource b\n  text: \"b.txt\"\n  ignore-after: {|FACT4003:\"the end is\"|}\nperson x\n  aka: \"two\"\n    > b \"one two three\"\n  aka: \"five\"\n    > b \"four five six\"\n";
        var compilation = Compiled.With(SourceLibrary.Create([new InputText("old/b.txt.seal", seal.Write())]), facts);
        Assert.All(
            compilation.Diagnostics.Select(static diagnostic => diagnostic.Message),
            static message => Assert.Equal("the seal of ‘b’ (old/b.txt.seal) does not hold these words; run ‘facts seal b.txt’ where the article is", message));
    }
}

using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Model;

public class ModelBuilderTests
{
    [Fact]
    public void Facts_of_a_file_are_sorted_by_kind_and_name() =>
        Assert.Equal(
            ["One place: london rome", "One source: a b"],
            TextsOf(("x/one.facts", "scenario s\nuse defence\nsource b\nplace rome, london\nsource a\n")));

    [Fact]
    public void Only_what_is_sound_is_kept()
    {
        var fact = Models("scenario s\nuse defence\noffice minister\nperson x \"X\"\n  aka: \"A\", b\n  aka: c\n  office at soon: minister\n  office at 2015: nobody\n  nonsense: 1\n  office from 2014 to unknown: minister\n    > x \"one two three\"\n    because \"why\"\n")
            .Single(static fact => fact.Name == "x");
        Assert.Equal(["aka", "office"], fact.Claims.Select(static claim => claim.Field));
        Assert.Equal(["A"], fact.Claims[0].Values);
        Assert.Equal((null, "2014", "unknown", "why"), (fact.Claims[1].At, fact.Claims[1].From, fact.Claims[1].To, fact.Claims[1].Backing.Because));
        Assert.Equal(("X", "X"), (fact.Label, fact.CSharpName));
    }

    [Theory]
    [InlineData("place x \"1\"\nplace x \"2\"\n", "x=1")]
    [InlineData("place x \"1\"\nperson x \"2\"\n", "x=1")]
    [InlineData("place a-b \"1\"\nplace ab \"2\"\n", "a-b=1")]
    [InlineData("place a-b \"1\"\nplace aB \"2\"\n", "a-b=1")]
    [InlineData("place Paris \"1\"\nplace x \"2\"\n", "x=2")]
    [InlineData("nothing x \"1\"\nplace y \"2\"\n", "y=2")]
    [InlineData("place count \"1\"\nplace find \"2\"\nplace y \"3\"\n", "y=3")]
    [InlineData("place get-type \"1\"\nplace gettype \"2\"\nplace y \"3\"\n", "y=3")]
    [InlineData("place place-set \"1\"\nplace y \"3\"\n", "y=3")]
    public void What_would_not_compile_in_csharp_is_left_out(string lines, string facts) =>
        Assert.Equal(facts, string.Join(" ", Models("scenario s\nuse defence\n" + lines).Select(static fact => fact.Name + "=" + fact.Label)));

    [Fact]
    public void Fact_declared_in_two_files_belongs_to_the_first() =>
        Assert.Equal(["A place: x", "B place: y"], TextsOf(("a.facts", "scenario s\nuse defence\nplace x\n"), ("b.facts", "scenario s\nplace x, y\n")));

    [Fact]
    public void Files_of_one_name_are_numbered_in_the_order_of_their_paths() =>
        Assert.Equal(
            ["People place: a", "People_2 place: b", "UkJapan place: c"],
            TextsOf(
                ("one/people.facts", "scenario s\nuse defence\nplace a\n"),
                ("two/people.facts", "scenario s\nplace b\n"),
                ("uk-japan.facts", "scenario s\nplace c\n")));

    [Theory]
    [InlineData("a/people.facts", "People")]
    [InlineData("a\\uk-japan.v2.facts", "UkJapanV2")]
    [InlineData("2015.facts", "AName")]
    [InlineData(".facts", "Facts")]
    [InlineData("東京.facts", "東京")]
    public void Identifier_is_made_from_the_file_name_alone(string path, string identifier) =>
        Assert.Equal(identifier, FileIdentifiers.Assign([path]).Single().Value);

    [Fact]
    public void Scenario_takes_label_and_uses_from_any_of_its_files()
    {
        var scenarios = Scenarios(
            ("a.facts", "scenario two\nuse one\nuse defence\nuse nothing\nplace x\n"),
            ("b.facts", "## About two.\nscenario two \"Two\"\nplace y\n"),
            ("c.facts", "scenario one\nuse defence\nperson z\n"),
            ("d.facts", "scenario Bad\nperson z\n"),
            ("e.facts", "vocabulary v\nkind boat\n"));
        Assert.Equal(["one", "two"], scenarios.Select(static scenario => scenario.Name));
        Assert.Equal(("Two", "About two.", "One"), (scenarios[1].Label, scenarios[1].Documentation, scenarios[1].Uses.Single()));
        Assert.Equal(["A", "B"], scenarios[1].Sets.Single(static set => set.Kind == "place").Texts);
        Assert.Equal("Places", scenarios[1].Sets.Single(static set => set.Kind == "place").CSharpName);
        Assert.Empty(scenarios[1].Sets.Single(static set => set.Kind == "person").Texts);
    }

    [Fact]
    public void Vocabularies_are_those_declared_and_those_used()
    {
        var models = Vocabularies(
            ("v.facts", "vocabulary v\nuse defence\n## A boat.\nkind boat is unit \"Boat\"\n  flag: country or organisation\n  owner: person or group\n  mix: place or person\n  size: size, over time\n  homes: list of place\n  sums: no-such-type\n  built: date\n  a-b: text\n  ab: text\n  label: text\nkind lost is nowhere\n  x: text\nkind Odd\nchoice size: north-sea, northsea, small, Big\n"),
            ("s.facts", "scenario s\nuse defence\n"));
        Assert.Equal(["defence", "v"], models.Select(static model => model.Name));
        var boat = Assert.Single(models[1].Kinds);
        Assert.Equal(("Boat", "Unit", "defence", "A boat."), (boat.Type.CSharpName, boat.Base.CSharpName, boat.Base.Vocabulary, boat.Documentation));
        Assert.Equal(
            ["Flag Reference Actor", "Owner Reference Actor", "Mix Reference Fact", "Size Choice Size time", "Homes Reference Place list", "Built Date ", "AB Text "],
            boat.Fields.Select(static field => $"{field.CSharpName} {field.TypeKind} {field.Type?.CSharpName}{(field.IsList ? " list" : "")}{(field.IsOverTime ? " time" : "")}"));
    }

    [Fact]
    public void Scenario_called_as_a_vocabulary_gives_no_csharp()
    {
        Assert.Empty(TextsOf(("a.facts", "scenario defence\nuse core\nplace x\n")));
        Assert.Empty(Scenarios(("a.facts", "scenario defence\nplace x\n")));
    }

    [Theory]
    [InlineData("fdmm-2015", "Fdmm2015")]
    [InlineData("a", "A")]
    [InlineData("straße", "Straße")]
    [InlineData("東京-大阪", "東京大阪")]
    [InlineData("ärger", "Ärger")]
    [InlineData("iris", "Iris")]
    public void Name_in_csharp_has_capital_parts(string name, string csharp) => Assert.Equal(csharp, Names.GetCSharpName(name));

    private static List<FactModel> Models(string text) =>
        [.. Texts(("a.facts", text)).SelectMany(static text => text.Facts).OrderBy(static fact => fact.Name, System.StringComparer.Ordinal)];

    private static List<string> TextsOf(params (string Path, string Text)[] files) =>
        [.. Texts(files).Select(static text => $"{text.File} {text.Kind}: {string.Join(" ", text.Facts.Select(static fact => fact.Name))}")];

    private static List<PackedFactsModel> Texts(params (string Path, string Text)[] files)
    {
        var compilation = Compile(files);
        return [.. compilation.Files.SelectMany(file => ModelBuilder.GetPackedFacts(file, compilation.Index, QuotePlaces.None))];
    }

    private static EquatableArray<ScenarioModel> Scenarios(params (string Path, string Text)[] files)
    {
        var compilation = Compile(files);
        return ModelBuilder.GetScenarios(compilation.Syntax.Select(ScenarioHeader.Create).OfType<ScenarioHeader>(), compilation.Index);
    }

    private static EquatableArray<VocabularyModel> Vocabularies(params (string Path, string Text)[] files) =>
        ModelBuilder.GetVocabularies(Compile(files).Index);

    private static FactCompilation Compile((string Path, string Text)[] files) =>
        Compiled.Compile(files.Select(static file => new InputText(file.Path, file.Text)));
}

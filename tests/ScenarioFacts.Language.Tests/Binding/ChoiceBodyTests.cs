using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Binding;

/// <summary>What a vocabulary says of the words of its choices and of the names of its kinds, as rules ask for it.</summary>
public class ChoiceBodyTests
{
    private const string Treaties = """
        vocabulary treaties
        ## How far it has come.
        choice stage: proposed, signed, in-force, ended
          real: signed, in-force, ended
          final: ended
          ## This belongs to no word.
          signed: "signed", "put its name to", "INKED"

        """;

    [Fact]
    public void Words_have_what_the_lines_say()
    {
        var choice = Assert.Single(Declared(Treaties).Choices);

        Assert.Equal(["proposed", "signed", "in-force", "ended"], choice.Words);
        Assert.Equal(["signed", "in-force", "ended"], choice.Words.Where(choice.IsReal));
        Assert.Equal(["ended"], choice.Words.Where(choice.IsFinal));
        Assert.Equal(["signed", "put its name to", "INKED"], choice.GetTriggers("signed"));
        Assert.Empty(choice.GetTriggers("ended"));
        Assert.Null(choice.Find("proposed"));
        Assert.Equal("How far it has come.", choice.Documentation);
    }

    [Fact]
    public void A_choice_without_lines_says_nothing_of_its_words() =>
        Assert.Empty(Assert.Single(Declared("vocabulary v\nchoice a: b, c\n").Choices).Described);

    [Theory]
    [InlineData("\"INKED\"", "\"initialled\"")]
    [InlineData("final: ended", "final: signed")]
    [InlineData("real: signed, ", "real: ")]
    public void Another_word_of_a_line_is_another_declaration(string old, string changed) =>
        Assert.NotEqual(Declared(Treaties), Declared(Treaties.Replace(old, changed, System.StringComparison.Ordinal)));

    [Fact]
    public void Equal_texts_are_equal_declarations() => Assert.Equal(Declared(Treaties), Declared(Treaties));

    [Theory]
    [InlineData("choice a: signed, ended\n  singed: \"x\"", "‘singed’ is not an a; did you mean ‘signed’?")]
    [InlineData("choice b: signed, ended\n  reel: signed", "‘reel’ is not a b; did you mean ‘real’?")]
    [InlineData("choice b: signed, ended\n  real: sealed-and-delivered", "‘sealed-and-delivered’ is not a b; it is one of ‘signed’, ‘ended’")]
    [InlineData("choice b: signed, ended\n  final: \"ended\"", "‘\"ended\"’ is not a b; write it without quotation marks")]
    [InlineData("choice b: signed, ended\n  signed: inked", "‘signed’ takes a text; put it in quotation marks: \"inked\"")]
    [InlineData("choice b: signed, ended\n  > \"x\"", "‘real’, ‘final’ or a word of the choice belongs here, not ‘>’; such a line reads: WORD: \"how texts say it\"")]
    [InlineData("choice b: signed, ended\n  (", "‘real’, ‘final’ or a word of the choice belongs here, not ‘(’; such a line reads: WORD: \"how texts say it\"")]
    [InlineData("choice b: signed, ended\n  * signed: \"x\"", "a word of the choice belongs here, not ‘*’; such a line reads: WORD: \"how texts say it\"")]
    [InlineData("kind k\n  sides: seler, buyer\n  seller: k\n  buyer: k", "a k has no field ‘seler’; did you mean ‘seller’?")]
    [InlineData("kind k\n  naming: common", "‘common’ is not a way of naming; it is ‘proper’")]
    [InlineData("kind k\n  a: date, quoted", "‘quoted’ does not fit here: it is for texts, which can be in the source's own words")]
    [InlineData("kind k\n  a: text, speaks", "‘speaks’ does not fit here: it is for the names of those who speak: a kind, or several joined by ‘or’")]
    public void What_is_wrong_is_said_with_what_to_write(string lines, string message) =>
        Assert.Equal(message, Assert.Single(Compile("vocabulary v\n" + lines + "\n").Diagnostics).Message);

    [Theory]
    [InlineData("choice b: signed\n  real: signed, signed\n", "choice b: signed\n  real: signed\n")]
    [InlineData("choice b: signed\n  signed: \"a\", \"a\", \"c\"\n", "choice b: signed\n  signed: \"a\", \"c\"\n")]
    [InlineData("choice b: signed\n  signed: put to paper\n", "choice b: signed\n  signed: \"put to paper\"\n")]
    [InlineData("choice b: signed\n  signed \"a\"\n", "choice b: signed\n  signed: \"a\"\n")]
    [InlineData("choice b: signed\nreal: signed\n", "choice b: signed\n  real: signed\n")]
    [InlineData("choice b: signed\n  real: \"signed\"\n", "choice b: signed\n  real: signed\n")]
    [InlineData("kind k\n  naming: proper\n  sides: a, a\n  a: k\n", "kind k\n  naming: proper\n  sides: a\n  a: k\n")]
    public void One_obvious_repair_is_made(string lines, string mended)
    {
        var wrong = Assert.Single(Compile("vocabulary v\n" + lines).Diagnostics);

        Assert.Equal("vocabulary v\n" + mended, wrong.Fix!.Apply(wrong.File.Text));
    }

    [Fact]
    public void A_family_of_names_is_the_nearest_kind_that_declares_one()
    {
        var scope = Compile("scenario s\nuse defence\n").Index.GetScope("s");

        Assert.Equal("unit", scope.FindKind("ship")!.NameFamily!.Name);
        Assert.Equal("organisation", scope.FindKind("organisation")!.NameFamily!.Name);
        Assert.Null(scope.FindKind("group")!.NameFamily);
        Assert.False(scope.FindKind("ship")!.Symbol.HasProperNames);
        Assert.Equal(
            ["country", "equipment", "office", "organisation", "person", "place", "unit"],
            scope.Kinds.Where(static kind => kind.Symbol.HasProperNames).Select(static kind => kind.Name).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void Sides_are_inherited()
    {
        var scope = Compile("vocabulary v\nuse defence\nkind gift is aid\nkind loan is export\n  sides: exporter, end-user\n").Index.GetScope("v");

        Assert.Equal(["donors", "recipients"], scope.FindKind("gift")!.Sides);
        Assert.Empty(scope.FindKind("gift")!.Symbol.Sides);
        Assert.Equal(["exporter", "end-user"], scope.FindKind("loan")!.Sides);
        Assert.Empty(scope.FindKind("meeting")!.Sides);
    }

    [Fact]
    public void Fields_say_whose_words_they_hold()
    {
        var scope = Compile("scenario s\nuse defence\n").Index.GetScope("s");

        Assert.True(scope.FindKind("link")!.GetField("wording")!.Symbol.Modifiers.IsQuoted);
        Assert.False(scope.FindKind("link")!.GetField("wording")!.Symbol.Modifiers.IsSpeaking);
        Assert.True(scope.FindKind("statement")!.GetField("speakers")!.Symbol.Modifiers.IsSpeaking);
        Assert.False(scope.FindKind("actor")!.GetField("aka")!.Symbol.Modifiers.IsQuoted);
    }

    [Fact]
    public void Words_that_are_built_in_are_judged()
    {
        var status = Compile("scenario s\n").Index.GetScope("s").FindChoice("status")!;

        Assert.Equal(["underway", "occurred"], status.Words.Where(status.IsReal));
        Assert.Equal(["occurred", "cancelled"], status.Words.Where(status.IsFinal));
        Assert.Contains("called off", status.GetTriggers("cancelled"));
    }

    private static FileDeclarations Declared(string text) => FileDeclarations.Create(Parser.Parse(new InputText("v.facts", text)));

    private static FactCompilation Compile(string text) => FactCompiler.Compile([new InputText("v.facts", text)], SourceLibrary.Empty);
}

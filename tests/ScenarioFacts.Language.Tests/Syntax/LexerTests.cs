using System.Linq;
using ScenarioFacts.Language.Syntax;
using Xunit;
using static ScenarioFacts.Language.Tests.Syntax.Trees;

namespace ScenarioFacts.Language.Tests.Syntax;

public class LexerTests
{
    [Theory]
    [InlineData("status: occurred", "status : occurred")]
    [InlineData("participants: a, b,c", "participants : a , b , c")]
    [InlineData("> blog via ap \"words\"", "> blog via ap \"words\"")]
    [InlineData(">blog\"words\"", "> blog \"words\"")]
    [InlineData("amount: 5.05 trillion JPY (42 billion USD)", "amount : 5.05 trillion JPY ( 42 billion USD )")]
    [InlineData("when: [2015-01..2015-02]", "when : [2015-01..2015-02]")]
    [InlineData("a.b-c/d?~=", "a.b-c/d?~=")]
    [InlineData("\"a\\\"b\\\\c\"", "\"a\\\"b\\\\c\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("a \"b # c\"", "a \"b # c\"")]
    [InlineData("person\talice\u00A0\u3000bob", "person alice bob")]
    [InlineData("人 東京", "人 東京")]
    [InlineData("person o’brien", "person o’brien")]
    [InlineData("text \"“curly” and ‘single’ are text\"", "text \"“curly” and ‘single’ are text\"")]
    public void Line_is_cut_into_words_strings_and_marks(string line, string tokens) => Assert.Equal(tokens, Tokens(line));

    [Theory]
    [InlineData("at", TokenKind.At)]
    [InlineData("to", TokenKind.To)]
    [InlineData("is", TokenKind.Is)]
    [InlineData("via", TokenKind.Via)]
    [InlineData("use", TokenKind.Use)]
    [InlineData("from", TokenKind.From)]
    [InlineData("kind", TokenKind.Kind)]
    [InlineData("choice", TokenKind.Choice)]
    [InlineData("because", TokenKind.Because)]
    [InlineData("scenario", TokenKind.Scenario)]
    [InlineData("vocabulary", TokenKind.Vocabulary)]
    [InlineData("Scenario", TokenKind.Word)]
    [InlineData("scenarios", TokenKind.Word)]
    [InlineData("fact", TokenKind.Word)]
    [InlineData("\"x\"", TokenKind.String)]
    [InlineData(":", TokenKind.Colon)]
    [InlineData(",", TokenKind.Comma)]
    [InlineData("(", TokenKind.Open)]
    [InlineData(")", TokenKind.Close)]
    [InlineData(">", TokenKind.Arrow)]
    public void Token_has_the_kind_of_its_text(string text, char kind) => Assert.Equal(kind, Lines(text).Single().First.Kind);

    [Theory]
    [InlineData("# comment", "")]
    [InlineData("   # comment", "")]
    [InlineData("#", "")]
    [InlineData("", "")]
    [InlineData(" \t ", "")]
    [InlineData("a # comment \"with\" quotes", "a")]
    [InlineData("a \"b\" # comment", "a \"b\"")]
    [InlineData("a#b", "a#b")]
    [InlineData("\"a\"#b", "\"a\" #b")]
    [InlineData("a:#b", "a : #b")]
    [InlineData("a\u3000#b", "a")]
    public void Comment_begins_at_the_start_of_a_line_or_after_a_space(string line, string tokens) => Assert.Equal(tokens, Tokens(line));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("a\u0085b")]
    [InlineData("\uFEFFa\n\n\nb\n")]
    [InlineData("a\r\r\nb\r")]
    public void Line_ends_where_an_editor_ends_it(string text) => Assert.Equal("a\nb", Tokens(text));

    [Theory]
    [InlineData("a", 0)]
    [InlineData("\uFEFFa", 0)]
    [InlineData("  a", 2)]
    [InlineData("\uFEFF  a", 2)]
    [InlineData("\ta", 1)]
    [InlineData("\u3000a", 1)]
    [InlineData("  \"unclosed", 2)]
    public void Indent_is_what_stands_before_the_first_token(string text, int indent) => Assert.Equal(indent, Lines(text).Single().Indent);

    [Fact]
    public void Token_knows_where_it_stands()
    {
        var tokens = TokensOf(Lines("\uFEFF# note\r\n  in: \"x\" , y").Single()).ToList();
        Assert.Equal([(11, 2), (13, 1), (15, 3), (19, 1), (21, 1)], tokens.Select(static token => (token.Start, token.Length)));
    }

    [Theory]
    [InlineData("a \"b\"\n  \"c\"", "a \"b\" +\"c\"")]
    [InlineData("a \"b\"\n  \"c\"\n \"d\"", "a \"b\" +\"c\" +\"d\"")]
    [InlineData("a \"b\" # why\n  \"c\" # because", "a \"b\" +\"c\"")]
    [InlineData("a \"b\"\n  # why\n\n  \"c\"", "a \"b\" +\"c\"")]
    [InlineData("a \"b\"\n\"c\"", "a \"b\"\n\"c\"")]
    [InlineData("a \"b\", c\n  \"d\"", "a \"b\" , c\n\"d\"")]
    [InlineData("a \"b\"\n  \"c\" d", "a \"b\"\n\"c\" d")]
    [InlineData("a \"b\"\n  \"c\" \"d\"", "a \"b\"\n\"c\" \"d\"")]
    [InlineData("a \"b\\q\"\n  \"c\"", "a !UnknownEscape[4..6)\n\"c\"")]
    [InlineData("  \"c\"", "\"c\"")]
    public void String_goes_on_in_an_indented_line_of_its_own(string text, string tokens) => Assert.Equal(tokens, Tokens(text));

    [Theory]
    [InlineData("## one\nperson a", "one")]
    [InlineData("##one\n\n  ##  two  \nperson a", "one two")]
    [InlineData("## one\n# not this\nperson a", "one")]
    [InlineData("# not this\nperson a", null)]
    [InlineData("########\n### People ###\n########\nperson a", null)]
    [InlineData("####\n## one\n####\nperson a", "one")]
    [InlineData("##\nperson a", "")]
    [InlineData("## gone\nperson b\nperson a", null)]
    public void Documentation_belongs_to_the_line_below(string text, string? documentation) =>
        Assert.Equal(documentation, Lines(text)[^1].Documentation);

    [Theory]
    [InlineData("a \"b", "UnclosedString[2..4)")]
    [InlineData("a \"b\\\"", "UnclosedString[2..6)")]
    [InlineData("a \"", "UnclosedString[2..3)")]
    [InlineData("a \"b\\c\" d", "UnknownEscape[4..6)")]
    [InlineData("a \"b\\", "UnknownEscape[4..5)")]
    [InlineData("a “b”", "CurlyQuote[2..3)")]
    [InlineData("a ‘b’", "CurlyQuote[2..3)")]
    [InlineData("a „b“", "CurlyQuote[2..3)")]
    [InlineData("a «b»", "CurlyQuote[2..3)")]
    [InlineData("a 「b」", "CurlyQuote[2..3)")]
    [InlineData("a ＂b＂", "CurlyQuote[2..3)")]
    [InlineData("a \u0007b", "ControlCharacter[2..3)")]
    [InlineData("a \0", "ControlCharacter[2..3)")]
    [InlineData("a\u000Bb", "ControlCharacter[1..2)")]
    [InlineData("a \"b”", "CurlyQuote[4..5)")]
    [InlineData("a 'b'", "CurlyQuote[2..3)")]
    [InlineData("a `b`", "CurlyQuote[2..3)")]
    [InlineData("a \"b\u202Ec\"", "ControlCharacter[4..5)")]
    [InlineData("a \"b\u2066c\"", "ControlCharacter[4..5)")]
    [InlineData("a \"\uFEFF\"", "ControlCharacter[3..4)")]
    [InlineData("a b\u200Bc", "ControlCharacter[3..4)")]
    [InlineData("a b\u00ADc", "ControlCharacter[3..4)")]
    [InlineData("a \"b\uFFFDc\" d", "NotUtf8[4..5)")]
    public void Line_that_cannot_be_cut_says_what_and_where(string line, string problem)
    {
        var found = Lines(line).Single().Problem!.Value;
        Assert.Equal(problem, $"{found.Kind}{found.Span}");
    }

    [Theory]
    [InlineData("# a\u202Eb")]
    [InlineData("#\uFFFD")]
    [InlineData("\u000C")]
    public void Comment_or_empty_line_with_a_problem_has_no_tokens(string text)
    {
        var line = Lines(text).Single();
        Assert.Equal(TokenKind.End, line.First.Kind);
        Assert.NotNull(line.Problem);
    }

    [Theory]
    [InlineData("a\0\n")]
    [InlineData("a\0\n\nb")]
    [InlineData("\0\r\n  \r\n")]
    public void Empty_line_in_a_file_with_a_control_character_is_nothing(string text) =>
        Assert.DoesNotContain(Lines(text), static line => line.Problem is null && line.First.Text != "b");

    [Fact]
    public void Line_of_ten_thousand_characters_is_read_and_a_longer_one_is_not()
    {
        Assert.Null(Lines("a " + new string('b', Lexer.LongestLine - 2)).Single().Problem);
        var problem = Lines("x\na " + new string('b', Lexer.LongestLine + 5))[1].Problem;
        Assert.Equal(new LexicalProblem(LexicalProblemKind.LineTooLong, new Language.Text.TextSpan(2 + Lexer.LongestLine, 7)), problem);
    }

    [Fact]
    public void Tabs_are_no_control_characters() => Assert.Equal("a b", Tokens("\ta\tb\t"));
}

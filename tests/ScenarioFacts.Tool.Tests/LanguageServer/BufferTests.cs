using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>Whatever is edited and however, the server has the client's text, and says of it what one compilation says.</summary>
public sealed class BufferTests
{
    private const string Uri = "untitled:Untitled-1";

    /// <summary>What is put in: words of the language, line ends of all sorts, and both halves of surrogate pairs.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "\n\r", "\u2028", "\u2029", "\u0085", "😀", "\ud83d", "\ude00", "é", "\t", "\"", "#", ":", ",", " ", "  ", ">", "", "x", "scenario a\n",
        "\nevent talks \"Talks\"\n  status: planned\n    because \"we know\"\n", "\n  when: 2015-01-32\n", "\nplace", "\nexpect talks.status is planned",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_edits_leave_the_text_of_the_client_and_its_diagnostics(int seed)
    {
        var dice = new Random(seed);
        using var client = EditorClient.In(null);
        var text = Samples.Sound;
        client.Open(Uri, text, 0);
        for (var version = 1; version <= 60; version++)
        {
            var changes = new List<object>();
            for (var count = dice.Next(1, 4); count > 0; count--)
            {
                var (start, end, written) = (dice.Next(text.Length + 1), dice.Next(text.Length + 1), Pieces[dice.Next(Pieces.Length)]);
                start = Reachable(text, start);
                end = Math.Max(start, Reachable(text, Math.Min(end, start + dice.Next(8))));
                changes.Add(dice.Next(20) == 0 ? new { text = Escaped(text = text[..start] + written) } : ChangeOf(text, start, end, written));
                text = changes[^1] is { } change && change.GetType().GetProperty("range") is null ? text : text[..start] + written + text[end..];
            }

            client.Send(EditorClient.Framed(Unescaped(JsonSerializer.Serialize(new
            {
                jsonrpc = "2.0",
                method = "textDocument/didChange",
                @params = new { textDocument = new { uri = Uri, version }, contentChanges = changes },
            }))));
            Assert.Equal(Expected(text), Summaries(client.Diagnostics(Uri, version)));
        }
    }

    [Theory]
    [InlineData(0, 100, 0, 200, "ab\r\ncd", "abX\r\ncd")]
    [InlineData(9, 0, 9, 5, "ab\r\ncd", "ab\r\ncdX")]
    [InlineData(1, 1, 0, 1, "ab\r\ncd", "aXd")]
    [InlineData(-1, -1, 0, 1, "ab", "Xb")]
    [InlineData(0, 2147483647, 2147483647, 2147483647, "ab\ncd", "abX")]
    [InlineData(0, 4, 0, 5, "a\u2028b\u0085c", "a\u2028b\u0085X")]
    public void Positions_beyond_the_text_are_its_nearest(int line, int character, int endLine, int endCharacter, string text, string after)
    {
        var change = JsonSerializer.SerializeToElement(new { range = new { start = new { line, character }, end = new { line = endLine, character = endCharacter } }, text = "X" });

        Assert.Equal(after, new Document(Uri, false, new InputText(Uri, text), 1).After([change], 2).Source.Text);
    }

    [Fact]
    public void Half_of_a_pair_can_be_replaced()
    {
        var change = JsonSerializer.SerializeToElement(new { range = new { start = new { line = 0, character = 1 }, end = new { line = 0, character = 2 } }, text = "X" });

        Assert.Equal("\ud83dX", new Document(Uri, false, new InputText(Uri, "😀"), 1).After([change], 2).Source.Text);
    }

    [Fact]
    public void Lines_end_for_an_editor_where_the_protocol_says()
    {
        const string Text = "a\rb\nc\r\nd\u2028e\n\re";
        var lines = new EditorLines(Text);

        Assert.Equal(6, lines.Count);
        Assert.All(Enumerable.Range(0, Text.Length + 1), offset => Assert.True(lines.GetOffset(lines.GetPosition(offset)) == offset || Text[offset] == '\n'));
    }

    /// <summary>No position lies between a CR and its LF.</summary>
    private static int Reachable(string text, int offset) => offset > 0 && offset < text.Length && text[offset] == '\n' && text[offset - 1] == '\r' ? offset - 1 : offset;

    private static object ChangeOf(string text, int start, int end, string written)
    {
        var lines = new EditorLines(text);
        var (from, to) = (lines.GetPosition(start), lines.GetPosition(end));
        return new
        {
            range = new { start = new { line = from.Line, character = from.Character }, end = new { line = to.Line, character = to.Character } },
            text = Escaped(written),
        };
    }

    /// <summary>Halves of pairs, which .NET does not write, in a form that it does.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
            escaped.Append(char.IsSurrogate(c) ? $"<<{(int)c:x4}>>" : c.ToString());
        return escaped.ToString();
    }

    private static string Unescaped(string json) =>
        System.Text.RegularExpressions.Regex.Replace(json, "\\\\u003C\\\\u003C([0-9a-f]{4})\\\\u003E\\\\u003E", "\\u$1");

    private static IEnumerable<string> Expected(string text)
    {
        var file = new InputText(Uri, text);
        var lines = new EditorLines(text);
        return FactCompiler.Compile([file], SourceLibrary.Empty).Diagnostics.Select(
            diagnostic => $"{diagnostic.Id} {lines.GetPosition(diagnostic.Span.Start)} {lines.GetPosition(diagnostic.Span.End)} {Written(diagnostic.Message)}");
    }

    private static IEnumerable<string> Summaries(IEnumerable<JsonElement> diagnostics) => diagnostics.Select(static diagnostic =>
    {
        var range = diagnostic.GetProperty("range");
        return $"{diagnostic.GetProperty("code").GetString()} {Position(range.GetProperty("start"))} {Position(range.GetProperty("end"))} {diagnostic.GetProperty("message").GetString()}";
    });

    private static string Position(JsonElement position) =>
        new ScenarioFacts.Tool.LanguageServer.Protocol.EditorPosition(position.GetProperty("line").GetInt32(), position.GetProperty("character").GetInt32()).ToString();

    /// <summary>The text as JSON can hold it.</summary>
    private static string Written(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}

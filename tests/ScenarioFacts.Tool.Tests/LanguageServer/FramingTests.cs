using System;
using System.IO;
using System.Text;
using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Protocol;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>How a stream of bytes is cut into messages.</summary>
public sealed class FramingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Messages_are_whole_however_they_arrive(int piece)
    {
        byte[] bytes = [.. EditorClient.Framed("{\"a\":1}"), .. EditorClient.Framed("{\"島\":\"😀\"}"), .. EditorClient.Framed("[]")];

        Assert.Equal(["{\"a\":1}", "{\"島\":\"😀\"}", "[]"], Read(bytes, piece));
    }

    [Fact]
    public void Headers_have_any_case_and_order() =>
        Assert.Equal(["{}", "[]"], Read("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\n{}Content-Length: 2\r\nContent-Type: x\r\n\r\n[]"));

    [Theory]
    [InlineData("Content-Type: x\r\n\r\n{}")]
    [InlineData("Content-Length: -2\r\n\r\n{}")]
    [InlineData("Content-Length: two\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n{}")]
    [InlineData("Content-Length: 2147483647\r\n\r\n{}")]
    public void What_has_no_length_is_read_over(string wrong) =>
        Assert.Equal(["", "[]"], Read(wrong + "Content-Length: 2\r\n\r\n[]"));

    [Fact]
    public void A_long_line_is_read_over() =>
        Assert.Equal(["[]"], Read(new string('x', 1_000_000) + "Content-Length: 2\r\n\r\n[]"));

    [Theory]
    [InlineData("")]
    [InlineData("Content-Length: 10")]
    [InlineData("Content-Length: 10\r\n\r\n{}")]
    [InlineData("Content-Length: 200000000\r\n\r\n{}")]
    public void The_stream_ends_anywhere(string bytes) => Assert.Empty(Read(bytes));

    [Fact]
    public void Halves_of_surrogate_pairs_are_read_as_they_were_written()
    {
        var text = JsonElement.Parse("\"a\\ud83d\\n\\\"\\u00e9😀/\\/\\\\\"");

        Assert.Equal("a\ud83d\n\"é😀//\\", JsonText.Read(text));
    }

    private static string[] Read(string bytes) => Read(Encoding.UTF8.GetBytes(bytes), 1000);

    private static string[] Read(byte[] bytes, int piece)
    {
        using var stream = new PiecewiseStream(bytes, piece);
        var reader = new MessageReader(stream);
        var bodies = new System.Collections.Generic.List<string>();
        while (reader.Read() is { } body)
            bodies.Add(Encoding.UTF8.GetString(body));
        return [.. bodies];
    }

    /// <summary>Gives few bytes at a time, as pipes do.</summary>
    private sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, piece)]);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ScenarioFacts.Tool.LanguageServer.Protocol;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>No message stops the server: after each it still answers.</summary>
public sealed class RobustnessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Methods =
    [
        "textDocument/completion", "textDocument/hover", "textDocument/definition", "textDocument/references", "textDocument/documentHighlight",
        "textDocument/prepareRename", "textDocument/rename", "textDocument/documentSymbol", "textDocument/semanticTokens/full", "textDocument/foldingRange",
        "textDocument/codeAction", "workspace/symbol", "textDocument/formatting",
    ];

    private static readonly string[] Notifications =
    [
        "textDocument/didOpen", "textDocument/didChange", "textDocument/didSave", "textDocument/didClose", "workspace/didChangeWatchedFiles",
        "workspace/didChangeConfiguration", "workspace/didChangeWorkspaceFolders", "$/cancelRequest", "initialized", "$/setTrace",
    ];

    private static readonly string[] Params =
    [
        "null", "[]", "1", "\"x\"", "{}", "{\"textDocument\":null}", "{\"textDocument\":{\"uri\":1}}", "{\"textDocument\":{\"uri\":\"\"}}",
        "{\"textDocument\":{\"uri\":\"file://\"}}", "{\"textDocument\":{\"uri\":\"file:///%00.facts\",\"text\":\"x\"}}", "{\"textDocument\":{\"uri\":\"file:///%zz/a.facts\",\"text\":\"scenario\",\"version\":1e99}}",
        "{\"textDocument\":{\"uri\":\"untitled:a\"},\"position\":{\"line\":-5,\"character\":2147483647}}", "{\"textDocument\":{\"uri\":\"untitled:a\"},\"position\":{\"line\":1.5,\"character\":\"x\"}}",
        "{\"textDocument\":{\"uri\":\"untitled:a\"},\"contentChanges\":[null,1,{},{\"text\":1},{\"range\":{},\"text\":\"x\"},{\"range\":{\"start\":{\"line\":9,\"character\":9},\"end\":{\"line\":0,\"character\":0}},\"text\":\"\\ud83d\"}]}",
        "{\"changes\":[null,{\"uri\":null},{\"uri\":\"file:///nowhere/a.facts\",\"type\":9}]}", "{\"settings\":{\"facts\":{\"sources\":\"\\u0000/x\"}}}", "{\"settings\":{\"sources\":[]}}",
        "{\"event\":{\"added\":[{\"uri\":\"file:///nowhere\"}],\"removed\":1}}", "{\"id\":{}}", "{\"id\":1}", "{\"query\":\"\\udc00\"}", "{\"textDocument\":{\"uri\":\"untitled:a\"},\"newName\":\"\\ud83d\",\"position\":{\"line\":0,\"character\":9}}",
    ];

    [Fact]
    public void Any_parameters_are_answered()
    {
        using var client = EditorClient.In(null);
        client.Open("untitled:a", Samples.Facts);
        var id = 1000;
        foreach (var parameters in Params)
        {
            foreach (var method in Notifications)
                client.Send(EditorClient.Framed($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}"""));
            foreach (var method in Methods)
                client.Send(EditorClient.Framed($$"""{"jsonrpc":"2.0","id":{{++id}},"method":"{{method}}","params":{{parameters}}}"""));
        }

        // Those that nobody understands are answered at once, the others in their turn.
        for (var asked = 1001; asked <= id; asked++)
            client.AnswerTo(asked);
        AssertAlive(client);
    }

    /// <summary>What JSON may say and .NET cannot: half a surrogate pair in an id or a method, and bytes that are no UTF-8 anywhere.</summary>
    [Theory]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"\\ud800\",\"method\":\"x\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"\\udc00\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":8,\"method\":\"\u00ff\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"\u00ff\",\"method\":\"\\ud800\u00ff\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"\\ud800\",\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":{\"uri\":\"\u00ff\"}}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"\\ud800\u00ff\"}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"\u00ff\":1,\"method\":\"textDocument/didSave\",\"params\":{\"textDocument\":{\"uri\":\"file:///a\u00ff.facts\"}}}")]
    public void What_is_no_unicode_is_read_over(string body)
    {
        using var client = EditorClient.In(null);
        var bytes = Encoding.Latin1.GetBytes(body);

        client.Send([.. Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"), .. bytes]);

        AssertAlive(client);
    }

    [Fact]
    public void A_document_with_bytes_that_are_no_text_is_checked()
    {
        using var client = EditorClient.In(null);
        var bytes = Encoding.Latin1.GetBytes("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"untitled:a\",\"version\":1,\"text\":\"scenario a\\nuse nothing\\n# \u00ff\\n\"}}}");

        client.Send([.. Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"), .. bytes]);

        client.AwaitCodes("untitled:a", "FACT2005", "FACT1013");
        AssertAlive(client);
    }

    /// <summary>What a client does not read waits with the server, up to a bound; then it answers no further until there is room.</summary>
    [Fact]
    public async Task A_client_that_does_not_read_is_waited_for()
    {
        using var stream = new StuckStream();
        var writer = new MessageWriter(stream);
        var sending = Task.Run(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                writer.WaitForRoom();
                writer.ShowMessage(new string('x', 1_000_000));
            }
        });

        // On a machine that has much to do it takes a while until the first message is there.
        Assert.True(SpinWait.SpinUntil(() => writer.Unsent > 0, Patience));
        Assert.NotSame(sending, await Task.WhenAny(sending, Task.Delay(TimeSpan.FromMilliseconds(500))));
        Assert.InRange(writer.Unsent, 1, 2 * MessageWriter.MostUnsent);
        stream.Release();
        await sending.WaitAsync(Patience);
    }

    [Fact]
    public async Task A_client_that_is_gone_is_not_waited_for()
    {
        using var stream = new StuckStream { IsBroken = true };
        var writer = new MessageWriter(stream);
        writer.ShowMessage(new string('x', 2 * MessageWriter.MostUnsent));
        var waiting = Task.Run(writer.WaitForRoom);

        stream.Release();

        await waiting.WaitAsync(Patience);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Any_bytes_are_read_over(int seed)
    {
        var dice = new Random(seed);
        using var client = EditorClient.In(null);
        for (var i = 0; i < 100; i++)
        {
            var bytes = new byte[dice.Next(200)];
            dice.NextBytes(bytes);

            // A message that promises more than it brings would be waited for: all are as long as they say.
            client.Send(dice.Next(2) == 0 ? [.. Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"), .. bytes] : bytes);
        }

        client.Send("\n\n");
        AssertAlive(client);
    }

    /// <summary>At every place of texts that someone is in the middle of, everything can be asked.</summary>
    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Everything_is_answered_at_every_place_of_broken_texts(int seed)
    {
        var dice = new Random(seed);
        using var client = EditorClient.In(null);
        string[] samples = [Talks.Vocabulary, Talks.Scenario, Talks.Variant, Samples.Facts, Samples.WrongMonth];
        var asked = new List<int>();
        for (var version = 1; version <= 25; version++)
        {
            var text = new StringBuilder(samples[dice.Next(samples.Length)]);
            for (var changes = dice.Next(6); changes > 0; changes--)
                text[dice.Next(text.Length)] = "\n\r \":>#.,\u2028(x\ud83d\0"[dice.Next(14)];
            text.Length = dice.Next(text.Length);
            client.Open("untitled:b", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString())), version);
            foreach (var method in Methods)
            {
                var position = new { line = dice.Next(30), character = dice.Next(30) };
                asked.Add(client.Begin(method, new { textDocument = new { uri = "untitled:b" }, position, range = new { start = position, end = position }, context = new { }, query = "a", newName = "some-name" }));
            }
        }

        foreach (var id in asked)
        {
            var answer = client.AnswerTo(id);
            Assert.False(answer.TryGetProperty("error", out var error) && error.GetProperty("code").GetInt32() == -32603, answer.ToString());
        }

        AssertAlive(client);
    }

    /// <summary>Takes nothing until it is released, as a pipe that nobody reads.</summary>
    private sealed class StuckStream : MemoryStream
    {
        private readonly TaskCompletionSource _released = new();

        public bool IsBroken { get; init; }

        public void Release() => _released.TrySetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _released.Task;
            if (IsBroken)
                throw new IOException("Broken pipe");
        }
    }

    /// <summary>It answers, and had no error of its own on the way.</summary>
    private static void AssertAlive(EditorClient client)
    {
        Assert.Equal(JsonValueKind.Null, client.Ask("shutdown", null).ValueKind);
        Assert.DoesNotContain(client.Received, static message => message.TryGetProperty("method", out var method) && method.GetString() == "window/logMessage");
        Assert.DoesNotContain(client.Received, static message => message.TryGetProperty("error", out var error) && error.GetProperty("code").GetInt32() == -32603);
    }
}

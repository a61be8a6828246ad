using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using ScenarioFacts.Tool.LanguageServer;
using ScenarioFacts.Tool.LanguageServer.Projects;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>An editor at the other end of two pipes.</summary>
internal sealed class EditorClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Pipe _toServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Pipe _fromServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Task<int> _server;
    private readonly Stream _output;
    private readonly List<JsonElement> _received = [];
    private readonly object _gate = new();
    private int _requests;
    private bool _isOver;

    public EditorClient()
    {
        _output = _toServer.Writer.AsStream();
        _server = Task.Factory.StartNew(
            () =>
            {
                using var output = _fromServer.Writer.AsStream();
                return Server.Run(_toServer.Reader.AsStream(), output);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        new Thread(Receive) { IsBackground = true }.Start();
    }

    /// <summary>All that the server sent so far.</summary>
    public IReadOnlyList<JsonElement> Received
    {
        get
        {
            lock (_gate)
                return [.. _received];
        }
    }

    /// <summary>A client that has begun, with one folder as its workspace.</summary>
    public static EditorClient In(string? folder, object? capabilities = null, object? options = null)
    {
        var client = new EditorClient();
        client.Ask("initialize", new
        {
            processId = (int?)null,
            rootUri = folder is null ? null : UriOf(folder),
            capabilities = capabilities ?? new { },
            initializationOptions = options,
        });
        client.Tell("initialized", new { });
        return client;
    }

    public static string UriOf(string path) => FileUri.FromPath(path.Replace(Path.DirectorySeparatorChar, '/'));

    public void Dispose()
    {
        _output.Dispose();
        _server.Wait(Patience);
    }

    /// <summary>Closes the client's end, and waits.</summary>
    public int ExitCode()
    {
        _output.Dispose();
        return Exited();
    }

    /// <summary>The server's exit code, once it ends of its own accord.</summary>
    public int Exited()
    {
        Assert.True(_server.Wait(Patience), "The server does not end.");
        return _server.Result;
    }

    public void Send(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _output.Flush();
    }

    public void Send(string text) => Send(Encoding.UTF8.GetBytes(text));

    public static byte[] Framed(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return [.. Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"), .. bytes];
    }

    public void Tell(string method, object parameters) =>
        Send(Framed(JsonSerializer.Serialize(new { jsonrpc = "2.0", method, @params = parameters })));

    /// <summary>Sends a request without waiting.</summary>
    /// <returns>Its id.</returns>
    public int Begin(string method, object? parameters)
    {
        var id = Interlocked.Increment(ref _requests);
        Send(Framed(JsonSerializer.Serialize(new { jsonrpc = "2.0", id, method, @params = parameters })));
        return id;
    }

    /// <summary>The whole answer to a request.</summary>
    public JsonElement AnswerTo(int id) => Await(
        message => message.TryGetProperty("id", out var given) && !message.TryGetProperty("method", out _) && given.ValueKind == JsonValueKind.Number && given.GetInt32() == id);

    /// <summary>The result of a request that is answered.</summary>
    public JsonElement Ask(string method, object? parameters)
    {
        var answer = AnswerTo(Begin(method, parameters));
        Assert.True(answer.TryGetProperty("result", out var result), answer.ToString());
        return result;
    }

    /// <summary>The code and the message of a request that is refused.</summary>
    public (int Code, string Message) Refused(string method, object? parameters)
    {
        var answer = AnswerTo(Begin(method, parameters));
        Assert.True(answer.TryGetProperty("error", out var error), answer.ToString());
        return (error.GetProperty("code").GetInt32(), error.GetProperty("message").GetString()!);
    }

    public void Open(string uri, string text, int version = 1) =>
        Tell("textDocument/didOpen", new { textDocument = new { uri, languageId = "facts", version, text } });

    public void Replace(string uri, string text, int version) =>
        Tell("textDocument/didChange", new { textDocument = new { uri, version }, contentChanges = new[] { new { text } } });

    public void Close(string uri) => Tell("textDocument/didClose", new { textDocument = new { uri } });

    /// <summary>What was last published for a document, once it is of the version (null: once anything is).</summary>
    public JsonElement[] Diagnostics(string uri, int? version = null) => Published(uri, version).GetProperty("diagnostics").EnumerateArray().ToArray();

    /// <summary>The codes published for a document, once they are these.</summary>
    public void AwaitCodes(string uri, params string[] codes)
    {
        _ = Await(IsPublished, last: true);

        bool IsPublished(JsonElement message) =>
            IsPublishedFor(message, uri)
            && message.GetProperty("params").GetProperty("diagnostics").EnumerateArray().Select(static diagnostic => diagnostic.GetProperty("code").GetString()).SequenceEqual(codes);
    }

    public JsonElement Published(string uri, int? version = null) => Await(
        message => IsPublishedFor(message, uri) && (version is null || (message.GetProperty("params").TryGetProperty("version", out var given) && given.GetInt32() == version)), last: version is null)
        .GetProperty("params");

    /// <summary>The first message that is meant, now or later; with <paramref name="last"/>, only if it is the last one of its document.</summary>
    public JsonElement Await(Func<JsonElement, bool> isMeant, bool last = false)
    {
        var end = DateTime.UtcNow + Patience;
        lock (_gate)
        {
            while (true)
            {
                var index = last ? _received.FindLastIndex(message => isMeant(message)) : _received.FindIndex(message => isMeant(message));
                if (index >= 0 && (!last || !_received.Skip(index + 1).Any(later => IsOfSameDocument(later, _received[index]))))
                    return _received[index];
                Assert.False(_isOver, "The server ended without it.");
                Assert.True(DateTime.UtcNow < end && Monitor.Wait(_gate, end - DateTime.UtcNow), "Never came; there was:\n" + string.Join("\n", _received));
            }
        }
    }

    /// <summary>Forgets what came: what is awaited next comes later.</summary>
    public void Forget()
    {
        lock (_gate)
            _received.Clear();
    }

    private static bool IsPublishedFor(JsonElement message, string uri) =>
        message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics" && message.GetProperty("params").GetProperty("uri").GetString() == uri;

    private static bool IsOfSameDocument(JsonElement later, JsonElement earlier) =>
        earlier.TryGetProperty("params", out var parameters) && parameters.TryGetProperty("uri", out var uri) && IsPublishedFor(later, uri.GetString()!);

    private void Receive()
    {
        var reader = new ScenarioFacts.Tool.LanguageServer.Protocol.MessageReader(_fromServer.Reader.AsStream());
        while (reader.Read() is { } body)
        {
            lock (_gate)
            {
                _received.Add(JsonElement.Parse(body));
                Monitor.PulseAll(_gate);
            }
        }

        lock (_gate)
        {
            _isOver = true;
            Monitor.PulseAll(_gate);
        }
    }
}

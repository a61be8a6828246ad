using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;

namespace ScenarioFacts.Tool.LanguageServer.Protocol;

/// <summary>
/// Sends messages in order, on a separate thread, so that a client that does not read never blocks the sender. Whoever has much to send waits for room first.
/// </summary>
internal sealed class MessageWriter
{
    /// <summary>How many bytes may wait for the client before there is no room for more.</summary>
    public const int MostUnsent = 32 * 1024 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _stream;
    private readonly Channel<byte[]> _messages = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _sending;
    private readonly object _room = new();
    private bool _isOver;

    public MessageWriter(Stream stream)
    {
        _stream = stream;
        _sending = Task.Run(SendAll);
    }

    /// <summary>The bytes that the client has not taken yet.</summary>
    public long Unsent { get; private set; }

    /// <summary>Waits until the client has read most of what was sent, or is gone.</summary>
    public void WaitForRoom()
    {
        lock (_room)
        {
            while (Unsent > MostUnsent && !_isOver)
                Monitor.Wait(_room);
        }
    }

    public void Notify(string method, Action<Utf8JsonWriter> writeParams) => Send(json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        writeParams(json);
    });

    public void Request(int id, string method, Action<Utf8JsonWriter> writeParams) => Send(json =>
    {
        json.WriteNumber("id", id);
        json.WriteString("method", method);
        json.WritePropertyName("params");
        writeParams(json);
    });

    /// <param name="id">The id as sent by the client.</param>
    public void Answer(JsonElement id, Action<Utf8JsonWriter> writeResult) => Send(json =>
    {
        WriteId(json, id);
        json.WritePropertyName("result");
        writeResult(json);
    });

    /// <param name="id">The id as sent by the client; null if it could not be read.</param>
    public void Refuse(JsonElement? id, int code, string message) => Send(json =>
    {
        WriteId(json, id);
        json.WriteStartObject("error");
        json.WriteNumber("code", code);
        json.WriteString("message", GetWhole(message));
        json.WriteEndObject();
    });

    /// <summary>Logs an internal error to the client.</summary>
    public void Log(Exception bug) => Show("window/logMessage", 1, bug.ToString());

    /// <summary>Shows a warning to the user.</summary>
    public void ShowMessage(string message) => Show("window/showMessage", 2, message);

    /// <summary>Waits until everything is sent, up to a timeout.</summary>
    public void Finish(TimeSpan timeout)
    {
        _messages.Writer.TryComplete();
        _sending.Wait(timeout);
        EndWaiting();
    }

    private void Show(string method, int type, string message) => Notify(method, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("type", type);
        json.WriteString("message", GetWhole(message));
        json.WriteEndObject();
    });

    /// <summary>Without halves of surrogate pairs, which a client may send and JSON cannot be written with.</summary>
    private static string GetWhole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id");
        if (id is { } given)
            // As the client wrote it: half a surrogate pair cannot be written otherwise.
            json.WriteRawValue(given.GetRawText(), skipInputValidation: true);
        else
            json.WriteNullValue();
    }

    private void Send(Action<Utf8JsonWriter> write)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            write(json);
            json.WriteEndObject();
        }

        byte[] header = Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n");
        byte[] message = [.. header, .. body.GetBuffer().AsSpan(0, (int)body.Length)];
        Count(message.Length);
        _messages.Writer.TryWrite(message);
    }

    private void Count(int bytes)
    {
        lock (_room)
        {
            Unsent += bytes;
            Monitor.PulseAll(_room);
        }
    }

    private void EndWaiting()
    {
        lock (_room)
        {
            _isOver = true;
            Monitor.PulseAll(_room);
        }
    }

    private async Task SendAll()
    {
        try
        {
            await foreach (var message in _messages.Reader.ReadAllAsync())
            {
                await _stream.WriteAsync(message);
                await _stream.FlushAsync();
                Count(-message.Length);
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The client has disconnected.
            _messages.Writer.TryComplete();
        }
        finally
        {
            EndWaiting();
        }
    }
}

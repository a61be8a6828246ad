using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;

namespace ScenarioFacts.Tool.LanguageServer.Protocol;

/// <summary>
/// Sends messages in order, on a separate thread, so that a client that does not read never blocks the sender.
/// </summary>
internal sealed class MessageWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _stream;
    private readonly Channel<byte[]> _messages = Channel.CreateUnbounded<byte[]>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Task _sending;

    public MessageWriter(Stream stream)
    {
        _stream = stream;
        _sending = Task.Run(SendAll);
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
        json.WriteString("message", message);
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
    }

    private void Show(string method, int type, string message) => Notify(method, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("type", type);
        json.WriteString("message", message);
        json.WriteEndObject();
    });

    private static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id");
        if (id is { } given)
            given.WriteTo(json);
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
        _messages.Writer.TryWrite([.. header, .. body.GetBuffer().AsSpan(0, (int)body.Length)]);
    }

    private async Task SendAll()
    {
        try
        {
            await foreach (var message in _messages.Reader.ReadAllAsync())
            {
                await _stream.WriteAsync(message);
                await _stream.FlushAsync();
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The client has disconnected.
            _messages.Writer.TryComplete();
        }
    }
}

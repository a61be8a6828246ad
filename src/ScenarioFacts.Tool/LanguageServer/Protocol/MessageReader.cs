using System.Globalization;
using System.Text;

namespace ScenarioFacts.Tool.LanguageServer.Protocol;

/// <summary>
/// Splits a stream into messages: headers, an empty line, and <c>Content-Length</c> bytes. After an invalid header the length of the body
/// is unknown: the reader skips to the next <c>Content-Length</c>.
/// </summary>
internal sealed class MessageReader(Stream stream)
{
    /// <summary>Larger values of <c>Content-Length</c> are invalid.</summary>
    public const int LongestBody = 256 * 1024 * 1024;

    private const string Length = "Content-Length:";

    /// <summary>Headers are short; only the end of a longer line is examined.</summary>
    private const int LongestLine = 4096;

    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _next;
    private int _end;

    /// <summary>Reads the next body; empty if its header was invalid; null at the end of the stream.</summary>
    public byte[]? Read()
    {
        int? length = null;
        for (var hasHeader = false; ;)
        {
            if (ReadLine() is not { } line)
                return null;
            if (line.Length > 0)
            {
                hasHeader = true;
                length = LengthIn(line) ?? length;
            }
            else if (hasHeader)
            {
                return length is { } count ? ReadBody(count) : [];
            }
        }
    }

    /// <summary>Parses the length at any position in a line, which may begin with the remainder of a body.</summary>
    private static int? LengthIn(string line)
    {
        var start = line.LastIndexOf(Length, StringComparison.OrdinalIgnoreCase);
        return start >= 0 && int.TryParse(line.AsSpan(start + Length.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length <= LongestBody
            ? length
            : null;
    }

    private string? ReadLine()
    {
        var line = new StringBuilder();
        while (ReadByte() is var next && next != '\n')
        {
            if (next < 0)
                return null;
            if (line.Length == LongestLine)
                line.Remove(0, LongestLine / 2);
            line.Append((char)next);
        }

        return line.ToString().TrimEnd('\r');
    }

    private int ReadByte() => _next < _end || Fill() ? _buffer[_next++] : -1;

    private bool Fill()
    {
        (_next, _end) = (0, stream.Read(_buffer, 0, _buffer.Length));
        return _end > 0;
    }

    private byte[]? ReadBody(int length)
    {
        var body = new MemoryStream(Math.Min(length, _buffer.Length));
        while (body.Length < length)
        {
            if (_next == _end && !Fill())
                return null;
            var count = (int)Math.Min(_end - _next, length - body.Length);
            body.Write(_buffer, _next, count);
            _next += count;
        }

        return body.ToArray();
    }
}

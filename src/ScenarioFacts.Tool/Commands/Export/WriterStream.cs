using System.Text;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>Decodes UTF-8 bytes to a text writer, such as standard output, buffering only incomplete characters.</summary>
internal sealed class WriterStream(TextWriter writer) : WriteOnlyStream
{
    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var characters = new char[_decoder.GetCharCount(buffer, flush: false)];
        var count = _decoder.GetChars(buffer, characters, flush: false);
        writer.Write(characters, 0, count);
    }

    public override void Flush() => writer.Flush();
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScenarioFacts.Tool.LanguageServer.Protocol;

/// <summary>Reads strings that may contain lone surrogates, which JSON can express but .NET's reader rejects.</summary>
internal static class JsonText
{
    public static string Read(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(text.GetRawText());
        }
    }

    /// <summary>Unescapes a literal that is known to be well-formed JSON, except for lone surrogates.</summary>
    private static string Unescape(string literal)
    {
        var text = new StringBuilder(literal.Length);
        for (var i = 1; i < literal.Length - 1; i++)
        {
            if (literal[i] != '\\')
            {
                text.Append(literal[i]);
                continue;
            }

            i++;
            if (literal[i] == 'u')
            {
                text.Append((char)int.Parse(literal.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(literal[i] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var c => c });
            }
        }

        return text.ToString();
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScenarioFacts;

namespace Briefing;

/// <summary>The lines of the articles on which quotations stand, as the seals say: the articles themselves are not needed.</summary>
internal sealed class SealedLines
{
    // A seal has the first 32 digits of a quotation's hash.
    private const int HashLength = 32;
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    public SealedLines()
    {
        var assembly = typeof(SealedLines).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".seal", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            Read(name, reader);
        }
    }

    /// <summary>The line of a quotation in the article that was read; null if no seal has its words in this form.</summary>
    public int? Of(Evidence evidence)
    {
        var text = Outermost(evidence.Source).Text;
        return _lines.TryGetValue($"{text}.seal {Hash(evidence.Words)}", out var line) ? line : null;
    }

    /// <summary>The article that was read, in which a source is quoted.</summary>
    private static Source Outermost(Source source) => source.Within is { } outer ? Outermost(outer) : source;

    /// <summary>Reads lines such as “quote HASH line 16 word 233 count 9”.</summary>
    private void Read(string seal, StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is ["quote", var hash, "line", var number, ..])
                _lines[$"{seal} {hash}"] = int.Parse(number, CultureInfo.InvariantCulture);
        }
    }

    private static string Hash(string quotation)
    {
        var spaced = string.Concat(quotation.Select(static c => char.IsLetterOrDigit(c) ? c : ' '));
        var words = string.Join(' ', spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..HashLength];
    }
}

using System.Security.Cryptography;
using System.Text;

namespace ScenarioFacts.Language.Common;

/// <summary>SHA-256 of a text's UTF-8 bytes in lowercase hex: all 64 digits for a source, the first 32 for a quote.</summary>
internal static class Fingerprint
{
    public const int WholeLength = 64;

    public const int ShortLength = 32;

    private const string Digits = "0123456789abcdef";

    public static string Whole(string text)
    {
        using var sha = SHA256.Create();
        return Hex(sha.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    public static string Short(string text) => Whole(text).Substring(0, ShortLength);

    /// <summary>Whether <paramref name="text"/> has the form of a fingerprint of that length.</summary>
    public static bool IsFingerprint(string text, int length)
    {
        if (text.Length != length)
            return false;
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9' or >= 'a' and <= 'f'))
                return false;
        }

        return true;
    }

    private static string Hex(byte[] bytes)
    {
        var hex = new StringBuilder(bytes.Length * 2);
        foreach (var b in bytes)
            hex.Append(Digits[b >> 4]).Append(Digits[b & 15]);
        return hex.ToString();
    }
}

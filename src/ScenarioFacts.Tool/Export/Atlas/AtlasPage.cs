using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using ScenarioFacts.Language.Compilation;

namespace ScenarioFacts.Tool.Export.Atlas;

/// <summary>
/// Writes one HTML file that shows everything and needs nothing else: it opens from a disk, asks no network, and runs no code but its own, whose hash its policy names.
/// The same facts give the same bytes.
/// </summary>
internal static class AtlasPage
{
    // A page of one megabyte can be read and searched as text; a larger one is for browsers only, and a quarter as long.
    private const int MostPlain = 1_000_000;

    /// <param name="title">What stands at the head of the page.</param>
    /// <param name="withTexts">Whether the texts of sources are part of the page.</param>
    public static void Write(FactCompilation compilation, string title, bool withTexts, Stream output)
    {
        var (script, style) = (Read("atlas.js"), Read("atlas.css"));
        using var data = new MemoryStream();
        AtlasData.Write(compilation, withTexts, data);
        var isPacked = data.Length > MostPlain;
        var policy = $"default-src 'none'; script-src 'sha256-{Hash(script)}'; style-src 'sha256-{Hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'";
        WriteText(output, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="ScenarioFacts">
            <link rel="icon" href="data:,">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <style>{style}</style>
            </head>
            <body>
            <noscript><p>This page shows its facts with a script of its own; it asks nothing of any network.</p></noscript>
            <div id="atlas"></div>
            <script type="{(isPacked ? "application/zlib" : "application/json")}" id="data">
            """);
        data.Position = 0;
        if (isPacked)
            WritePacked(data, output);
        else
            data.CopyTo(output);
        WriteText(output, $"""
            </script>
            <script>{script}</script>
            </body>
            </html>

            """);
    }

    /// <summary>Writes data deflated, as zlib does it, in base64.</summary>
    private static void WritePacked(MemoryStream data, Stream output)
    {
        using var toBase64 = new ToBase64Transform();
        using var base64 = new CryptoStream(output, toBase64, CryptoStreamMode.Write, leaveOpen: true);
        using var deflated = new ZLibStream(base64, CompressionLevel.Optimal);
        data.CopyTo(deflated);
    }

    private static string Read(string name)
    {
        using var stream = typeof(AtlasPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void WriteText(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}

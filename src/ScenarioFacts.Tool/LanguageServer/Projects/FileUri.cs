using System.Text;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>Converts between the URIs of clients and file paths. Paths have forward slashes, as in the compiler's output.</summary>
internal static class FileUri
{
    private const string Scheme = "file://";
    private const string Minimal = "file:";

    /// <summary>The path of a file URI, with a host or without (<c>file:/a</c>); null for any other URI.</summary>
    public static string? ToPath(string uri)
    {
        if (!uri.StartsWith(Minimal, StringComparison.OrdinalIgnoreCase))
            return null;
        var hasHost = uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);
        var path = Uri.UnescapeDataString(uri[(hasHost ? Scheme : Minimal).Length..]);
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) || (path[0] != '/' && !hasHost))
            return null;

        // The part before the first slash is the host.
        if (path[0] != '/')
            return path.StartsWith("localhost/", StringComparison.OrdinalIgnoreCase) ? path["localhost".Length..] : "//" + path;

        // Clients differ in the case of the drive letter.
        return HasDrive(path) ? char.ToUpperInvariant(path[1]) + path[2..] : path;
    }

    public static string FromPath(string path)
    {
        var uri = new StringBuilder(Scheme);
        var isMachine = path.StartsWith("//", StringComparison.Ordinal);
        if (!isMachine && path is not ['/', ..])
            uri.Append('/');
        foreach (var part in (isMachine ? path[2..] : path).Split('/'))
            uri.Append(Escape(part)).Append('/');
        return uri.ToString(0, uri.Length - 1);
    }

    /// <summary>Replaces lone surrogates, which cannot be percent-encoded.</summary>
    private static string Escape(string part) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(part)));

    private static bool HasDrive(string path) => path is ['/', var drive, ':', ..] && char.IsAsciiLetter(drive);
}

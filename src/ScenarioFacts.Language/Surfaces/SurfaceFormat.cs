using System;
using System.Collections.Generic;
using System.Text;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Surfaces;

/// <summary>
/// The form of a surface file: a line <c>facts-surface VERSION</c>, the lines of the head, and for each file a line <c>file NAME</c> and its text, each line after a tab. An
/// assembly has the same parts as attributes.
/// </summary>
internal static class SurfaceFormat
{
    public const string Version = ReferencedNames.SurfaceVersion;

    public const string Extension = ".facts-surface";

    private const string FirstWord = "facts-surface ";
    private const string FileWord = "file ";
    private const char Indent = '\t';

    public static string Write(IEnumerable<SurfacePart> parts)
    {
        var text = new StringBuilder(FirstWord + Version + "\n");
        foreach (var part in parts)
        {
            if (part.IsHead)
                text.Append(part.Text);
            else
                Append(text.Append(FileWord).Append(part.File).Append('\n'), part.Text);
        }

        return text.ToString();
    }

    /// <summary>The parts of a surface file; null if it is none.</summary>
    public static IReadOnlyList<SurfacePart>? Read(string text)
    {
        var lines = text.Split('\n');
        if (!lines[0].StartsWith(FirstWord, StringComparison.Ordinal))
            return null;
        var version = lines[0].Substring(FirstWord.Length).Trim();
        var parts = new List<SurfacePart>();
        var (name, part) = ("", new StringBuilder());
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.StartsWith(FileWord, StringComparison.Ordinal))
            {
                parts.Add(new SurfacePart(version, name, part.ToString()));
                (name, part) = (line.Substring(FileWord.Length), new StringBuilder());
            }
            else if (line.Length > 0)
            {
                part.Append(line[0] == Indent ? line.Substring(1) : line).Append('\n');
            }
        }

        parts.Add(new SurfacePart(version, name, part.ToString()));
        return parts;
    }

    private static void Append(StringBuilder text, string part)
    {
        var start = 0;
        for (var end = part.IndexOf('\n'); end >= 0; start = end + 1, end = part.IndexOf('\n', start))
            text.Append(Indent).Append(part, start, end - start).Append('\n');
    }
}

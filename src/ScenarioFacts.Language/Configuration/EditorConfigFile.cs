using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Configuration;

/// <summary>An <c>.editorconfig</c> file: whether those of outer folders count too, and what it says about the severity of diagnostics.</summary>
internal sealed class EditorConfigFile
{
    public const string FileName = ".editorconfig";

    private readonly List<SeveritySetting> _settings = [];

    private EditorConfigFile(InputText file) => (File, Folder) = (file, file.Path.Substring(0, Math.Max(0, file.Path.LastIndexOf('/'))));

    public InputText File { get; }

    /// <summary>The folder in which it stands, without a slash at its end.</summary>
    public string Folder { get; }

    /// <summary>Whether <c>root = true</c> stands above all sections.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>The settings, in the order of lines.</summary>
    public IReadOnlyList<SeveritySetting> Settings => _settings;

    /// <param name="file">The file with its full path.</param>
    public static EditorConfigFile Parse(InputText file)
    {
        var parsed = new EditorConfigFile(file);
        var (isAbove, glob) = (true, (EditorConfigGlob?)null);
        for (var line = 0; line < file.Lines.Count; line++)
        {
            var text = file.Slice(file.Lines[line]).Trim();
            if (text.Length > 0 && text[0] == '[')
                (isAbove, glob) = (false, ReadSection(text));
            else if (TrySplit(text, out var key, out var value))
                parsed.Add(isAbove, glob, key, value, line);
        }

        return parsed;
    }

    /// <summary>Whether a file lies in its folder or below.</summary>
    public bool IsAbout(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);

    private void Add(bool isAbove, EditorConfigGlob? glob, string key, string value, int line)
    {
        if (isAbove)
            IsRoot |= Same(key, "root") && Same(value, "true");
        else if (glob is not null)
            _settings.AddRange(SeveritySetting.Create(this, glob, key, value, line));
    }

    /// <summary>A comment may follow the name of a section.</summary>
    private static EditorConfigGlob? ReadSection(string line)
    {
        var end = line.LastIndexOf(']');
        var rest = line.Substring(end + 1).TrimStart();
        return end > 1 && (rest.Length == 0 || rest[0] is '#' or ';') ? EditorConfigGlob.TryParse(line.Substring(1, end - 1)) : null;
    }

    /// <summary>Splits at the first <c>=</c> or <c>:</c>; what follows <c>#</c> or <c>;</c> is a comment.</summary>
    private static bool TrySplit(string line, out string key, out string value)
    {
        (key, value) = ("", "");
        if (line.IndexOfAny(['#', ';']) is var comment and >= 0)
            line = line.Substring(0, comment);
        if (line.IndexOfAny(['=', ':']) is not (var split and > 0))
            return false;
        (key, value) = (line.Substring(0, split).Trim(), line.Substring(split + 1).Trim());
        return true;
    }

    internal static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

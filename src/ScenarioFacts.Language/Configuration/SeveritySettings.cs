using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Configuration;

/// <summary>
/// Which warnings a project has switched off or made errors, by the <c>.editorconfig</c> files in the folders of its facts and above. Of several settings the one that is about the
/// fewest diagnostics counts, and of those the last of the nearest file. Roslyn applies these files to C# alone, so builds and the tool ask here.
/// </summary>
internal sealed class SeveritySettings
{
    private readonly List<EditorConfigFile> _files;
    private readonly Func<string, string> _getFullPath;

    /// <param name="files">The files with their full paths; those that are about none of the facts do no harm.</param>
    /// <param name="getFullPath">Gives the full path of a file of facts.</param>
    public SeveritySettings(IEnumerable<InputText> files, Func<string, string> getFullPath)
    {
        _files = [.. files.Select(EditorConfigFile.Parse).Where(static file => file.IsRoot || file.Settings.Count > 0).OrderBy(static file => file.Folder.Length).ThenBy(static file => file.Folder, StringComparer.Ordinal)];
        _getFullPath = getFullPath;
    }

    public static SeveritySettings None { get; } = new([], static path => path);

    /// <summary>The settings for some files that would switch an error off, or make it a warning.</summary>
    public IReadOnlyList<SeveritySetting> FindRefused(IEnumerable<InputText> facts) =>
        _files.Count == 0 ? [] : [.. facts.SelectMany(file => GetSettings(file.Path)).Where(static setting => setting.IsRefused).Distinct().OrderBy(static setting => setting.File.File.Path, StringComparer.Ordinal).ThenBy(static setting => setting.Line)];

    /// <summary>The diagnostics with the severities that the project gives to warnings, without those that it has switched off.</summary>
    public (IReadOnlyList<Diagnostic> Shown, IReadOnlyList<Diagnostic> SwitchedOff) Apply(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (_files.Count == 0)
            return (diagnostics, []);
        var (shown, off) = (new List<Diagnostic>(), new List<Diagnostic>());
        foreach (var file in diagnostics.GroupBy(static diagnostic => diagnostic.File.Path, StringComparer.Ordinal))
        {
            var settings = GetSettings(file.Key).Where(static setting => !setting.IsRefused).ToLookup(static setting => setting.Descriptor.Id, StringComparer.Ordinal);
            foreach (var diagnostic in file)
            {
                var setting = settings[diagnostic.Id].OrderBy(static setting => setting.Rank).LastOrDefault();
                if (setting is { Severity: null })
                    off.Add(diagnostic);
                else
                    shown.Add(setting is { Severity: { } severity } ? diagnostic with { Severity = severity } : diagnostic);
            }
        }

        return (shown, off);
    }

    /// <summary>The settings about a file, from the outermost folder inwards.</summary>
    private List<SeveritySetting> GetSettings(string path)
    {
        var full = _getFullPath(path);
        var about = _files.FindAll(file => file.IsAbout(full));
        return [.. about.Skip(Math.Max(0, about.FindLastIndex(static file => file.IsRoot))).SelectMany(static file => file.Settings).Where(setting => setting.Glob.Matches(full.Substring(setting.File.Folder.Length)))];
    }
}

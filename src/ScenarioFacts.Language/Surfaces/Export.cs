using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Surfaces;

/// <summary>A scenario or vocabulary of a surface. Of its files no more than the first lines is read until somebody needs it.</summary>
internal sealed class Export
{
    private const string Extends = "extends";

    private readonly List<SurfaceFile> _files = [];

    private Export(Surface surface, string name, bool isVocabulary) => (Surface, Name, IsVocabulary) = (surface, name, isVocabulary);

    public Surface Surface { get; }

    public string Name { get; }

    public bool IsVocabulary { get; }

    /// <summary>What it uses and extends.</summary>
    public HashSet<string> Uses { get; } = new(StringComparer.Ordinal);

    /// <summary>What tells vocabularies apart; null for a scenario.</summary>
    public string? Fingerprint => IsVocabulary ? Surface.Vocabularies.FirstOrDefault(vocabulary => vocabulary.Name == Name)?.Fingerprint : null;

    public static IReadOnlyList<Export> CollectFrom(Surface surface)
    {
        var exports = new Dictionary<string, Export>(StringComparer.Ordinal);
        foreach (var file in surface.Files)
        {
            var lines = HeadOf(file.Text).ToList();
            if (lines.Find(static words => IsHeader(words)) is not { } header)
                continue;
            if (!exports.TryGetValue(header[1], out var export))
                exports.Add(header[1], export = new Export(surface, header[1], header[0] == "vocabulary"));
            export._files.Add(file);
            export.Uses.UnionWith(lines.Where(static words => words[0] == "use").Select(static words => words[1]));
            if (header.Length > 3 && header[2] == Extends)
                export.Uses.Add(header[3]);
            export.Uses.Add(BuiltInVocabularies.Core);
        }

        return [.. exports.Values];
    }

    public IEnumerable<InputText> GetFiles() => _files.Select(file => new InputText(ReferencedPath.Create(Surface.Library, file.Name), file.Text));

    public IEnumerable<FileDeclarations> GetDeclarations() => GetFiles().Select(static file => FileDeclarations.Create(Parser.Parse(file)));

    /// <summary>The words of the lines up to the first that is neither documentation, nor the header, nor a use.</summary>
    private static IEnumerable<string[]> HeadOf(string text)
    {
        for (var (start, end) = (0, text.IndexOf('\n')); end >= 0; (start, end) = (end + 1, text.IndexOf('\n', end + 1)))
        {
            var words = text.Substring(start, end - start).Split(' ');
            if (words[0] != "##" && words[0] != "use" && !IsHeader(words))
                yield break;
            if (words.Length > 1)
                yield return words;
        }
    }

    private static bool IsHeader(string[] words) => words.Length > 1 && words[0] is "scenario" or "vocabulary";
}

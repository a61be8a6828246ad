using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>The texts and seals given to the compiler, by the file name that sources refer to. A text takes precedence over its seal.</summary>
internal sealed class SourceLibrary : IEquatable<SourceLibrary>
{
    private readonly EquatableArray<InputText> _files;
    private readonly bool _keepsFolded;
    private readonly Dictionary<string, TextDocument> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SealDocument> _seals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<(InputText Seal, SealError Error)> _broken = [];

    private SourceLibrary(EquatableArray<InputText> files, bool keepsFolded)
    {
        _keepsFolded = keepsFolded;
        _files = files;
        foreach (var file in files)
            Add(file, file.Path.Substring(file.Path.LastIndexOf('/') + 1));
    }

    public static SourceLibrary Empty { get; } = new(default, true);

    /// <summary>The malformed seals and their errors.</summary>
    public IReadOnlyList<(InputText Seal, SealError Error)> BrokenSeals => _broken;

    /// <summary>The paths of all of them.</summary>
    public IEnumerable<string> Paths => _files.Select(static file => file.Path);

    public IEnumerable<string> TextNames => _texts.Keys.Concat(_seals.Keys).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal);

    /// <summary>Files that end in <c>.seal</c> are seals; all others are texts.</summary>
    /// <param name="keepsFolded">Whether texts are queried repeatedly and should therefore stay folded in memory.</param>
    public static SourceLibrary Create(IEnumerable<InputText> files, bool keepsFolded = true) =>
        new(files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray(), keepsFolded);

    /// <summary>The text, or else its seal; null if there is neither, or if the name is ambiguous.</summary>
    public SourceDocument? Find(string textName)
    {
        if (GetCount(textName) > 1)
            return null;
        return _texts.TryGetValue(textName, out var text) ? text : _seals.TryGetValue(textName, out var seal) ? seal : null;
    }

    public int GetCount(string textName) => Math.Max(Count(textName), Count(SealDocument.GetFileName(textName)));

    public bool HasBrokenSeal(string textName) =>
        _broken.Any(broken => broken.Seal.Path.EndsWith(SealDocument.GetFileName(textName), StringComparison.Ordinal));

    /// <summary>False if both a text and a seal are present and the seal was not made from the text.</summary>
    public bool SealAgrees(string textName) =>
        !_texts.TryGetValue(textName, out var text) || !_seals.TryGetValue(textName, out var seal) || SealDocument.Agrees(text, seal);

    public bool Equals(SourceLibrary? other) => other is not null && _files == other._files;

    public override bool Equals(object? obj) => Equals(obj as SourceLibrary);

    public override int GetHashCode() => _files.GetHashCode();

    private int Count(string fileName) => _counts.TryGetValue(fileName, out var count) ? count : 0;

    private void Add(InputText file, string name)
    {
        _counts[name] = Count(name) + 1;
        if (!name.EndsWith(SealDocument.Extension, StringComparison.Ordinal))
            _texts[name] = new TextDocument(name, file.Text, _keepsFolded);
        else if (SealDocument.TryParse(file.Path, file.Text, out var seal, out var error))
            _seals[seal.TextName] = seal;
        else
            _broken.Add((file, error));
    }
}

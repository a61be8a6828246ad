using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Semantics;

/// <summary>The sources of all scenarios: the text in which each is looked up, and which are cited. Without positions.</summary>
internal sealed class SourceIndex : IEquatable<SourceIndex>
{
    private readonly EquatableArray<SourceSymbol> _symbols;
    private readonly EquatableArray<CitedName> _cited;
    private readonly Dictionary<(string Scenario, string Name), SourceSymbol> _byName = [];
    private readonly Dictionary<(string Scenario, string Name), SourceSymbol?> _found = [];
    private readonly Dictionary<string, List<string>> _citers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly DeclarationIndex _index;

    private SourceIndex(EquatableArray<SourceSymbol> symbols, EquatableArray<CitedName> cited, DeclarationIndex index)
    {
        _symbols = symbols;
        _cited = cited;
        _index = index;
        foreach (var name in cited)
        {
            if (!_citers.TryGetValue(name.Name, out var citers))
                _citers.Add(name.Name, citers = []);
            citers.Add(name.Scenario);
        }

        foreach (var symbol in symbols)
        {
            _names.Add(symbol.Name);
            if (!_byName.ContainsKey((symbol.Scenario, symbol.Name)))
                _byName.Add((symbol.Scenario, symbol.Name), symbol);
        }
    }

    public static SourceIndex Create(IEnumerable<BoundFile> files, DeclarationIndex index) =>
        Create(files.OrderBy(static file => file.File.Path, StringComparer.Ordinal).Select(file => FileSources.Create(file, index)), index);

    /// <param name="files">In ordinal order of path.</param>
    public static SourceIndex Create(IEnumerable<FileSources> files, DeclarationIndex index)
    {
        var all = files.Where(static file => file.Scenario is not null).ToList();
        var symbols = all.SelectMany(static file => file.Symbols).ToEquatableArray();
        var cited = all.SelectMany(static file => file.Cited.Select(name => new CitedName(file.Scenario!, name))).Distinct()
            .OrderBy(static name => name.Scenario, StringComparer.Ordinal).ThenBy(static name => name.Name, StringComparer.Ordinal);
        return new SourceIndex(symbols, cited.ToEquatableArray(), index);
    }

    /// <summary>Whether any source has this name.</summary>
    public bool IsNamed(string name) => _names.Contains(name);

    /// <summary>A source with the text in which its words are looked up: its own, or that of a source that contains it.</summary>
    public SourceSymbol? Find(string? scenario, string name)
    {
        if (scenario is null)
            return null;
        lock (_found)
        {
            if (!_found.TryGetValue((scenario, name), out var source))
                Follow(scenario, name);
            return source ?? _found[(scenario, name)];
        }
    }

    /// <summary>The sources with a text of their own that a scenario sees, in order of declaration.</summary>
    public IEnumerable<SourceSymbol> GetSources(string scenario)
    {
        var used = new HashSet<string>(_index.GetScope(scenario).Uses, StringComparer.Ordinal);
        return _symbols.Where(symbol => symbol.Text is not null && used.Contains(symbol.Scenario));
    }

    /// <summary>Follows a source outwards to one with a text, and caches the result for all sources on the way.</summary>
    private void Follow(string scenario, string name)
    {
        var path = new Stack<SourceSymbol>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        SourceSymbol? outer = null;
        for (var next = name; next is not null && !_found.TryGetValue((scenario, next), out outer); next = path.Peek().Within)
        {
            outer = null;
            if (Declared(scenario, next) is not { } source)
            {
                _found.Add((scenario, next), null);
                break;
            }

            if (!seen.Add(next))
                break;
            path.Push(source);
            if (source.Text is not null || source.IsBroken)
                break;
        }

        while (path.Count > 0)
            _found[(scenario, path.Peek().Name)] = outer = Outermost(path.Pop(), outer);
    }

    private static SourceSymbol Outermost(SourceSymbol source, SourceSymbol? outer) =>
        source.Text is not null || source.IsBroken || source.Within is null ? source
        : outer is null ? source with { IsBroken = true }
        : source with { Text = outer.Text, IgnoreAfter = outer.IgnoreAfter, Language = source.Language ?? outer.Language, IsBroken = outer.IsBroken, Outermost = outer.Outermost };

    /// <summary>Whether evidence names a source, directly or as an attribution, or another source is within it.</summary>
    public bool IsCited(string? scenario, string name) =>
        scenario is not null && _citers.TryGetValue(name, out var citers) && citers.Exists(user => _index.GetScope(user).UsesName(scenario));

    /// <summary>Whether a reference exports the scenario of a source.</summary>
    public bool IsReferenced(SourceSymbol source) => _index.IsReferenced(source.Scenario);

    /// <summary>The reference that exports a source, and the file in it.</summary>
    public string GetLibrary(SourceSymbol source) =>
        ReferencedPath.Describe((_index.GetFiles(source.Scenario).FirstOrDefault(file => file.Facts.Any(fact => fact.Name == source.Name)) ?? _index.GetFiles(source.Scenario)[0]).Path);

    /// <summary>Whether this index was built with the same instance of a declaration index.</summary>
    public bool IsOf(DeclarationIndex index) => ReferenceEquals(_index, index);

    public bool Equals(SourceIndex? other) => other is not null && _symbols == other._symbols && _cited == other._cited && _index.Equals(other._index);

    public override bool Equals(object? obj) => Equals(obj as SourceIndex);

    public override int GetHashCode() => _symbols.GetHashCode();

    private SourceSymbol? Declared(string scenario, string name)
    {
        foreach (var used in _index.GetScope(scenario).Uses)
        {
            if (_byName.TryGetValue((used, name), out var symbol))
                return symbol;
        }

        return null;
    }
}

/// <summary>A source as declared by its fact.</summary>
/// <param name="Text">The file name of its text.</param>
/// <param name="Within">The source that contains it.</param>
/// <param name="IsBroken">Whether a line that determines its text has an error.</param>
internal sealed record SourceSymbol(string Scenario, string Name, string? Text, string? Within, string? IgnoreAfter, bool IsBroken)
{
    /// <summary>The source that should have a text: this one, or the outermost that contains it.</summary>
    public string Outermost { get; init; } = Name;

    /// <summary>The language tag of its text; null where nothing is said.</summary>
    public string? Language { get; init; }
}

/// <summary>A name mentioned by the evidence of a scenario.</summary>
internal readonly record struct CitedName(string Scenario, string Name);

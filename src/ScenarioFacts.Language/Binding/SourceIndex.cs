using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Binding;

/// <summary>The sources of all scenarios: where the words of each are looked for, and which are cited. Without positions.</summary>
internal sealed class SourceIndex : IEquatable<SourceIndex>
{
    private readonly EquatableArray<SourceSymbol> _symbols;
    private readonly EquatableArray<CitedName> _cited;
    private readonly Dictionary<(string Scenario, string Name), SourceSymbol> _byName = [];
    private readonly Dictionary<(string Scenario, string Name), SourceSymbol?> _found = [];
    private readonly Dictionary<string, List<string>> _citers = new(StringComparer.Ordinal);
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
            if (!_byName.ContainsKey((symbol.Scenario, symbol.Name)))
                _byName.Add((symbol.Scenario, symbol.Name), symbol);
        }
    }

    public static SourceIndex Create(IEnumerable<BoundFile> files, DeclarationIndex index)
    {
        var bound = files.Where(static file => file.Scenario is not null).OrderBy(static file => file.File.Path, StringComparer.Ordinal).ToList();
        var symbols = bound.SelectMany(file => SymbolsOf(file, index.ScopeOf(file.Scenario!)));
        var cited = bound.SelectMany(CitedBy).Distinct().OrderBy(static name => name.Scenario + "\n" + name.Name, StringComparer.Ordinal);
        return new SourceIndex(symbols.ToEquatableArray(), cited.ToEquatableArray(), index);
    }

    /// <summary>A source with the text that its words are looked for in: its own, or that of the source it was found in.</summary>
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

    /// <summary>Goes outwards from a source to one whose words are known, and remembers that for all on the way.</summary>
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
        : source with { Text = outer.Text, IgnoreAfter = outer.IgnoreAfter, IsBroken = outer.IsBroken, Outermost = outer.Outermost };

    /// <summary>Whether evidence names a source, as itself or as a voice, or another source is found within it.</summary>
    public bool IsCited(string? scenario, string name) =>
        scenario is not null && _citers.TryGetValue(name, out var citers) && citers.Exists(user => _index.ScopeOf(user).UsesName(scenario));

    public bool Equals(SourceIndex? other) => other is not null && _symbols == other._symbols && _cited == other._cited && _index.Equals(other._index);

    public override bool Equals(object? obj) => Equals(obj as SourceIndex);

    public override int GetHashCode() => _symbols.GetHashCode();

    private SourceSymbol? Declared(string scenario, string name)
    {
        foreach (var used in _index.ScopeOf(scenario).Uses)
        {
            if (_byName.TryGetValue((used, name), out var symbol))
                return symbol;
        }

        return null;
    }

    private static IEnumerable<SourceSymbol> SymbolsOf(BoundFile file, Scope scope) =>
        from fact in file.Facts
        where fact.Kind is not null && scope.KindOf(fact.Kind)?.IsSource == true
        select new SourceSymbol(
            file.Scenario!, fact.Name, ValueOf(fact, "text"), ValueOf(fact, "within")?.Split(' ')[0], ValueOf(fact, "ignore-after"), IsBrokenSource(fact));

    private static string? ValueOf(BoundFact fact, string field) =>
        fact.Claims.FirstOrDefault(claim => claim.Field?.Name == field && claim.Values.Count > 0 && claim.Standing != Standing.Rejected)?.Values[0].Text;

    /// <summary>A text or within that was written but is wrong: nothing more is said where the source is quoted.</summary>
    private static bool IsBrokenSource(BoundFact fact) =>
        fact.HasBrokenFields || fact.Claims.Any(static claim => claim.Field?.Name is "text" or "within" && claim.Values.Count == 0);

    private static IEnumerable<CitedName> CitedBy(BoundFile file)
    {
        foreach (var evidence in file.AllEvidence)
        {
            yield return new CitedName(file.Scenario!, evidence.Source);
            foreach (var voice in evidence.Via)
                yield return new CitedName(file.Scenario!, voice);
        }

        foreach (var fact in file.Facts)
        {
            if (ValueOf(fact, "within") is not { } within)
                continue;
            foreach (var name in within.Split(' ').Where(static word => word != "via"))
                yield return new CitedName(file.Scenario!, name);
        }
    }
}

/// <summary>A source as its fact declares it.</summary>
/// <param name="Text">The file name of its text.</param>
/// <param name="Within">The source that it was found in.</param>
/// <param name="IsBroken">Whether a line that would say where its words are could not be understood.</param>
internal sealed record SourceSymbol(string Scenario, string Name, string? Text, string? Within, string? IgnoreAfter, bool IsBroken)
{
    /// <summary>The source that should have a text: this one, or the last that it is found in.</summary>
    public string Outermost { get; init; } = Name;
}

/// <summary>A name that evidence of a scenario mentions.</summary>
internal readonly record struct CitedName(string Scenario, string Name);

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>The sources that one file declares and the names that it cites, in order of first mention. Without positions.</summary>
internal sealed record FileSources(string? Scenario, EquatableArray<SourceSymbol> Symbols, EquatableArray<string> Cited)
{
    public static FileSources Create(BoundFile file, DeclarationIndex index)
    {
        if (file.Scenario is null)
            return new FileSources(null, default, default);
        var scope = index.GetScope(file.Scenario);
        var symbols = new List<SourceSymbol>();
        var cited = new FirstMentions();
        foreach (var backing in file.AllBackings)
        {
            foreach (var evidence in backing.Evidence)
            {
                cited.Add(evidence.Source);
                foreach (var voice in evidence.Via)
                    cited.Add(voice);
            }
        }

        foreach (var fact in file.Facts)
        {
            if (GetValue(fact, CoreFields.Within) is { } within)
            {
                foreach (var name in within.Split(' ').Where(static word => word != "via"))
                    cited.Add(name);
            }

            if (fact.Kind is not null && scope.FindKind(fact.Kind)?.IsSource == true)
                symbols.Add(GetSymbol(fact, file.Scenario));
        }

        return new FileSources(file.Scenario, symbols.ToEquatableArray(), cited.Names.ToEquatableArray());
    }

    private static SourceSymbol GetSymbol(BoundFact fact, string scenario) => new(
        scenario, fact.Name, GetValue(fact, CoreFields.Text), GetValue(fact, CoreFields.Within)?.Split(' ')[0], GetValue(fact, CoreFields.IgnoreAfter), IsBrokenSource(fact))
    { Language = GetValue(fact, CoreFields.Language) };

    private static string? GetValue(BoundFact fact, string field)
    {
        foreach (var claim in fact.Claims)
        {
            if (claim.Field?.Name == field && claim.Values.Count > 0 && claim.Standing != Standing.Rejected)
                return claim.Values[0].Text;
        }

        return null;
    }

    /// <summary>A text or within that was written but is invalid: no further error is reported where the source is quoted.</summary>
    private static bool IsBrokenSource(BoundFact fact) =>
        fact.HasBrokenFields || fact.Claims.Any(static claim => claim.Field?.Name is CoreFields.Text or CoreFields.Within && claim.Values.Count == 0);

    /// <summary>Distinct names in order of first mention. Optimized for lines that cite what the previous line cites.</summary>
    private sealed class FirstMentions
    {
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
        private string? _last;

        public List<string> Names { get; } = [];

        public void Add(string name)
        {
            if (name == _last)
                return;
            _last = name;
            if (_seen.Add(name))
                Names.Add(name);
        }
    }
}

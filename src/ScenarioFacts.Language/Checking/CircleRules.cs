using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// Nothing may contain itself: kinds by <c>is</c>, files by <c>use</c>, facts by <c>in</c>, sources by <c>within</c>. Each circle is reported once,
/// at its first link that is reached when links are followed in ordinal order of the files.
/// </summary>
internal sealed class CircleRules(string word, List<Diagnostic> diagnostics)
{
    /// <summary>The maximum number of links of a circle in a message.</summary>
    private const int MostShown = 6;

    private readonly List<Link> _links = [];
    private readonly Dictionary<string, List<Link>> _from = new(StringComparer.Ordinal);

    public static void Check(IReadOnlyList<DeclaredNames> files, IReadOnlyList<BoundScenario> scenarios, List<Diagnostic> diagnostics)
    {
        var (kinds, uses) = (new CircleRules("is", diagnostics), new CircleRules("use", diagnostics));
        foreach (var file in files.Select(static file => file.Syntax).Where(static file => file.Header is not null))
        {
            foreach (var use in file.Uses)
                uses.Add(file.Header!.Name.Text, use.Name.Text, file.File, use.Name.Span);
            if (file.Header!.Base is { } @base)
                uses.Add(file.Header.Name.Text, @base.Text, file.File, @base.Span, "extends");
            foreach (var kind in file.Kinds.Where(static kind => kind.Line.Base is not null))
                kinds.Add(kind.Line.Name.Text, kind.Line.Base!.Text, file.File, kind.Line.Base.Span);
        }

        kinds.Report();
        uses.Report();
        CheckFacts(scenarios, CoreFields.In, static digest => digest.Contained, diagnostics);
        CheckFacts(scenarios, CoreFields.Within, static digest => digest.Embedded, diagnostics);
    }

    private static void CheckFacts(IReadOnlyList<BoundScenario> scenarios, string field, Func<RuleInputs, List<ClaimInFact>> claimsOf, List<Diagnostic> diagnostics)
    {
        foreach (var scenario in scenarios)
        {
            var rules = new CircleRules(field, diagnostics);
            foreach (var (placed, claim) in scenario.FileInputs.SelectMany(claimsOf))
                rules.AddFact(placed, claim);
            rules.Report();
        }
    }

    private void AddFact(FactInFile placed, BoundClaim claim)
    {
        if (claim.Field!.TypeKind is not (TypeKind.Reference or TypeKind.TextOrReference or TypeKind.SourceChain))
            return;
        foreach (var value in claim.Values)
            Add(placed.Fact.Name, value.Name, placed.File.File, value.Span);
    }

    private void Add(string from, string to, InputText file, TextSpan span, string? by = null)
    {
        var link = new Link(from, to, file, span, by ?? word);
        _links.Add(link);
        if (!_from.TryGetValue(from, out var links))
            _from.Add(from, links = []);
        links.Add(link);
    }

    /// <summary>Follows every link once, iteratively: chains may be arbitrarily long.</summary>
    private void Report()
    {
        var state = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var link in _links)
        {
            if (!state.ContainsKey(link.From))
                Walk(link.From, state);
        }
    }

    private void Walk(string start, Dictionary<string, bool> isDone)
    {
        var path = new List<Link>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal) { [start] = 0 };
        var pending = new Stack<(string Name, int Next)>();
        pending.Push((start, 0));
        isDone[start] = false;
        while (pending.Count > 0)
        {
            var (name, next) = pending.Pop();
            if (!_from.TryGetValue(name, out var links) || next == links.Count)
            {
                isDone[name] = true;
                if (path.Count > 0)
                    path.RemoveAt(path.Count - 1);
                continue;
            }

            pending.Push((name, next + 1));
            var link = links[next];
            if (!isDone.TryGetValue(link.To, out var done))
            {
                isDone[link.To] = false;
                path.Add(link);
                places[link.To] = path.Count;
                pending.Push((link.To, 0));
            }
            else if (!done)
            {
                Report(path, places[link.To], link);
            }
        }
    }

    private void Report(List<Link> path, int first, Link last)
    {
        var link = first < path.Count ? path[first] : last;
        var names = new List<string>();
        for (var i = first; i < path.Count && names.Count < MostShown; i++)
            names.Add(path[i].From);
        if (names.Count < MostShown)
            names.Add(last.From);
        names.Add(path.Count - first >= MostShown ? "…" : link.From);
        var circle = Diagnostics.Report.Circular(link.File, link.Span, link.From, link.By, string.Join(" → ", names));
        for (var i = first + 1; i <= path.Count && i < first + MostShown; i++)
        {
            var other = i < path.Count ? path[i] : last;
            circle = circle.WithRelated(other.File, other.Span, "‘" + other.From + "’ leads on to ‘" + other.To + "’");
        }

        diagnostics.Add(circle);
    }

    private sealed record Link(string From, string To, InputText File, TextSpan Span, string By);
}

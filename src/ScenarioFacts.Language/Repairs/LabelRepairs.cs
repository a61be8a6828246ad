using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Repairs;

/// <summary>
/// The names of the facts whose label or <c>aka</c> is written where a name belongs. Names are resolved without labels, so that an edit of a label binds no other file again:
/// only whoever shows the diagnostics asks for them.
/// </summary>
internal sealed class LabelRepairs(FactCompilation compilation)
{
    // For each diagnostic of something that is no name: which of its arguments says what to write, and how.
    private static readonly Dictionary<string, (int Argument, Func<string, string> Say)> Said = new(StringComparer.Ordinal)
    {
        [Descriptors.TextForName.Id] = (2, AsHint),
        [Descriptors.UnknownName.Id] = (2, AsHint),
        [Descriptors.UnknownSource.Id] = (1, AsHint),
        [Descriptors.NotOneName.Id] = (1, static names => $"did you mean {names}?"),
        [Descriptors.UnexpectedText.Id] = (0, static names => $"the name {names}"),
    };

    private readonly Dictionary<string, ILookup<string, BoundFact>> _labelled = new(StringComparer.Ordinal);

    public static bool IsRepaired(Diagnostic diagnostic) =>
        Said.ContainsKey(diagnostic.Id) && (diagnostic.Id != Descriptors.UnexpectedText.Id || diagnostic.Arguments[0] == "a name");

    /// <summary>The diagnostic with the names that are meant, in its message and as suggestions; the same if no label reads so.</summary>
    public Diagnostic Repair(Diagnostic diagnostic)
    {
        if (!IsRepaired(diagnostic) || compilation.Files.FirstOrDefault(known => ReferenceEquals(known.File, diagnostic.File)) is not { Scenario: { } scenario } file)
            return diagnostic;
        var facts = GetLabelled(scenario)[diagnostic.File.Slice(diagnostic.Span).Trim('"')].ToList();
        var fitting = facts.FindAll(fact => GetKinds(file, diagnostic).Any(kind => compilation.Index.GetScope(scenario).KindOfFact(fact.Name)?.Is(kind) == true));
        var names = (fitting.Count > 0 ? fitting : facts).Select(static fact => fact.Name).Distinct(StringComparer.Ordinal).Take(Diagnostic.MostSuggestions).ToList();
        if (names.Count == 0)
            return diagnostic;
        var (argument, say) = Said[diagnostic.Id];
        var arguments = diagnostic.Arguments.Select((text, index) => index == argument ? say(Wording.List(names, "or")) : text);
        return (diagnostic with { Arguments = arguments.ToEquatableArray() }).WithSuggestions(names);
    }

    private static string AsHint(string names) => $"; did you mean {names}?";

    /// <summary>The facts in scope by their labels and other names.</summary>
    private ILookup<string, BoundFact> GetLabelled(string scenario)
    {
        if (_labelled.TryGetValue(scenario, out var known))
            return known;
        var scope = compilation.Index.GetScope(scenario);
        var labelled =
            from file in compilation.Files
            where file.Scenario is { } name && scope.UsesName(name)
            from fact in file.Facts
            from label in fact.GetClaims(CoreFields.Aka).SelectMany(static claim => claim.Values).Select(static value => value.Text).Prepend(fact.Label)
            select (label, fact);
        return _labelled[scenario] = labelled.ToLookup(static pair => pair.label, static pair => pair.fact, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The kinds that are asked for first: sources behind <c>&gt;</c>, and those of the field whose line it is.</summary>
    private static EquatableArray<string> GetKinds(BoundFile file, Diagnostic diagnostic)
    {
        if (diagnostic.Id == Descriptors.UnknownSource.Id || file.File.Text.Substring(0, diagnostic.Span.Start).TrimEnd().EndsWith(">", StringComparison.Ordinal))
            return EquatableArray.Create(CoreKinds.Source);
        var claim = file.Facts.SelectMany(static fact => fact.Claims).FirstOrDefault(claim => file.File.Lines.GetPosition(claim.FieldSpan.Start).Line == diagnostic.Start.Line);
        return claim?.Field is { } field ? field.Symbol.Type.Kinds : default;
    }
}

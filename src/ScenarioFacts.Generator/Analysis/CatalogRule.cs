using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScenarioFacts.Generator.Emission;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace ScenarioFacts.Generator.Analysis;

/// <summary>Tells where code asks a scenario about another's fact, or a set for a name that it does not have.</summary>
internal static class CatalogRule
{
    public static void Analyze(CodeBlock code, LibraryTypes types, Action<Diagnostic> report)
    {
        foreach (var call in code.All.OfType<IInvocationOperation>().Where(call => call.TargetMethod.Name is "Of" or "Is" && types.IsView(call.TargetMethod.ContainingType)))
            AnalyzeView(call, code, types, report);
        foreach (var index in code.Properties.Where(index => index.Property.IsIndexer && types.IsGeneratedSet(index.Instance?.Type)))
            AnalyzeName(index, code, types, report);
    }

    private static void AnalyzeView(IInvocationOperation call, CodeBlock code, LibraryTypes types, Action<Diagnostic> report)
    {
        var asked = call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value;
        var named = code.Resolve(asked) is IPropertyReferenceOperation { Instance: { } owner } timeline && types.IsTimeline(timeline.Type) ? owner : asked;
        if (NamedFact.FindScenario(call.Instance, code, types) is not { } scenario || NamedFact.Find(named, code, types) is not { } fact || Reaches(scenario, fact.Scenario, types))
            return;
        var place = named!.Syntax.SpanStart >= call.Syntax.SpanStart ? named.Syntax : asked!.Syntax;
        report(RoslynDiagnostics.CreateForCode(Descriptors.OtherCatalog, place.GetLocation(), fact.Member.Name, fact.Scenario.Name, scenario.Name));
    }

    /// <summary>Whether a scenario can tell of another's facts: it is of its family, or uses it, or one does that it uses.</summary>
    private static bool Reaches(INamedTypeSymbol scenario, INamedTypeSymbol owner, LibraryTypes types)
    {
        if (SymbolEqualityComparer.Default.Equals(types.GetFamily(scenario), types.GetFamily(owner)))
            return true;
        var open = new Queue<INamedTypeSymbol>([scenario]);
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (SymbolEqualityComparer.Default.Equals(next, owner))
                return true;
            foreach (var used in seen.Add(next) ? GetUses(next) : [])
                open.Enqueue(used);
        }

        return false;
    }

    /// <summary>What a scenario uses, and its base: the base's own facts are not reached so, but what it uses is.</summary>
    private static IEnumerable<INamedTypeSymbol> GetUses(INamedTypeSymbol scenario)
    {
        var uses = scenario.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass is { Name: "FactUsesAttribute", ContainingNamespace.Name: "ScenarioFacts" });
        var used = uses?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Array } types ? types.Values.Select(static type => type.Value).OfType<INamedTypeSymbol>() : [];
        var @base = scenario.GetMembers("Base").OfType<IPropertySymbol>().FirstOrDefault()?.Type;
        var name = @base is null ? null : @base.Name.Substring(0, @base.Name.Length - "Catalog".Length);
        return name is null ? used : used.Concat(@base!.ContainingNamespace.GetTypeMembers(name));
    }

    private static void AnalyzeName(IPropertyReferenceOperation index, CodeBlock code, LibraryTypes types, Action<Diagnostic> report)
    {
        if (index.Arguments.Length != 1 || index.Arguments[0].Value is not { ConstantValue: { HasValue: true, Value: string name } } argument || NamedFact.FindScenario(index.Instance, code, types) is null
            || code.Resolve(index.Instance) is not IPropertyReferenceOperation { Property: var set } || set.Type is not INamedTypeSymbol { ContainingType: { } scenario } type)
            return;
        var sets = GetSets(type, scenario, types).ToList();
        var members = sets.SelectMany(static one => GetFacts(one)).Distinct(StringComparer.Ordinal).ToList();
        if (members.Count == 0 || sets.Exists(static one => one.GetTypeMembers(PackedFactsEmitter.Unnamed).Length > 0) || members.Contains(Names.GetCSharpName(name), StringComparer.Ordinal))
            return;
        var near = SpellingSuggestions.Nearest(Names.GetCSharpName(name), members);
        var suggestion = near.Count > 0 ? "; did you mean " + Wording.List(near, "or") + "?" : "";
        report(RoslynDiagnostics.CreateForCode(Descriptors.NameNotInSet, argument.Syntax.GetLocation(), name, set.Name, suggestion));
    }

    /// <summary>The set's class, and the classes of sets of all kinds that are its kind.</summary>
    private static IEnumerable<INamedTypeSymbol> GetSets(INamedTypeSymbol set, INamedTypeSymbol scenario, LibraryTypes types) =>
        scenario.GetMembers().OfType<IPropertySymbol>().Where(static property => property.IsStatic).Select(static property => property.Type).OfType<INamedTypeSymbol>()
            .Where(other => types.IsGeneratedSet(other) && types.IsKindOf(other, set)).Append(set);

    private static IEnumerable<string> GetFacts(INamedTypeSymbol set)
    {
        for (var type = set; type is not null && type.Name.EndsWith("Set", StringComparison.Ordinal) && type.ContainingType is not null; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
                yield return property.Name;
        }
    }
}

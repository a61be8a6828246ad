using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ScenarioFacts.Generator.Analysis;

/// <summary>A fact that code names by its member: <c>UkJapan.Meetings.Fdmm2015</c>.</summary>
/// <param name="Member">The property of the set.</param>
/// <param name="Scenario">The class of the scenario.</param>
internal sealed record NamedFact(IPropertySymbol Member, INamedTypeSymbol Scenario)
{
    private const string CatalogMember = "Catalog";
    private const string BaseMember = "Base";

    /// <summary>The fact that an expression is; null if that is not certain.</summary>
    public static NamedFact? Find(IOperation? operation, CodeBlock block, LibraryTypes types) =>
        block.Resolve(operation) is IPropertyReferenceOperation { Property: { IsIndexer: false } member, Instance: { } set }
        && types.IsGeneratedSet(member.ContainingType) && types.IsFact(member.Type) && FindScenario(set, block, types) is { } scenario
            ? new NamedFact(member, scenario)
            : null;

    /// <summary>The scenario whose set, catalog or view an expression is: one that is named by its class.</summary>
    public static INamedTypeSymbol? FindScenario(IOperation? operation, CodeBlock block, LibraryTypes types) => block.Resolve(operation) switch
    {
        IPropertyReferenceOperation { Instance: null, Property: { IsStatic: true, Name: not BaseMember, ContainingType: var scenario } } when types.GetFamily(scenario) is not null => scenario,
        IPropertyReferenceOperation { Instance: { } catalog } when IsOwnCatalog(block.Resolve(catalog)) => FindScenario(catalog, block, types),
        IInvocationOperation { Instance: null, TargetMethod: { IsStatic: true, ContainingType: var scenario } method } when types.IsView(method.ReturnType) && types.GetFamily(scenario) is not null => scenario,
        IInvocationOperation { Instance: { } catalog, TargetMethod: var method } when types.IsView(method.ReturnType) && IsOwnCatalog(block.Resolve(catalog)) => FindScenario(catalog, block, types),
        _ => null,
    };

    /// <summary>Whether a list of the fact's caveats has a field.</summary>
    public bool Has(string list, string field) => Has(Member, list, field);

    /// <summary>Whether the fact is there only because a variant assumes it.</summary>
    public bool IsAssumed => Member.ContainingType.ContainingType?.GetMembers(BaseMember).Length > 0 && FindHidden(Member) is null;

    private static bool Has(IPropertySymbol member, string list, string field)
    {
        var caveats = member.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass is { Name: "FactCaveatsAttribute", ContainingNamespace.Name: "ScenarioFacts" });
        if (Read(caveats, list).Contains(field, StringComparer.Ordinal))
            return true;
        return FindHidden(member) is { } hidden && !Read(caveats, "Changed").Contains(field, StringComparer.Ordinal) && Has(hidden, list, field);
    }

    private static string[] Read(AttributeData? caveats, string list) =>
        (caveats?.NamedArguments.FirstOrDefault(argument => argument.Key == list).Value.Value as string ?? "").Split(' ');

    /// <summary>The property of the base that a variant's stands in for.</summary>
    private static IPropertySymbol? FindHidden(IPropertySymbol member)
    {
        for (var set = member.ContainingType.BaseType; set is not null; set = set.BaseType)
        {
            if (set.GetMembers(member.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } hidden)
                return hidden;
        }

        return null;
    }

    private static bool IsOwnCatalog(IOperation? catalog) => catalog is IPropertyReferenceOperation { Instance: null, Property: { IsStatic: true, Name: CatalogMember } };
}

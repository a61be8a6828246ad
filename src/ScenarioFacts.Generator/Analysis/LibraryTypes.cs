using System.Linq;
using Microsoft.CodeAnalysis;

namespace ScenarioFacts.Generator.Analysis;

/// <summary>The types of the library that the analyzers look for. A project without them is not looked at.</summary>
internal sealed class LibraryTypes
{
    private static readonly string[] Names = ["Fact", "FactCatalog", "FactSet`1", "Timeline`1", "Answer`1", "Claim", "FactView"];

    private readonly INamedTypeSymbol _fact;
    private readonly INamedTypeSymbol _catalog;
    private readonly INamedTypeSymbol _set;
    private readonly INamedTypeSymbol _timeline;
    private readonly INamedTypeSymbol _answer;
    private readonly INamedTypeSymbol _claim;
    private readonly INamedTypeSymbol _view;

    private LibraryTypes(INamedTypeSymbol[] types) => (_fact, _catalog, _set, _timeline, _answer, _claim, _view) = (types[0], types[1], types[2], types[3], types[4], types[5], types[6]);

    public static LibraryTypes? Find(Compilation compilation)
    {
        var types = Names.Select(name => compilation.GetTypeByMetadataName("ScenarioFacts." + name)).OfType<INamedTypeSymbol>().ToArray();
        return types.Length == Names.Length ? new LibraryTypes(types) : null;
    }

    public bool IsFact(ITypeSymbol? type) => DerivesFrom(type, _fact);

    public bool IsClaim(ITypeSymbol? type) => DerivesFrom(type, _claim);

    public bool IsCatalog(ITypeSymbol? type) => DerivesFrom(type, _catalog);

    public bool IsTimeline(ITypeSymbol? type) => Is(type, _timeline);

    public bool IsAnswer(ITypeSymbol? type) => Is(type, _answer);

    public bool IsView(ITypeSymbol? type) => Is(type, _view);

    /// <summary>The set of a kind: a class that the generator has written, with a member for each fact.</summary>
    public bool IsGeneratedSet(ITypeSymbol? type) => DerivesFrom(type, _set) && !Is(type, _set);

    /// <summary>Whether the facts of one set are of the kind of another.</summary>
    public bool IsKindOf(INamedTypeSymbol set, INamedTypeSymbol other) => GetKind(set) is { } kind && GetKind(other) is { } general && DerivesFrom(kind, general);

    /// <summary>The class of the catalog that a scenario's catalog is a variant of, or its own.</summary>
    public INamedTypeSymbol? GetFamily(INamedTypeSymbol scenario)
    {
        var family = scenario.GetMembers("Catalog").OfType<IPropertySymbol>().FirstOrDefault()?.Type as INamedTypeSymbol;
        while (family is { BaseType: { } @base } && !Is(@base, _catalog))
            family = @base;
        return IsCatalog(family) ? family : null;
    }

    private INamedTypeSymbol? GetKind(INamedTypeSymbol set)
    {
        for (var type = set; type is not null; type = type.BaseType)
        {
            if (Is(type, _set))
                return type.TypeArguments[0] as INamedTypeSymbol;
        }

        return null;
    }

    private static bool DerivesFrom(ITypeSymbol? type, INamedTypeSymbol definition)
    {
        while (type is not null && !Is(type, definition))
            type = type.BaseType;
        return type is not null;
    }

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol definition) => SymbolEqualityComparer.Default.Equals(type?.OriginalDefinition, definition);
}

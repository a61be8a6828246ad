using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Declarations;

/// <summary>Member names that every generated fact, set or catalog class has, and that analysts' names must not become.</summary>
internal static class CSharpMembers
{
    private static readonly string[] OfObjects = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly string[] OfScenarios = ["AsOf", "Catalog", "Find", "Variants"];

    private static readonly string[] OfCatalogs = ["Compare", "FindAll", "Label", "Lazily", "MentionsOf", "Name", "OfKind"];

    private static readonly string[] OfVariants = ["Base", "Differences"];

    /// <summary>Reserved in a kind's class: no field may become one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInFacts =
    [
        .. OfObjects, "Catalog", "Certain", "Claims", "ClaimsOf", "Descriptor", "Documentation", "Evidence", "Fields", "GetValue", "IsAssumed", "Kind", "Label", "List", "Mentions",
        "Name", "OtherNames", "Record", "ReferredBy", "Single", "SingleValue", "Timeline",
    ];

    /// <summary>What the class of a kind declares itself: no kind may become one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedForKinds = ["Descriptor", "Fields"];

    /// <summary>Reserved in a set's class: no fact may become one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInSets = [.. OfObjects, "Contains", "Count", "Find", "GetEnumerator", "Item", "Names", "OfExactKind", "TryGet"];

    /// <summary>Reserved in a catalog's class: no kind's plural may become one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInCatalogs = [.. OfObjects, .. OfScenarios, .. OfCatalogs, .. OfVariants];

    /// <summary>What the class of a source has beside its fields: no field of a kind of source may become one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInSources = ["Quotes", "WithinVia"];

    /// <summary>The suffix of the property that holds the claims of a field.</summary>
    public const string ClaimsSuffix = "Claims";

    /// <summary>The class of a scenario’s catalog, beside that of the scenario.</summary>
    public static string GetCatalogClass(string scenario) => Names.GetCSharpName(scenario) + "Catalog";

    /// <summary>Whether the class of a scenario would have the name of a member of its own.</summary>
    public static bool IsReservedForScenarios(string csharp, bool isVariant) =>
        OfScenarios.Contains(csharp, StringComparer.Ordinal) || (isVariant && OfVariants.Contains(csharp, StringComparer.Ordinal));

    /// <summary>The properties that a field becomes: its value, and the claims behind it.</summary>
    public static string[] OfField(string field) => Names.GetCSharpName(field) is var csharp ? [csharp, csharp + ClaimsSuffix] : [];

    /// <summary>The class name of the set of a kind's facts.</summary>
    public static string GetSetClass(string kind) => Names.GetCSharpName(kind) + "Set";
}

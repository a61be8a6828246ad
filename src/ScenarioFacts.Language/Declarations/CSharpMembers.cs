using System.Collections.Generic;

namespace ScenarioFacts.Language.Declarations;

/// <summary>Member names that every generated fact, set or catalog class has, and that analysts' names must not become.</summary>
internal static class CSharpMembers
{
    private static readonly string[] OfObjects = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Reserved in a kind's class: no field may become one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInFacts =
    [
        .. OfObjects, "Catalog", "Claims", "ClaimsOf", "Documentation", "Evidence", "IsAssumed", "Kind", "Label", "List", "Name",
        "Record", "Single", "SingleValue", "Timeline", "TimelineOfList",
    ];

    /// <summary>Reserved in a set's class: no fact may become one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInSets = [.. OfObjects, "Count", "Find", "GetEnumerator", "Item", "Kind"];

    /// <summary>Reserved in a catalog's class: no kind's plural may become one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInCatalogs = [.. OfObjects, "AsOf", "Base", "Catalog", "Differences", "Find"];

    /// <summary>The suffix of the property that holds the claims of a field.</summary>
    public const string ClaimsSuffix = "Claims";

    /// <summary>The class name of the set of a kind's facts.</summary>
    public static string GetSetClass(string kind) => Names.GetCSharpName(kind) + "Set";
}

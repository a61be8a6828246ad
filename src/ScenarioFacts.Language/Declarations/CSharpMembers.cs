using System.Collections.Generic;

namespace ScenarioFacts.Language.Declarations;

/// <summary>Names that every fact, set or catalogue has in C#, so that none of the analyst's may become one of them.</summary>
internal static class CSharpMembers
{
    private static readonly string[] OfObjects = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Taken in a kind's class: no field becomes one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInFacts =
    [
        .. OfObjects, "Catalog", "Claims", "ClaimsOf", "Documentation", "Evidence", "IsAssumed", "Kind", "Label", "List", "Name",
        "Record", "Single", "SingleValue", "Timeline", "TimelineOfList",
    ];

    /// <summary>Taken in a set: no fact becomes one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInSets = [.. OfObjects, "Count", "Find", "GetEnumerator", "Item", "Kind"];

    /// <summary>Taken in a catalogue: no kind's plural becomes one of these.</summary>
    public static readonly IReadOnlyList<string> ReservedInCatalogs = [.. OfObjects, "AsOf", "Base", "Catalog", "Differences", "Find"];

    /// <summary>What is added to a field's property for the claims behind it.</summary>
    public const string ClaimsSuffix = "Claims";

    /// <summary>The class of the set of a kind's facts.</summary>
    public static string GetSetClass(string kind) => Names.GetCSharpName(kind) + "Set";
}

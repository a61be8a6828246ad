using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>What has a name in C# already: a member of all classes of a sort, or what a kind becomes.</summary>
/// <param name="By">What it is, as a message says it.</param>
/// <param name="Kind">The kind; null for a member.</param>
/// <param name="Declared">The scenario or vocabulary in whose scope the kind is: where it is declared is only looked up for a message.</param>
internal sealed record TakenName(string By, Kind? Kind = null, DeclaredScenario? Declared = null)
{
    public static TakenName OfSets { get; } = new("a member of every set of facts");

    public static TakenName OfFacts { get; } = new("a member of every fact");

    public static TakenName OfSources { get; } = new("a member of every source");

    public static TakenName OfScenarios { get; } = new("a member of every scenario");

    public static TakenName OfCatalogs { get; } = new("the class of another scenario as an object");

    /// <summary>The class of a kind, in which no member can have its name.</summary>
    public static TakenName ByKind(Kind kind, DeclaredScenario declared) => new("the kind", kind, declared);

    /// <summary>The set of a kind’s facts, or the class of that set.</summary>
    public static TakenName BySet(Kind kind, DeclaredScenario declared) => new("the set of all facts of kind", kind, declared);

    public Diagnostic Report(InputText file, TextSpan span, string name, string csharp)
    {
        if (Kind is null)
            return Diagnostics.Report.ReservedName(file, span, name, csharp, By);
        var by = By + " ‘" + Kind.Name + "’";
        return Declared?.FindKind(Kind.Name) is { } place
            ? DeclarationSite.Attach(Diagnostics.Report.ReservedName(file, span, name, csharp, by + " (" + DeclarationSite.Describe(place, file) + ")"), place)
            : Diagnostics.Report.ReservedName(file, span, name, csharp, by + " in ‘" + Kind.Symbol.Vocabulary + "’");
    }
}

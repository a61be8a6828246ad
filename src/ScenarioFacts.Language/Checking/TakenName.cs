using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>What has a name in C# already: a member of all classes of a sort, or what a kind becomes.</summary>
/// <param name="By">What it is, as a message says it.</param>
/// <param name="Vocabulary">The vocabulary of the kind; null for a member.</param>
/// <param name="Place">Where the kind is declared; null if that is no file of the project.</param>
internal sealed record TakenName(string By, string? Vocabulary = null, (InputText File, Token Token)? Place = null)
{
    public static TakenName OfSets { get; } = new("a member of every set of facts");

    public static TakenName OfFacts { get; } = new("a member of every fact");

    public static TakenName OfSources { get; } = new("a member of every source");

    public static TakenName OfScenarios { get; } = new("a member of every scenario");

    /// <summary>The class of a kind, in which no member can have its name.</summary>
    public static TakenName ByKind(Kind kind, DeclaredScenario declared) => Of("the kind", kind, declared);

    /// <summary>The set of a kind’s facts, or the class of that set.</summary>
    public static TakenName BySet(Kind kind, DeclaredScenario declared) => Of("the set of all facts of kind", kind, declared);

    public Diagnostic Report(InputText file, TextSpan span, string name, string csharp)
    {
        var reserved = Diagnostics.Report.ReservedName(file, span, name, csharp, Describe(file));
        return Place is { } place ? DeclarationSite.Attach(reserved, place) : reserved;
    }

    private string Describe(InputText from) =>
        Place is { } place ? By + " (" + DeclarationSite.Describe(place, from) + ")"
        : Vocabulary is null ? By
        : By + " in ‘" + Vocabulary + "’";

    private static TakenName Of(string what, Kind kind, DeclaredScenario declared) => new(what + " ‘" + kind.Name + "’", kind.Symbol.Vocabulary, declared.FindKind(kind.Name));
}

using System.Linq;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Declarations;

/// <summary>The lines under a kind that say something of the kind itself and declare no field.</summary>
internal static class KindSettings
{
    public const string Evidence = "evidence";
    public const string Plural = "plural";

    /// <summary>How facts of the kind are named.</summary>
    public const string Naming = "naming";

    /// <summary>The two fields that are the sides of a pair.</summary>
    public const string Sides = "sides";

    /// <summary>The value of <see cref="Naming"/> for proper names, which exclude one another.</summary>
    public const string Proper = "proper";

    public static bool IsSetting(ClaimSyntax field) => IsSetting(field.Field.Text);

    public static bool IsSetting(string name) => name is Evidence or Plural or Naming or Sides;

    /// <summary>The value of a setting in a kind's body: <c>evidence: optional</c>, <c>plural: people</c>.</summary>
    public static string? Find(KindDeclaration kind, string setting) =>
        kind.Fields.FirstOrDefault(field => field.Field.Reads(setting) && field.Items[0].IsOneWord)?.Items[0].First.Text;

    /// <summary>Whether a line names two fields as sides.</summary>
    public static bool HasTwoSides(ClaimSyntax field) => field.Items.Length == 2 && field.Items[0].IsOneWord && field.Items[1].IsOneWord;
}

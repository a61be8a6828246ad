using System.Globalization;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>How numbers stand in messages, in every culture alike.</summary>
internal static class Wording
{
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>How numbers and lists stand in messages, in every culture alike.</summary>
internal static class Wording
{
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>“‘a’, ‘b’ and ‘c’”.</summary>
    public static string List(IReadOnlyList<string> words, string conjunction)
    {
        var quoted = words.Select(static word => "‘" + word + "’").ToList();
        return quoted.Count == 1
            ? quoted[0]
            : string.Join(", ", quoted.Take(quoted.Count - 1)) + " " + conjunction + " " + quoted[quoted.Count - 1];
    }
}

using System.Runtime;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Files;

/// <summary>
/// Reserves memory for one compilation of a large set, after which the process ends, so that no garbage is collected meanwhile. Collection otherwise takes a third of
/// the time (tests/system/scale), although most objects live to the end.
/// </summary>
internal static class GcBudget
{
    /// <summary>For smaller inputs there are only one or two collections.</summary>
    private const long FewestCharacters = 2_000_000;

    /// <summary>Measured allocation per character of facts, including the texts that they quote.</summary>
    private const long BytesPerCharacter = 56;

    /// <summary>At most one part in this many of the available memory is reserved.</summary>
    private const int Part = 4;

    public static void TryReserve(IReadOnlyList<InputText> files)
    {
        var characters = files.Sum(static file => (long)file.Text.Length);
        if (characters < FewestCharacters || characters * BytesPerCharacter > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Part || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            return;
        try
        {
            GC.TryStartNoGCRegion(characters * BytesPerCharacter);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this runtime can reserve: collect as usual.
        }
    }
}

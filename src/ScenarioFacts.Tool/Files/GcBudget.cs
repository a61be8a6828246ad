using System.Runtime;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Files;

/// <summary>
/// Memory for one compilation of a large set, after which the program ends: where the machine has plenty, nothing is cleared meanwhile. Clearing takes a third of
/// the time otherwise (tests/system/scale), and most of what there is lives to the end.
/// </summary>
internal static class GcBudget
{
    /// <summary>Where less is read, memory is cleared once or twice at most.</summary>
    private const long FewestCharacters = 2_000_000;

    /// <summary>What is made of a character of facts and of the texts that they quote, measured.</summary>
    private const long BytesPerCharacter = 48;

    /// <summary>The part of the machine's memory that one run may take.</summary>
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
            // More than this runtime can set aside at once: then memory is cleared as usual.
        }
    }
}

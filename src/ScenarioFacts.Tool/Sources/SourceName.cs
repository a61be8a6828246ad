using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Tool.Sources;

/// <summary>Proposes a name for a source, derived from the file name of its text.</summary>
internal static class SourceName
{
    private const string Fallback = "source";

    /// <param name="isTaken">Whether the name is already in use; a number is then appended.</param>
    public static string Propose(string textName, Func<string, bool> isTaken)
    {
        var normalized = Names.Normalize(Path.GetFileNameWithoutExtension(textName));
        var name = normalized == Names.Placeholder ? Fallback : normalized;
        for (var number = 2; isTaken(name); number++)
            name = $"{(normalized == Names.Placeholder ? Fallback : normalized)}-{number}";
        return name;
    }
}

using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Tool.Sources;

/// <summary>A good name for the source that a text becomes, made of the name of its file.</summary>
internal static class SourceName
{
    private const string Fallback = "source";

    /// <param name="isTaken">Whether the facts have the name already; then a number goes behind it.</param>
    public static string Propose(string textName, Func<string, bool> isTaken)
    {
        var mended = Names.Normalize(Path.GetFileNameWithoutExtension(textName));
        var name = mended == Names.Placeholder ? Fallback : mended;
        for (var number = 2; isTaken(name); number++)
            name = $"{(mended == Names.Placeholder ? Fallback : mended)}-{number}";
        return name;
    }
}

namespace ScenarioFacts.Tool.Rendering;

/// <summary>The HTML pages beside the tool, made when it was built.</summary>
internal static class HelpPages
{
    /// <summary>The page that lists all others.</summary>
    public const string Index = "index";

    /// <summary>The path of a page, such as that of a diagnostic's id; null if it is not there.</summary>
    public static string? Find(string name) =>
        Path.Combine(AppContext.BaseDirectory, "site", name + ".html") is var path && File.Exists(path) ? path : null;
}

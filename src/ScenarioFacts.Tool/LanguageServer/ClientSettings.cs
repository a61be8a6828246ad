using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>The client's parameters of <c>initialize</c>.</summary>
/// <param name="Folders">The paths of the workspace's folders.</param>
/// <param name="HasSnippets">Whether completions may have tab stops.</param>
/// <param name="Sources">The folder with texts, from <c>initializationOptions.sources</c>.</param>
internal sealed record ClientSettings(IReadOnlyList<string> Folders, bool CanRegisterWatchers, bool HasConfiguration, bool HasSnippets, string? Sources)
{
    /// <summary>The configuration sections in which clients keep the settings.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["facts", "scenarioFacts"];

    public static ClientSettings Parse(JsonElement initialize)
    {
        var folders = initialize.Items("workspaceFolders").Select(static folder => folder.Text("uri")).ToList();
        if (folders.Count == 0)
            folders.Add(initialize.Text("rootUri") ?? (initialize.Text("rootPath") is { } path ? FileUri.FromPath(path) : null));
        var workspace = initialize.At("capabilities", "workspace");
        return new ClientSettings(
            [.. folders.OfType<string>().Select(FileUri.ToPath).OfType<string>().Distinct(StringComparer.Ordinal)],
            workspace.Flag("didChangeWatchedFiles", "dynamicRegistration"),
            workspace.Flag("configuration"),
            initialize.Flag("capabilities", "textDocument", "completion", "completionItem", "snippetSupport"),
            SourcesIn(initialize.At("initializationOptions")));
    }

    /// <summary>The folder in the settings <c>{ "facts": { "sources": … } }</c>, with or without the section; null for none.</summary>
    public static string? SourcesIn(JsonElement settings) =>
        Sections.Select(section => settings.Text(section, "sources")).Append(settings.Text("sources")).FirstOrDefault(static folder => !string.IsNullOrEmpty(folder));
}

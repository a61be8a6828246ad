using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>What the client said of itself when it began.</summary>
/// <param name="Folders">The paths of the workspace's folders.</param>
/// <param name="Sources">The folder with texts, as <c>initializationOptions.sources</c> has it.</param>
internal sealed record ClientSettings(IReadOnlyList<string> Folders, bool CanRegisterWatchers, bool HasConfiguration, string? Sources)
{
    public static ClientSettings Of(JsonElement initialize)
    {
        var folders = initialize.Items("workspaceFolders").Select(static folder => folder.Text("uri")).ToList();
        if (folders.Count == 0)
            folders.Add(initialize.Text("rootUri") ?? (initialize.Text("rootPath") is { } path ? FileUri.Of(path) : null));
        var workspace = initialize.At("capabilities", "workspace");
        return new ClientSettings(
            [.. folders.OfType<string>().Select(FileUri.PathOf).OfType<string>().Distinct(StringComparer.Ordinal)],
            workspace.Flag("didChangeWatchedFiles", "dynamicRegistration"),
            workspace.Flag("configuration"),
            SourcesIn(initialize.At("initializationOptions")));
    }

    /// <summary>The folder that settings name: <c>{ "facts": { "sources": … } }</c>, or without the section.</summary>
    public static string? SourcesIn(JsonElement settings) =>
        (settings.Text("facts", "sources") ?? settings.Text("sources")) is { Length: > 0 } folder ? folder : null;
}

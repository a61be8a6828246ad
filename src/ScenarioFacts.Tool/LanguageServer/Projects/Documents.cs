using System.Collections.Immutable;
using System.Text.Json;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>An immutable snapshot of the open documents, by path. Requests are answered from the snapshot at the time they were made.</summary>
internal sealed record Documents(ImmutableDictionary<string, Document> ByPath)
{
    private const string Unsaved = "untitled:";

    public static Documents None { get; } = new(ImmutableDictionary.Create<string, Document>(StringComparer.Ordinal));

    public IEnumerable<Document> All => ByPath.Values;

    public Document? Find(string path) => ByPath.GetValueOrDefault(path);

    /// <summary>The document that a request refers to; null if it is not an open facts document.</summary>
    public Document? Of(JsonElement parameters) =>
        parameters.Text("textDocument", "uri") is { } uri && GetPath(uri) is { } path ? Find(path) : null;

    public Documents Opened(JsonElement document) =>
        document.Text("uri") is { } uri && GetPath(uri) is { } path && document.Text("text") is { } text
            ? new(ByPath.SetItem(path, new Document(uri, !IsUnsaved(uri), new InputText(path, text), document.Number("version"))))
            : this;

    public Documents Changed(JsonElement parameters) =>
        Of(parameters) is { } document
            ? new(ByPath.SetItem(document.Path, document.After(parameters.Items("contentChanges"), parameters.Number("textDocument", "version"))))
            : this;

    public Documents Closed(JsonElement parameters) => Of(parameters) is { } document ? new(ByPath.Remove(document.Path)) : this;

    /// <summary>The key of a document: its path or unsaved URI; null if it is not a facts document, or has another URI scheme.</summary>
    private static string? GetPath(string uri) =>
        IsUnsaved(uri) ? uri
        : FileUri.ToPath(uri) is { } path && FactFiles.HasExtension(path) && !ShippedVocabularies.Contains(path) ? path
        : null;

    private static bool IsUnsaved(string uri) => uri.StartsWith(Unsaved, StringComparison.Ordinal);
}

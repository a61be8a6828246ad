using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Features;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>The server capabilities, in the result of <c>initialize</c>.</summary>
internal static class Capabilities
{
    /// <summary><c>TextDocumentSyncKind.Incremental</c>.</summary>
    private const int Incremental = 2;

    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("capabilities");
        json.WriteString("positionEncoding", "utf-16");
        json.WriteStartObject("textDocumentSync");
        json.WriteBoolean("openClose", true);
        json.WriteNumber("change", Incremental);
        json.WriteBoolean("save", true);
        json.WriteEndObject();
        foreach (var feature in new[] { "hover", "definition", "references", "documentHighlight", "documentSymbol", "workspaceSymbol", "foldingRange", "documentFormatting" })
            json.WriteBoolean(feature + "Provider", true);
        WriteCompletion(json);
        WriteSemanticTokens(json);
        json.WriteStartObject("renameProvider");
        json.WriteBoolean("prepareProvider", true);
        json.WriteEndObject();
        json.WriteStartObject("codeActionProvider");
        WriteTexts(json, "codeActionKinds", [CodeActionHandler.QuickFix, CodeActionHandler.FixAll]);
        json.WriteEndObject();
        json.WriteStartObject("workspace");
        json.WriteStartObject("workspaceFolders");
        json.WriteBoolean("supported", true);
        json.WriteBoolean("changeNotifications", true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("serverInfo");
        json.WriteString("name", "facts");
        json.WriteString("version", typeof(Capabilities).Assembly.GetName().Version!.ToString(3));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCompletion(Utf8JsonWriter json)
    {
        json.WriteStartObject("completionProvider");
        WriteTexts(json, "triggerCharacters", [":", " ", ">", "."]);
        json.WriteEndObject();
    }

    private static void WriteSemanticTokens(Utf8JsonWriter json)
    {
        json.WriteStartObject("semanticTokensProvider");
        json.WriteStartObject("legend");
        WriteTexts(json, "tokenTypes", SemanticTokensHandler.Types);
        WriteTexts(json, "tokenModifiers", SemanticTokensHandler.Modifiers);
        json.WriteEndObject();
        json.WriteBoolean("full", true);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}

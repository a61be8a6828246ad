using System.Globalization;
using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>Handles completion requests.</summary>
internal static class CompletionHandler
{
    /// <summary>The maximum number of items; further typing narrows a longer list.</summary>
    private const int Most = 1000;

    /// <summary>The maximum number of items with documentation; longer lists have only a line each.</summary>
    private const int MostDocumented = 150;

    /// <summary><c>InsertTextFormat.Snippet</c>.</summary>
    private const int SnippetFormat = 2;

    /// <summary><c>InsertTextMode.adjustIndentation</c>: further lines of a snippet are indented like the first.</summary>
    private const int AdjustIndentation = 2;

    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file || Caret.Locate(file.Source, context.Offset(file)) is not { } place)
        {
            json.WriteNullValue();
            return;
        }

        var (proposals, caret) = Proposals.At(file, place, context.HasSnippets);
        var all = proposals.ToList();
        var shown = all.Count <= Most ? all : all.FindAll(proposal => Matches(proposal, caret.Typed));
        json.WriteStartObject();
        json.WriteBoolean("isIncomplete", all.Count > Most);
        json.WriteStartArray("items");
        for (var i = 0; i < Math.Min(shown.Count, Most); i++)
            Write(json, file.Document.Lines, shown[i], caret, i, shown.Count <= MostDocumented);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static bool Matches(Proposal proposal, string typed) => (proposal.Filter ?? proposal.Text).Contains(typed, StringComparison.OrdinalIgnoreCase);

    private static void Write(Utf8JsonWriter json, EditorLines lines, Proposal proposal, Caret caret, int rank, bool isDocumented)
    {
        json.WriteStartObject();
        json.WriteString("label", proposal.Text);
        json.WriteNumber("kind", proposal.Kind);
        if (proposal.Detail is { } detail)
            json.WriteString("detail", detail);
        if (isDocumented && proposal.Documentation?.Invoke() is { } documentation)
            json.WriteMarkdown("documentation", documentation);
        json.WriteString("sortText", rank.ToString("D4", CultureInfo.InvariantCulture));
        if (proposal.Filter is { } filter)
            json.WriteString("filterText", filter);
        if (proposal.Kind == ProposalKind.Snippet)
        {
            json.WriteNumber("insertTextFormat", SnippetFormat);
            json.WriteNumber("insertTextMode", AdjustIndentation);
        }

        json.WritePropertyName("textEdit");
        json.WriteEdit(lines, caret.Word, proposal.Inserted);
        json.WriteEndObject();
    }
}

using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>The folding ranges: the lines under a fact, a kind or a statement, and multi-line comments.</summary>
internal static class FoldingHandler
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file)
        {
            json.WriteNullValue();
            return;
        }

        var lines = file.Document.Lines;
        json.WriteStartArray();
        foreach (var block in LineTree.Create(file.Syntax).Blocks)
            Write(json, lines.GetPosition(block.Span.Start).Line, lines.GetPosition(block.Span.End).Line, null);
        foreach (var (first, last) in CommentsIn(file.Source.Text, lines))
            Write(json, first, last, "comment");
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, int first, int last, string? kind)
    {
        if (last <= first)
            return;
        json.WriteStartObject();
        json.WriteNumber("startLine", first);
        json.WriteNumber("endLine", last);
        if (kind is not null)
            json.WriteString("kind", kind);
        json.WriteEndObject();
    }

    private static IEnumerable<(int First, int Last)> CommentsIn(string text, EditorLines lines)
    {
        var first = -1;
        for (var line = 0; line <= lines.Count; line++)
        {
            var isComment = line < lines.Count && text.AsSpan(lines.GetStart(line), lines.GetEnd(line) - lines.GetStart(line)).TrimStart() is ['#', ..];
            if (isComment && first < 0)
                first = line;
            if (isComment || first < 0)
                continue;
            yield return (first, line - 1);
            first = -1;
        }
    }
}

using System.Text.Json;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>An immutable snapshot of a document that is open in the editor.</summary>
/// <param name="uri">The URI as spelled by the client, used in messages to it.</param>
/// <param name="isFile">Whether it is a file; false for an unsaved document.</param>
internal sealed class Document(string uri, bool isFile, InputText source, int? version)
{
    private EditorLines? _lines;

    public string Uri { get; } = uri;

    public bool IsFile { get; } = isFile;

    /// <summary>The text, with the file's path or, if it is not a file, its URI.</summary>
    public InputText Source { get; } = source;

    public int? Version { get; } = version;

    public string Path => Source.Path;

    public EditorLines Lines => _lines ??= new EditorLines(Source.Text);

    /// <summary>Applies the changes of one notification in sequence, each to the result of the previous one.</summary>
    public Document After(IEnumerable<JsonElement> changes, int? version)
    {
        var (text, lines) = (Source.Text, Lines);
        foreach (var change in changes)
        {
            if (change.Text("text") is not { } written)
                continue;
            if (change.Position("range", "start") is { } start && change.Position("range", "end") is { } end)
            {
                var span = lines.GetSpan(start, end);
                text = string.Concat(text.AsSpan(0, span.Start), written, text.AsSpan(span.End));
            }
            else
            {
                text = written;
            }

            lines = new EditorLines(text);
        }

        return new Document(Uri, IsFile, new InputText(Path, text), version ?? Version) { _lines = lines };
    }
}

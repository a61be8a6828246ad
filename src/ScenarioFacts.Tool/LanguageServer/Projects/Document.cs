using System.Text.Json;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>A file that is open in the editor, as it stands there. An edit makes another one.</summary>
/// <param name="uri">As the client spells it, and as it is told it again.</param>
/// <param name="isFile">Whether it has a place among other files; what was never saved has none.</param>
internal sealed class Document(string uri, bool isFile, InputText source, int? version)
{
    private EditorLines? _lines;

    public string Uri { get; } = uri;

    public bool IsFile { get; } = isFile;

    /// <summary>The text, under the file's path or, where it is no file, its URI.</summary>
    public InputText Source { get; } = source;

    public int? Version { get; } = version;

    public string Path => Source.Path;

    public EditorLines Lines => _lines ??= new EditorLines(Source.Text);

    /// <summary>The document after the changes of one notification, each to the text that the one before left.</summary>
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

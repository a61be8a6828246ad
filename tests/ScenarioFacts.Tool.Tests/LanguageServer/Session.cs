using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Projects;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>An editor with files open, one of which has the caret: the mark <c>§</c> in its text.</summary>
internal sealed class Session : IDisposable
{
    private const char Mark = '§';

    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private string _uri = "";
    private object _position = new { };

    private Session(Action<TemporaryFolder>? prepare, object? capabilities)
    {
        prepare?.Invoke(_folder);
        Client = EditorClient.In(_folder.Root, capabilities);
    }

    public EditorClient Client { get; }

    /// <summary>One file, with the caret.</summary>
    public static Session With(string text) => With(("a.facts", text));

    public static Session With(params (string Name, string Text)[] files) => With(null, files);

    /// <param name="prepare">Writes what is on the disk before the editor begins.</param>
    public static Session With(Action<TemporaryFolder>? prepare, params (string Name, string Text)[] files) => With(prepare, null, files);

    /// <summary>An editor whose completions may have tab stops.</summary>
    public static Session WithSnippets(params (string Name, string Text)[] files) =>
        With(null, new { textDocument = new { completion = new { completionItem = new { snippetSupport = true } } } }, files);

    private static Session With(Action<TemporaryFolder>? prepare, object? capabilities, params (string Name, string Text)[] files)
    {
        var session = new Session(prepare, capabilities);
        foreach (var (name, marked) in files)
        {
            var caret = marked.IndexOf(Mark, StringComparison.Ordinal);
            var text = marked.Replace(Mark.ToString(), "", StringComparison.Ordinal);
            var uri = session.UriOf(name);
            session._texts.Add(uri, text);
            session.Client.Open(uri, text);
            if (caret < 0)
                continue;
            var position = new EditorLines(text).GetPosition(caret);
            (session._uri, session._position) = (uri, new { line = position.Line, character = position.Character });
        }

        return session;
    }

    public string UriOf(string name) => EditorClient.UriOf(_folder[name]);

    public void Dispose()
    {
        Client.Dispose();
        _folder.Dispose();
    }

    /// <summary>Asks something of the place of the caret.</summary>
    public JsonElement Ask(string method) => Client.Ask(method, new { textDocument = new { uri = _uri }, position = _position });

    /// <summary>Asks something of the place of the caret, and more.</summary>
    public JsonElement Ask(string method, object parameters) => Client.Ask(method, With(parameters));

    public (int Code, string Message) Refused(string method, object parameters) => Client.Refused(method, With(parameters));

    /// <summary>The stretches of text that locations are of, with the file's name and, from zero, the line before: <c>a.facts 3 roe</c>.</summary>
    public string[] Places(JsonElement locations) =>
        locations.ValueKind == JsonValueKind.Null ? [] : [.. locations.EnumerateArray().Select(location => PlaceOf(location.GetProperty("uri").GetString()!, location.GetProperty("range")))];

    public string PlaceOf(JsonElement range) => PlaceOf(_uri, range);

    /// <summary>A file after the edits of a <c>WorkspaceEdit</c>.</summary>
    public string After(JsonElement edit, string? name = null)
    {
        var uri = name is null ? _uri : UriOf(name);
        return edit.GetProperty("changes").TryGetProperty(uri, out var changes) ? Applied(uri, changes) : _texts[uri];
    }

    /// <summary>The file with the caret after <c>TextEdit</c>s.</summary>
    public string Applied(JsonElement edits) => Applied(_uri, edits);

    public IReadOnlyList<string> Completions() =>
        Ask("textDocument/completion") is { ValueKind: JsonValueKind.Object } list ? [.. list.GetProperty("items").EnumerateArray().Select(static item => item.GetProperty("label").GetString()!)] : [];

    /// <summary>The line with the caret after a proposal was taken.</summary>
    public string Completed(string label)
    {
        var item = Ask("textDocument/completion").GetProperty("items").EnumerateArray().Single(item => item.GetProperty("label").GetString() == label);
        var line = item.GetProperty("textEdit").GetProperty("range").GetProperty("start").GetProperty("line").GetInt32();
        return Applied(JsonSerializer.SerializeToElement(new[] { item.GetProperty("textEdit") })).ReplaceLineEndings("\n").Split('\n')[line];
    }

    /// <summary>Waits for what is wrong in the file with the caret.</summary>
    public JsonElement[] Diagnostics() => Client.Diagnostics(_uri, 1);

    private Dictionary<string, object?> With(object parameters)
    {
        var all = parameters.GetType().GetProperties().ToDictionary(static property => property.Name, property => property.GetValue(parameters));
        all.TryAdd("textDocument", new { uri = _uri });
        all.TryAdd("position", _position);
        return all;
    }

    private string PlaceOf(string uri, JsonElement range)
    {
        var (text, lines) = (_texts[uri], new EditorLines(_texts[uri]));
        var (start, end) = (OffsetOf(lines, range.GetProperty("start")), OffsetOf(lines, range.GetProperty("end")));
        return $"{uri[(uri.LastIndexOf('/') + 1)..]} {lines.GetPosition(start).Line} {text[start..end]}";
    }

    private string Applied(string uri, JsonElement edits)
    {
        var (text, lines) = (_texts[uri], new EditorLines(_texts[uri]));
        foreach (var edit in edits.EnumerateArray().OrderByDescending(edit => OffsetOf(lines, edit.GetProperty("range").GetProperty("start"))))
        {
            var range = edit.GetProperty("range");
            text = text[..OffsetOf(lines, range.GetProperty("start"))] + edit.GetProperty("newText").GetString() + text[OffsetOf(lines, range.GetProperty("end"))..];
        }

        return text;
    }

    private static int OffsetOf(EditorLines lines, JsonElement position)
    {
        var offset = lines.GetStart(position.GetProperty("line").GetInt32()) + position.GetProperty("character").GetInt32();
        Assert.True(offset <= lines.GetEnd(position.GetProperty("line").GetInt32()), "A position lies outside its line.");
        return offset;
    }
}

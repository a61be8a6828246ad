using System.Text.Json;
using ScenarioFacts.Language.Configuration;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>
/// Implements the Language Server Protocol 3.17 over two streams. One thread reads, tracks the open documents, and answers requests that need no
/// compilation; <see cref="AnalysisThread"/> compiles and answers the rest.
/// </summary>
internal sealed class Server
{
    private const string Watched = "workspace/didChangeWatchedFiles";

    /// <summary><c>FileChangeType.Changed</c>.</summary>
    private const int Changed = 2;

    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(2);

    private readonly MessageReader _reader;
    private readonly MessageWriter _client;
    private readonly AnalysisThread _worker;
    private readonly Dictionary<int, Action<JsonElement>> _asked = [];
    private ClientSettings? _settings;
    private Documents _documents = Documents.None;
    private bool _isShutDown;

    private Server(Stream input, Stream output)
    {
        _reader = new MessageReader(input);
        _client = new MessageWriter(output);
        _worker = new AnalysisThread(_client);
    }

    /// <summary>Serves until the client sends <c>exit</c> or closes the stream.</summary>
    /// <returns>An <see cref="ExitCode"/>: <see cref="ExitCode.Sound"/> if the client sent <c>shutdown</c> before.</returns>
    public static int Run(Stream input, Stream output)
    {
        var server = new Server(input, output);
        server.ReadAll();
        server._worker.Stop(ShutdownTimeout);
        server._client.Finish(ShutdownTimeout);
        return server._isShutDown ? ExitCode.Sound : ExitCode.Errors;
    }

    private void ReadAll()
    {
        while (Read() is { } body)
        {
            try
            {
                if (!Handle(Incoming.Parse(body)))
                    return;
            }
            catch (ProtocolException error)
            {
                _client.Refuse(null, error.Code, error.Message);
            }
        }
    }

    private byte[]? Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>Handles a message; returns whether the server continues.</summary>
    private bool Handle(Incoming message)
    {
        if (message is { Method: "exit", Id: null })
            return false;
        try
        {
            if (message.Method is null)
                TakeAnswer(message);
            else if (message.Id is { } id)
                Answer(id, message.Method, message.Params);
            else if (_settings is not null && !_isShutDown)
                HandleNotification(message.Method, message.Params);
        }
        catch (ProtocolException error)
        {
            if (message is { Id: { } id, Method: not null })
                _client.Refuse(id, error.Code, error.Message);
        }
        catch (Exception bug)
        {
            if (message is { Id: { } id, Method: not null })
                _client.Refuse(id, ErrorCode.InternalError, bug.Message);
            _client.Log(bug);
        }

        return true;
    }

    private void Answer(JsonElement id, string method, JsonElement parameters)
    {
        if (_isShutDown)
            throw new ProtocolException(ErrorCode.InvalidRequest, "The server was shut down; only ‘exit’ may follow.");
        if (method == "initialize")
            Initialize(id, parameters);
        else if (_settings is null)
            throw new ProtocolException(ErrorCode.ServerNotInitialized, $"‘{method}’ came before ‘initialize’.");
        else if (method == "shutdown")
            Shutdown(id);
        else if (RequestHandlers.Find(method) is { } request)
            _worker.Ask(new PendingRequest(id, request, parameters, _documents, _settings.HasSnippets));
        else
            throw new ProtocolException(ErrorCode.MethodNotFound, $"There is no ‘{method}’ here.");
    }

    private void Initialize(JsonElement id, JsonElement parameters)
    {
        if (_settings is not null)
            throw new ProtocolException(ErrorCode.InvalidRequest, "‘initialize’ may come once.");
        _settings = ClientSettings.Parse(parameters);

        // The protocol forbids other messages before this response.
        _client.Answer(id, Capabilities.Write);
        _worker.SetFolders(_settings.Folders);
        SetSources(_settings.Sources);
    }

    private void Shutdown(JsonElement id)
    {
        _isShutDown = true;
        _client.Answer(id, static json => json.WriteNullValue());
    }

    private void HandleNotification(string method, JsonElement parameters)
    {
        switch (method)
        {
            case "initialized":
                Begin();
                break;
            case "textDocument/didOpen":
                Show(_documents.Opened(parameters.At("textDocument")));
                break;
            case "textDocument/didChange":
                Show(_documents.Changed(parameters));
                break;
            case "textDocument/didSave":
                Saved(parameters);
                break;
            case "textDocument/didClose":
                Close(parameters);
                break;
            case "workspace/didChangeConfiguration":
                Configure(parameters.At("settings"));
                break;
            case "workspace/didChangeWorkspaceFolders":
                ChangeFolders(parameters.At("event"));
                break;
            case Watched:
                Watch([.. parameters.Items("changes")]);
                break;
            case "$/cancelRequest":
                _worker.Cancel(parameters.At("id"));
                break;
        }
    }

    private void Begin()
    {
        if (_settings!.CanRegisterWatchers)
            Ask("client/registerCapability", WriteWatchers, static _ => { });
        if (_settings.HasConfiguration)
            AskForConfiguration();
        _worker.Show(_documents);
    }

    private void Show(Documents documents)
    {
        _documents = documents;
        _worker.Show(documents);
    }

    private void Close(JsonElement parameters)
    {
        // From now on the content on the disk counts, which may differ.
        if (_documents.Of(parameters) is not { IsFile: true } document)
        {
            Show(_documents.Closed(parameters));
            return;
        }

        _documents = _documents.Closed(parameters);
        _worker.Refresh(new DiskChange([document.Path], true, true));
        _worker.Show(_documents);
    }

    private void Watch(List<JsonElement> changes)
    {
        var (paths, isOfPlaces) = (GetPaths(changes), changes.Exists(static change => change.Number("type") != Changed));
        _worker.Refresh(new DiskChange(paths, isOfPlaces, isOfPlaces || paths.Exists(static path => !FactFiles.HasExtension(path))));
    }

    /// <summary>Texts may have extensions that are not watched; and a client without file watching at least reports what it saves itself.</summary>
    private void Saved(JsonElement parameters) =>
        _worker.Refresh(_settings!.CanRegisterWatchers ? new DiskChange(GetPaths([parameters.At("textDocument")]), false, true) : DiskChange.Any);

    private void Configure(JsonElement settings)
    {
        if (settings.ValueKind == JsonValueKind.Object)
            SetSources(ClientSettings.SourcesIn(settings));
        else if (_settings!.HasConfiguration)
            AskForConfiguration();
    }

    private void AskForConfiguration() => Ask(
        "workspace/configuration",
        static json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("items");
            foreach (var section in ClientSettings.Sections)
            {
                json.WriteStartObject();
                json.WriteString("section", section);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        },
        result =>
        {
            // Without the setting, keep the value from initialize.
            foreach (var settings in result.Items().Where(static settings => settings.Text("sources") is not null).Take(1))
                SetSources(ClientSettings.SourcesIn(settings));
        });

    private void SetSources(string? folder)
    {
        var path = folder is null ? null : Path.Combine(_settings!.Folders.Count > 0 ? _settings.Folders[0] : "", folder);
        if (path is not null && !Directory.Exists(path))
        {
            _client.ShowMessage($"The setting ‘sources’ names a folder with texts, and {Wording.Printable(path)} is none.");
            path = null;
        }

        _worker.SetSources(path);
    }

    private void ChangeFolders(JsonElement change)
    {
        var removed = GetPaths(change.Items("removed")).ToHashSet(StringComparer.Ordinal);
        var folders = _settings!.Folders.Where(folder => !removed.Contains(folder)).Concat(GetPaths(change.Items("added"))).Distinct(StringComparer.Ordinal).ToList();
        _settings = _settings with { Folders = folders };
        _worker.SetFolders(folders);
    }

    private static List<string> GetPaths(IEnumerable<JsonElement> items) =>
        [.. items.Select(static item => item.Text("uri")).OfType<string>().Select(FileUri.ToPath).OfType<string>()];

    private void Ask(string method, Action<Utf8JsonWriter> writeParams, Action<JsonElement> take)
    {
        var id = _asked.Count + 1;
        _asked.Add(id, take);
        _client.Request(id, method, writeParams);
    }

    private void TakeAnswer(Incoming message)
    {
        if (message.Id is { ValueKind: JsonValueKind.Number } id && id.TryGetInt32(out var number) && _asked.TryGetValue(number, out var take))
            take(message.Result);
    }

    private static void WriteWatchers(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("registrations");
        json.WriteStartObject();
        json.WriteString("id", "files");
        json.WriteString("method", Watched);
        json.WriteStartObject("registerOptions");
        json.WriteStartArray("watchers");
        foreach (var pattern in new[] { "**/*.facts", "**/*" + SurfaceFormat.Extension, "**/*.seal", "**/*.txt", "**/seeds/*", "**/" + EditorConfigFile.FileName })
        {
            json.WriteStartObject();
            json.WriteString("globPattern", pattern);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Features;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>
/// The thread that compiles. Pending requests are answered first, in order; then, after changes, everything is compiled and diagnostics are published. The
/// next change cancels that run; results of a canceled run are never published.
/// </summary>
internal sealed class AnalysisThread
{
    private readonly MessageWriter _client;
    private readonly Thread _thread;
    private readonly DiagnosticsPublisher _diagnostics;
    private readonly ProjectSet _projects = new();
    private readonly object _gate = new();
    private readonly Queue<Action> _changes = [];
    private readonly List<PendingRequest> _pending = [];
    private readonly IdleCollection _collection = new(static () => GC.GetTotalAllocatedBytes());
    private Documents _documents = Documents.None;
    private CancellationTokenSource? _run;
    private PendingRequest? _current;
    private bool _isDirty;
    private bool _isStopped;

    public AnalysisThread(MessageWriter client)
    {
        _client = client;
        _diagnostics = new DiagnosticsPublisher(client);
        _thread = new Thread(Work) { IsBackground = true, Name = "facts" };
        _thread.Start();
    }

    /// <summary>Replaces the snapshot of the open documents.</summary>
    public void Show(Documents documents) => Change(() => _documents = documents, null);

    public void SetFolders(IReadOnlyList<string> folders) => Change(null, () => _projects.SetFolders(folders));

    public void SetSources(string? folder) => Change(null, () => _projects.SetSources(folder));

    /// <inheritdoc cref="ProjectSet.Refresh"/>
    public void Refresh(DiskChange change) => Change(null, () => _projects.Refresh(change));

    public void Ask(PendingRequest request)
    {
        lock (_gate)
        {
            _pending.Add(request);
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>Cancels a request: a queued one is refused at once, a running one when its computation stops.</summary>
    public void Cancel(JsonElement id)
    {
        lock (_gate)
        {
            if (_current?.IsCalled(id) == true)
                _current.Cancellation.Cancel();
            if (_pending.Find(request => request.IsCalled(id)) is not { } waiting)
                return;
            _pending.Remove(waiting);
            _client.Refuse(waiting.Id, ErrorCode.RequestCancelled, "Cancelled by the client.");
        }
    }

    /// <summary>Answers the pending requests and ends the thread.</summary>
    public void Stop(TimeSpan timeout)
    {
        lock (_gate)
        {
            _isStopped = true;
            _run?.Cancel();
            Monitor.Pulse(_gate);
        }

        _thread.Join(timeout);
    }

    /// <param name="now">Runs immediately, under the lock.</param>
    /// <param name="later">Runs on the thread, before further work.</param>
    private void Change(Action? now, Action? later)
    {
        lock (_gate)
        {
            now?.Invoke();
            if (later is not null)
                _changes.Enqueue(later);
            _isDirty = true;
            _run?.Cancel();
            Monitor.Pulse(_gate);
        }
    }

    private void Work()
    {
        while (Wait() is { } step)
        {
            _client.WaitForRoom();
            Guard(step);
        }
    }

    /// <summary>Waits for the next step; returns null once stopped.</summary>
    private Action? Wait()
    {
        lock (_gate)
        {
            while (true)
            {
                if (Next() is { } step)
                    return step;
                if (_isStopped)
                    return null;
                if (_collection.IsDue)
                    return _collection.Run;
                Monitor.Wait(_gate);
            }
        }
    }

    private void Guard(Action step)
    {
        try
        {
            step();
        }
        catch (OperationCanceledException)
        {
            // Superseded by a newer change.
        }
        catch (Exception bug)
        {
            _client.Log(bug);
        }
    }

    private Action? Next()
    {
        if (_changes.TryDequeue(out var change))
            return change;
        if (_pending.Count > 0)
        {
            var request = _current = _pending[0];
            _pending.RemoveAt(0);
            return () => Answer(request);
        }

        if (!_isDirty || _isStopped)
            return null;
        _isDirty = false;
        var (run, documents) = (new CancellationTokenSource(), _documents);
        _run = run;
        return () => Publish(documents, run);
    }

    private void Publish(Documents documents, CancellationTokenSource run)
    {
        var analyses = _projects.AnalyseAll(documents, run.Token).ToList();
        lock (_gate)
        {
            // Skip if superseded: a newer change has its own run.
            if (!run.IsCancellationRequested)
                _diagnostics.Publish(analyses);
        }
    }

    private void Answer(PendingRequest request)
    {
        try
        {
            var context = new RequestContext(request.Params, request.Documents, _projects, request.HasSnippets, request.Cancellation.Token);
            _client.Answer(request.Id, json => request.Request(context, json));
        }
        catch (OperationCanceledException)
        {
            _client.Refuse(request.Id, ErrorCode.RequestCancelled, "Cancelled by the client.");
        }
        catch (ProtocolException error)
        {
            _client.Refuse(request.Id, error.Code, error.Message);
        }
        catch (Exception bug)
        {
            _client.Refuse(request.Id, ErrorCode.InternalError, bug.Message);
            _client.Log(bug);
        }
        finally
        {
            lock (_gate)
                _current = null;
        }
    }
}

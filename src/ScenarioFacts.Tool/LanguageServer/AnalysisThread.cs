using System.Text.Json;
using ScenarioFacts.Tool.LanguageServer.Features;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>
/// The one thread that compiles. Requests go first, in their order; then, if anything changed, everything is compiled and what is wrong is published. The
/// next change stops that run, and nothing of an older one is ever published after it.
/// </summary>
internal sealed class AnalysisThread
{
    private readonly MessageWriter _client;
    private readonly Thread _thread;
    private readonly DiagnosticsPublisher _diagnostics;
    private readonly ProjectSet _projects = new();
    private readonly object _gate = new();
    private readonly Queue<Action> _changes = [];
    private readonly List<PendingRequest> _questions = [];
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

    /// <summary>The documents are others now.</summary>
    public void Show(Documents documents) => Change(() => _documents = documents, null);

    public void SetFolders(IReadOnlyList<string> folders) => Change(null, () => _projects.SetFolders(folders));

    public void SetSources(string? folder) => Change(null, () => _projects.SetSources(folder));

    /// <inheritdoc cref="ProjectSet.Refresh"/>
    public void Refresh(DiskChange change) => Change(null, () => _projects.Refresh(change));

    public void Ask(PendingRequest question)
    {
        lock (_gate)
        {
            _questions.Add(question);
            Monitor.Pulse(_gate);
        }
    }

    /// <summary>The client no longer wants an answer: it is told so at once, or in place of what is being worked out.</summary>
    public void Cancel(JsonElement id)
    {
        lock (_gate)
        {
            if (_current?.IsCalled(id) == true)
                _current.Cancellation.Cancel();
            if (_questions.Find(question => question.IsCalled(id)) is not { } waiting)
                return;
            _questions.Remove(waiting);
            _client.Refuse(waiting.Id, ErrorCode.RequestCancelled, "Cancelled by the client.");
        }
    }

    /// <summary>Answers what was asked and ends.</summary>
    public void Stop(TimeSpan patience)
    {
        lock (_gate)
        {
            _isStopped = true;
            _run?.Cancel();
            Monitor.Pulse(_gate);
        }

        _thread.Join(patience);
    }

    /// <param name="now">What is done at once.</param>
    /// <param name="later">What the thread does before it goes on.</param>
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
            Guard(step);
    }

    /// <summary>What is to be done next; null at the end.</summary>
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
            // Something newer is to be done.
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
        if (_questions.Count > 0)
        {
            var question = _current = _questions[0];
            _questions.RemoveAt(0);
            return () => Answer(question);
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
            // A change that came meanwhile has its own run.
            if (!run.IsCancellationRequested)
                _diagnostics.Publish(analyses);
        }
    }

    private void Answer(PendingRequest question)
    {
        try
        {
            var context = new RequestContext(question.Params, question.Documents, _projects, question.Cancellation.Token);
            _client.Answer(question.Id, json => question.Request(context, json));
        }
        catch (OperationCanceledException)
        {
            _client.Refuse(question.Id, ErrorCode.RequestCancelled, "Cancelled by the client.");
        }
        catch (ProtocolException error)
        {
            _client.Refuse(question.Id, error.Code, error.Message);
        }
        catch (Exception bug)
        {
            _client.Refuse(question.Id, ErrorCode.InternalError, bug.Message);
            _client.Log(bug);
        }
        finally
        {
            lock (_gate)
                _current = null;
        }
    }
}

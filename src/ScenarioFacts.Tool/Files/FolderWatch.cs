using System.Diagnostics;

namespace ScenarioFacts.Tool.Files;

/// <summary>
/// Waits for changes in folders. Watches folders rather than files, because editors write a new file beside the old one and rename it. If
/// a folder cannot be watched, it falls back to polling every second.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>Debounce time: several files are often saved at once, and one is often written in pieces.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>Limits the debounce time under continuous changes.</summary>
    private static readonly TimeSpan LongestDebounce = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    private readonly Dictionary<(string Folder, bool WithBelow), FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changes = new(0);
    private volatile bool _mustPoll;

    /// <summary>Replaces the set of watched folders.</summary>
    public void Watch(IReadOnlyCollection<(string Folder, bool WithBelow)> folders)
    {
        foreach (var known in _watchers.Keys.Where(known => _mustPoll || !folders.Contains(known) || !Directory.Exists(known.Folder)).ToList())
        {
            _watchers[known].Dispose();
            _watchers.Remove(known);
        }

        _mustPoll = false;
        foreach (var folder in folders.Where(folder => !_watchers.ContainsKey(folder)))
            Add(folder);
    }

    /// <summary>Waits until something has changed and no more changes follow.</summary>
    /// <param name="looksAgain">Whether to return after a second even without a change.</param>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public void Wait(bool looksAgain, CancellationToken cancellation)
    {
        if (!_changes.Wait(looksAgain || _mustPoll ? PollInterval : Timeout.InfiniteTimeSpan, cancellation))
            return;
        var since = Stopwatch.StartNew();
        while (since.Elapsed < LongestDebounce && _changes.Wait(Quiet, cancellation))
        {
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers.Values)
            watcher.Dispose();
        _changes.Dispose();
    }

    private void Add((string Folder, bool WithBelow) folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder.Folder) { IncludeSubdirectories = folder.WithBelow };
            _watchers.Add(folder, watcher);
            watcher.Changed += (_, _) => Note();
            watcher.Created += (_, _) => Note();
            watcher.Deleted += (_, _) => Note();
            watcher.Renamed += (_, _) => Note();
            watcher.Error += (_, _) => StartPolling();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder does not exist, or the system's limit of watchers is reached.
            _mustPoll = true;
        }
    }

    private void StartPolling()
    {
        _mustPoll = true;
        Note();
    }

    private void Note()
    {
        try
        {
            _changes.Release();
        }
        catch (ObjectDisposedException)
        {
            // A late event arrived after disposal.
        }
    }
}

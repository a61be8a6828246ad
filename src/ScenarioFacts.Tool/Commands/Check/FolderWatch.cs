using System.Diagnostics;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>
/// Waits until something changes in some folders. It watches folders and never files: editors write a new file beside the old one and rename it. A
/// folder that cannot be watched is a reason to look again every second.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>So long nothing more must happen: several files are often saved at once, and one is often written in pieces.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    /// <summary>Someone who never stops writing is answered all the same.</summary>
    private static readonly TimeSpan LongestUnrest = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    private readonly Dictionary<(string Folder, bool WithBelow), FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _changes = new(0);
    private volatile bool _isBlind;

    /// <summary>Watches these folders and no others.</summary>
    public void Watch(IReadOnlyCollection<(string Folder, bool WithBelow)> folders)
    {
        foreach (var known in _watchers.Keys.Where(known => _isBlind || !folders.Contains(known) || !Directory.Exists(known.Folder)).ToList())
        {
            _watchers[known].Dispose();
            _watchers.Remove(known);
        }

        _isBlind = false;
        foreach (var folder in folders.Where(folder => !_watchers.ContainsKey(folder)))
            Add(folder);
    }

    /// <summary>Waits until something has changed and things are quiet again.</summary>
    /// <param name="looksAgain">Whether to look again after a while even if nothing is seen to change.</param>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public void Wait(bool looksAgain, CancellationToken cancellation)
    {
        if (!_changes.Wait(looksAgain || _isBlind ? Again : Timeout.InfiniteTimeSpan, cancellation))
            return;
        var since = Stopwatch.StartNew();
        while (since.Elapsed < LongestUnrest && _changes.Wait(Quiet, cancellation))
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
            watcher.Error += (_, _) => NoteBlindness();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // It is not there now, or the system watches no more folders.
            _isBlind = true;
        }
    }

    private void NoteBlindness()
    {
        _isBlind = true;
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
            // The last news came while the watch ended.
        }
    }
}

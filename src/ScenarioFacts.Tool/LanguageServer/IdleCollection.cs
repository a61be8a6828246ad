namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>
/// Clears what edits leave behind while nobody waits for an answer. By itself the runtime would let a few hundred megabytes gather first, and then do it while somebody types.
/// </summary>
/// <param name="getAllocated">How many bytes the process has allocated so far.</param>
internal sealed class IdleCollection(Func<long> getAllocated)
{
    /// <summary>The bytes that may be created before it is due.</summary>
    public const long Limit = 64 * 1024 * 1024;

    private long _allocatedBefore;

    /// <summary>Whether enough was created since the last time.</summary>
    public bool IsDue => getAllocated() - _allocatedBefore > Limit;

    public void Run()
    {
        // Of what is older the runtime decides itself.
        GC.Collect(1, GCCollectionMode.Forced, blocking: true);
        _allocatedBefore = getAllocated();
    }
}

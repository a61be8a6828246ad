using System;
using System.Threading;

namespace ScenarioFacts;

/// <summary>Lazy initialization; concurrent callers may each create a value, the first published one wins.</summary>
internal static class Once
{
    public static T Get<T, TState>(ref T? slot, TState state, Func<TState, T> make)
        where T : class
    {
        var present = Volatile.Read(ref slot);
        if (present is not null)
            return present;
        var made = make(state);
        return Interlocked.CompareExchange(ref slot, made, null) ?? made;
    }
}

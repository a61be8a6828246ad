using System;
using System.Threading;

namespace ScenarioFacts;

/// <summary>Makes a value at first touch. Threads that race may each make one; all of them get the one that was first in place.</summary>
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

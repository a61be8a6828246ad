using System;
using System.Threading;

namespace ScenarioFacts;

/// <summary>What was read of a fact's fields: few enough that a chain of them is searched from its newest link.</summary>
internal sealed class ViewCache
{
    private Link? _newest;

    /// <summary>The view kept under this field and name, made if there is none yet.</summary>
    public TView Get<TView, TState>(object field, string name, TState state, Func<TState, TView> make)
        where TView : class
    {
        var newest = Volatile.Read(ref _newest);
        if (Find<TView>(newest, field, name) is { } present)
            return present;
        var made = make(state);
        while (true)
        {
            var seen = Interlocked.CompareExchange(ref _newest, new Link(field, name, made, newest), newest);
            if (ReferenceEquals(seen, newest))
                return made;
            newest = seen;
            if (Find<TView>(newest, field, name) is { } other)
                return other;
        }
    }

    private static TView? Find<TView>(Link? link, object field, string name)
        where TView : class
    {
        for (; link is not null; link = link.Older)
        {
            if (ReferenceEquals(link.Field, field) && string.Equals(link.Name, name, StringComparison.Ordinal))
                return (TView)link.View;
        }

        return null;
    }

    /// <summary>One view and those that were kept before it.</summary>
    private sealed class Link(object field, string name, object view, Link? older)
    {
        public object Field { get; } = field;

        public string Name { get; } = name;

        public object View { get; } = view;

        public Link? Older { get; } = older;
    }
}

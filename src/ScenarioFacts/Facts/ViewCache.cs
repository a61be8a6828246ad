using System;
using System.Threading;

namespace ScenarioFacts;

/// <summary>Cache of a fact's parsed fields. A lock-free linked list, newest first: the entries are few enough for a linear search.</summary>
internal sealed class ViewCache
{
    private Link? _newest;

    /// <summary>Returns the cached view of this field and name, creating it if necessary.</summary>
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

    /// <summary>A cached view and the older ones.</summary>
    private sealed class Link(object field, string name, object view, Link? older)
    {
        public object Field { get; } = field;

        public string Name { get; } = name;

        public object View { get; } = view;

        public Link? Older { get; } = older;
    }
}

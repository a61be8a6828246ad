using System;
using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>How the values of a type are read from packed text and written, and how they relate.</summary>
internal sealed class ValueSyntax<T>(
    Func<FactRecord, string, T> read,
    Func<T, string> format,
    Func<FactRecord, string, Fact?>? readAs = null,
    Func<T, T, bool>? isInside = null,
    Func<string, IEnumerable<(string Name, MentionRole Role)>>? references = null)
{
    public Func<FactRecord, string, T> Read { get; } = read;

    public Func<T, string> Format { get; } = format;

    /// <summary>Reads the fact after <c>as</c>.</summary>
    public Func<FactRecord, string, Fact?> ReadAs { get; } = readAs ?? (static (_, _) => null);

    /// <summary>Whether the first value is a narrower form of the second.</summary>
    public Func<T, T, bool> IsInside { get; } = isInside ?? (static (_, _) => false);

    /// <summary>The names of facts in a value as written.</summary>
    public Func<string, IEnumerable<(string Name, MentionRole Role)>> GetReferences { get; } = references ?? (static _ => []);
}

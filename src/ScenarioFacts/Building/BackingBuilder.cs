using System;
using System.Collections.Generic;
using System.Text;

namespace ScenarioFacts;

/// <summary>Collects evidence and reasoning as packed lines.</summary>
internal sealed class BackingBuilder
{
    private readonly StringBuilder _lines = new();

    public void Add(string mark, string source, string words, IReadOnlyList<string> via) =>
        PackedLineWriter.Append(_lines, [mark, source ?? throw new ArgumentNullException(nameof(source)), words ?? throw new ArgumentNullException(nameof(words)), .. via]);

    public void Because(string reason) => PackedLineWriter.Append(_lines, "b", reason ?? throw new ArgumentNullException(nameof(reason)));

    public void Write(StringBuilder text) => text.Append(_lines);
}

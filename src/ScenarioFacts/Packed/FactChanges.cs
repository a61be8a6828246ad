using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// A variant's changes to the facts of its base, packed into a string literal by the source generator. Construction does no work; the
/// lines are parsed when a fact of the variant is first accessed.
/// </summary>
/// <remarks>
/// <para>Lines and cells are encoded as in <see cref="PackedFacts"/>. The first cell is the line type:</para>
/// <list type="table">
/// <listheader><term>Cells</term><description>Meaning</description></listheader>
/// <item><term><c>x</c>, name</term><description>The variant retracts the fact.</description></item>
/// <item><term><c>v</c>, name</term><description>Begins a changed fact of the base; fields that are not mentioned stay unchanged.</description></item>
/// <item><term><c>r</c>, field</term><description>Removes the base's claims of the field.</description></item>
/// <item>
/// <term><c>a</c> or <c>c</c>, field, standing, at, from, to, value…</term>
/// <description>
/// A line of claims as in <see cref="PackedFacts"/>: <c>a</c> is assumed, and holds at all times if undated; <c>c</c> is a claim of the base
/// that remains beside an assumption. <c>e</c>, <c>d</c> and <c>b</c> lines follow; a <c>c</c> line without them inherits the backing in the header
/// of the base's fact.
/// </description>
/// </item>
/// </list>
/// <para>Each fact is named at most once.</para>
/// <example>
/// <code>
/// x⇥port-call
/// v⇥argyll-2018
/// r⇥status
/// c⇥status⇥⇥2018-05⇥⇥⇥planned
/// a⇥status⇥⇥2018-11⇥⇥⇥cancelled
/// b⇥a Gulf tasking takes the hull
/// </code>
/// </example>
/// </remarks>
public sealed class FactChanges
{
    private readonly string _data;
    private Dictionary<string, FactChange?>? _byName;

    /// <summary>Wraps packed changes without parsing them.</summary>
    /// <param name="data">The packed changes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    public FactChanges(string data) => _data = data ?? throw new ArgumentNullException(nameof(data));

    /// <summary>The changed and retracted facts, in ordinal order of their names.</summary>
    internal IEnumerable<string> Names => ByName.Keys.OrderBy(static name => name, StringComparer.Ordinal);

    private Dictionary<string, FactChange?> ByName => Once.Get(ref _byName, this, static changes => changes.Read());

    /// <summary>Whether the variant retracts the fact.</summary>
    internal bool Retracts(string name) => ByName.TryGetValue(name, out var change) && change is null;

    /// <summary>The changes to a fact; null if it is unchanged or retracted.</summary>
    internal FactChange? Of(string name) => ByName.TryGetValue(name, out var change) ? change : null;

    private Dictionary<string, FactChange?> Read()
    {
        var changes = new Dictionary<string, FactChange?>(StringComparer.Ordinal);
        var fields = new List<string>();
        var (name, start) = ("", -1);
        var line = new PackedLine(_data, 0, _data.Length);
        while (line.MoveNext())
        {
            var position = line.Position;
            var kind = line.Cell();
            if (kind is "x" or "v")
            {
                Close(position);
                (name, start) = (line.Cell(), kind == "v" ? line.Next : -1);
                if (kind == "x")
                    Add(name, null);
            }
            else if (start < 0)
            {
                throw new InvalidDataException($"Packed changes have \"{kind}\" under no fact.");
            }
            else if (kind is "r" or "a" or "c" && line.Cell() is var field && !fields.Contains(field))
            {
                fields.Add(field);
            }
        }

        Close(_data.Length);
        return changes;

        void Close(int end)
        {
            if (start >= 0)
                Add(name, new FactChange(name, _data, start, end, [.. fields]));
            fields.Clear();
        }

        void Add(string fact, FactChange? change)
        {
            if (fact.Length == 0 || changes.ContainsKey(fact))
                throw new InvalidDataException($"Packed changes name \"{fact}\" twice, or no fact.");
            changes.Add(fact, change);
        }
    }
}

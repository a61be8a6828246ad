using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace ScenarioFacts;

/// <summary>
/// The facts of one kind in one <c>.facts</c> file, packed into a string literal by the source generator. Construction does
/// no work: names are indexed on first access, and a fact's lines are parsed when that fact is first accessed.
/// </summary>
/// <remarks>
/// <para>
/// The data is lines separated by U+000A, optionally with a trailing one; a line is cells separated by U+0009. In a cell <c>\\</c> is a
/// backslash, <c>\t</c> U+0009, <c>\n</c> U+000A and <c>\r</c> U+000D; there are no other escapes. Empty cells at the end of a line may
/// be omitted. The first cell is the line type:
/// </para>
/// <list type="table">
/// <listheader><term>Cells</term><description>Meaning</description></listheader>
/// <item>
/// <term><c>f</c>, name, label, documentation</term>
/// <description>Begins a fact. Names are unescaped and in ascending ordinal order. The label defaults to the name.</description>
/// </item>
/// <item>
/// <term><c>e</c>, source, words, via…</term>
/// <description>
/// Evidence: the name of the source, the quoted words, and the names in the attribution chain, nearest to the reader first.
/// <c>d</c> instead of <c>e</c>: the source denies the claim, and the line supports nothing. A digit after the letter (<c>e2</c>) is the
/// credibility in the Admiralty code, 1 to 6. <c>@</c> and three numbers (<c>e2@16:233:9</c>) are the place of the words in the text: the line, the first word, and how many.
/// </description>
/// </item>
/// <item>
/// <term><c>b</c>, reason</term>
/// <description><c>because</c>: the analyst's reasoning. Several lines are joined by a space.</description>
/// </item>
/// <item>
/// <term><c>c</c>, field, standing, at, from, to, value…</term>
/// <description>
/// One line of claims, one for each value. There is at least one value; a trailing empty value keeps the tab before it.
/// Standing is empty (plain), <c>accepted</c>, <c>rejected</c> or <c>disputed</c>; at, from and to are EDTF dates (see
/// <see cref="FactDate"/>) or empty, and to may be <c>ongoing</c> or <c>unknown</c>.
/// </description>
/// </item>
/// </list>
/// <para>
/// A variant's packed facts are those that it adds; its changes to facts of its base are in <see cref="FactChanges"/>.
/// </para>
/// <para>
/// <c>e</c>, <c>d</c> and <c>b</c> lines belong to the preceding <c>c</c> line of their fact, or to the fact's header if there is none. Claims
/// with neither <c>e</c> nor <c>b</c> inherit both from the header; claims with either inherit nothing.
/// </para>
/// <para>
/// Values are text: a date is EDTF; a reference is a fact's name, optionally followed by <c> as name</c>; <c>within</c> of a source is a
/// source's name and any number of <c> via name</c>; a choice is its word; numbers, money and quantities have the syntax of <c>.facts</c>
/// files (see <see cref="FactNumber"/>, <see cref="Money"/> and <see cref="Quantity"/>). In a text-or-reference field a text is in
/// quotation marks, without further escaping.
/// </para>
/// <example>
/// <code>
/// f⇥fdmm-2015⇥First UK–Japan Foreign and Defence Ministerial Meeting
/// e⇥trade-brief⇥first ever UK-Japan defence ministerial meeting
/// c⇥participants⇥⇥⇥⇥⇥hammond⇥fallon
/// c⇥where⇥accepted⇥⇥⇥⇥lancaster-house
/// e⇥blog⇥took place at Lancaster House⇥uk-gov
/// c⇥where⇥rejected⇥⇥⇥⇥tokyo
/// e⇥blog⇥in January 2015 in Tokyo
/// b⇥both governments say London
/// </code>
/// </example>
/// </remarks>
public sealed class PackedFacts
{
    private readonly string _data;

    /// <summary>Wraps packed facts without parsing them.</summary>
    /// <param name="kind">The facts' kind.</param>
    /// <param name="data">The packed facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PackedFacts(FactKind kind, string data)
    {
        Kind = kind ?? throw new ArgumentNullException(nameof(kind));
        _data = data ?? throw new ArgumentNullException(nameof(data));
    }

    /// <summary>Wraps packed facts of a large project without parsing them.</summary>
    /// <param name="kind">The facts' kind.</param>
    /// <param name="holder">The class whose <see cref="FactsDataAttribute"/> has the packed facts.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="holder"/> has no facts.</exception>
    public PackedFacts(FactKind kind, Type holder)
        : this(kind, Read(holder ?? throw new ArgumentNullException(nameof(holder))))
    {
    }

    /// <summary>The facts' kind.</summary>
    public FactKind Kind { get; }

    /// <summary>Indexes the facts, in order of their names, without decoding them.</summary>
    internal FactHandle[] Entries(FactCatalog catalog)
    {
        var entries = new List<FactHandle>();
        foreach (var (name, start, end) in Bounds())
        {
            if (entries.Count > 0 && string.CompareOrdinal(entries[entries.Count - 1].Name, name) >= 0)
                throw new InvalidDataException($"Packed facts of kind \"{Kind}\" are not in order: \"{name}\" comes after \"{entries[entries.Count - 1].Name}\".");
            entries.Add(new FactHandle(catalog, this, name, start, end, catalog.Base is not null, []));
        }

        return [.. entries];
    }

    /// <summary>Decodes one fact.</summary>
    /// <param name="isAssumed">Whether a variant adds the fact.</param>
    /// <param name="changes">The changes that variants make to it, outermost last.</param>
    internal Fact Decode(FactCatalog catalog, int start, int end, bool isAssumed, IReadOnlyList<FactChange> changes) =>
        Kind.Read(new FactRecord(catalog, Kind, _data, start, end, isAssumed, changes));

    private List<(string Name, int Start, int End)> Bounds()
    {
        var bounds = new List<(string Name, int Start, int End)>();
        var name = "";
        var start = -1;
        var line = new PackedLine(_data, 0, _data.Length);
        while (line.MoveNext())
        {
            var position = line.Position;
            if (!BeginsFact(position))
            {
                if (start < 0)
                    throw new InvalidDataException($"Packed facts of kind \"{Kind}\" begin with \"{line.Cell()}\" and not with a fact.");
                continue;
            }

            if (start >= 0)
                bounds.Add((name, start, position));
            start = position;
            _ = line.Cell();
            name = line.Cell();
            if (name.Length == 0)
                throw new InvalidDataException($"Packed facts of kind \"{Kind}\" have a fact without a name.");
        }

        if (start >= 0)
            bounds.Add((name, start, _data.Length));
        return bounds;
    }

    private static string Read(Type holder) =>
        holder.GetCustomAttribute<FactsDataAttribute>()?.Data ?? throw new ArgumentException($"The class \"{holder}\" has no packed facts.", nameof(holder));

    private bool BeginsFact(int position) =>
        position + 1 < _data.Length && _data[position] == 'f' && _data[position + 1] == '\t';
}

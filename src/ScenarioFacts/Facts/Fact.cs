using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// A declared thing: a person, a meeting, a source. Immutable and safe to use from any thread; a catalogue has one instance of
/// each. The class of a kind derives from this or from the class of the kind that it <c>is</c>.
/// </summary>
public class Fact
{
    private readonly ViewCache _views = new();
    private ReadOnlyCollection<Claim>? _claims;

    /// <summary>Makes a fact that reads its claims when they are asked for.</summary>
    /// <param name="record">The fact's place in the packed data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public Fact(FactRecord record) => Record = record ?? throw new ArgumentNullException(nameof(record));

    /// <summary>The fact's name, unique in its scenario and in what that uses, such as <c>fdmm-2015</c>.</summary>
    public string Name => Record.Name;

    /// <summary>The analyst's name for the thing, for readers.</summary>
    public string Label => Record.Label;

    /// <summary>The documentation comment (<c>##</c>) before the fact; null if there is none.</summary>
    public string? Documentation => Record.Documentation;

    /// <summary>Whether a variant adds the fact, which then is an assumption as a whole.</summary>
    public bool IsAssumed => Record.IsAssumed;

    /// <summary>The catalogue that the fact belongs to: that which declares it, or a variant of that which sees it in its own way.</summary>
    public FactCatalog Catalog => Record.Catalog;

    /// <summary>All claims of all fields, one for each value, in the order in which they were packed.</summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed, which the generator's never is.</exception>
    public IReadOnlyList<Claim> Claims => Once.Get(ref _claims, Record, static record => new([.. record.Claims.Select(static claim => new Claim(claim))]));

    /// <summary>The evidence under the fact's header, which backs every claim that has neither evidence nor reasoning of its own.</summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed, which the generator's never is.</exception>
    public IReadOnlyList<Evidence> Evidence => Record.Header.Evidence;

    internal FactRecord Record { get; }

    /// <summary>The fact for readers.</summary>
    /// <returns><see cref="Label"/>.</returns>
    public override string ToString() => Label;

    /// <summary>The value of a field that holds one: the narrowest that is not rejected, the first of those that are as narrow.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The value; null if nothing is claimed, if all is rejected, and while the field is disputed.</returns>
    /// <remarks>A date lies in another as its days do, a fact in the one that its field <c>in</c> names, and so on outwards.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    [SuppressMessage("Naming", "CA1720", Justification = "A field holds a single value or a list; no type is meant.")]
    protected T? Single<T>(Field<T> field)
        where T : class => Settled(field).Value;

    /// <summary>The value of a field that holds one: the narrowest that is not rejected, the first of those that are as narrow.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The value; null if nothing is claimed, if all is rejected, and while the field is disputed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    protected T? SingleValue<T>(Field<T> field)
        where T : struct => Settled(field) is { HasValue: true } settled ? settled.Value : null;

    /// <summary>The value of a field that is <c>required, undisputed</c>: every fact of the kind has one.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The value: the narrowest that is not rejected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The fact has no such value, which the compiler never lets through.</exception>
    protected T Certain<T>(Field<T> field) => Settled(field) is { HasValue: true } settled
        ? settled.Value!
        : throw new InvalidOperationException($"{Record.Describe()} has no \"{field.Name}\", which every fact of its kind has.");

    /// <summary>The values of a field that holds a list: each once, in the order packed, without what is rejected or disputed.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The values; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    protected IReadOnlyList<T> List<T>(Field<T> field) => _views.Get(
        field,
        nameof(List),
        ClaimsOf(field),
        static claims => new ReadOnlyCollection<T>([.. claims.Where(IsHeld).Select(static claim => claim.Value).Distinct()]));

    /// <summary>The values of a field that holds one value at any one time (<c>over time</c>).</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The timeline; empty if nothing is claimed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    protected Timeline<T> Timeline<T>(Field<T> field) =>
        _views.Get(field, nameof(Timeline), (Fact: this, Field: field), static state => new Timeline<T>(state.Field, state.Fact.ClaimsOf(state.Field), false));

    /// <summary>The values of a field that holds a list whose values have a time each (<c>list of …, over time</c>).</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The timeline; empty if nothing is claimed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    protected Timeline<T> TimelineOfList<T>(Field<T> field) =>
        _views.Get(field, nameof(TimelineOfList), (Fact: this, Field: field), static state => new Timeline<T>(state.Field, state.Fact.ClaimsOf(state.Field), true));

    /// <summary>The claims of one field with their values read, rejected and disputed ones too, in the order packed.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The claims, always the same instances; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A value names a fact that does not exist or is of another kind, which the generator never lets through.</exception>
    /// <exception cref="System.IO.InvalidDataException">A value is not of the field's type, which the generator never lets through.</exception>
    protected IReadOnlyList<Claim<T>> ClaimsOf<T>(Field<T> field) =>
        _views.Get(field ?? throw new ArgumentNullException(nameof(field)), nameof(ClaimsOf), (Record, Field: field), static state => ReadClaims(state.Record, state.Field));

    private static ReadOnlyCollection<Claim<T>> ReadClaims<T>(FactRecord record, Field<T> field) => new(
    [
        .. from claim in record.Claims
           where string.Equals(claim.Field, field.Name, StringComparison.Ordinal)
           select field.Read(claim),
    ]);

    private static bool IsHeld(Claim claim) => claim.Standing is Standing.Plain or Standing.Accepted;

    private SettledValue<T> Settled<T>(Field<T> field)
    {
        var claims = ClaimsOf(field);
        var settled = new SettledValue<T>(field.IsInside);
        foreach (var claim in claims)
            settled = settled.With(claim.Value, claim.Standing);
        return settled;
    }
}

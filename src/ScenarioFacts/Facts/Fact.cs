using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// A declared entity: a person, a meeting, a source. Immutable and thread-safe; a catalog has one instance of
/// each. The class of a kind derives from this or from the class of the kind that it <c>is</c>.
/// </summary>
public class Fact
{
    private readonly ViewCache _views = new();
    private ReadOnlyCollection<Claim>? _claims;

    /// <summary>Creates a fact that decodes its claims on first access.</summary>
    /// <param name="record">The fact's location in the packed data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public Fact(FactRecord record) => Record = record ?? throw new ArgumentNullException(nameof(record));

    /// <summary>The fact's name, such as <c>fdmm-2015</c>; unique in its scenario and the scenarios that it uses.</summary>
    public string Name => Record.Name;

    /// <summary>The display name given by the analyst.</summary>
    public string Label => Record.Label;

    /// <summary>The documentation comment (<c>##</c>) before the fact; null if there is none.</summary>
    public string? Documentation => Record.Documentation;

    /// <summary>Whether the fact is added by a variant, which makes the whole fact an assumption.</summary>
    public bool IsAssumed => Record.IsAssumed;

    /// <summary>The catalog that the fact belongs to: the one that declares it, or a variant of that one with its own view of the fact.</summary>
    public FactCatalog Catalog => Record.Catalog;

    /// <summary>All claims of all fields, one per value, in packed order.</summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<Claim> Claims => Once.Get(ref _claims, Record, static record => new([.. record.Claims.Select(static claim => new Claim(claim))]));

    /// <summary>The evidence under the fact's header; it backs every claim that has neither evidence nor reasoning of its own.</summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<Evidence> Evidence => Record.Header.Evidence;

    internal FactRecord Record { get; }

    /// <summary>The display name of the fact.</summary>
    /// <returns><see cref="Label"/>.</returns>
    public override string ToString() => Label;

    /// <summary>The value of a single-valued field: the narrowest that is not rejected; among equally narrow ones, the first.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The value; null if nothing is claimed, all claims are rejected, or the field is disputed.</returns>
    /// <remarks>A date is inside another if its days are; a fact is inside those that its field <c>in</c> names, transitively.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    [SuppressMessage("Naming", "CA1720", Justification = "A field holds a single value or a list; no type is meant.")]
    protected T? Single<T>(Field<T> field)
        where T : class => Settled(field).Value;

    /// <summary>The value of a single-valued field: the narrowest that is not rejected; among equally narrow ones, the first.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The value; null if nothing is claimed, all claims are rejected, or the field is disputed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    protected T? SingleValue<T>(Field<T> field)
        where T : struct => Settled(field) is { HasValue: true } settled ? settled.Value : null;

    /// <summary>The value of a <c>required, undisputed</c> field, which every fact of the kind has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The value: the narrowest that is not rejected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The fact has no such value; the compiler rejects such facts.</exception>
    protected T Certain<T>(Field<T> field) => Settled(field) is { HasValue: true } settled
        ? settled.Value!
        : throw new InvalidOperationException($"{Record.Describe()} has no \"{field.Name}\", which every fact of its kind has.");

    /// <summary>The distinct values of a list field in packed order, without rejected and disputed ones.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The values; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    protected IReadOnlyList<T> List<T>(Field<T> field) => _views.Get(
        field,
        nameof(List),
        ClaimsOf(field),
        static claims => new ReadOnlyCollection<T>([.. claims.Where(IsHeld).Select(static claim => claim.Value).Distinct()]));

    /// <summary>The timeline of a field that has one value at a time (<c>over time</c>).</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The timeline; empty if nothing is claimed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    protected Timeline<T> Timeline<T>(Field<T> field) =>
        _views.Get(field, nameof(Timeline), (Fact: this, Field: field), static state => new Timeline<T>(state.Field, state.Fact.ClaimsOf(state.Field), false));

    /// <summary>The timeline of a list field whose values each have their own time (<c>list of …, over time</c>).</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The timeline; empty if nothing is claimed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    protected Timeline<T> TimelineOfList<T>(Field<T> field) =>
        _views.Get(field, nameof(TimelineOfList), (Fact: this, Field: field), static state => new Timeline<T>(state.Field, state.Fact.ClaimsOf(state.Field), true));

    /// <summary>The claims of one field with their values parsed, in packed order, including rejected and disputed ones.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The claims, always the same instances; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A value names a fact that does not exist or is of another kind; cannot occur in generated data.</exception>
    /// <exception cref="System.IO.InvalidDataException">A value is not of the field's type; cannot occur in generated data.</exception>
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

using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// A declared entity: a person, a meeting, a source. Immutable and thread-safe; a catalog has one instance of
/// each. The class of a kind derives from this or from the class of the kind that it <c>is</c>.
/// </summary>
[DebuggerDisplay("{Kind,nq} {Name,nq}: {Label}")]
[DebuggerTypeProxy(typeof(FactDebugView))]
public partial class Fact
{
    private const string OtherNamesField = "aka";

    private readonly ViewCache _views = new();
    private ReadOnlyCollection<Claim>? _claims;

    /// <summary>Creates a fact that decodes its claims on first access.</summary>
    /// <param name="record">The fact's location in the packed data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public Fact(FactRecord record) => Record = record ?? throw new ArgumentNullException(nameof(record));

    /// <summary>The kind <c>fact</c>, which every kind is in the end. The class of a kind has its own.</summary>
    public static FactKind Descriptor => FactKind.Root;

    /// <summary>The kind of the fact.</summary>
    public FactKind Kind => Record.Kind;

    /// <summary>The fact's name, such as <c>fdmm-2015</c>; unique in its scenario and the scenarios that it uses.</summary>
    public string Name => Record.Name;

    /// <summary>The display name given by the analyst.</summary>
    public string Label => Record.Label;

    /// <summary>The fact's other names: the values of the field <c>aka</c>, which any kind may declare, without rejected and disputed ones.</summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<string> OtherNames =>
        [.. Record.Claims.Where(static claim => string.Equals(claim.Field, OtherNamesField, StringComparison.Ordinal) && IsHeld(claim.Standing)).Select(static claim => claim.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>The documentation comment (<c>##</c>) before the fact; null if there is none.</summary>
    public string? Documentation => Record.Documentation;

    /// <summary>Whether the fact is added by a variant, which makes the whole fact an assumption.</summary>
    public bool IsAssumed => Record.IsAssumed;

    /// <summary>The catalog that the fact belongs to: the one that declares it, or a variant of that one with its own view of the fact.</summary>
    public FactCatalog Catalog => Record.Catalog;

    /// <summary>All claims of all fields, one per value, in packed order.</summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<Claim> Claims => Once.Get(ref _claims, Record, static record => new([.. record.Claims.Select(claim => new Claim(record.GetField(claim.Field), claim))]));

    /// <summary>The evidence under the fact's header; it backs every claim that has neither evidence nor reasoning of its own.</summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<Evidence> Evidence => Record.Header.Evidence;

    /// <summary>
    /// The claims and quotations of <see cref="Catalog"/> that name the fact, in ordinal order of the facts' names. The first access to the mentions of any
    /// fact decodes all facts of the catalog.
    /// </summary>
    /// <exception cref="System.IO.InvalidDataException">The packed data is malformed; generated data never is.</exception>
    public IReadOnlyList<Mention> Mentions => Catalog.MentionsOf(this);

    internal FactRecord Record { get; }

    /// <summary>The value of a field, as its property returns it: a value, a list, a timeline, or null.</summary>
    /// <param name="field">The field, one of <see cref="FactKind.Fields"/>.</param>
    /// <returns>The value; null if there is none or the field is disputed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public object? GetValue(FactField field) => (field ?? throw new ArgumentNullException(nameof(field))).ValueOf(this);

    /// <summary>The value of a field by name; see <see cref="GetValue(FactField)"/>.</summary>
    /// <param name="field">The name of the field, as written in the vocabulary.</param>
    /// <returns>The value; null if there is none, the field is disputed, or the kind has no such field.</returns>
    public object? GetValue(string field) => Kind.FindField(field)?.ValueOf(this);

    /// <summary>The facts that have this one as a value of a field.</summary>
    /// <typeparam name="T">The class of the facts.</typeparam>
    /// <param name="field">The field of the facts, such as <c>Engagement.Fields.Participants</c>.</param>
    /// <returns>The facts, each once, in ordinal order of their names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    public Referrers<T> ReferredBy<T>(FactField field)
        where T : Fact =>
        _views.Get(field ?? throw new ArgumentNullException(nameof(field)), typeof(T).FullName ?? "", (Fact: this, Field: field), static state => new Referrers<T>(state.Fact, state.Field, state.Fact.Catalog));

    /// <summary>The facts of another scenario that have this one as a value of a field.</summary>
    /// <typeparam name="T">The class of the facts.</typeparam>
    /// <param name="field">The field of the facts, such as <c>Engagement.Fields.Participants</c>.</param>
    /// <param name="within">A scenario that uses the one of this fact.</param>
    /// <returns>The facts, each once, in ordinal order of their names.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Referrers<T> ReferredBy<T>(FactField field, FactCatalog within)
        where T : Fact =>
        new(this, field ?? throw new ArgumentNullException(nameof(field)), within ?? throw new ArgumentNullException(nameof(within)));

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
    protected IReadOnlyList<T> List<T>(Field<T> field) => ListOf(field);

    internal IReadOnlyList<T> ListOf<T>(Field<T> field) => _views.Get(
        field,
        nameof(List),
        ClaimsOf(field),
        static claims => new ReadOnlyCollection<T>([.. claims.Where(static claim => IsHeld(claim.Standing)).Select(static claim => claim.Value).Distinct()]));

    /// <summary>The timeline of a field <c>over time</c>: one value at a time or, in a list, each value with its own time.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The timeline; empty if nothing is claimed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    protected Timeline<T> Timeline<T>(Field<T> field) => TimelineOf(field);

    internal Timeline<T> TimelineOf<T>(Field<T> field) =>
        _views.Get(field, nameof(Timeline), (Fact: this, Field: field), static state => new Timeline<T>(state.Fact, state.Field, state.Fact.ClaimsOf(state.Field)));

    /// <summary>The claims of one field with their values parsed, in packed order, including rejected and disputed ones.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <returns>The claims, always the same instances; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="field"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A value names a fact that does not exist or is of another kind; cannot occur in generated data.</exception>
    /// <exception cref="System.IO.InvalidDataException">A value is not of the field's type; cannot occur in generated data.</exception>
    public IReadOnlyList<Claim<T>> ClaimsOf<T>(Field<T> field) =>
        _views.Get(field ?? throw new ArgumentNullException(nameof(field)), nameof(ClaimsOf), (Record, Field: field), static state => ReadClaims(state.Record, state.Field));

    private static ReadOnlyCollection<Claim<T>> ReadClaims<T>(FactRecord record, Field<T> field) => new(
    [
        .. from claim in record.Claims
           where string.Equals(claim.Field, field.Name, StringComparison.Ordinal)
           select field.Read(claim),
    ]);

    private static bool IsHeld(Standing standing) => standing is Standing.Plain or Standing.Accepted;

    internal SettledValue<T> Settled<T>(Field<T> field)
    {
        var claims = ClaimsOf(field);
        var settled = new SettledValue<T>(field.IsInside);
        foreach (var claim in claims)
            settled = settled.With(claim.Value, claim.Standing);
        return settled;
    }
}

using System.Collections.Generic;
using System.Diagnostics;
using System.Text;

namespace ScenarioFacts;

/// <summary>One value claimed for one field of a fact, with its standing, time and backing.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public partial class Claim
{
    private readonly ClaimData _data;
    private Claim? _typed;

    internal Claim(FactField field, ClaimData data)
    {
        FieldDefinition = field;
        _data = data;
    }

    /// <summary>The fact that the claim is about.</summary>
    public Fact Subject => _data.Record.Resolve<Fact>(_data.Record.Name, Field);

    /// <summary>The field that the claim is about.</summary>
    public FactField FieldDefinition { get; }

    /// <summary>The name of the field, as written in the vocabulary.</summary>
    public string Field => _data.Field;

    /// <summary>The packed value: text, an EDTF date (ISO 8601-2), a fact's name or a word of a choice.</summary>
    public string Text => _data.Text;

    /// <summary>The value claimed, of the field's type: a fact, a date, a member of a choice’s enum.</summary>
    /// <exception cref="System.InvalidOperationException">The value names a fact that does not exist or is of another kind; cannot occur in generated data.</exception>
    /// <exception cref="System.IO.InvalidDataException">The value is not of the field's type; cannot occur in generated data.</exception>
    public object? Value => Boxed;

    /// <summary>The fact that is the value; null if the value is something else.</summary>
    public Fact? Fact => FactIn(Boxed);

    /// <summary>The fact after <c>as</c>, such as the office in which a person took part; null if there is none.</summary>
    public Fact? As => Role;

    /// <summary>The value for readers: the label of a fact, with that of the one after <c>as</c>; a text; anything else as written.</summary>
    public string DisplayValue => Fact is { } fact ? fact.Label + (As is { } role ? " as " + role.Label : "") : (Value as ITextOr)?.ToString() ?? Text;

    /// <summary>The analyst's judgment of the claim.</summary>
    public Standing Standing => _data.Standing;

    /// <summary>When the claim was observed to hold; null if not given.</summary>
    public FactDate? At => _data.Time.At;

    /// <summary>When the claim begins to hold; null if not given.</summary>
    public FactDate? From => _data.Time.From;

    /// <summary>When the claim ceases to hold, inclusive; null if not given.</summary>
    public FactDate? To => _data.Time.To;

    /// <summary>Whether the claim still held when its sources were published (<c>to ongoing</c>).</summary>
    public bool IsOngoing => _data.Time.IsOngoing;

    /// <summary>Whether the claim has ceased to hold at an unknown time (<c>to unknown</c>).</summary>
    public bool EndUnknown => _data.Time.EndUnknown;

    /// <summary>The evidence for the claim: its own or, if it has neither evidence nor reasoning, that of the fact's header.</summary>
    public IReadOnlyList<Evidence> Evidence => _data.Evidence;

    /// <summary>Evidence that contradicts the claim; it supports nothing.</summary>
    public IReadOnlyList<Evidence> Denials => _data.Denials;

    /// <summary>The analyst's reasoning, inherited from the fact's header like <see cref="Evidence"/>; null if there is none.</summary>
    public string? Because => _data.Because;

    /// <summary>Whether the claim rests on the analyst's reasoning only.</summary>
    public bool IsInferred => Evidence.Count == 0 && Because is not null;

    /// <summary>Whether the claim is an assumption of a variant, or belongs to a fact that a variant adds.</summary>
    public bool IsAssumed => _data.IsAssumed;

    internal ClaimData Data => _data;

    private protected virtual object? Boxed => Typed.Boxed;

    private protected virtual Fact? Role => Typed.Role;

    private Claim Typed => Once.Get(ref _typed, this, static claim => claim.FieldDefinition.ReadClaim(claim._data));

    /// <summary>The fact that a value is, or holds beside a text.</summary>
    internal static Fact? FactIn(object? value) => value as Fact ?? (value as ITextOr)?.AnyFact;

    /// <summary>Formats the claim in the syntax of a <c>.facts</c> file.</summary>
    /// <returns>For example <c>office from 2014-07-15 to ongoing accepted: foreign-minister-jp</c>.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(Field);
        Append(text, " at ", At?.ToString());
        Append(text, " from ", From?.ToString());
        Append(text, " to ", IsOngoing ? "ongoing" : EndUnknown ? "unknown" : To?.ToString());
        Append(text, " ", StandingWord);
        return text.Append(": ").Append(Text).ToString();
    }

    private string? StandingWord => Standing == Standing.Plain ? null : FactWord.Of(Standing);

    private static void Append(StringBuilder text, string mark, string? word)
    {
        if (word is not null)
            text.Append(mark).Append(word);
    }
}

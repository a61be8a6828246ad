using System.Collections.Generic;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>
/// The list values of one fact so far. A value may be repeated on several lines if each has evidence, its own or, for one of them, that of the
/// fact's first line: the evidence then accumulates. The order of the lines does not matter.
/// </summary>
internal sealed class ListedValues(InputText file)
{
    private const int UsualValues = 100;
    private Dictionary<(string Field, string? At, string? From, string? To, string Value), Listed> _values = [];
    private bool _hasHeaderEvidence;

    /// <summary>The identity of a value within a list; a reference with <c>as</c> is identified by its first name.</summary>
    public static string GetKey(BoundValue value, Field field) =>
        field.TypeKind == TypeKind.Reference ? value.Name : value.Text;

    /// <param name="header">The backing of claims that have none of their own; null for a claim bound outside its fact.</param>
    public void Begin(Backing? header)
    {
        // Reuse the dictionary between facts unless it has grown large: clearing is then expensive.
        if (_values.Count > UsualValues)
            _values = [];
        else
            _values.Clear();
        _hasHeaderEvidence = header is not null && HasEvidence(header);
    }

    /// <summary>Adds a value; in a field over time, lines with different times are independent.</summary>
    /// <returns>The error if it is a duplicate, or null.</returns>
    public Diagnostic? Add(BoundValue value, ClaimDeclaration claim, Field field, BoundTime time, Standing standing)
    {
        var key = (field.Name, time.At, time.From, time.To, GetKey(value, field));
        var isBacked = HasEvidence(claim.Backing);
        var takesHeaders = !isBacked && _hasHeaderEvidence && claim.Backing.Because is null;
        if (!_values.TryGetValue(key, out var listed))
        {
            _values.Add(key, new Listed(claim.Line, standing) { IsUnbacked = !isBacked && !takesHeaders, TakesHeaders = takesHeaders });
            return null;
        }

        var (isSameLine, isAsWell) = (listed.Last == claim.Line, IsAsWell(listed.Standing, standing));
        var addsUp = !isSameLine && isAsWell && !listed.IsUnbacked && (isBacked || (takesHeaders && !listed.TakesHeaders));
        if (!addsUp)
            return ListErrors.Twice(file, claim.Line, value, listed.First.Field, mayGo: isSameLine || (isAsWell && !isBacked));
        listed.Last = claim.Line;
        listed.TakesHeaders |= takesHeaders;
        return null;
    }

    /// <summary>Whether there is supporting evidence; a line with a syntax error may be some.</summary>
    private static bool HasEvidence(Backing backing) => backing.IsBroken || backing.Evidence.Exists(static evidence => evidence.Denies is null);

    /// <summary>Evidence accumulates only if both claims are held or have the same standing.</summary>
    private static bool IsAsWell(Standing one, Standing other) => one == other || (IsHeld(one) && IsHeld(other));

    private static bool IsHeld(Standing standing) => standing is Standing.Plain or Standing.Accepted;

    private sealed class Listed(ClaimSyntax first, Standing standing)
    {
        public ClaimSyntax First { get; } = first;

        public Standing Standing => standing;

        public ClaimSyntax Last { get; set; } = first;

        /// <summary>Whether the first line with the value has no evidence at all.</summary>
        public bool IsUnbacked { get; init; }

        /// <summary>Whether one of the lines is backed by the evidence of the fact's first line.</summary>
        public bool TakesHeaders { get; set; }
    }
}

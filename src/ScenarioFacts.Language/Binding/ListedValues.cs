using System.Collections.Generic;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>
/// The values that the lists of one fact hold so far. A value may stand in several lines where each has evidence, its own or, one of them, that of the
/// fact's first line: then the evidence adds up. Which of the lines comes first decides nothing.
/// </summary>
internal sealed class ListedValues(InputText file)
{
    private const int UsualValues = 100;
    private Dictionary<(string Field, string? At, string? From, string? To, string Value), Listed> _values = [];
    private bool _hasHeaderEvidence;

    /// <summary>What makes two values of a list the same: of a name with <c>as</c>, the name.</summary>
    public static string GetKey(BoundValue value, Field field) =>
        field.TypeKind == TypeKind.Reference ? value.Name : value.Text;

    /// <param name="header">What backs the claims that have nothing of their own; null where a claim stands alone.</param>
    public void Begin(Backing? header)
    {
        // One table serves most facts; one that has grown large is dear to clear.
        if (_values.Count > UsualValues)
            _values = [];
        else
            _values.Clear();
        _hasHeaderEvidence = header is not null && HasEvidence(header);
    }

    /// <summary>Takes a value up; in a field over time, lines with another time do not count.</summary>
    /// <returns>The error where it is listed twice, or null.</returns>
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

    /// <summary>Whether evidence says so; a line of it that could not be read may.</summary>
    private static bool HasEvidence(Backing backing) => backing.IsBroken || backing.Evidence.Exists(static evidence => evidence.Denies is null);

    /// <summary>A value that is held and rejected, or held and disputed, is no matter of more evidence.</summary>
    private static bool IsAsWell(Standing one, Standing other) => one == other || (IsHeld(one) && IsHeld(other));

    private static bool IsHeld(Standing standing) => standing is Standing.Plain or Standing.Accepted;

    private sealed class Listed(ClaimSyntax first, Standing standing)
    {
        public ClaimSyntax First { get; } = first;

        public Standing Standing => standing;

        public ClaimSyntax Last { get; set; } = first;

        /// <summary>Whether the first line has no evidence at all.</summary>
        public bool IsUnbacked { get; init; }

        /// <summary>Whether one of the lines has the evidence of the fact's first line.</summary>
        public bool TakesHeaders { get; set; }
    }
}

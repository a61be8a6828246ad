using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace ScenarioFacts.Oracle.Reading;

/// <summary>The syntax of one <c>.facts</c> file, and the lines that have none.</summary>
internal sealed record ParsedFile(string Path)
{
    public TokenizedLine? Header { get; set; }

    public bool IsVocabulary => Header!.Tokens[0].Text == "vocabulary";

    public string Name => Header!.Tokens[1].Text;

    public string? Label => Header!.Tokens[^1] is { IsText: true } label ? label.Text : null;

    /// <summary>The scenario that this one extends, if any.</summary>
    public string? Base => Header!.Tokens is [_, _, { Text: "extends" }, var name, ..] ? name.Text : null;

    public List<TokenizedLine> Uses { get; } = [];

    public List<ParsedFact> Facts { get; } = [];

    public List<ParsedStatement> Statements { get; } = [];

    /// <summary>The words of unreadable lines at the left margin. Any of them may be the name of a fact that was to be declared there.</summary>
    public HashSet<string> NamesInErrors { get; } = [];

    public bool HasBrokenUse { get; set; }

    public List<(TokenizedLine Line, string Reason)> Problems { get; } = [];
}

/// <summary>A line <c>KIND NAME "Label"</c> with everything under it.</summary>
internal sealed record ParsedFact(TokenizedLine Line, Token Kind, IReadOnlyList<Token> Names, Token? Label)
{
    private List<ParsedEvidence>? _allEvidence;
    private HashSet<string>? _words;

    public ParsedBacking Backing { get; } = new();

    public List<ParsedClaim> Claims { get; } = [];

    /// <summary>Whether the line of a claim is unreadable.</summary>
    public bool IsBroken { get; set; }

    /// <summary>The number of the line after the fact.</summary>
    public int End { get; set; }

    public string Name => Names[0].Text;

    /// <summary>Its names without hyphens: names that differ in nothing else are one in C#.</summary>
    public IReadOnlyList<string> Identifiers { get; } = [.. Names.Select(static name => name.Text.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant())];

    /// <summary>All evidence of the fact and of its claims. Asked for only after the file has been parsed.</summary>
    public IReadOnlyList<ParsedEvidence> AllEvidence => _allEvidence ??= [.. Backing.Evidence, .. Claims.SelectMany(static claim => claim.Backing.Evidence)];

    /// <summary>All words of its claims’ values and of its evidence. Asked for only after the file has been parsed.</summary>
    public IReadOnlySet<string> Words => _words ??=
    [
        .. Claims.SelectMany(static claim => claim.Items).SelectMany(static item => item).Where(static token => token.IsWord).Select(static token => token.Text),
        .. AllEvidence.SelectMany(static evidence => evidence.Via.Append(evidence.Source)).Select(static name => name.Text),
    ];

    /// <summary>What backs a claim: its own evidence, or that of the fact.</summary>
    public ParsedBacking BackingOf(ParsedClaim claim) => claim.Backing.BacksNothing ? Backing : claim.Backing;

    /// <summary>Compared by reference: the same text elsewhere is another one.</summary>
    public bool Equals(ParsedFact? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>A line <c>FIELD qualifiers: value</c> with its evidence.</summary>
/// <param name="Times">The words at, from and to, each with its date.</param>
/// <param name="Items">The values between commas.</param>
internal sealed record ParsedClaim(
    TokenizedLine Line, Token Field, IReadOnlyList<(Token Word, Token Date)> Times, IReadOnlyList<Token> Standings, Token Colon, IReadOnlyList<IReadOnlyList<Token>> Items)
{
    public ParsedBacking Backing { get; } = new();

    /// <summary>The number of the line after the claim.</summary>
    public int End { get; set; }

    public string Standing { get; } = Standings.Count > 0 ? Standings[0].Text : "plain";

    /// <summary>The items as texts.</summary>
    public IReadOnlyList<string> Values { get; } = [.. Items.Select(TextOf)];

    /// <summary>The first value as a date, if it is one.</summary>
    public OracleDate? FirstDate { get; } = Items.Count > 0 ? OracleDate.Parse(TextOf(Items[0])) : null;

    public OracleDate? At { get; } = DateAfter(Times, "at");

    public OracleDate? From { get; } = DateAfter(Times, "from");

    public OracleDate? To { get; } = DateAfter(Times, "to");

    /// <summary>The day or the period in which the claim starts to hold.</summary>
    public OracleDate? Start => At ?? From;

    /// <summary>The date after <c>at</c>, <c>from</c> or <c>to</c>.</summary>
    public Token? Time(string word) => Times.FirstOrDefault(time => time.Word.Text == word).Date;

    public static string TextOf(IReadOnlyList<Token> item) => item.Count == 1 ? item[0].Text : string.Join(" ", item.Select(static token => token.Text));

    private static OracleDate? DateAfter(IReadOnlyList<(Token Word, Token Date)> times, string word) =>
        times.FirstOrDefault(time => time.Word.Text == word).Date is { } date ? OracleDate.Parse(date.Text) : null;

    /// <summary>Compared by reference: the same text elsewhere is another one.</summary>
    public bool Equals(ParsedClaim? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>A line <c>assume</c>, <c>retract</c> or <c>expect</c> with its evidence.</summary>
/// <param name="Comparison">The comparison of an expectation; empty for the others.</param>
internal sealed record ParsedStatement(
    TokenizedLine Line, Token Path, IReadOnlyList<(Token Word, Token Date)> Times, IReadOnlyList<Token> Standings, string Comparison, IReadOnlyList<IReadOnlyList<Token>> Items)
{
    public ParsedBacking Backing { get; } = new();

    public string Kind => Line.Tokens[0].Text;

    public string Fact => Path.Text.Split('.')[0];

    public string? Field => Path.Text.Split('.') is [_, var name] ? name : null;

    /// <summary>An assumption as a claim of its fact.</summary>
    public ParsedClaim Claim { get; } = new(Line, Path, Times, Standings, Path, Items);

    public IReadOnlyList<string> Values => Claim.Values;

    public IEnumerable<string> Names => Items.Where(static item => item[0].IsWord).Select(static item => item[0].Text).Append(Fact);
}

/// <summary>The evidence and the reasons of a fact, a claim or a statement.</summary>
internal sealed class ParsedBacking
{
    public List<ParsedEvidence> Evidence { get; } = [];

    public List<TokenizedLine> Because { get; } = [];

    /// <summary>Whether one of its lines is unreadable. Then nothing is reported as missing.</summary>
    public bool IsBroken { get; set; }

    public bool BacksNothing => !IsBroken && Because.Count == 0 && Evidence.TrueForAll(static evidence => evidence.Denies);
}

/// <summary>A line <c>> SOURCE via VOICE "words"</c>.</summary>
internal sealed record ParsedEvidence(TokenizedLine Line, Token Source, IReadOnlyList<Token> Via, bool Denies, Token? Credibility, Token Words);

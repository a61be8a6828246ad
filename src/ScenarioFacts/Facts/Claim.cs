using System.Collections.Generic;
using System.Text;

namespace ScenarioFacts;

/// <summary>One value that is claimed for one field of a fact, with its standing, its time and what backs it.</summary>
public class Claim
{
    private readonly ClaimData _data;

    internal Claim(ClaimData data) => _data = data;

    /// <summary>The name of the field, as the vocabulary writes it.</summary>
    public string Field => _data.Field;

    /// <summary>The value as packed: text, a date in EDTF (ISO 8601-2), a fact's name, a choice's word.</summary>
    public string Text => _data.Text;

    /// <summary>What the analyst says of the claim.</summary>
    public Standing Standing => _data.Standing;

    /// <summary>When the claim was observed to hold; null if no such date is given.</summary>
    public FactDate? At => _data.Time.At;

    /// <summary>From when the claim holds; null if no such date is given.</summary>
    public FactDate? From => _data.Time.From;

    /// <summary>Until when the claim holds, that time included; null if no such date is given.</summary>
    public FactDate? To => _data.Time.To;

    /// <summary>Whether the claim still held when its sources were published (<c>to ongoing</c>).</summary>
    public bool IsOngoing => _data.Time.IsOngoing;

    /// <summary>Whether the claim has ceased to hold, and no one says when (<c>to unknown</c>).</summary>
    public bool EndUnknown => _data.Time.EndUnknown;

    /// <summary>The evidence for the claim: its own or, if it has neither evidence nor reasoning of its own, that of the fact's header.</summary>
    public IReadOnlyList<Evidence> Evidence => _data.Evidence;

    /// <summary>What sources say against the claim; it backs nothing.</summary>
    public IReadOnlyList<Evidence> Denials => _data.Denials;

    /// <summary>The analyst's own reasoning, taken from the fact's header as <see cref="Evidence"/> is; null if there is none.</summary>
    public string? Because => _data.Because;

    /// <summary>Whether the claim rests on the analyst's reasoning alone.</summary>
    public bool IsInferred => Evidence.Count == 0 && Because is not null;

    /// <summary>Whether the claim is an assumption of a variant, or of a fact that a variant adds.</summary>
    public bool IsAssumed => _data.IsAssumed;

    internal ClaimData Data => _data;

    /// <summary>The claim in the words of a <c>.facts</c> file.</summary>
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

    private string? StandingWord => Standing switch
    {
        Standing.Accepted => "accepted",
        Standing.Rejected => "rejected",
        Standing.Disputed => "disputed",
        _ => null,
    };

    private static void Append(StringBuilder text, string mark, string? word)
    {
        if (word is not null)
            text.Append(mark).Append(word);
    }
}

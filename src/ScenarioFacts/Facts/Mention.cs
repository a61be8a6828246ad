using System.Diagnostics;

namespace ScenarioFacts;

/// <summary>A place where a fact is mentioned: a claim of another fact, or the evidence for one.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Mention
{
    internal Mention(Fact by, Claim? claim, Evidence? evidence, MentionRole role)
    {
        By = by;
        Claim = claim;
        Evidence = evidence;
        Role = role;
    }

    /// <summary>The fact that mentions it.</summary>
    public Fact By { get; }

    /// <summary>The claim that mentions it, or the first that rests on <see cref="Evidence"/>; null for evidence under a fact's header that no claim rests on.</summary>
    public Claim? Claim { get; }

    /// <summary>The evidence that mentions it; null if a claim's value does.</summary>
    public Evidence? Evidence { get; }

    /// <summary>How it is mentioned.</summary>
    public MentionRole Role { get; }

    /// <summary>Formats the mention for display.</summary>
    /// <returns>For example <c>fdmm-2015: participants: kishida</c>.</returns>
    public override string ToString() => By.Name + ": " + (Evidence is null ? Claim!.ToString() : Evidence.ToString());
}

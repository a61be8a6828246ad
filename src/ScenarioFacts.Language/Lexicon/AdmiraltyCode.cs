using System.Collections.Generic;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>The words of the Admiralty code (NATO AJP-2.1).</summary>
internal static class AdmiraltyCode
{
    /// <summary>The letters of reliability, best first.</summary>
    public static readonly IReadOnlyList<string> Letters = ["A", "B", "C", "D", "E", "F"];

    /// <summary>“credibility 2, probably true”.</summary>
    public static string Credibility(int digit) => "credibility " + Wording.Number(digit) + ", " + digit switch
    {
        1 => "confirmed",
        2 => "probably true",
        3 => "possibly true",
        4 => "doubtful",
        5 => "improbable",
        _ => "cannot be judged",
    };

    /// <summary>“reliability B, usually reliable”.</summary>
    public static string Reliability(string letter) => "reliability " + letter + ", " + GetReliability(letter);

    /// <summary>What a letter says: “usually reliable”.</summary>
    public static string GetReliability(string letter) => letter switch
    {
        "A" => "completely reliable",
        "B" => "usually reliable",
        "C" => "fairly reliable",
        "D" => "not usually reliable",
        "E" => "not reliable",
        _ => "cannot be judged",
    };
}

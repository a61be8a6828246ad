using System.Diagnostics.CodeAnalysis;

namespace ScenarioFacts;

/// <summary>The reliability of a source, by the letters of the Admiralty code (NATO AJP-2.1).</summary>
[SuppressMessage("Naming", "CA1724", Justification = "The scale has this name.")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(ScenarioFacts.Json.FactWordJsonConverter<Reliability>))]
#endif
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    [FactWord("A")]
    A,

    /// <summary>Usually reliable.</summary>
    [FactWord("B")]
    B,

    /// <summary>Fairly reliable.</summary>
    [FactWord("C")]
    C,

    /// <summary>Not usually reliable.</summary>
    [FactWord("D")]
    D,

    /// <summary>Unreliable.</summary>
    [FactWord("E")]
    E,

    /// <summary>Reliability cannot be judged.</summary>
    [FactWord("F")]
    F,
}

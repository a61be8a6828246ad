using System.Diagnostics.CodeAnalysis;

namespace ScenarioFacts;

/// <summary>The reliability of a source, by the letters of the Admiralty code (NATO AJP-2.1).</summary>
[SuppressMessage("Naming", "CA1724", Justification = "The scale has this name.")]
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Reliability cannot be judged.</summary>
    F,
}

using System;
using System.ComponentModel;

namespace ScenarioFacts;

/// <summary>
/// A part of what the facts of an assembly export. A project that refers to it can use its scenarios and vocabularies: their names, kinds, labels, dates and disputes are checked there as in their own
/// project. The generator writes it.
/// </summary>
/// <param name="version">The version of the form.</param>
/// <param name="file">The file that declares what follows; empty for what is said of all files.</param>
/// <param name="text">What is declared.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactsSurfaceAttribute(string version, string file, string text) : Attribute
{
    /// <summary>The version of the form.</summary>
    public string Version { get; } = version;

    /// <summary>The file that declares the text; empty for what is said of all files.</summary>
    public string File { get; } = file;

    /// <summary>What is declared.</summary>
    public string Text { get; } = text;
}

using System;
using System.ComponentModel;

namespace ScenarioFacts;

/// <summary>
/// Says that an assembly has the types of a vocabulary. A project that refers to it and uses the same vocabulary takes these types and has none of its own, so that a kind is one type across
/// projects. The generator writes it.
/// </summary>
/// <param name="name">The name of the vocabulary.</param>
/// <param name="within">The namespace of its types.</param>
/// <param name="fingerprint">What tells apart vocabularies of the same name that declare other things.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactsVocabularyAttribute(string name, string within, string fingerprint) : Attribute
{
    /// <summary>The name of the vocabulary.</summary>
    public string Name { get; } = name;

    /// <summary>The namespace of its types.</summary>
    public string Namespace { get; } = within;

    /// <summary>What tells apart vocabularies of the same name that declare other things.</summary>
    public string Fingerprint { get; } = fingerprint;
}

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>A vocabulary whose types are in an assembly that the project refers to.</summary>
/// <param name="Name">The name of the vocabulary.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Fingerprint">What it declares, as <see cref="Emission.VocabularyEmitter"/> tells it.</param>
internal sealed record SharedVocabulary(string Name, string Namespace, string Fingerprint);

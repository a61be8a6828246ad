using ScenarioFacts.Language.Surfaces;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>What one file exports.</summary>
/// <param name="Name">The scenario or vocabulary and the identifier of the file within it, by which the compiler knows the generated text.</param>
internal sealed record SurfaceModel(string Name, SurfacePart Part);

using System.Collections.Generic;
using ScenarioFacts.Oracle;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>The samples to mutate, parsed and compiled once for all tests of a class.</summary>
public sealed class Samples
{
    internal IReadOnlyList<Sample> All { get; } = [Sample.Repository(), Sample.Harbours()];
}

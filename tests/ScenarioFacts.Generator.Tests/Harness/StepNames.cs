extern alias generator;

using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using generator::ScenarioFacts.Generator.Pipeline;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>The pipeline's tracked steps.</summary>
internal static class StepNames
{
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(Steps).GetFields(BindingFlags.Static | BindingFlags.Public).Select(static field => (string)field.GetRawConstantValue()!)];
}

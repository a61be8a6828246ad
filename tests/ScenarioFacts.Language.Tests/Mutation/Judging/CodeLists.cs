using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Tests.Shared;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>The codes of ISO 4217 and ISO 3166-1, read from their tables.</summary>
internal static class CodeLists
{
    public static IReadOnlySet<string> Currencies { get; } = Read("currencies");

    public static IReadOnlySet<string> Countries { get; } = Read("countries");

    private static HashSet<string> Read(string name) =>
        File.ReadLines(CheckedInFile.PathOf($"src/ScenarioFacts.Language/Lexicon/{name}.tsv")).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t')[0]).ToHashSet();
}

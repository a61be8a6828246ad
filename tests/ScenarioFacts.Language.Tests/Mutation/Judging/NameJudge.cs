using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>Names are spelt as names and declared once, also as C# spells them; kinds, uses and the scenario’s label are known and one.</summary>
internal static partial class NameJudge
{
    private static readonly ConcurrentDictionary<string, bool> Known = new();

    public static void Judge(World world, IReadOnlyList<ReadFile> files, VocabularyEntries vocabularies, List<Problem> problems)
    {
        var scenarios = files.Where(static file => file.Header is not null).Select(static file => file.Name).ToHashSet();
        foreach (var use in world.Files.SelectMany(static file => file.Uses).Where(use => !scenarios.Contains(use.Pieces[1].Text) && !vocabularies.Names.Contains(use.Pieces[1].Text)))
            problems.Add(new Problem("nothing is called " + use.Pieces[1].Text, [use.Place]));
        foreach (var file in world.Files.Where(static file => !IsName(file.Name)))
            problems.Add(new Problem("not spelt as a name", [file.Header!.Place]));
        var labelled = world.Files.Where(static file => file.Label is not null).ToList();
        if (labelled.Select(static file => file.Label).Distinct().Count() > 1)
            problems.Add(new Problem("two labels", [.. labelled.Select(static file => file.Header!.Place)]));
        JudgeFacts(world, problems);
    }

    private static void JudgeFacts(World world, List<Problem> problems)
    {
        foreach (var (_, fact) in world.Own)
        {
            if (world.KindOf(fact) is null && !world.IsIncomplete)
                problems.Add(new Problem("unknown kind " + fact.Kind.Text, [fact.Line.Place]));
            if (fact.Names.Any(static name => !IsName(name.Text)))
                problems.Add(new Problem("not spelt as a name", [fact.Line.Place]));
        }

        var clashes = world.Facts.Values.SelectMany(static facts => facts)
            .GroupBy(static fact => fact.Name.Text.Replace("-", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Count() > 1);
        problems.AddRange(clashes.Select(static clash => new Problem("declared twice: " + clash.Key, [.. clash.Select(static fact => fact.Fact.Line.Place)])));
    }

    private static bool IsName(string text) => Known.GetOrAdd(text, static name => Name().IsMatch(name));

    [GeneratedRegex(@"^[\p{Ll}\p{Lo}\p{Lm}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]*(-[\p{Ll}\p{Lo}\p{Lm}\p{Nd}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>
/// Says whether facts are right, from the rules on the language's page and by no means of the compiler's. It is written for what the edits of this
/// folder make of sound facts, and names every line at which the fault may be reported.
/// </summary>
internal sealed class FactOracle(VocabularyEntries vocabularies, SealedQuotes quotes)
{
    public IReadOnlyList<Problem> Judge(IReadOnlyList<ReadFile> files)
    {
        var (problems, worlds) = (new List<Problem>(), new Dictionary<string, World?>());
        foreach (var file in files)
        {
            problems.AddRange(file.Problems.Select(static problem => new Problem(problem.Reason, [problem.Line.Place])));
            if (file.Header is null && file.Problems.Count == 0 && file.Facts.Count > 0)
                problems.Add(new Problem("the header is missing", [file.Facts[0].Line.Place]));
        }

        foreach (var scenario in files.Where(static file => file.Header is not null && !file.IsVocabulary).Select(static file => file.Name).Distinct())
            Judge(WorldOf(scenario), files, problems);
        return problems;

        // A scenario that extends itself by way of others is only looked at once.
        World WorldOf(string scenario)
        {
            if (worlds.TryGetValue(scenario, out var known))
                return known ?? new World(scenario, [], vocabularies);
            worlds[scenario] = null;
            return worlds[scenario] = new World(scenario, files, vocabularies, WorldOf);
        }
    }

    private void Judge(World world, IReadOnlyList<ReadFile> files, List<Problem> problems)
    {
        NameJudge.Judge(world, files, vocabularies, problems);
        SourceJudge.Judge(world, quotes, problems);
        CircleJudge.Judge(world, "in", problems);
        CircleJudge.Judge(world, "within", problems);
        foreach (var (_, fact) in world.Own)
        {
            if (world.KindOf(fact) is not { } kind)
                continue;
            ClaimJudge.Judge(world, fact, kind, problems);
            EvidenceJudge.Judge(world, fact, kind, quotes, problems);
            DisagreementJudge.Judge(world, fact, kind, problems);
            FigureJudge.Judge(fact, kind, problems);
            TimeJudge.Judge(world, fact, kind, problems);
        }

        HolderJudge.Judge(world, problems);
        StatementJudge.Judge(world, quotes, problems);
        ExpectationJudge.Judge(world, problems);
        VariantJudge.Judge(world, files, problems);
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Why facts are wrong, and every line at which the compiler may report it.</summary>
internal sealed record Problem(string Reason, IReadOnlyList<Location> Lines);

/// <summary>A rule about a scenario as a whole.</summary>
internal delegate void ScenarioJudge(OracleScenario scenario, List<Problem> problems);

/// <summary>A rule about one fact and its claims. What it says may depend on nothing but its arguments: it is remembered.</summary>
internal delegate void FactJudge(IFactScope scope, ParsedFact fact, ParsedKind kind, List<Problem> problems);

/// <summary>
/// Decides whether facts are right: a second implementation of the language's rules, written from its guide and sharing no code with the compiler.
/// It knows as much of the language as the samples and the edits need.
/// </summary>
internal sealed class FactOracle(ParsedVocabularies vocabularies, KnownQuotes quotes)
{
    /// <summary>A new rule is one line here or in <see cref="FactJudges"/>; the order does not matter.</summary>
    private static readonly ScenarioJudge[] ScenarioJudges =
    [
        NameJudge.Judge,
        SourceJudge.Judge,
        CircleJudge.Judge,
        HolderJudge.Judge,
        StatementJudge.Judge,
        ExpectationJudge.Judge,
        VariantJudge.Judge,
    ];

    private static readonly FactJudge[] FactJudges =
    [
        ClaimJudge.Judge,
        EvidenceJudge.Judge,
        DisagreementJudge.Judge,
        FigureJudge.Judge,
        TimeJudge.Judge,
    ];

    /// <summary>What was said of each fact first, which is nearly always right again: a mutant shares the facts that its edit does not touch.</summary>
    private readonly ConditionalWeakTable<ParsedFact, Judgement> _judgements = [];

    public IReadOnlyList<Problem> Judge(IReadOnlyList<ParsedFile> files)
    {
        var problems = new List<Problem>();
        foreach (var file in files)
        {
            problems.AddRange(file.Problems.Select(static problem => new Problem(problem.Reason, [problem.Line.Location])));
            if (file.Header is null && file.Problems.Count == 0 && file.Facts.Count > 0)
                problems.Add(new Problem("no header", [file.Facts[0].Line.Location]));
        }

        foreach (var scenario in OracleScenario.AllIn(files, vocabularies, quotes))
            Judge(scenario, problems);
        return problems;
    }

    private void Judge(OracleScenario scenario, List<Problem> problems)
    {
        foreach (var judge in ScenarioJudges)
            judge(scenario, problems);
        foreach (var fact in scenario.Own)
            problems.AddRange(ProblemsOf(fact, scenario));
    }

    private IReadOnlyList<Problem> ProblemsOf(ParsedFact fact, OracleScenario scenario)
    {
        if (_judgements.TryGetValue(fact, out var known) && scenario.Repeats(known.Lookups))
            return known.Problems;
        scenario.StartRecording();
        var problems = new List<Problem>();
        if (scenario.KindOf(fact) is { } kind)
        {
            foreach (var judge in FactJudges)
                judge(scenario, fact, kind, problems);
        }

        _judgements.TryAdd(fact, new Judgement(scenario.StopRecording(), problems));
        return problems;
    }

    /// <param name="Lookups">Everything that was looked up in the scope of the fact: with the same answers, the problems are the same.</param>
    private sealed record Judgement(IReadOnlyDictionary<Lookup, object?> Lookups, IReadOnlyList<Problem> Problems);
}

using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>Names are well formed and unique, also as C# identifiers; kinds and uses are known; a scenario has one label.</summary>
internal static partial class NameJudge
{
    public static void Judge(OracleScenario scenario, List<Problem> problems)
    {
        var names = scenario.AllFiles.Where(static file => file.Header is not null).Select(static file => file.Name).ToHashSet();
        foreach (var use in scenario.Files.SelectMany(static file => file.Uses).Where(use => !names.Contains(use.Tokens[1].Text) && !scenario.Vocabularies.Has(use.Tokens[1].Text)))
            problems.Add(new Problem("nothing is called " + use.Tokens[1].Text, [use.Location]));
        foreach (var file in scenario.Files.Where(static file => !IsName(file.Name)))
            problems.Add(new Problem("not a well-formed name", [file.Header!.Location]));
        var labelled = scenario.Files.Where(static file => file.Label is not null).ToList();
        if (labelled.Select(static file => file.Label).Distinct().Count() > 1)
            problems.Add(new Problem("two labels", [.. labelled.Select(static file => file.Header!.Location)]));
        JudgeFacts(scenario, problems);
        JudgeClashes(scenario, problems);
    }

    private static void JudgeFacts(OracleScenario scenario, List<Problem> problems)
    {
        foreach (var fact in scenario.Own)
        {
            if (scenario.KindOf(fact) is null && !scenario.IsIncomplete)
                problems.Add(new Problem("unknown kind " + fact.Kind.Text, [fact.Line.Location]));
            if (fact.Names.Any(static name => !IsName(name.Text)))
                problems.Add(new Problem("not a well-formed name", [fact.Line.Location]));
        }
    }

    private static void JudgeClashes(OracleScenario scenario, List<Problem> problems)
    {
        var declarations = scenario.Facts.Values.SelectMany(static facts => facts).Select(static declared => declared.Fact).Distinct().SelectMany(static fact => fact.Identifiers.Select(identifier => (identifier, fact)));
        var clashes = declarations.GroupBy(static declared => declared.identifier).Where(static group => group.Count() > 1);
        problems.AddRange(clashes.Select(static clash => new Problem("declared twice: " + clash.Key, [.. clash.Select(static declared => declared.fact.Line.Location)])));
    }

    private static bool IsName(string text) => Name().IsMatch(text);

    [GeneratedRegex(@"^[\p{Ll}\p{Lo}\p{Lm}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]*(-[\p{Ll}\p{Lo}\p{Lm}\p{Nd}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

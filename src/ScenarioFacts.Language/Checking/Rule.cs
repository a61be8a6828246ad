using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Checking;

/// <summary>A rule as the table lists it.</summary>
/// <param name="Name">The class that holds it.</param>
/// <param name="Check">Looks at one subject and adds what is wrong.</param>
internal sealed record Rule<TSubject>(string Name, Action<TSubject, List<Diagnostic>> Check);

/// <summary>Rules that look at the same subjects: at each subject in turn, all rules of the group.</summary>
/// <param name="Rules">The classes that hold them.</param>
/// <param name="Plan">The work on each subject; the parts depend on nothing but the project, so that they may run side by side. Empty for a group that depends on findings.</param>
/// <param name="CheckAfter">For a group that depends on what was found before it; null for all others.</param>
internal sealed record RuleGroup(
    IReadOnlyList<string> Rules,
    Func<CheckedProject, IEnumerable<Func<IReadOnlyList<Diagnostic>>>> Plan,
    Action<CheckedProject, List<Diagnostic>>? CheckAfter)
{
    public static RuleGroup Create<TSubject>(Func<CheckedProject, IEnumerable<TSubject>> subjects, params Rule<TSubject>[] rules) =>
        Cached(subjects, static (_, check) => Collect(check), rules);

    /// <summary>A group whose findings are kept with each subject while what the rules look at is the same.</summary>
    public static RuleGroup Cached<TSubject>(
        Func<CheckedProject, IEnumerable<TSubject>> subjects,
        Func<TSubject, Action<List<Diagnostic>>, IReadOnlyList<Diagnostic>> getOrCompute,
        params Rule<TSubject>[] rules) => new(
            [.. rules.Select(static rule => rule.Name)],
            project => subjects(project).Select(subject => (Func<IReadOnlyList<Diagnostic>>)(() => getOrCompute(subject, found => CheckAll(rules, subject, found)))),
            null);

    /// <summary>A group that is silent where what was found before it explains the same thing.</summary>
    public static RuleGroup AfterOthers<TSubject>(Func<CheckedProject, IEnumerable<TSubject>> subjects, params Rule<TSubject>[] rules) => new(
        [.. rules.Select(static rule => rule.Name)],
        static _ => [],
        (project, found) =>
        {
            foreach (var subject in subjects(project))
                CheckAll(rules, subject, found);
        });

    private static void CheckAll<TSubject>(IReadOnlyList<Rule<TSubject>> rules, TSubject subject, List<Diagnostic> found)
    {
        foreach (var rule in rules)
            rule.Check(subject, found);
    }

    private static List<Diagnostic> Collect(Action<List<Diagnostic>> check)
    {
        var found = new List<Diagnostic>();
        check(found);
        return found;
    }
}

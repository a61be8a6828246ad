using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Checking;

/// <summary>A rule as listed in the table.</summary>
/// <param name="Name">The class that implements it.</param>
/// <param name="Check">Checks one subject and adds the findings.</param>
internal sealed record Rule<TSubject>(string Name, Action<TSubject, List<Diagnostic>> Check);

/// <summary>Rules with the same subjects: all rules of the group run on each subject in turn.</summary>
/// <param name="Rules">The classes that implement them.</param>
/// <param name="Plan">The checks, one per subject; they depend only on the project and may run in parallel. Empty for a group that depends on findings.</param>
/// <param name="CheckAfter">For a group that depends on earlier findings; null for all others.</param>
internal sealed record RuleGroup(
    IReadOnlyList<string> Rules,
    Func<CheckedProject, IEnumerable<Func<IReadOnlyList<Diagnostic>>>> Plan,
    Action<CheckedProject, List<Diagnostic>>? CheckAfter)
{
    public static RuleGroup Create<TSubject>(Func<CheckedProject, IEnumerable<TSubject>> subjects, params Rule<TSubject>[] rules) =>
        Cached(subjects, static (_, check) => Collect(check), rules);

    /// <summary>A group whose findings are cached with each subject while the rules' inputs are unchanged.</summary>
    public static RuleGroup Cached<TSubject>(
        Func<CheckedProject, IEnumerable<TSubject>> subjects,
        Func<TSubject, Action<List<Diagnostic>>, IReadOnlyList<Diagnostic>> getOrCompute,
        params Rule<TSubject>[] rules) => new(
            [.. rules.Select(static rule => rule.Name)],
            project => subjects(project).Select(subject => (Func<IReadOnlyList<Diagnostic>>)(() => getOrCompute(subject, found => CheckAll(rules, subject, found)))),
            null);

    /// <summary>As <see cref="Cached"/>, with rules about the subjects and rules about the parts of each.</summary>
    public static RuleGroup CachedWithParts<TSubject, TPart>(
        Func<CheckedProject, IEnumerable<TSubject>> subjects,
        Func<TSubject, Action<List<Diagnostic>>, IReadOnlyList<Diagnostic>> getOrCompute,
        IReadOnlyList<Rule<TSubject>> rules,
        Func<TSubject, IEnumerable<TPart>> parts,
        IReadOnlyList<Rule<TPart>> rulesOfParts)
    {
        return new RuleGroup(
            [.. rules.Select(static rule => rule.Name), .. rulesOfParts.Select(static rule => rule.Name)],
            project => subjects(project).Select(subject => (Func<IReadOnlyList<Diagnostic>>)(() => getOrCompute(subject, found => Check(subject, found)))),
            null);

        void Check(TSubject subject, List<Diagnostic> found)
        {
            CheckAll(rules, subject, found);
            foreach (var part in parts(subject))
                CheckAll(rulesOfParts, part, found);
        }
    }

    /// <summary>A group that is silent if earlier findings explain the same problem.</summary>
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
        // By index: for each claim an enumerator would be created.
        for (var i = 0; i < rules.Count; i++)
            rules[i].Check(subject, found);
    }

    private static List<Diagnostic> Collect(Action<List<Diagnostic>> check)
    {
        var found = new List<Diagnostic>();
        check(found);
        return found;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// Expectations are tests in the data: they are asked once nothing else is wrong, as whatever is wrong may be what they ask about. One that fails says
/// what was found, and where.
/// </summary>
internal sealed class ExpectationRules(BoundScenario scenario, List<Diagnostic> diagnostics)
{
    /// <summary>As many claims as a message says the lines of.</summary>
    private const int MostShown = 3;

    private readonly Dictionary<string, FieldAnswers> _answers = new(StringComparer.Ordinal);

    public static void Check(IEnumerable<BoundScenario> scenarios, List<Diagnostic> diagnostics)
    {
        if (diagnostics.Exists(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return;
        foreach (var scenario in scenarios)
        {
            var rules = new ExpectationRules(scenario, diagnostics);
            foreach (var file in scenario.Files)
            {
                foreach (var expectation in file.Expectations)
                    rules.Check(file.File, expectation);
            }
        }
    }

    private void Check(SourceFile file, BoundExpectation expectation)
    {
        var field = expectation.Claim.Field!;
        if (scenario.Find(expectation.Fact) is not { } placed)
        {
            Fail(file, expectation, "nothing, for ‘" + expectation.Fact + "’ is retracted");
            return;
        }

        var path = expectation.Fact + "." + field.Name;
        if (!_answers.TryGetValue(path, out var answers))
            _answers.Add(path, answers = new FieldAnswers(scenario, placed.Fact, field, [.. placed.Fact.ClaimsOf(field.Name)]));
        var answer = answers.At(FactDate.TryParse(expectation.Claim.Time.At, out var at) ? DayRange.Of(at) : default);
        if (!Holds(expectation, answers, answer))
            Fail(file, expectation, placed, answers, answer);
    }

    private static bool Holds(BoundExpectation expectation, FieldAnswers answers, Answer<string> answer)
    {
        var expected = expectation.Claim.Values.Select(value => FieldAnswers.ValueOf(answers.Field, value)).ToList();
        var found = answer.Known.Concat(answer.Possible).ToList();
        // What does not change and is disputed has no value, even where one claim alone is.
        var held = answers.Field.Symbol.IsOverTime ? found : [.. answer.Known];
        return expectation.Comparison switch
        {
            Comparison.Is => held.Count == 1 && IsOrLiesIn(held[0], expected[0]),
            Comparison.IsNot => !found.Exists(value => expected.Exists(other => IsOrLiesIn(value, other))),
            Comparison.Includes => expected.TrueForAll(value => found.Exists(other => IsOrLiesIn(other, value))),
            Comparison.Before => held.Count > 0 && held.TrueForAll(value => IsBefore(value, expected[0])),
            _ => held.Count > 0 && held.TrueForAll(value => IsBefore(expected[0], value)),
        };

        bool IsOrLiesIn(string value, string other) => value == other || answers.IsInside(value, other);
    }

    /// <summary>Certain for every reading of the two dates, <c>~</c> and <c>?</c> included.</summary>
    private static bool IsBefore(string one, string other) =>
        FactDate.TryParse(one, out var first) && FactDate.TryParse(other, out var second) && first.LatestReading < second.EarliestReading;

    private void Fail(SourceFile file, BoundExpectation expectation, PlacedFact placed, FieldAnswers answers, Answer<string> answer)
    {
        var found = answer.Known.Concat(answer.Possible).ToList();
        var isOverTime = answers.Field.Symbol.IsOverTime;
        if (found.Count == 0)
        {
            Fail(file, expectation, isOverTime ? "nothing (" + answer.Certainty + ")" : "nothing");
            return;
        }

        var shown = found.Select(value => "‘" + value + "’ (" + CertaintyOf(value) + PlacesOf(value) + ")");
        var failed = Failure(file, expectation, string.Join(", ", shown));
        foreach (var claim in found.SelectMany(answers.ClaimsOf).Take(MostShown))
            failed = failed.WithRelated(FileOf(claim), claim.FieldSpan, claim.AssumedIn is null ? "found here" : "assumed here");
        diagnostics.Add(failed);

        string CertaintyOf(string value) => answer.Known.Contains(value) ? isOverTime ? "Known, " : "" : isOverTime ? "Possible, " : "disputed, ";

        string PlacesOf(string value) => string.Join(", ", answers.ClaimsOf(value).Take(MostShown).Select(claim => Wording.PlaceOf(FileOf(claim), claim.FieldSpan, file)).Distinct(StringComparer.Ordinal));

        SourceFile FileOf(BoundClaim claim) => claim.AssumedIn ?? placed.File.File;
    }

    private void Fail(SourceFile file, BoundExpectation expectation, string found) => diagnostics.Add(Failure(file, expectation, found));

    private static Diagnostic Failure(SourceFile file, BoundExpectation expectation, string found)
    {
        var path = expectation.Fact + "." + expectation.Claim.Field!.Name;
        var at = expectation.Claim.Time.At is { } date ? " at " + date : "";
        var verb = expectation.Comparison switch
        {
            Comparison.Is => "be",
            Comparison.IsNot => "be anything but",
            Comparison.Before => "be before",
            Comparison.After => "be after",
            _ => "include",
        };
        return Report.ExpectationFailed(file, expectation.ValueSpan, path + at, verb, file.Slice(expectation.ValueSpan), found);
    }
}

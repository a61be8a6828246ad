using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// Expectations are tests in the data. A failure reports what was found, and where; expectations about fields that already have errors are
/// skipped.
/// </summary>
internal sealed class ExpectationRules
{
    /// <summary>The maximum number of claims whose lines a message lists.</summary>
    private const int MostShown = 3;

    private readonly BoundScenario _scenario;
    private readonly List<Diagnostic> _diagnostics;
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly HashSet<(string Path, int Line)> _wrongLines = [];
    private readonly Dictionary<string, FieldAnswers> _answers = new(StringComparer.Ordinal);

    private ExpectationRules(BoundScenario scenario, List<Diagnostic> diagnostics)
    {
        (_scenario, _diagnostics) = (scenario, diagnostics);
        foreach (var assumption in scenario.Files.SelectMany(static file => file.Assumptions).Where(static assumption => !assumption.IsSound && assumption.Fact is not null))
            _broken.Add(assumption.Fact + "." + assumption.Claim.Field?.Name);
        foreach (var error in diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            _wrongLines.Add((error.File.Path, error.Start.Line));
    }

    public static void Check(ScenarioOfFiles files, List<Diagnostic> diagnostics)
    {
        // What could not be parsed or bound may be what is missing: the place that contains another, the publication date of a source.
        var scenario = files.Scenario;
        if (scenario.Files.All(static file => file.Expectations.Count == 0) || diagnostics.Exists(diagnostic => IsNotUnderstood(diagnostic) && files.MayInclude(diagnostic.File)))
            return;
        var rules = new ExpectationRules(scenario, diagnostics);
        foreach (var file in scenario.Files)
        {
            foreach (var expectation in file.Expectations)
                rules.Check(file.File, expectation);
        }
    }

    private static bool IsNotUnderstood(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id["FACT".Length] is '1' or '2' or '3';

    private void Check(InputText file, BoundExpectation expectation)
    {
        var field = expectation.Claim.Field!;
        if (!field.Symbol.IsOverTime && !expectation.Claim.Time.IsNone)
            return;
        if (_scenario.Find(expectation.Fact) is not { } placed)
        {
            Fail(file, expectation, "nothing, for ‘" + expectation.Fact + "’ is retracted");
            return;
        }

        IReadOnlyList<BoundClaim> claims = [.. placed.Fact.GetClaims(field.Name)];
        if (IsMuted(placed, expectation, claims))
            return;
        var path = expectation.Fact + "." + field.Name;
        if (!_answers.TryGetValue(path, out var answers))
            _answers.Add(path, answers = new FieldAnswers(_scenario, placed.Fact, field, claims));
        var answer = answers.At(FactDate.TryParse(expectation.Claim.Time.At, out var at) ? DayRange.FromDate(at) : default);
        if (!Holds(expectation, answers, answer))
            Fail(file, expectation, placed, answers, answer);
    }

    /// <summary>Whether the claims already have errors that a failure would only repeat.</summary>
    private bool IsMuted(FactInFile placed, BoundExpectation expectation, IReadOnlyList<BoundClaim> claims) =>
        placed.Fact.HasBrokenFields
        || _broken.Contains(expectation.Fact + "." + expectation.Claim.Field!.Name)
        || claims.Any(claim => claim.Values.Count == 0 || !claim.HasSoundTime || IsWrong(claim.AssumedIn ?? placed.File.File, claim) || RestsOnWrongDate(placed.Fact, claim));

    /// <summary>Whether a claim holds when its sources were published, and the date of one of them has an error.</summary>
    private bool RestsOnWrongDate(BoundFact fact, BoundClaim claim) =>
        claim is { Field.Symbol.IsOverTime: true, Time: { IsNone: true } or { IsOngoing: true } or { EndUnknown: true } }
        && fact.GetBacking(claim).Support.Any(evidence => _scenario.Find(evidence.Source) is { } source
            && source.Fact.GetClaims(CoreFields.Published).Any(published => IsWrong(source.File.File, published)));

    private bool IsWrong(InputText file, BoundClaim claim) => _wrongLines.Contains((file.Path, file.Lines.GetPosition(claim.FieldSpan.Start).Line));

    private static bool Holds(BoundExpectation expectation, FieldAnswers answers, Answer<string> answer)
    {
        var expected = expectation.Claim.Values.Select(value => FieldAnswers.GetValue(answers.Field, value)).ToList();
        var found = answer.Known.Concat(answer.Possible).ToList();
        // Disputed values are only possible: a field that is not over time then has no value.
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

    /// <summary>Certain for every reading of the two dates, including <c>~</c> and <c>?</c>.</summary>
    private static bool IsBefore(string one, string other) =>
        FactDate.TryParse(one, out var first) && FactDate.TryParse(other, out var second) && first.SurelyBefore(second);

    private void Fail(InputText file, BoundExpectation expectation, FactInFile placed, FieldAnswers answers, Answer<string> answer)
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
        foreach (var claim in found.SelectMany(answers.GetClaims).Take(MostShown))
            failed = failed.WithRelated(FileOf(claim), claim.FieldSpan, claim.AssumedIn is null ? "found here" : "assumed here");
        _diagnostics.Add(failed);

        string CertaintyOf(string value) =>
            answers.GetClaims(value).All(static claim => claim.Standing == Standing.Disputed) ? "disputed, "
            : answer.Known.Contains(value) ? isOverTime ? "Known, " : ""
            : isOverTime ? "Possible, " : "disputed, ";

        string PlacesOf(string value) => string.Join(", ", answers.GetClaims(value).Take(MostShown).Select(claim => Wording.GetPlace(FileOf(claim), claim.FieldSpan, file)).Distinct(StringComparer.Ordinal));

        InputText FileOf(BoundClaim claim) => claim.AssumedIn ?? placed.File.File;
    }

    private void Fail(InputText file, BoundExpectation expectation, string found) => _diagnostics.Add(Failure(file, expectation, found));

    private static Diagnostic Failure(InputText file, BoundExpectation expectation, string found)
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

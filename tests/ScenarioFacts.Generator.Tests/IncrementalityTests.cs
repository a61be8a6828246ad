using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>
/// What each kind of edit runs again. A table's row is a step that ran: for how many inputs, and what its results were compared with
/// those before; steps that are not named did not run at all. The last row is how many generated texts differ.
/// </summary>
public class IncrementalityTests
{
    [Fact]
    public void A_csharp_edit_runs_nothing()
    {
        var first = GeneratorRun.Start(Before().TestState);
        var added = CSharpSyntaxTree.ParseText("class Added { }", References.ParseOptions(LanguageVersion.Latest));
        AssertRuns("changed texts: none\n", first, first.Again(null, code => code.AddSyntaxTrees(added)));
    }

    [Fact]
    public void A_label_edit_changes_one_text() => AssertRuns(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Declarations: 1 Unchanged
        Bound: 1 Modified
        Sources: 1 Unchanged
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified
        changed texts: talks.Places.place.g.cs

        """,
        Edit("places.facts", "\"London\"", "\"Greater London\""));

    [Fact]
    public void A_comment_above_changes_no_text() => AssertRuns(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Declarations: 1 Unchanged
        Bound: 1 Modified
        Sources: 1 Unchanged
        QuoteRequests: 1 Unchanged
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Unchanged
        changed texts: none

        """,
        Edit("meetings.facts", "## The very", "# moved down\n## The very"));

    [Fact]
    public void An_inserted_fact_changes_one_text() => AssertRuns(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Declarations: 1 Modified
        Index: 1 Modified
        Bound: 1 Modified, 3 Unchanged
        Sources: 1 Modified
        QuoteRequests: 2 Unchanged
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified, 4 Unchanged
        Scenarios: 1 Unchanged
        Vocabularies: 1 Unchanged
        changed texts: talks.Places.place.g.cs

        """,
        Edit("places.facts", "place london", "place leeds \"Leeds\"\nplace london"));

    [Fact]
    public void A_renamed_fact_changes_the_texts_that_name_it() => AssertRuns(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Declarations: 1 Modified
        Index: 1 Modified
        Bound: 1 Modified, 3 Unchanged
        Sources: 1 Modified
        QuoteRequests: 2 Unchanged
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified, 4 Unchanged
        Scenarios: 1 Unchanged
        Vocabularies: 1 Unchanged
        changed texts: talks.Places.place.g.cs

        """,
        Edit("places.facts", "london", "greater-london"));

    [Fact]
    public void A_changed_quote_changes_one_text() => AssertRuns(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Declarations: 1 Unchanged
        Bound: 1 Modified
        Sources: 1 Unchanged
        QuoteRequests: 1 Modified
        QuoteInputs: 1 Modified
        Quotes: 1 Modified
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified
        changed texts: talks.Meetings.meeting.g.cs

        """,
        Edit("meetings.facts", "place at Lancaster House", "took place at Lancaster House"));

    [Fact]
    public void An_added_file_adds_its_texts() => AssertRuns(
        """
        Inputs: 1 New
        Parsed: 1 New
        Declarations: 1 New
        Index: 1 Modified
        Bound: 1 New, 4 Unchanged
        Sources: 1 Modified
        QuoteRequests: 2 Unchanged
        Checked: 1 Unchanged
        Headers: 1 New
        Texts: 1 New, 5 Unchanged
        Scenarios: 1 Modified
        Vocabularies: 1 Unchanged
        changed texts: talks.Rooms.place.g.cs, talks.g.cs

        """,
        static state => state.AdditionalFiles.Add(("rooms.facts", "scenario talks\n\nplace hall \"Hall\"\n")));

    [Fact]
    public void A_removed_file_removes_its_texts() => AssertRuns(
        """
        Inputs: 1 Removed
        Parsed: 1 Removed
        Declarations: 1 Removed
        Index: 1 Modified
        Bound: 3 Unchanged, 1 Removed
        Sources: 1 Modified
        QuoteRequests: 1 Unchanged, 1 Removed
        QuoteInputs: 1 Removed
        Quotes: 1 Removed
        Checked: 1 Unchanged
        Headers: 1 Removed
        Texts: 4 Unchanged, 1 Removed
        Scenarios: 1 Modified
        Vocabularies: 1 Unchanged
        changed texts: talks.Meetings.meeting.g.cs, talks.g.cs

        """,
        static state => state.AdditionalFiles.RemoveAll(static file => file.Name == "meetings.facts"));

    [Fact]
    public void An_edited_assumption_changes_the_text_of_changes_alone() => AssertRuns(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Declarations: 1 Unchanged
        Bound: 1 Modified
        Sources: 1 Unchanged
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Unchanged
        Variants: 1 Modified
        changed texts: quiet.changes.g.cs

        """,
        Edit("quiet.facts", "status: cancelled", "status: planned"),
        VariantTests.Talks());

    [Fact]
    public void An_edit_of_the_base_that_no_assumption_touches_changes_no_variant() => AssertRuns(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Declarations: 1 Unchanged
        Bound: 1 Modified
        Sources: 1 Unchanged
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified
        Variants: 1 Unchanged
        changed texts: talks.Places.place.g.cs

        """,
        Edit("places.facts", "\"London\"", "\"Greater London\""),
        VariantTests.Talks());

    [Fact]
    public void New_options_with_the_same_values_parse_nothing() => AssertRuns(
        """
        Options: 1 Unchanged
        Inputs: 6 Unchanged
        changed texts: none

        """,
        static state => { }, hasNewOptions: true);

    [Fact]
    public void A_changed_namespace_changes_every_text_and_parses_nothing() => AssertRuns(
        """
        Options: 1 Modified
        Inputs: 6 Unchanged
        changed texts: talks.Meetings.meeting.g.cs, talks.Places.place.g.cs, talks.Sources.office.g.cs, talks.Sources.person.g.cs, talks.Sources.source.g.cs, talks.g.cs, vocabulary.gatherings.g.cs

        """,
        static state => state.Properties["FactsNamespace"] = "Elsewhere", hasNewOptions: true);

    [Fact]
    public void A_changed_text_of_a_source_changes_no_text() => AssertRuns(
        """
        Inputs: 1 Modified
        Library: 1 Modified
        QuoteInputs: 2 Modified
        Quotes: 2 Unchanged
        Checked: 1 Unchanged
        changed texts: none

        """,
        static state => state.Texts[0] = (Samples.BlogName, Samples.Blog + " The end of it."));

    [Fact]
    public void A_changed_seal_changes_no_text() => AssertRuns(
        """
        Inputs: 1 Modified
        Library: 1 Modified
        QuoteInputs: 2 Unchanged
        Checked: 1 Modified
        changed texts: none

        """,
        static state => state.AdditionalFiles[^1] = ("note.txt.seal", "still no seal\n"));

    private static Action<TestState> Edit(string file, string old, string @new) => state =>
    {
        var index = state.AdditionalFiles.FindIndex(added => added.Name == file);
        state.AdditionalFiles[index] = (file, state.AdditionalFiles[index].Content.Replace(old, @new, StringComparison.Ordinal));
    };

    private static void AssertRuns(string expected, Action<TestState> edit, FactsGeneratorTest? before = null, bool hasNewOptions = false)
    {
        var state = (before ?? Before()).TestState;
        var first = GeneratorRun.Start(state);
        edit(state);
        // Roslyn keeps the objects of files that did not change, and so does this.
        var texts = state.ToAdditionalTexts().Select(text => first.Inputs.FirstOrDefault(old => IsSame(old, text)) ?? text).ToList();
        var second = first.Again(driver => hasNewOptions
            ? driver.WithUpdatedAnalyzerConfigOptions(state.ToOptions())
            : driver.ReplaceAdditionalTexts([.. texts]));
        AssertRuns(expected, first, second);
    }

    private static void AssertRuns(string expected, GeneratorRun first, GeneratorRun second)
    {
        Assert.Equal(expected, Describe(first, second));
    }

    private static FactsGeneratorTest Before() => Samples.Talks().With("note.txt.seal", "no seal at all\n");

    private static bool IsSame(AdditionalText left, AdditionalText right) => left.Path == right.Path && left.GetText()!.ContentEquals(right.GetText()!);

    private static string Describe(GeneratorRun before, GeneratorRun after)
    {
        var text = new StringBuilder();
        foreach (var name in StepNames.All.Where(after.Result.TrackedSteps.ContainsKey))
        {
            var outputs = after.Result.TrackedSteps[name].SelectMany(static step => step.Outputs).Select(static output => output.Reason).Where(static reason => reason != IncrementalStepRunReason.Cached).ToList();
            if (outputs.Count > 0)
                text.Append(name).Append(": ").AppendJoin(", ", outputs.GroupBy(static reason => reason).OrderBy(static group => group.Key).Select(static group => $"{group.Count()} {group.Key}")).Append('\n');
        }

        var changed = before.Texts.Keys.Union(after.Texts.Keys).Where(name => before.Texts.GetValueOrDefault(name) != after.Texts.GetValueOrDefault(name)).Order(StringComparer.Ordinal).ToList();
        return text.Append("changed texts: ").AppendJoin(", ", changed.Count > 0 ? changed : ["none"]).Append('\n').ToString();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
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
    public async Task A_csharp_edit_runs_nothing()
    {
        var first = await Before().StartAsync();
        var added = CSharpSyntaxTree.ParseText("class Added { }", (CSharpParseOptions)first.Project.ParseOptions!);
        Assert.Equal("changed texts: none\n", Describe(first, first.Again(null, code => code.AddSyntaxTrees(added))));
    }

    [Fact]
    public Task A_label_edit_changes_one_text() => AssertRunsAsync(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Surface: 1 Modified
        Declarations: 1 Unchanged
        Bound: 1 Modified
        FileFindings: 1 Unchanged
        Sources: 1 Unchanged
        Placed: 1 Modified
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified
        Size: 1 Unchanged
        changed texts: _surface.talks.Places.g.cs, talks.Places.place.g.cs

        """,
        Edit("places.facts", "\"London\"", "\"Greater London\""));

    [Fact]
    public Task A_comment_above_changes_no_text() => AssertRunsAsync(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Surface: 1 Unchanged
        Declarations: 1 Unchanged
        Bound: 1 Modified
        FileFindings: 1 Unchanged
        Sources: 1 Unchanged
        QuoteRequests: 1 Unchanged
        Placed: 1 Modified
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Unchanged
        Size: 1 Unchanged
        changed texts: none

        """,
        Edit("meetings.facts", "## The very", "# moved down\n## The very"));

    [Fact]
    public Task An_inserted_fact_changes_one_text() => AssertRunsAsync(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Resolved: 1 Unchanged
        Surface: 1 Modified, 3 Unchanged
        SurfaceHead: 1 Unchanged
        Required: 1 Unchanged
        Declarations: 1 Modified
        Index: 1 Modified
        Bound: 1 Modified, 3 Unchanged
        FileFindings: 4 Unchanged
        Sources: 1 Modified
        QuoteRequests: 2 Unchanged
        Placed: 1 Modified
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified, 4 Unchanged
        Size: 1 Unchanged
        Scenarios: 1 Unchanged
        Vocabularies: 1 Unchanged
        changed texts: _surface.talks.Places.g.cs, talks.Places.place.g.cs

        """,
        Edit("places.facts", "place london", "place leeds \"Leeds\"\nplace london"));

    [Fact]
    public Task A_renamed_fact_changes_the_texts_that_name_it() => AssertRunsAsync(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Resolved: 1 Unchanged
        Surface: 1 Modified, 3 Unchanged
        SurfaceHead: 1 Unchanged
        Required: 1 Unchanged
        Declarations: 1 Modified
        Index: 1 Modified
        Bound: 1 Modified, 3 Unchanged
        FileFindings: 4 Unchanged
        Sources: 1 Modified
        QuoteRequests: 2 Unchanged
        Placed: 1 Modified
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified, 4 Unchanged
        Size: 1 Unchanged
        Scenarios: 1 Unchanged
        Vocabularies: 1 Unchanged
        changed texts: _surface.talks.Places.g.cs, talks.Places.place.g.cs

        """,
        Edit("places.facts", "london", "greater-london"));

    [Fact]
    public Task A_changed_quote_changes_one_text() => AssertRunsAsync(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Surface: 1 Unchanged
        Declarations: 1 Unchanged
        Bound: 1 Modified
        FileFindings: 1 Unchanged
        Sources: 1 Unchanged
        QuoteRequests: 1 Modified
        QuoteInputs: 1 Modified
        Quotes: 1 Modified
        Placed: 1 Modified, 2 Unchanged
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified
        Size: 1 Unchanged
        changed texts: talks.Meetings.meeting.g.cs

        """,
        Edit("meetings.facts", "place at Lancaster House", "at Lancaster House on"));

    [Fact]
    public Task An_added_file_adds_its_texts() => AssertRunsAsync(
        """
        Inputs: 1 New
        Parsed: 1 New
        Resolved: 1 Unchanged
        Surface: 1 New, 4 Unchanged
        SurfaceHead: 1 Unchanged
        Required: 1 Unchanged
        Declarations: 1 New
        Index: 1 Modified
        Bound: 1 New, 4 Unchanged
        FileFindings: 1 New, 4 Unchanged
        Sources: 1 Modified
        QuoteRequests: 2 Unchanged
        Placed: 1 New
        Checked: 1 Unchanged
        Headers: 1 New
        Texts: 1 New, 5 Unchanged
        Size: 1 Unchanged
        Scenarios: 1 Modified
        Vocabularies: 1 Unchanged
        changed texts: _surface.talks.Rooms.g.cs, talks.Rooms.place.g.cs, talks.g.cs

        """,
        static project => project.AddAdditionalDocument("rooms.facts", "scenario talks\n\nplace hall \"Hall\"\n", filePath: "/project/rooms.facts").Project);

    [Fact]
    public Task A_removed_file_removes_its_texts() => AssertRunsAsync(
        """
        Inputs: 1 Removed
        Parsed: 1 Removed
        Resolved: 1 Unchanged
        Surface: 3 Unchanged, 1 Removed
        SurfaceHead: 1 Unchanged
        Required: 1 Unchanged
        Declarations: 1 Removed
        Index: 1 Modified
        Bound: 3 Unchanged, 1 Removed
        FileFindings: 3 Unchanged, 1 Removed
        Sources: 1 Modified
        QuoteRequests: 1 Unchanged, 1 Removed
        QuoteInputs: 1 Removed
        Quotes: 1 Removed
        Placed: 2 Unchanged, 1 Removed
        Checked: 1 Unchanged
        Headers: 1 Removed
        Texts: 4 Unchanged, 1 Removed
        Size: 1 Unchanged
        Scenarios: 1 Modified
        Vocabularies: 1 Unchanged
        changed texts: _surface.talks.Meetings.g.cs, talks.Meetings.meeting.g.cs, talks.g.cs

        """,
        static project => project.RemoveAdditionalDocument(Find(project, "meetings.facts").Id));

    [Fact]
    public Task An_edited_assumption_changes_the_text_of_changes_alone() => AssertRunsAsync(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Surface: 1 Modified
        Declarations: 1 Unchanged
        Bound: 1 Modified
        FileFindings: 1 Unchanged
        Sources: 1 Unchanged
        Placed: 1 Modified
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Unchanged
        Size: 1 Unchanged
        Variants: 1 Modified
        changed texts: _surface.quiet.Quiet.g.cs, quiet._changes.g.cs

        """,
        Edit("quiet.facts", "status: cancelled", "status: planned"),
        VariantTests.Talks());

    [Fact]
    public Task An_edit_of_the_base_that_no_assumption_touches_changes_no_variant() => AssertRunsAsync(
        """
        Inputs: 1 Modified
        Parsed: 1 Modified
        Surface: 1 Modified
        Declarations: 1 Unchanged
        Bound: 1 Modified
        FileFindings: 1 Unchanged
        Sources: 1 Unchanged
        Placed: 1 Modified
        Checked: 1 Unchanged
        Headers: 1 Unchanged
        Texts: 1 Modified
        Size: 1 Unchanged
        Variants: 1 Unchanged
        changed texts: _surface.talks.Places.g.cs, talks.Places.place.g.cs

        """,
        Edit("places.facts", "\"London\"", "\"Greater London\""),
        VariantTests.Talks());

    [Fact]
    public Task New_options_with_the_same_values_parse_nothing() => AssertRunsAsync(
        """
        Options: 1 Unchanged
        Inputs: 6 Unchanged
        changed texts: none

        """,
        Configure("# nothing new"), hasNewOptions: true);

    [Fact]
    public Task A_changed_namespace_changes_every_text_and_parses_nothing() => AssertRunsAsync(
        """
        Options: 1 Modified
        Inputs: 6 Unchanged
        SurfaceHead: 1 Modified
        Emission: 1 Modified
        changed texts: _surface.g.cs, talks.Meetings.meeting.g.cs, talks.Places.place.g.cs, talks.Sources.office.g.cs, talks.Sources.person.g.cs, talks.Sources.source.g.cs, talks.g.cs, vocabulary.gatherings.g.cs

        """,
        Configure("build_property.FactsNamespace = Elsewhere"), hasNewOptions: true);

    [Fact]
    public Task A_changed_text_of_a_source_changes_no_text() => AssertRunsAsync(
        """
        Inputs: 1 Modified
        Library: 1 Modified
        QuoteInputs: 2 Modified
        Quotes: 2 Unchanged
        Checked: 1 Unchanged
        changed texts: none

        """,
        Edit(Samples.BlogName, Samples.Blog, Samples.Blog + " The end of it."));

    [Fact]
    public Task A_changed_seal_changes_no_text() => AssertRunsAsync(
        """
        Inputs: 1 Modified
        Library: 1 Modified
        QuoteInputs: 2 Unchanged
        Checked: 1 Modified
        changed texts: none

        """,
        Edit("note.txt.seal", "no seal at all", "still no seal"));

    /// <summary>What the rules keep between two runs is never seen: each edit here makes an error, takes one away, or moves one.</summary>
    [Fact]
    public async Task Diagnostics_after_each_edit_are_those_of_a_first_run()
    {
        (string File, string Old, string New)[] edits =
        [
            ("places.facts", "\"London\"", "\"Greater London\""),
            ("meetings.facts", "on 21 January", "on 22 January"),
            ("places.facts", "\"Greater London\"", "\"London\""),
            (Samples.BlogName, "on 21 January", "on 22 January"),
            ("meetings.facts", "2015-01-21", "2015-01-22"),
            ("sources.facts", "\"Fumio Kishida\"", "\"Taro Kono\""),
            ("meetings.facts", "## The very", "# moved down\n## The very"),
            ("sources.facts", "\"Taro Kono\"", "\"Fumio Kishida\""),
            ("places.facts", "place lancaster-house", "place lancaster-hall"),
            ("gatherings.facts", "mood: mood", "mood: mood\n  weather: text"),
            ("places.facts", "place lancaster-hall", "place lancaster-house"),
        ];
        var (run, faulty) = (await Samples.Talks().StartAsync(tracksSteps: false), 0);
        foreach (var (file, old, @new) in edits)
        {
            var edited = Edit(file, old, @new)(run.Project);
            run = run.Again(edited);
            var first = await GeneratorRun.StartAsync(edited, Before().Generator, tracksSteps: false);

            Assert.Equal(first.Diagnostics.Select(static found => found.ToString()), run.Diagnostics.Select(static found => found.ToString()));
            faulty += run.Diagnostics.IsEmpty ? 0 : 1;
        }

        Assert.InRange(faulty, edits.Length / 3, edits.Length - 2);
    }

    private static Func<Project, Project> Edit(string file, string old, string @new) => project =>
    {
        var document = Find(project, file);
        Assert.True(document.TryGetText(out var text));
        return project.Solution.WithAdditionalDocumentText(document.Id, SourceText.From(text.ToString().Replace(old, @new, StringComparison.Ordinal))).GetProject(project.Id)!;
    };

    private static Func<Project, Project> Configure(string line) => project =>
        project.AddAnalyzerConfigDocument("new.globalconfig", SourceText.From("is_global = true\n" + line), filePath: "/new.globalconfig").Project;

    private static TextDocument Find(Project project, string file) => project.AdditionalDocuments.Single(document => document.FilePath == "/project/" + file);

    private static async Task AssertRunsAsync(string expected, Func<Project, Project> edit, FactsGeneratorTest? before = null, bool hasNewOptions = false)
    {
        var first = await (before ?? Before()).StartAsync();
        var edited = edit(first.Project);
        var second = hasNewOptions
            ? first.Again(driver => driver.WithUpdatedAnalyzerConfigOptions(edited.AnalyzerOptions.AnalyzerConfigOptionsProvider))
            : first.Again(edited);
        Assert.Equal(expected, Describe(first, second));
    }

    private static FactsGeneratorTest Before() => Samples.Talks().With("note.txt.seal", "no seal at all\n");

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

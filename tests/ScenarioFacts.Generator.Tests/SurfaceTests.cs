using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>Scenarios and vocabularies that a reference exports are used as if their files were here, and their facts are those of the reference.</summary>
public class SurfaceTests
{
    private const string Own = """
        scenario second "The second round"
        use talks

        person hammond "Philip Hammond"

        meeting second-round "The second round"
          participants: kishida, hammond
            > blog "Fumio Kishida was foreign minister"
            because "Philip Hammond was there too"
          where: lancaster-house
            > blog "place at Lancaster House"
        """;

    private const string Piers = "vocabulary piers\n\n## A pier.\nkind pier\n  evidence: optional\n  ## The harbour.\n  harbour: text\n";

    private const string Boats = "vocabulary boats\nuse piers\n\n## A boat.\nkind boat\n  evidence: optional\n  ## Where it lies.\n  berth: pier\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Facts_of_a_reference_are_its_own_instances(bool isProject)
    {
        var library = await LibraryProject.CompileAsync(Samples.Talks(), "Lib");
        var application = await CompileAsync(library.ToReference(isProject), Own, "var round = App.Second.Meetings.SecondRound; return string.Join(\" \", round.Participants) + \" \" + ReferenceEquals(round.Participants[0], Lib.Talks.People.Kishida) + \" \" + ReferenceEquals(round.Where, Lib.Talks.Places.LancasterHouse);");

        Assert.Equal("Fumio Kishida Philip Hammond True True", LibraryProject.Probe(application, library));
        Assert.Null(application.GetTypeByMetadataName("App.Talks"));
        Assert.Null(application.Assembly.GetTypeByMetadataName("App.Gatherings.Meeting"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_vocabulary_of_a_reference_needs_no_text(bool isProject)
    {
        var library = await LibraryProject.CompileAsync(Samples.Talks(), "Lib");
        var application = await CompileAsync(library.ToReference(isProject), "scenario islands\nuse gatherings\n\nplace skye \"Skye\"\n", "Lib.Gatherings.Place skye = App.Islands.Places.Skye; return skye.Label;");

        Assert.Equal("Skye", LibraryProject.Probe(application, library));
    }

    [Fact]
    public async Task A_variant_of_a_reference_s_scenario_keeps_the_words_of_what_it_cuts()
    {
        var library = await LibraryProject.CompileAsync(Samples.Talks(), "Lib");
        var application = await CompileAsync(library.ToReference(false), """
            scenario quiet extends talks "Had nobody come"

            assume first-round.where: garden
              because "the house was shut"
            assume kishida.office from 2016: gardener
              because "he likes plants"
            retract first-round.mood

            place garden "The garden"
              in: london
            office gardener "Gardener"

            expect first-round.where is london
            """, """
            var round = App.Quiet.Meetings.FirstRound;
            var office = System.Linq.Enumerable.First(App.Quiet.People.Kishida.OfficeClaims);
            return round.Where + " " + round.Where.In + " " + (round.Mood is null) + " " + office.Value + " " + office.Evidence[0].Words + " | " + Lib.Talks.Meetings.FirstRound.Where + " " + App.Quiet.Base.Label + " " + App.Quiet.Differences.Count;
            """);

        Assert.Equal("The garden London True Foreign minister Fumio Kishida was foreign minister | Lancaster House Talks 5", LibraryProject.Probe(application, library));
    }

    [Fact]
    public async Task A_project_uses_what_its_reference_builds_on_a_third()
    {
        var piers = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("piers.facts", Piers), ("quays.facts", "scenario quays\nuse piers\n\npier old-pier \"Old pier\"\n")), "Piers");
        var boats = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("boats.facts", Boats), ("fleet.facts", "scenario fleet\nuse boats\nuse quays\n\nboat argo \"Argo\"\n  berth: old-pier\n")), "Boats", piers.ToReference(false));
        var test = FactsGeneratorTest.Of(("second.facts", "scenario crew\nuse fleet\n\nboat beagle \"Beagle\"\n  berth: old-pier\n"))
            .WithSource("public static class Probe { public static string Run() { Boats.Boats.Boat beagle = App.Crew.Boats.Beagle; return ReferenceEquals(beagle.Berth, Boats.Fleet.Boats.Argo.Berth) + \" \" + ReferenceEquals(beagle.Berth, Piers.Quays.Piers.OldPier); } }");
        var application = await LibraryProject.CompileAsync(test, "App", piers.ToReference(false), boats.ToReference(true));

        Assert.Equal("True True", LibraryProject.Probe(application, piers, boats));
        AssertLines(
            ["(2,5): FACT2052: ‘fleet’ needs ‘quays’, which ‘Boats’ uses and no reference exports; refer to the project, package or surface file that has it too"],
            (await DiagnoseAsync("scenario crew\nuse fleet\n", boats.ToReference(false))).Take(1));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_line_as_if_the_files_were_here()
    {
        var library = await LibraryProject.CompileAsync(Samples.Talks(), "Lib");

        AssertLines(
            [
                "(4,8): FACT2007: ‘kishida’ is already declared in ‘Lib’ (sources.facts); declare it once, or choose another name",
                "(7,17): FACT2009: ‘london’ is a place, and ‘participants’ takes a person",
                "(9,10): FACT2003: there is no place named ‘lancaster-hose’; did you mean ‘lancaster-house’?",
                "(12,38): FACT4002: these words are not in ‘blog’; line 1 has ‘friends’, not ‘foes’",
            ],
            await DiagnoseAsync("""
                scenario second "The second round"
                use talks

                person kishida

                meeting second-round "The second round"
                  participants: london
                    > blog "place at Lancaster House"
                  where: lancaster-hose
                    > blog "place at Lancaster House"
                  mood: calm
                    > blog "was a calm meeting among foes"
                """, library.ToReference(false)));
    }

    [Fact]
    public async Task A_name_that_nobody_exports_is_proposed_with_its_reference()
    {
        var library = await LibraryProject.CompileAsync(Samples.Talks(), "Lib");

        AssertLines(["(2,5): FACT2005: there is no vocabulary or scenario named ‘talk’; did you mean ‘talks’, which ‘Lib’ exports?"], await DiagnoseAsync("scenario second\nuse talk\n", library.ToReference(false)));
        AssertLines(["(1,25): FACT7002: there is no scenario named ‘talk’ to extend; did you mean ‘talks’, which ‘Lib’ exports?"], await DiagnoseAsync("scenario second extends talk\n", library.ToReference(true)));
    }

    [Fact]
    public async Task A_name_that_is_here_too_is_an_error_unless_it_declares_the_same()
    {
        var library = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("piers.facts", Piers), ("quays.facts", "scenario quays\nuse piers\n\npier old-pier\n")), "Lib");
        var reference = library.ToReference(false);

        Assert.Empty(await DiagnoseAsync("scenario crew\nuse quays\n\npier new-pier\n", reference, ("piers.facts", "# Mine\n" + Piers)));
        AssertLines(
            ["(2,5): FACT2053: ‘quays’ needs the ‘piers’ of ‘Lib’, and another one is declared here; rename yours, or remove it to use the other"],
            await DiagnoseAsync("scenario crew\nuse quays\n\npier new-pier\n", reference, ("piers.facts", Piers + "  length: count\n")));
        AssertLines(
            ["(2,5): FACT2050: ‘quays’ is declared here, and otherwise in ‘Lib’, which this project refers to; rename yours, or remove it to use the other"],
            await DiagnoseAsync("scenario crew\nuse quays\n\npier new-pier\n", reference, ("quays.facts", "scenario quays\nuse piers\n\npier their-pier\n")));
        Assert.Empty(await DiagnoseAsync("scenario quays\nuse piers\n\npier new-pier\n", reference));
    }

    [Fact]
    public async Task A_name_that_two_references_export_is_an_error()
    {
        var one = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("piers.facts", Piers), ("quays.facts", "scenario quays\nuse piers\n\npier old-pier\n")), "One");
        var other = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("piers.facts", Piers), ("quays.facts", "scenario quays\nuse piers\n\npier new-pier\n")), "Other");

        AssertLines(
            ["(2,5): FACT2051: ‘quays’ is exported by ‘One’ and, otherwise, by ‘Other’; refer to one of the two only"],
            await DiagnoseAsync("scenario crew\nuse quays\n", [one.ToReference(true), other.ToReference(false)]));
    }

    [Fact]
    public async Task Each_reference_means_its_own_vocabulary_and_only_one_of_a_name_can_be_used()
    {
        var one = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("piers.facts", Piers), ("quays.facts", "scenario quays\nuse piers\n\npier old-pier\n")), "One");
        var other = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("piers.facts", Piers + "  length: count\n"), ("docks.facts", "scenario docks\nuse piers\n\npier new-pier\n  length: 3\n")), "Other");

        Assert.Empty(await DiagnoseAsync("scenario crew\nuse docks\n\npier third-pier\n  length: 4\n", [one.ToReference(true), other.ToReference(false)]));
        AssertLines(
            ["(3,5): FACT8005: ‘docks’ cannot be used: ‘Other’ was compiled with another ‘piers’; compile both with the same version of it"],
            await DiagnoseAsync("scenario crew\nuse quays\nuse docks\n", [one.ToReference(true), other.ToReference(false)]));
        AssertLines(
            ["(2,5): FACT2051: ‘piers’ is exported by ‘One’ and, otherwise, by ‘Other’; refer to one of the two only"],
            await DiagnoseAsync("scenario crew\nuse piers\n", [one.ToReference(true), other.ToReference(false)]));
    }

    [Fact]
    public async Task Facts_of_two_references_with_types_of_their_own_do_not_mix()
    {
        var one = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("piers.facts", Piers), ("quays.facts", "scenario quays\nuse piers\n\npier old-pier\n")), "One");
        var other = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("piers.facts", Piers), ("docks.facts", "scenario docks\nuse piers\n\npier new-pier\n")), "Other");

        Assert.Equal(
            ["FACT8006: ‘quays’ of ‘One’ cannot be used here: its facts have the types of One.Piers, and those of this project the types of Other.Piers, for the same vocabulary ‘piers’; let one of the two references refer to the other, or both to a third"],
            await DiagnoseAsync("scenario crew\nuse quays\nuse docks\n", [one.ToReference(true), other.ToReference(false)]));
        Assert.Empty(await DiagnoseAsync("scenario crew\nuse quays\n", [one.ToReference(true), other.ToReference(false)]));
    }

    [Fact]
    public async Task A_quote_of_a_reference_s_source_needs_its_text()
    {
        var library = await LibraryProject.CompileAsync(Samples.Talks(), "Lib");
        var test = FactsGeneratorTest.Of(("second.facts", Own)).WithProperty("FactsNamespace", "App");
        test.TestState.AdditionalReferences.Add(library.ToReference(false));

        AssertLines(
            ["(8,7): FACT2054: ‘blog’ is a source of ‘Lib’ (sources.facts), and its text blog.txt is not here; put the text or its seal beside these files, so that this quotation can be checked"],
            await DiagnoseAsync(test));
    }

    [Fact]
    public async Task A_reference_of_another_version_says_what_to_do()
    {
        var library = await LibraryProject.CompileAsync(Samples.Talks(), "Lib");
        var newer = library.ReplaceSurface("\"1\"", "\"2\"");

        AssertLines(
            ["(2,5): FACT8004: there is no vocabulary or scenario named ‘talks’ here, and what ‘Lib’ exports cannot be read: its form is 2, and this version of ScenarioFacts reads 1; compile both with the same version"],
            await DiagnoseAsync("scenario second\nuse talks\n", newer.ToReference(false)));
        Assert.Empty(await DiagnoseAsync("scenario second\nuse defence\n", newer.ToReference(false)));
    }

    [Fact]
    public async Task A_reference_with_another_vocabulary_that_ships_says_what_to_do()
    {
        var library = await LibraryProject.CompileAsync(FactsGeneratorTest.Of(("naval.facts", "scenario naval\nuse defence\n\ncountry norland\n")), "Lib");
        var older = library.ReplaceSurface("vocabulary defence ", "vocabulary defence 0");

        AssertLines(
            ["(2,5): FACT8005: ‘naval’ cannot be used: ‘Lib’ was compiled with another ‘defence’; compile both with the same version of it"],
            await DiagnoseAsync("scenario second\nuse naval\n", older.ToReference(false)));
    }

    [Fact]
    public async Task Internal_facts_are_exported_to_nobody()
    {
        var library = await LibraryProject.CompileAsync(Samples.Talks().WithProperty("FactsVisibility", "internal"), "Lib");

        Assert.Empty(library.Assembly.GetAttributes().Where(static attribute => attribute.AttributeClass!.Name == "FactsSurfaceAttribute"));
        AssertLines(["(2,5): FACT2005: there is no vocabulary or scenario named ‘talks’; there is ‘defence’"], await DiagnoseAsync("scenario second\nuse talks\n", library.ToReference(false)));
    }

    [Fact]
    public async Task An_edit_of_csharp_reads_no_reference_again()
    {
        var run = await StartAsync((await LibraryProject.CompileAsync(Samples.Talks(), "Lib")).ToReference(false));

        var again = run.Again(null, code => code.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added { }", (CSharpParseOptions)run.Project.ParseOptions!)));

        Assert.Empty(GetChanged(again));
    }

    [Theory]
    [InlineData("\"Fumio Kishida was foreign minister\"", "\"Kishida was foreign minister then\"")]
    [InlineData("\"Fumio Kishida\"", "\"F Kishida\"")]
    public async Task A_reference_that_changed_is_bound_again_and_no_file_of_the_project_is_read(string before, string after)
    {
        var library = await LibraryProject.CompileAsync(Samples.Talks(), "Lib");
        var edited = await LibraryProject.CompileAsync(
            FactsGeneratorTest.Of((Samples.VocabularyName, Samples.Vocabulary), ("sources.facts", Samples.Sources.Replace(before, after, System.StringComparison.Ordinal)), ("meetings.facts", Samples.Meetings), ("places.facts", Samples.Places)).WithText(Samples.BlogName, Samples.Blog), "Lib");
        var old = library.ToReference(true);
        var run = await StartAsync(old);

        var again = run.Again(null, code => code.ReplaceReference(old, edited.ToReference(true)));

        Assert.Equal("References, Surfaces, Resolved, ReferencedParsed, ReferencedBound", string.Join(", ", GetChanged(again)));
    }

    private static void AssertLines(IEnumerable<string> expected, IEnumerable<string> found) => Assert.Equal(string.Join('\n', expected), string.Join('\n', found));

    private static IEnumerable<string> GetChanged(GeneratorRun run) =>
        StepNames.All.Where(name => run.Result.TrackedSteps.TryGetValue(name, out var steps) && steps.SelectMany(static step => step.Outputs).Any(static output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New or IncrementalStepRunReason.Removed));

    private static Task<GeneratorRun> StartAsync(MetadataReference reference)
    {
        var test = FactsGeneratorTest.Of(("second.facts", Own)).WithText(Samples.BlogName, Samples.Blog).WithProperty("FactsNamespace", "App");
        test.TestState.AdditionalReferences.Add(reference);
        return test.StartAsync();
    }

    private static Task<Compilation> CompileAsync(MetadataReference library, string facts, string probe) => LibraryProject.CompileAsync(
        FactsGeneratorTest.Of(("second.facts", facts)).WithText(Samples.BlogName, Samples.Blog).WithSource("public static class Probe { public static string Run() { " + probe + " } }"), "App", library);

    private static Task<IReadOnlyList<string>> DiagnoseAsync(string facts, MetadataReference reference, params (string, string)[] others) => DiagnoseAsync(facts, [reference], others);

    private static Task<IReadOnlyList<string>> DiagnoseAsync(string facts, IEnumerable<MetadataReference> references, params (string, string)[] others)
    {
        var test = FactsGeneratorTest.Of([("second.facts", facts), .. others]).WithText(Samples.BlogName, Samples.Blog).WithProperty("FactsNamespace", "App");
        test.TestState.AdditionalReferences.AddRange(references);
        return DiagnoseAsync(test);
    }

    private static async Task<IReadOnlyList<string>> DiagnoseAsync(FactsGeneratorTest test) =>
    [
        .. from diagnostic in (await test.StartAsync()).Diagnostics
           where diagnostic.Id is not ("FACT4040" or "FACT4042")
           let place = diagnostic.Location.GetLineSpan()
           orderby place.StartLinePosition
           select (place.IsValid ? "(" + (place.StartLinePosition.Line + 1) + "," + (place.StartLinePosition.Character + 1) + "): " : "") + diagnostic.Id + ": " + diagnostic.GetMessage(CultureInfo.InvariantCulture),
    ];
}

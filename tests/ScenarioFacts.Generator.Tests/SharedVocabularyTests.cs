using System.IO;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;

namespace ScenarioFacts.Generator.Tests;

/// <summary>A vocabulary that a reference has is not compiled again: its kinds are one type in both projects.</summary>
public class SharedVocabularyTests
{
    private const string Piers = "vocabulary piers\n\n## A pier.\nkind pier\n  evidence: optional\n  ## The harbour.\n  harbour: text\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_built_in_vocabulary_of_a_reference_is_taken(bool isProject)
    {
        var library = await CompileAsync("Lib", isProject, ("lib.facts", "scenario lib-talks\nuse defence\n\ncountry uk \"United Kingdom\"\n"));

        var run = await Project("App", library, ("app.facts", "scenario app-talks\nuse defence\n\ncountry japan \"Japan\"\n"))
            .WithSource("public static class Check { public static Lib.Defence.Country Of() { Lib.Defence.Country country = App.AppTalks.Countries.Japan; return country; } }")
            .GenerateAsync();

        Assert.Null(run.Output.GetTypeByMetadataName("App.Defence.Country"));
    }

    [Fact]
    public async Task A_vocabulary_of_the_project_s_own_is_taken_where_it_declares_the_same()
    {
        var library = await CompileAsync("Lib", false, ("piers.facts", Piers), ("lib.facts", "scenario lib-piers\nuse piers\n\npier old-pier\n"));

        await Project("App", library, ("piers.facts", "# Another layout.\n" + Piers), ("app.facts", "scenario app-piers\nuse piers\n\npier new-pier\n"))
            .WithSource("public static class Check { public static Lib.Piers.Pier Of() { return App.AppPiers.Piers.NewPier; } }")
            .GenerateAsync();
    }

    [Fact]
    public async Task A_vocabulary_that_declares_something_else_is_the_project_s_own()
    {
        var library = await CompileAsync("Lib", false, ("piers.facts", Piers), ("lib.facts", "scenario lib-piers\nuse piers\n\npier old-pier\n"));

        var run = await Project("App", library, ("piers.facts", Piers + "  ## Its length.\n  length: count\n"), ("app.facts", "scenario app-piers\nuse piers\n\npier new-pier\n"))
            .WithSource("public static class Check { public static App.Piers.Pier Of() { return App.AppPiers.Piers.NewPier; } }")
            .GenerateAsync();

        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Piers.Pier"));
    }

    [Fact]
    public async Task One_that_builds_on_another_is_taken_only_with_that()
    {
        const string Boats = "vocabulary boats\nuse piers\n\n## A boat.\nkind boat\n  evidence: optional\n  ## Where it lies.\n  berth: pier\n";
        var library = await CompileAsync("Lib", false, ("piers.facts", Piers), ("boats.facts", Boats), ("lib.facts", "scenario lib-boats\nuse boats\n\nboat argo\n"));

        var run = await Project("App", library, ("piers.facts", Piers + "  ## Its length.\n  length: count\n"), ("boats.facts", Boats), ("app.facts", "scenario app-boats\nuse boats\n\nboat beagle\n"))
            .WithSource("public static class Check { public static App.Boats.Boat Of() { return App.AppBoats.Boats.Beagle; } }")
            .GenerateAsync();

        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Piers.Pier"));
    }

    [Fact]
    public async Task Of_two_references_one_is_taken_with_all_that_it_builds_on()
    {
        const string Boats = "vocabulary boats\nuse piers\n\n## A boat.\nkind boat\n  evidence: optional\n  ## Where it lies.\n  berth: pier\n";
        var first = await CompileAsync("Alone", false, ("piers.facts", Piers), ("lib.facts", "scenario lib-piers\nuse piers\n\npier old-pier\n"));
        var second = await CompileAsync("Lib", false, ("piers.facts", Piers), ("boats.facts", Boats), ("lib.facts", "scenario lib-boats\nuse boats\n\nboat argo\n"));
        var test = Project("App", first, ("piers.facts", Piers), ("boats.facts", Boats), ("app.facts", "scenario app-boats\nuse boats\n\npier quay\n\nboat beagle\n  berth: quay\n"));
        test.TestState.AdditionalReferences.Add(second);

        await test.WithSource("public static class Check { public static Lib.Piers.Pier Of() { Lib.Piers.Pier quay = App.AppBoats.Piers.Quay; Lib.Boats.Boat boat = App.AppBoats.Boats.Beagle; return boat.Berth ?? quay; } }").GenerateAsync();
    }

    [Fact]
    public async Task Types_that_are_internal_to_a_reference_are_not_taken()
    {
        var test = Project("Lib", null, ("lib.facts", "scenario lib-talks\nuse defence\n\ncountry uk \"United Kingdom\"\n")).WithProperty("FactsVisibility", "internal");
        test.Versions = [LanguageVersion.Latest];
        var library = ToImage((await test.GenerateAsync()).Output);

        var run = await Project("App", library, ("app.facts", "scenario app-talks\nuse defence\n\ncountry japan \"Japan\"\n")).GenerateAsync();

        Assert.NotNull(run.Output.GetTypeByMetadataName("App.Defence.Country"));
    }

    private static async Task<MetadataReference> CompileAsync(string name, bool isProject, params (string, string)[] files)
    {
        var test = Project(name, null, files);
        test.Versions = [LanguageVersion.Latest];
        var output = (await test.GenerateAsync()).Output.WithAssemblyName(name);
        return isProject ? output.ToMetadataReference() : ToImage(output);
    }

    private static PortableExecutableReference ToImage(Compilation compilation)
    {
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static FactsGeneratorTest Project(string name, MetadataReference? reference, params (string, string)[] files)
    {
        var test = FactsGeneratorTest.Of(files).WithProperty("FactsNamespace", name);
        if (reference is not null)
            test.TestState.AdditionalReferences.Add(reference);
        return test;
    }
}

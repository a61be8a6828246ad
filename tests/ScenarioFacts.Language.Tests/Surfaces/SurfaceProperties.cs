using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Tests.Mutation;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Oracle;
using ScenarioFacts.Oracle.Edits;
using Xunit;

namespace ScenarioFacts.Language.Tests.Surfaces;

/// <summary>What a surface says of facts is all that counts for those who use them: checked with it alone, they get the diagnostics that they get beside the files themselves.</summary>
[Trait("Category", "Slow")]
public class SurfaceProperties(Samples samples) : IClassFixture<Samples>
{
    /// <summary>Many mutants are of the other project and break it: those tell nothing.</summary>
    private const int MostMutants = 400;

    private const int SoundMutants = 40;

    private static readonly Seed Seed = Seed.FromEnvironment();

    [Fact]
    public void Variants_of_another_project_s_scenario_are_checked_as_if_it_were_here() => AssertSame(samples.All.Take(1), SplitProject.OfVariants);

    [Fact]
    public void A_scenario_that_uses_another_project_s_is_checked_as_if_it_were_here() => AssertSame(samples.All.Take(1), SplitProject.OfCast);

    [Fact]
    public void Facts_in_another_project_s_vocabulary_are_checked_as_if_it_were_here() => AssertSame(samples.All.Skip(1), SplitProject.OfVocabulary);

    [Fact]
    public void What_a_surface_is_compiled_to_is_that_surface_again()
    {
        var surface = SplitProject.OfCast(FilesOf(samples.All[0].Corpus)).GetSurface();

        var again = FactCompiler.Compile(surface.Files.Select(static file => new InputText(file.Name, file.Text)), SourceLibrary.Empty);

        Assert.Equal(surface.Files.Select(static file => file.Text), SurfaceBuilder.CreateAll(again.Syntax, again.Index).Where(static part => !part.IsHead).Select(static part => part.Text));
    }

    private static void AssertSame(IEnumerable<Sample> samples, Func<IReadOnlyList<InputText>, SplitProject> split)
    {
        List<Sample> all = [.. samples];
        AssertSame(split(FilesOf(all[0].Corpus)), "the sample itself");
        var sound = new MutationRun(all, Seed).Mutants([.. AllEdits.Changing, .. AllEdits.Neutral]).Take(MostMutants)
            .Select(mutant => (Mutant: mutant, Project: split(FilesOf(mutant.Corpus)))).Where(static pair => pair.Project.HasSoundLibrary).Take(SoundMutants).ToList();
        Assert.Equal(SoundMutants, sound.Count);
        Assert.All(sound, static pair => AssertSame(pair.Project, $"{pair.Mutant.Edit.Name}; to repeat: {Seed.Variable}={Seed} dotnet test\n{pair.Mutant.Difference}"));
    }

    private static void AssertSame(SplitProject project, string what)
    {
        var (together, alone) = (project.DiagnoseTogether(), project.DiagnoseWithSurface());
        Assert.True(together.SequenceEqual(alone), $"{what}\nonly together:\n{string.Join('\n', together.Except(alone))}\nonly with the surface:\n{string.Join('\n', alone.Except(together))}");
    }

    private static IReadOnlyList<InputText> FilesOf(Corpus corpus) =>
        [.. corpus.Files.Select(static file => new InputText(file.Path, file.Text)).Append(SplitProject.Harbours)];
}

using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Binding;

public sealed class VoiceTests
{
    [Theory]
    [InlineData("gazette", "gazette")]
    [InlineData("gazette | gazette", "gazette")]
    [InlineData("gazette | herald", "gazette / herald")]
    [InlineData("gazette via agency | herald via agency", "agency")]
    [InlineData("gazette via agency via officials | herald via agency", "agency")]
    [InlineData("gazette via agency | agency", "agency")]
    [InlineData("gazette via roe | gazette via lind", "gazette")]
    [InlineData("gazette via roe via aide", "aide")]
    [InlineData("gazette via roe | herald via roe | herald via lind | mirror", "gazette / mirror")]
    [InlineData("one via x | two via y | three via z | one via y | two via z", "one")]
    public void Chains_that_meet_are_one_voice(string evidence, string voices) =>
        Assert.Equal(voices, string.Join(" / ", IndependentOrigin.GroupByOrigin(evidence.Split(" | ").Select(Evidence)).Select(static voice => voice.Name)));

    [Theory]
    [InlineData("blog", "")]
    [InlineData("agency-story", "blog, citizen")]
    [InlineData("statement", "blog, citizen, agency-story")]
    [InlineData("round", "about")]
    public void A_source_is_followed_to_the_text_in_which_it_is_read(string source, string carriers)
    {
        var compilation = FactCompiler.Compile(
            [
                new InputText("a.facts", """
                    scenario s "S"
                    source blog "Blog"
                      text: "blog.txt"
                    source citizen "Citizen"
                      within: blog
                    source agency-story "Agency"
                      within: blog via citizen
                    source statement "Statement"
                      within: agency-story
                    source round "Round"
                      within: about
                    source about "About"
                      within: round
                    """),
            ],
            SourceLibrary.Empty);
        var scenario = Assert.Single(BoundScenario.CreateAll(compilation.Files, compilation.Index));

        Assert.Equal(carriers, string.Join(", ", new AttributionChains(scenario).GetContainers(source)));
    }

    private static BoundEvidence Evidence(string chain)
    {
        var names = chain.Split(" via ");
        return new BoundEvidence(names[0], default, names.Skip(1).ToEquatableArray(), false, null, "three quoted words", default);
    }
}

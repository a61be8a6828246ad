using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>What is written from the pages is up to date.</summary>
public class DescriptorsTests
{
    private const string Generator = "src/ScenarioFacts.Generator/";

    [Fact]
    public void Descriptors_are_those_of_the_pages() =>
        CheckedInFile.Verify("src/ScenarioFacts.Language/Diagnostics/Descriptors.cs", DescriptorsWriter.Write(DiagnosticPage.AllIds.Select(DiagnosticPage.Read)));

    [Fact]
    public void Unshipped_releases_list_all_diagnostics() =>
        CheckedInFile.Verify(Generator + "AnalyzerReleases.Unshipped.md", ReleasesWriter.WriteUnshipped(DiagnosticPage.AllIds.Select(DiagnosticPage.Read)));

    [Fact]
    public void Shipped_releases_are_empty() =>
        CheckedInFile.Verify(Generator + "AnalyzerReleases.Shipped.md", ReleasesWriter.WriteShipped());

    [Fact]
    public void Every_family_has_a_category_of_its_own() =>
        Assert.Equal(
            Descriptors.All.Select(static descriptor => descriptor.Id[4]).Distinct(),
            Descriptors.All.GroupBy(static descriptor => descriptor.Category).Select(static family => family.First().Id[4]));
}

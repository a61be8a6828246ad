using System.Threading;
using ScenarioFacts.Tool.LanguageServer.Projects;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

public class ProjectTests
{
    [Fact]
    public void Texts_that_only_a_canceled_compilation_read_are_not_missed()
    {
        using var folder = new TemporaryFolder();
        var facts = folder.Write("talks.facts", """
            scenario talks "Talks"
            source gazette "The Gazette"
              published: 2021-05-04
              text: "gazette.txt"
            fact first-talk
              > gazette "ministers met at the quay"
            """);
        folder.Write("gazette.txt", "The ministers met at the quay.");
        var project = new Project(new DiskFiles(() => [facts]));
        var before = project.Analyse([], Documents.None, CancellationToken.None);
        Assert.Empty(before.Compilation.Diagnostics);

        folder.Write("gazette.txt", "The ministers stayed away.");
        project.Refresh(new DiskChange([], IsOfPlaces: false, IsOfTexts: true));
        project.Sources.GetLibrary(before.Compilation.Syntax, []);

        Assert.Equal("FACT4002", Assert.Single(project.Analyse([], Documents.None, CancellationToken.None).Compilation.Diagnostics).Id.ToString());
    }
}

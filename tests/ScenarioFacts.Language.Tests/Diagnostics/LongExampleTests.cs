using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>The pages whose example is too long to print: it is built here, and raises the message that the page shows.</summary>
public class LongExampleTests
{
    private const int LongestLine = 10_000;

    [Fact]
    public void FACT1015_marks_what_is_past_the_longest_line()
    {
        const string Line = "scenario ceasefire \"";
        var excess = 21;
        var text = Line + new string('a', LongestLine + excess - Line.Length - 1) + "\"";

        var diagnostic = Assert.Single(PageCompilation.Diagnose(text));

        Assert.Equal("FACT1015", diagnostic.Id);
        Assert.Equal(new TextSpan(LongestLine, excess), diagnostic.Span);
        Assert.Equal(DiagnosticPage.Read("FACT1015").Messages.Single(), diagnostic.Message);
    }

    [Fact]
    public void FACT1024_counts_the_errors_that_are_not_shown()
    {
        var excess = 3;
        var lines = Enumerable.Range(0, DiagnosticSelection.MostErrors + excess).Select(static number => $"country Nr{number}");
        var diagnostics = PageCompilation.Diagnose("scenario flood\nuse defence\n" + string.Join('\n', lines));

        Assert.Equal(DiagnosticSelection.MostErrors + 1, diagnostics.Count);
        Assert.Equal("FACT1024", diagnostics[^1].Id);
        Assert.Equal(DiagnosticPage.Read("FACT1024").Messages.Single(), diagnostics[^1].Message);
    }

    [Fact]
    public void FACT1030_counts_the_warnings_that_are_not_shown()
    {
        var excess = 3;
        var sources = Enumerable.Range(0, DiagnosticSelection.MostWarnings + excess).Select(static number => $"source paper-{number}");
        var diagnostics = PageCompilation.Diagnose("scenario heap\nuse defence\n" + string.Join('\n', sources));

        Assert.Equal(DiagnosticSelection.MostWarnings + 1, diagnostics.Count);
        Assert.Equal("FACT1030", diagnostics[^1].Id);
        Assert.Equal(DiagnosticPage.Read("FACT1030").Messages.Single(), diagnostics[^1].Message);
    }
}

using System.Linq;
using ScenarioFacts.Language.Configuration;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Configuration;

/// <summary>What an <c>.editorconfig</c> switches off, as the compilers of .NET read it.</summary>
public class EditorConfigTests
{
    private const string Off = "dotnet_diagnostic.FACT4040.severity = none";

    [Theory]
    [InlineData("*.facts", "/a.facts", true)]
    [InlineData("*.facts", "/b/c/a.facts", true)]
    [InlineData("*.facts", "/a.txt", false)]
    [InlineData("*", "/b/a.facts", true)]
    [InlineData("a.facts", "/b/a.facts", true)]
    [InlineData("b/*.facts", "/b/a.facts", true)]
    [InlineData("b/*.facts", "/b/c/a.facts", false)]
    [InlineData("b/*.facts", "/x/b/a.facts", false)]
    [InlineData("/*.facts", "/a.facts", true)]
    [InlineData("/*.facts", "/b/a.facts", false)]
    [InlineData("b/**.facts", "/b/c/d/a.facts", true)]
    [InlineData("**/c/*.facts", "/b/c/a.facts", true)]
    [InlineData("?.facts", "/a.facts", true)]
    [InlineData("?.facts", "/ab.facts", false)]
    [InlineData("[ab].facts", "/b.facts", true)]
    [InlineData("[!ab].facts", "/b.facts", false)]
    [InlineData("[!ab].facts", "/c.facts", true)]
    [InlineData("[a-c].facts", "/b.facts", true)]
    [InlineData("{a,b}.facts", "/b.facts", true)]
    [InlineData("{a,b}.facts", "/c.facts", false)]
    [InlineData("{a,b{c,d}}.facts", "/bd.facts", true)]
    [InlineData("*.{txt,facts}", "/x/a.facts", true)]
    [InlineData("a{1..12}.facts", "/a7.facts", true)]
    [InlineData("a{1..12}.facts", "/a13.facts", false)]
    [InlineData("a{12..1}.facts", "/a-7.facts", false)]
    [InlineData(@"\[a\].facts", "/[a].facts", true)]
    [InlineData("a.b", "/axb", false)]
    [InlineData("事実.facts", "/x/事実.facts", true)]
    public void A_section_is_about_the_files_that_its_glob_matches(string glob, string path, bool matches) => Assert.Equal(matches, EditorConfigGlob.TryParse(glob)!.Matches(path));

    [Theory]
    [InlineData("[ab.facts")]
    [InlineData("{a,b.facts")]
    [InlineData("a}.facts")]
    [InlineData("a\\")]
    [InlineData("[].facts")]
    [InlineData("[z-a].facts")]
    public void A_malformed_glob_is_about_nothing(string glob) => Assert.Null(EditorConfigGlob.TryParse(glob));

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", null)]
    [InlineData("suggestion", null)]
    [InlineData("warning", "Warning")]
    [InlineData("ERROR", "Error")]
    [InlineData("default", "Warning")]
    [InlineData("error # since May", "Error")]
    // No severity: nothing is set.
    [InlineData("off", "Warning")]
    [InlineData("", "Warning")]
    public void A_warning_has_the_severity_that_the_project_gives(string severity, string? expected) =>
        Assert.Equal(expected, FindSeverity(("/p", $"[*.facts]\ndotnet_diagnostic.FACT4040.severity = {severity}")));

    [Theory]
    [InlineData("[*.facts]\n  DOTNET_DIAGNOSTIC.fact4040.SEVERITY=None", null)]
    [InlineData("[*.facts] ; ours\n" + Off, null)]
    [InlineData("# " + Off, "Warning")]
    [InlineData(Off, "Warning")]
    [InlineData("[*.cs]\n" + Off, "Warning")]
    [InlineData("[*.facts\n" + Off, "Warning")]
    [InlineData("[*.facts]\ndotnet_diagnostic.FACT4041.severity = none", "Warning")]
    // The last one counts.
    [InlineData("[*]\n" + Off + "\n[*.facts]\ndotnet_diagnostic.FACT4040.severity = error", "Error")]
    public void A_file_says_it_in_a_section_about_facts(string text, string? expected) => Assert.Equal(expected, FindSeverity(("/p", text)));

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.category-ScenarioFacts.EvidenceAndSources.severity = none", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-scenariofacts.evidenceandsources.severity = error", "Error")]
    [InlineData("dotnet_analyzer_diagnostic.category-ScenarioFacts.Values.severity = none", "Warning")]
    [InlineData("dotnet_analyzer_diagnostic.severity = error", "Error")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none\ndotnet_analyzer_diagnostic.category-ScenarioFacts.EvidenceAndSources.severity = error", "Error")]
    // What is said of one counts before what is said of many, wherever it stands.
    [InlineData("dotnet_diagnostic.FACT4040.severity = error\ndotnet_analyzer_diagnostic.category-ScenarioFacts.EvidenceAndSources.severity = none", "Error")]
    [InlineData("dotnet_analyzer_diagnostic.category-ScenarioFacts.EvidenceAndSources.severity = none\ndotnet_analyzer_diagnostic.severity = error", null)]
    public void A_severity_is_given_to_a_category_or_to_all_warnings(string lines, string? expected) => Assert.Equal(expected, FindSeverity(("/p", "[*.facts]\n" + lines)));

    [Fact]
    public void What_is_said_of_many_is_not_said_of_errors()
    {
        var file = new InputText("/p/facts/a.facts", "x");
        var settings = new SeveritySettings([new InputText("/p/.editorconfig", "[*.facts]\ndotnet_analyzer_diagnostic.severity = none\ndotnet_analyzer_diagnostic.category-ScenarioFacts.EvidenceAndSources.severity = none")], static path => path);
        var error = Report.WordsNotFound(file, new TextSpan(0, 1), "a", "b");

        Assert.Equal([error], settings.Apply([error]).Shown);
        Assert.Empty(settings.FindRefused([file]));
    }

    [Fact]
    public void The_nearest_file_counts_and_none_beyond_a_root()
    {
        Assert.Null(FindSeverity(("", "[*.facts]\n" + Off)));
        Assert.Equal("Error", FindSeverity(("/p", "[*.facts]\n" + Off), ("/p/facts", "[*.facts]\ndotnet_diagnostic.FACT4040.severity = error")));
        Assert.Null(FindSeverity(("/p", "[*.facts]\n" + Off), ("/p/facts", "[*.facts]\ndotnet_diagnostic.FACT4041.severity = error")));
        Assert.Equal("Warning", FindSeverity(("/p", "[*.facts]\n" + Off), ("/p/facts", "root = true")));
        Assert.Equal("Warning", FindSeverity(("/p", "[*.facts]\n" + Off), ("/p/facts", "ROOT=True\n[*.facts]\ndotnet_diagnostic.FACT4041.severity = error")));
        Assert.Null(FindSeverity(("/p", "[*.facts]\n" + Off), ("/p/facts", "[*]\nroot = true")));
        Assert.Equal("Warning", FindSeverity(("/p/other", "[*.facts]\n" + Off), ("/p/fact", "[*.facts]\n" + Off)));
    }

    [Fact]
    public void An_error_stays_one_and_the_setting_is_named()
    {
        var file = new InputText("/p/facts/a.facts", "x");
        var settings = new SeveritySettings([new InputText("/p/.editorconfig", "[*.facts]\ndotnet_diagnostic.FACT4002.severity = none\ndotnet_diagnostic.FACT4031.severity = error\n[*.cs]\ndotnet_diagnostic.FACT4001.severity = none")], static path => path);
        var error = Report.WordsNotFound(file, new TextSpan(0, 1), "a", "b");

        Assert.Equal([error], settings.Apply([error]).Shown);
        var refused = Assert.Single(settings.FindRefused([file]));
        Assert.Equal(("FACT4002", 1), (refused.Descriptor.Id, refused.Line));
    }

    /// <summary>The severity of a warning in <c>/p/facts/a.facts</c>; null if it is switched off.</summary>
    private static string? FindSeverity(params (string Folder, string Text)[] files)
    {
        var warning = Report.NotNamed(new InputText("/p/facts/a.facts", "x"), new TextSpan(0, 1), "lind");
        var (shown, off) = new SeveritySettings(files.Select(static file => new InputText(file.Folder + "/.editorconfig", file.Text)), static path => path).Apply([warning]);
        Assert.Equal(1, shown.Count + off.Count);
        return shown.SingleOrDefault()?.Severity.ToString();
    }
}

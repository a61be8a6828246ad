using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Diagnostics;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>The help pages beside the tool, as the build made them.</summary>
public sealed partial class SiteTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "site");

    private static readonly string[] Files = [.. Directory.EnumerateFiles(Folder, "*.html").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Pages => [.. Files];

    [Fact]
    public void There_is_a_page_for_each_diagnostic_each_guide_and_all_of_them() =>
        Assert.Equal(
            Descriptors.All.Select(static descriptor => descriptor.Id + ".html").Concat(["guide.html", "index.html", "seals.html", "tool.html"]).Order(StringComparer.Ordinal),
            Files);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_link_leads_somewhere_and_nothing_is_fetched(string page)
    {
        var html = Read(page);

        Assert.DoesNotMatch("<(script|link|img|iframe)|src=|@import|url\\(", html);
        Assert.All(Links().Matches(html).Select(static link => link.Groups[1].Value), link => Assert.True(Leads(page, link), link));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Each_page_can_be_read_by_all(string page)
    {
        var html = Read(page);

        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Matches("<title>[^<]+ – ScenarioFacts</title>", html);
        Assert.Single(Regex.Matches(html, "<main>"));
        Assert.StartsWith("1", string.Concat(Headings().Matches(html).Select(static heading => heading.Groups[1].Value)), StringComparison.Ordinal);
        Assert.All(Regex.Matches(html, "<pre[^>]*>").Select(static pre => pre.Value), static pre => Assert.Equal("<pre tabindex=\"0\">", pre));
        Assert.Equal(Regex.Count(html, "<pre"), Regex.Count(html, "</pre>"));
        Assert.DoesNotContain("\r", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_diagnostic_marks_what_is_wrong_and_has_its_message()
    {
        var html = Read("FACT2004.html");

        Assert.Contains("<h1>FACT2004: An unknown source</h1>", html, StringComparison.Ordinal);
        Assert.Contains("&gt; <mark>morning-pots</mark> &quot;which calls", html, StringComparison.Ordinal);
        Assert.Contains("<figcaption>morning-post.txt</figcaption>", html, StringComparison.Ordinal);
        Assert.Contains("<blockquote><p>there is no source named ‘morning-pots’; did you mean ‘morning-post’?</p></blockquote>", html, StringComparison.Ordinal);
        Assert.All(Descriptors.All, static descriptor => Assert.DoesNotContain("{|", Read(descriptor.Id + ".html"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_index_leads_to_every_page()
    {
        var linked = Links().Matches(Read("index.html")).Select(static link => link.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(Files.ToHashSet(StringComparer.Ordinal), linked);
    }

    private static bool Leads(string page, string link)
    {
        var parts = link.Split('#', 2);
        if (link.StartsWith("https://", StringComparison.Ordinal))
            return !link.Contains(".example", StringComparison.Ordinal);
        var target = parts[0].Length == 0 ? page : parts[0];
        return File.Exists(Path.Combine(Folder, target)) && (parts.Length == 1 || Read(target).Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal));
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page));

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<h([1-6])")]
    private static partial Regex Headings();
}

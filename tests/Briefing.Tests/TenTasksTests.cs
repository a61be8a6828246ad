using System.Text.Json;
using ScenarioFacts;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace Briefing.Tests;

/// <summary>The ten tasks that the README of the library shows: here they are compiled and run, and the README has them word for word.</summary>
public sealed class TenTasksTests
{
    private const string Begin = "#region ten tasks";
    private const string End = "#endregion";

    [Fact]
    public void Each_task_gives_what_it_says()
    {
        #region ten tasks
        // 1. What happened in a year, in order
        var in2015 = UkJapan.Events.Where(e => e.When?.Earliest?.Year == 2015).OrderBy(e => e.When);

        // 2. Who held an office on a day
        var holders = UkJapan.Offices.ForeignMinisterJp.PeopleByOffice.At(new DateOnly(2015, 1, 21));

        // 3. What a source says, in its own words, and of what
        var quotes = UkJapan.Sources.Sldinfo.Mentions.Where(m => m.Role == MentionRole.Quoted).Select(m => $"{m.By}: {m.Evidence!.Words}");

        // 4. What sources contradict each other on
        var contested = UkJapan.Facts.SelectMany(fact => fact.Claims).Where(c => c.Standing is Standing.Disputed or Standing.Rejected);

        // 5. How something came about
        var course = UkJapan.Meetings.Fdmm2015.Status.Select(claim => $"{claim.At?.ToDisplayString()}: {FactWord.Of(claim.Value)}").Distinct();

        // 6. What a country has agreed to
        var agreements = UkJapan.Countries.India.AgreementsByParty;

        // 7. A fact for a web page or another program
        var json = JsonSerializer.Serialize(UkJapan.People.Kishida);

        // 8. The fact that somebody means who types its name
        string[] names = ["Shinzo ABE", "hms argyll", "kishida"];
        var named = names.Select(UkJapan.Find);

        // 9. What would be different, for all variants alike
        var plans = UkJapan.Variants.Select(v => $"{v.Name}: {v.AsOf(FactDate.Of(2019)).Of(UkJapan.Deployments.ArgyllDeployment2018.Status)}");

        // 10. The proof, with a place to look it up
        var proof = UkJapan.Meetings.Fdmm2015.WhereClaims[0].Evidence.Select(e => $"“{e.Words}” in {e.Article} ({e.Article.Url ?? (object?)e.Place})");
        #endregion

        Assert.Equal(in2015.Select(static e => e.When), in2015.Select(static e => e.When).Order());
        Assert.All(in2015, static e => Assert.Equal(2015, e.When!.Value.Earliest!.Value.Year));
        Assert.Contains(UkJapan.Meetings.Fdmm2015, in2015);
        Assert.Equal("Known: Fumio Kishida", holders.ToString());
        Assert.Contains("The UK's complex weapons enterprise: UK is relying on its complex weapons enterprise", quotes);
        Assert.Contains("where rejected: tokyo", contested.Select(static claim => claim.ToString()));
        Assert.Equal("May 2014: planned; 21 January 2015: occurred", string.Join("; ", course));
        Assert.Equal("Military logistics agreement of Japan and India", string.Join("; ", agreements));
        Assert.StartsWith("""{"name":"kishida","kind":"person","label":"Fumio Kishida",""", json, StringComparison.Ordinal);
        Assert.Equal("Shinzo Abe; HMS Argyll; Fumio Kishida", string.Join("; ", named));
        Assert.Equal("ban-kept: Possible: Planned; no-argyll: Known: Cancelled; no-bungo: Possible: Planned; no-deal-2022: Possible: Planned", string.Join("; ", plans));
        Assert.Equal("“took place at Lancaster House in London” in SLDinfo, 7 March 2015 (001_481b1a0d08652fd3.txt, line 15)", string.Join("; ", proof));
    }

    [Fact]
    public void The_readme_has_the_tasks_word_for_word_and_each_in_three_lines()
    {
        var lines = File.ReadAllLines(Of("TenTasksTests.cs")).Select(static line => line.Trim()).ToList();
        var tasks = lines.Skip(lines.IndexOf(Begin) + 1).TakeWhile(static line => line != End).ToList();
        Assert.Contains(string.Join('\n', tasks), File.ReadAllText(Of("README.md")), StringComparison.Ordinal);
        Assert.All(string.Join('\n', tasks).Split("\n\n"), static task => Assert.InRange(task.Split('\n').Length, 2, 4));

        static string Of(string name) => Path.Combine(AppContext.BaseDirectory, "Tasks", name);
    }
}

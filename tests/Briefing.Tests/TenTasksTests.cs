using System.Text.Json;
using ScenarioFacts;
using ScenarioFacts.Tests.Shared;
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

        // 4. What is disputed or denied
        var contested = UkJapan.Facts.SelectMany(fact => fact.Claims).Where(c => c.Standing == Standing.Disputed || c.Denials.Count > 0);

        // 5. How something came about
        var course = UkJapan.Meetings.Fdmm2015.Status.Select(claim => $"{claim.At?.ToDisplayString()}: {FactWord.Of(claim.Value)}");

        // 6. What a country takes part in
        var australian = UkJapan.Countries.Australia.Mentions.Select(mention => mention.By).OfType<Event>().Distinct();

        // 7. A fact for a web page or another program
        var json = JsonSerializer.Serialize(UkJapan.People.Kishida);

        // 8. The fact that somebody means who types its name
        var typed = new[] { "Shinzo ABE", "hms argyll", "kishida" }.Select(UkJapan.Find);

        // 9. What would be different, for all variants alike
        var plans = UkJapan.Variants.Select(v => $"{v.Name}: {v.AsOf(FactDate.Of(2019)).Of(UkJapan.Deployments.ArgyllDeployment2018.Status)}");

        // 10. The proof, with a place to look it up
        var proof = UkJapan.Meetings.Fdmm2015.WhereClaims[0].Evidence.Select(e => $"“{e.Words}”, {e.Article.Url}, line {e.Line}");
        #endregion

        Assert.Equal("?", string.Join("; ", in2015));
        Assert.Equal("?", holders.ToString());
        Assert.Equal("?", string.Join("; ", quotes.Take(2)));
        Assert.Equal("?", string.Join("; ", contested));
        Assert.Equal("?", string.Join("; ", course));
        Assert.Equal("?", string.Join("; ", australian));
        Assert.StartsWith("?", json, StringComparison.Ordinal);
        Assert.Equal("?", string.Join("; ", typed));
        Assert.Equal("?", string.Join("; ", plans));
        Assert.Equal("?", string.Join("; ", proof));
    }

    [Fact]
    public void The_readme_has_the_tasks_word_for_word_and_each_in_three_lines()
    {
        var lines = File.ReadAllLines(CheckedInFile.PathOf("tests/Briefing.Tests/TenTasksTests.cs")).Select(static line => line.Trim()).ToList();
        var tasks = lines.Skip(lines.IndexOf(Begin) + 1).TakeWhile(static line => line != End).ToList();
        Assert.Contains(string.Join('\n', tasks), File.ReadAllText(CheckedInFile.PathOf("src/ScenarioFacts/README.md")), StringComparison.Ordinal);
        Assert.All(string.Join('\n', tasks).Split("\n\n"), static task => Assert.InRange(task.Split('\n').Length, 2, 4));
    }
}

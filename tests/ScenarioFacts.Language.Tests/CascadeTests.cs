using System;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests;

/// <summary>One slip is told once or twice, however many lines rest on what it breaks.</summary>
public class CascadeTests
{
    private const string Vocabulary = """
        vocabulary races
        use defence

        kind race is event "Race"
          candidate: person
          outcome: outcome, over time
          votes: count
          share: quantity of share-unit
        choice share-unit: percent
        choice outcome: stood, elected, defeated
          real: elected, defeated
          elected: "elected", "won"
          defeated: "defeated", "lost"
        """;

    private const string People = """
        scenario selm "Selm votes"
        use races

        source herald "The Herald"
          text: "herald.txt"
          published: 2016-09-05
        country norland "Norland"
        place selm "Selm"
          in: norland
        person roe "Ida Roe"
          because "known"
        person lind "Tomas Lind"
          because "known"
        person berg "Karl Berg"
          because "known"
        event vote "The vote in Selm"
          status: occurred
            > herald "the vote in Selm took place"
          when: 2016-09-04
            > herald "took place on Sunday, 4 September 2016"
        """;

    private const string Races = """
        scenario selm

        race roe-race "Roe's race"
          > herald "Ida Roe won with 312 votes"
          candidate: roe
          outcome at 2016-09-04: elected
            > herald "Ida Roe won with 312 votes"
            because "the vote was on 4 September 2016"
          votes: 312
        race lind-race "Lind's race"
          > herald "Tomas Lind lost with 200 votes"
          candidate: lind
          outcome at 2016-09-05: defeated
            > herald "Tomas Lind lost with 200 votes"
          votes: 200
        race berg-race "Berg's race"
          > herald "Karl Berg lost with 100 votes"
          candidate: berg
          outcome at 2016-09-05: defeated
            > herald "Karl Berg lost with 100 votes"
          votes: 100
        meeting first-count "First count"
          > herald "Ida Roe and Tomas Lind met"
          participants: roe, lind
          when: 2016-09-05
        meeting second-count "Second count"
          > herald "Tomas Lind and Karl Berg met"
          participants: lind, berg
          when: 2016-09-05
        expect roe-race.candidate is roe
        """;

    private const string Herald = """
        In Norland the vote in Selm took place on Sunday, 4 September 2016.
        Ida Roe won with 312 votes. Tomas Lind lost with 200 votes. Karl Berg lost with 100 votes.
        Then Ida Roe and Tomas Lind met. After that Tomas Lind and Karl Berg met.
        """;

    [Fact]
    public void The_sample_is_sound() => Assert.Empty(Compile(Vocabulary, People, Races).Diagnostics);

    [Theory]
    // Dates that nobody can read.
    [InlineData("published: 2016-09-05", "published: 2016-9-5")]
    [InlineData("published: 2016-09-05", "published: yesterday")]
    [InlineData("published: 2016-09-05", "published 2016-09-05")]
    [InlineData("published: 2016-09-05", "publishd: 2016-09-05")]
    [InlineData("when: 2016-09-04", "when: 2016-9-4")]
    [InlineData("when: 2016-09-04", "when: 2016-09-31")]
    // Sources.
    [InlineData("source herald", "source heralt")]
    [InlineData("source herald", "source paper")]
    [InlineData("source herald \"The Herald\"", "source herald \"The Herald")]
    [InlineData("source herald", "sourse herald")]
    [InlineData("text: \"herald.txt\"", "text: \"herold.txt\"")]
    [InlineData("  text: \"herald.txt\"\n", "")]
    [InlineData("text: \"herald.txt\"", "text: herald.txt")]
    // Names and kinds.
    [InlineData("person roe", "person ro")]
    [InlineData("person lind", "person somebody")]
    [InlineData("person lind", "persn lind")]
    [InlineData("person lind", "person Lind")]
    [InlineData("person lind", "place lind")]
    [InlineData("country norland", "country norlant")]
    [InlineData("kind race ", "kind rase ")]
    [InlineData("kind race is event", "kind race is evnt")]
    [InlineData("candidate: person", "candidat: person")]
    [InlineData("candidate: person", "candidate: persn")]
    [InlineData("outcome: outcome,", "outcome: outcom,")]
    [InlineData("votes: count", "votes: cuont")]
    [InlineData("votes: count", "votes count")]
    [InlineData("choice outcome:", "choice outcomes:")]
    [InlineData("stood, elected, defeated", "stood, elected, defeted")]
    // Headers.
    [InlineData("vocabulary races", "vocabulary race")]
    [InlineData("vocabulary races", "vocabulry races")]
    [InlineData("use races", "use rases")]
    [InlineData("use races\n", "")]
    [InlineData("use defence\n", "")]
    [InlineData("scenario selm \"Selm votes\"", "scenario slem \"Selm votes\"")]
    [InlineData("scenario selm\n", "scenario slem\n")]
    [InlineData("scenario selm\n", "scenaro selm\n")]
    [InlineData("scenario selm\n", "")]
    public void One_slip_is_told_at_most_twice(string right, string wrong)
    {
        var files = new[] { Vocabulary, People, Races };
        var edited = Array.FindIndex(files, file => file.Contains(right, StringComparison.Ordinal));
        var at = files[edited].IndexOf(right, StringComparison.Ordinal);
        files[edited] = files[edited][..at] + wrong + files[edited][(at + right.Length)..];

        var told = Compile(files[0], files[1], files[2]).Told;

        Assert.True(told.Count is 1 or 2, $"{told.Count}:\n{string.Join('\n', told)}");
    }

    [Fact]
    public void Of_many_the_first_says_how_many_and_the_one_source_that_there_is()
    {
        var told = Compile(Vocabulary, People.Replace("source herald", "source paper", StringComparison.Ordinal), Races).Told;

        Assert.Equal("there is no source named ‘herald’; the one source here is ‘paper’ (and 9 more like it)", Assert.Single(told, static diagnostic => diagnostic.Id == "FACT2004").Message);
    }

    [Fact]
    public void Programs_and_editors_have_them_all()
    {
        var compilation = Compile(Vocabulary, People.Replace("source herald", "source paper", StringComparison.Ordinal), Races);

        Assert.Equal(10, compilation.Diagnostics.Count(static diagnostic => diagnostic.Id == "FACT2004"));
        Assert.Equal(10, compilation.AllDiagnostics.Count(static diagnostic => diagnostic.Id == "FACT2004"));
    }

    /// <summary>What is reported of a date elsewhere does not hide a date that nothing states here.</summary>
    [Fact]
    public void A_date_that_cannot_be_read_hides_only_what_may_rest_on_it()
    {
        const string other = "\nsource news \"News\"\n  text: \"news.txt\"\n  published: 2016-09-06\nmeeting third \"Third\"\n  when: 2016-09-03\n    > news \"they met once more\"\n";

        var compilation = FactCompiler.Compile(
            [new InputText("v.facts", Vocabulary), new InputText("a.facts", People.Replace("published: 2016-09-05", "published: 2016-9-5", StringComparison.Ordinal) + other), new InputText("b.facts", Races)],
            SourceLibrary.Create([new InputText("herald.txt", Herald), new InputText("news.txt", "Then they met once more.")]));

        Assert.Equal(["FACT3001", "FACT4042"], compilation.Told.Select(static diagnostic => diagnostic.Id));
    }

    private static FactCompilation Compile(string vocabulary, string people, string races) =>
        FactCompiler.Compile([new InputText("v.facts", vocabulary), new InputText("a.facts", people), new InputText("b.facts", races)], SourceLibrary.Create([new InputText("herald.txt", Herald)]));
}

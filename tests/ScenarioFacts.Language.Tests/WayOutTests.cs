using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests;

/// <summary>What a message tells to write answers it.</summary>
public class WayOutTests
{
    private const string Paper = """
        A turnout of 58% was the highest. Ida Roe was elected in Selm. Tomas Lind and Ida Roe are district councillors, says the paper.
        She is with the Bay Board now.
        """;

    private const string Start = """
        scenario s
        use races
        source paper "The Paper"
          text: "paper.txt"
          published: 2016-09-06
        person lind "Tomas Lind"
          > paper "Tomas Lind and Ida Roe"

        """;

    private static readonly InputText Vocabulary = new("v.facts", """
        vocabulary races
        use defence
        kind race is event "Race"
          turnout: quantity of share-unit
          candidate: person
          vote: race
          result: result, over time
          board: organisation
        choice share-unit: percent
        choice result: stood, elected
        """);

    [Theory]
    [InlineData("58%", "‘%’ is not a share unit; write ‘58 percent’")]
    [InlineData("58 %", "‘%’ is not a share unit; write ‘58 percent’")]
    [InlineData("58 per cent", "‘per cent’ is not a share unit; write ‘58 percent’")]
    [InlineData("58per cent", "‘per cent’ is not a share unit; write ‘58 percent’")]
    [InlineData("58 pct.", "‘pct.’ is not a share unit; write ‘58 percent’")]
    [InlineData("at least 58%", "‘%’ is not a share unit; write ‘at least 58 percent’")]
    public void A_share_is_written_in_its_unit(string written, string message)
    {
        var text = Start + "race r \"R\"\n  turnout: " + written + "\n    > paper \"A turnout of 58%\"\n";
        var diagnostic = Assert.Single(Compile(text));

        Assert.Equal(("FACT3015", message), (diagnostic.Id, diagnostic.Message));
        Assert.DoesNotContain(Compile(diagnostic.Fix!.Apply(text)), static left => left.Id.StartsWith("FACT3", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("paper \"A turnout of 58%\"")]
    [InlineData("paper via lind \"A turnout of 58%\"")]
    public void Evidence_without_its_mark_is_told_to_have_it(string evidence)
    {
        var text = Start + "race r \"R\"\n  turnout: 58 percent\n    " + evidence + "\n  candidate: roe\n    > paper \"Ida Roe was elected\"\nperson roe \"Ida Roe\"\n  > paper \"Ida Roe was elected\"\n";
        var diagnostic = Assert.Single(Compile(text));

        Assert.Equal(("FACT1017", "‘>’ belongs here, not ‘paper’; such a line reads: > " + evidence), (diagnostic.Id, diagnostic.Message));
        Assert.Empty(Compile(diagnostic.Fix!.Apply(text)));
    }

    [Fact]
    public void What_several_are_may_be_said_otherwise()
    {
        const string wrong = "person roe \"Ida Roe\"\n  office at 2016-09-06: councillor\n    > paper \"Ida Roe are district councillors\"\n"
            + "person berg \"Karl Berg\"\n  office at 2016-09-06: councillor\n    because \"Berg is a councillor, as the paper says elsewhere\"\noffice councillor \"Councillor\"\n";

        var told = Assert.Single(Compile(Start + wrong), static diagnostic => diagnostic.Id == "FACT5006").Message;

        Assert.EndsWith("mend one of the times, or write what several are as ‘rank’ or ‘occupation’, or as an office for each seat", told, System.StringComparison.Ordinal);
        Assert.DoesNotContain(Compile(Start + wrong.Replace("office at 2016-09-06: councillor", "occupation at 2016-09-06: \"district councillors\"", System.StringComparison.Ordinal)), static left => left.Id == "FACT5006");
    }

    [Fact]
    public void A_date_that_nothing_states_may_be_that_of_what_a_field_names()
    {
        const string vote = "race vote \"Vote\"\n  when: 2016-09-04\n    because \"it was on 4 September 2016\"\n";
        const string wrong = "race r \"R\"\n  result at 2016-09-04: elected\n    > paper \"Ida Roe was elected\"\n";

        Assert.EndsWith("; or write ‘vote: …’, if what it names has the date", Assert.Single(Compile(Start + vote + wrong), static diagnostic => diagnostic.Id == "FACT4042").Message, System.StringComparison.Ordinal);
        Assert.DoesNotContain(Compile(Start + vote + wrong + "  vote: vote\n    because \"it was that vote\"\n"), static left => left.Id == "FACT4042");
    }

    [Fact]
    public void A_fact_that_another_quotes_has_no_quote_of_its_own()
    {
        const string wrong = "organisation board \"Bay Board\"\n  in: club\n    because \"the board is that of the club\"\norganisation club \"Club\"\n  > paper \"says the paper\"\nrace r \"R\"\n  board: board\n    > paper \"with the Bay Board\"\n";

        Assert.StartsWith("nothing under ‘board’ quotes a source", Assert.Single(Compile(Start + wrong), static diagnostic => diagnostic.Id == "FACT4024").Message, System.StringComparison.Ordinal);
        Assert.DoesNotContain(Compile(Start + wrong.Replace("\"Bay Board\"\n", "\"Bay Board\"\n  > paper \"with the Bay Board\"\n", System.StringComparison.Ordinal)), static left => left.Id == "FACT4024");
    }

    private static Diagnostic[] Compile(string text) =>
        [.. FactCompiler.Compile([new InputText("a.facts", text), Vocabulary], SourceLibrary.Create([new InputText("paper.txt", Paper)])).Diagnostics.Where(static diagnostic => diagnostic.Id is not ("FACT4040" or "FACT4031"))];
}

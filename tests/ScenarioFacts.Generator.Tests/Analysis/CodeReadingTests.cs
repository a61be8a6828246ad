using System.Threading.Tasks;
using Xunit;

namespace ScenarioFacts.Generator.Tests.Analysis;

/// <summary>In which forms of code the analyzer speaks, and in which it does not.</summary>
public class CodeReadingTests
{
    private const string Vocabulary = """
        vocabulary rounds
        kind place
          evidence: optional
        kind person
          plural: people
          evidence: optional
          office: place, over time
        kind round is event
          evidence: optional
          where: place
          guests: list of person
        kind summit is round
          evidence: optional
        """;

    private const string Facts = """
        scenario talks
        use rounds
        place town
        place mill
        person abe
          office at 2015: town
            because "so it is"
        person bec
        round first
          where disputed: town
            because "one says so"
          where disputed: mill
            because "another says so"
          guests: abe
            because "it is his town"
          guests disputed: bec
            because "she may have been there"
        round second
          where accepted: town
            because "one says so"
          where rejected: mill
            because "another was wrong"
        summit third
        """;

    private const string Variant = """
        scenario other extends talks
        assume second.where: mill
          because "they might have met there"
        round fourth
          where: mill
            because "they might have met again"
        """;

    private const string Unrelated = """
        scenario elsewhere
        use rounds
        person cid
        """;

    private const string User = """
        scenario user
        use talks
        person dan
        """;

    [Theory]
    [InlineData("Use(Talks.Rounds.First.{|FACT8201:Where|});")]
    [InlineData("Use(Talks.Rounds.First.{|FACT8201:Where|}?.Label);")]
    [InlineData("Use(Talks.Rounds.First.{|FACT8201:Where|}!.Label);")]
    [InlineData("var first = Talks.Rounds.First; Use(first.{|FACT8201:Where|}?.Label);")]
    [InlineData("var rounds = Talks.Rounds; var first = rounds.First; Use(first.{|FACT8201:Where|});")]
    [InlineData("Use(Talks.Catalog.Rounds.First.{|FACT8201:Where|});")]
    [InlineData("foreach (var guest in Talks.Rounds.First.{|FACT8201:Guests|}) Use(guest);")]
    [InlineData("Use(Talks.Rounds.First.Where ?? Talks.Places.Mill);")]
    [InlineData("Use(Talks.Rounds.First.Where?.Label ?? \"unknown\");")]
    [InlineData("if (Talks.Rounds.First.Where is { } where) Use(where);")]
    [InlineData("if (Talks.Rounds.First.Where != null) Use(1);")]
    [InlineData("var where = Talks.Rounds.First.Where; if (where is not null) Use(where);")]
    [InlineData("Use(Talks.Rounds.First.Where switch { null => 1, _ => 2 });")]
    [InlineData("Use(Talks.Rounds.First.Where); Use(Talks.Rounds.First.WhereClaims);")]
    [InlineData("Use(nameof(Talks.Rounds.First.Where));")]
    [InlineData("foreach (var round in Talks.Rounds) Use(round.Where);")]
    [InlineData("var round = Talks.Rounds.First; round = Talks.Rounds.Second; Use(round.Where);")]
    [InlineData("Use(Talks.Rounds.First.Label);")]
    public Task A_field_in_dispute_is_told_where_code_names_the_fact_and_forgets_the_dispute(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Use(Talks.Rounds.Second.{|FACT8202:WhereClaims|}[0].Value);")]
    [InlineData("Use(Talks.Rounds.Second.{|FACT8202:WhereClaims|}.First().Text);")]
    [InlineData("foreach (var claim in Talks.Rounds.Second.{|FACT8202:WhereClaims|}) Use(claim.Value);")]
    [InlineData("foreach (var claim in Talks.Rounds.Second.WhereClaims) Use(claim.Standing + claim.Value.Label);")]
    [InlineData("Use(Talks.Rounds.Second.WhereClaims.Where(c => c.Standing == Standing.Accepted).Select(c => c.Value));")]
    [InlineData("Use(Talks.Rounds.Second.WhereClaims[0].Evidence);")]
    [InlineData("Use(Talks.Rounds.Second.WhereClaims);")]
    [InlineData("Use(Talks.Rounds.Second.WhereClaims.Count);")]
    [InlineData("Use(Talks.Summits.Third.WhereClaims.Select(c => c.Value));")]
    public Task Claims_that_do_not_hold_are_told_where_code_takes_them_all(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Use(Talks.Rounds.Second.{|FACT8203:Where|});")]
    [InlineData("Use(Talks.People.Abe.{|FACT8203:Office|});")]
    [InlineData("var second = Talks.Rounds.Second; Use(second.Where); Use(second.WhereClaims[0].IsInferred);")]
    [InlineData("Use(Other.Rounds.Second.{|FACT8204:Where|});")]
    [InlineData("Use(Other.Rounds.Fourth.{|FACT8204:Where|});")]
    [InlineData("Use(Other.Rounds.Fourth.Label);")]
    [InlineData("var fourth = Other.Rounds.Fourth; Use(fourth.Where); Use(fourth.IsAssumed);")]
    [InlineData("Use(Other.Rounds.First.{|FACT8201:Where|});")]
    [InlineData("Use(Other.Summits.Third.Where);")]
    public Task What_rests_on_reasoning_or_is_assumed_is_a_suggestion(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Use(Talks.People.Bec.Office.At(Day).{|FACT8205:Value|});")]
    [InlineData("var answer = Talks.People.Bec.Office.At(Day); Use(answer.{|FACT8205:Value|});")]
    [InlineData("Use(Talks.People.Select(p => p.Office.At(Day)).Select(a => a.{|FACT8205:Value|}));")]
    [InlineData("var one = Talks.People.Bec.Office.At(Day); var two = Talks.People.Bec.Office.At(FactDate.Of(2016)); if (one.HasValue) Use(two.{|FACT8205:Value|});")]
    [InlineData("var answer = Talks.People.Bec.Office.At(Day); if (answer is not null) Use(answer.{|FACT8205:Value|});")]
    [InlineData("var answer = Talks.People.Bec.Office.At(Day); if (answer.HasValue) Use(answer.Value);")]
    [InlineData("var answer = Talks.People.Bec.Office.At(Day); if (!answer.HasValue) return; Use(answer.Value);")]
    [InlineData("var answer = Talks.People.Bec.Office.At(Day); Use(answer.HasValue ? answer.Value : null);")]
    [InlineData("var answer = Talks.People.Bec.Office.At(Day); if (answer.Certainty == Certainty.Known) Use(answer.Value);")]
    [InlineData("var answer = Talks.People.Bec.Office.At(Day); if (answer.Values.Count == 1) Use(answer.Value);")]
    [InlineData("if (Talks.People.Bec.Office.At(Day) is { HasValue: true } answer) Use(answer.Value);")]
    [InlineData("if (Talks.People.Bec.Office.At(Day) is { HasValue: true, Value: var place }) Use(place);")]
    [InlineData("if (Talks.People.Bec.Office.At(Day).HasValue) Use(Talks.People.Bec.Office.At(Day).Value);")]
    [InlineData("Use(Talks.People.Bec.Office.At(Day) switch { { HasValue: true } a => a.Value, _ => null });")]
    [InlineData("var answer = Talks.People.Bec.Office.At(Day); switch (answer.Certainty) { case Certainty.Known: Use(answer.Value); break; }")]
    [InlineData("Use(Talks.People.Select(p => p.Office.At(Day)).Where(a => a.HasValue).Select(a => a.Value));")]
    [InlineData("foreach (var answer in Talks.People.Select(p => p.Office.At(Day)).Where(a => a.HasValue)) Use(answer.Value);")]
    [InlineData("try { Use(Talks.People.Bec.Office.At(Day).Value); } catch (InvalidOperationException) { }")]
    [InlineData("Use(from p in Talks.People let a = p.Office.At(Day) where a.HasValue select a.Value);")]
    [InlineData("Use(nameof(Answer<Sample.Rounds.Place>.Value));")]
    [InlineData("static object Of(Answer<Sample.Rounds.Place> answer) => answer.Value; Use(Of(Talks.People.Bec.Office.At(Day)));")]
    public Task An_answer_is_looked_at_before_its_value(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Use(Elsewhere.AsOf(Day).Of({|FACT8206:Talks.People.Bec|}.Office));")]
    [InlineData("var view = Elsewhere.AsOf(Day); var bec = Talks.People.Bec; Use(view.Of({|FACT8206:bec|}.Office));")]
    [InlineData("Use(Elsewhere.Catalog.AsOf(Day).Of({|FACT8206:Talks.People.Bec|}.Office));")]
    [InlineData("Use(Elsewhere.AsOf(Day).Is({|FACT8206:Talks.People.Bec|}.Office, Talks.Places.Mill));")]
    [InlineData("Use(User.AsOf(Day).Of({|FACT8206:Other.People.Bec|}.Office));")]
    [InlineData("Use(User.AsOf(Day).Of(Talks.People.Bec.Office));")]
    [InlineData("Use(Talks.AsOf(Day).Of(Other.People.Bec.Office));")]
    [InlineData("Use(Other.AsOf(Day).Of(Talks.People.Bec.Office));")]
    [InlineData("foreach (var view in new[] { Elsewhere.AsOf(Day), Talks.AsOf(Day) }) Use(view.Of(Talks.People.Bec.Office));")]
    public Task A_view_is_asked_of_its_own_facts(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Use(Talks.Rounds[{|FACT8207:\"firsst\"|}]);")]
    [InlineData("const string name = \"fourth\"; Use(Talks.Rounds[{|FACT8207:name|}]);")]
    [InlineData("Use(Talks.Rounds[\"first\"]);")]
    [InlineData("Use(Talks.Rounds[\"third\"]);")]
    [InlineData("Use(Other.Rounds[\"first\"]);")]
    [InlineData("Use(Other.Rounds[\"fourth\"]);")]
    [InlineData("Use(Talks.Rounds[0]);")]
    [InlineData("Use(Talks.Facts[\"abe\"]);")]
    [InlineData("string name = Console.ReadLine()!; Use(Talks.Rounds[name]);")]
    public Task A_set_has_the_name_that_code_asks_for(string code) => VerifyAsync(code);

    private static async Task VerifyAsync(string code)
    {
        var (marked, found, _) = await AnalyzedCode.AnalyzeAsync(
            ("rounds.facts", Vocabulary), ("talks.facts", Facts), ("other.facts", Variant), ("elsewhere.facts", Unrelated), ("user.facts", User), ("Code.cs", $$"""
                #nullable enable
                using System;
                using System.Collections.Generic;
                using System.Linq;
                using ScenarioFacts;
                using Sample;

                static class Code
                {
                    private static readonly FactDate Day = FactDate.Of(2015);

                    private static void Use(object? value) => Console.WriteLine(value);

                    public static void Run()
                    {
                        {{code}}
                    }
                }
                """));
        Assert.Equal(marked, found);
    }
}

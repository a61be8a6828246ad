using System;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Support;

/// <summary>Words that state something must state what is claimed.</summary>
public class SupportTests
{
    private const string People = """
        country norland "Norland"
          code: NO
        country vestmark "Vestmark"
        place selm "Selm"
          in: norland
        place vell "Vell"
          in: vestmark
        office navy-minister "Navy Minister (Norland)"
          of: norland
        office harbour-master "Harbour Master"
        person roe "Ida Roe"
          office at 1907: navy-minister
            because "known"
        person lind "Tomas Lind"
          because "known"
        organisation fleet-board "Norland Fleet Supply Board"
          in: norland
          because "known"

        """;

    [Theory]
    // By label, last word, plural, acronym, office, adjective of a country, town for the country.
    [InlineData("participants: roe", "Ida Roe went to the fair")]
    [InlineData("participants: roe", "then Roe went to the fair")]
    [InlineData("participants: roe", "the Navy Minister went too")]
    [InlineData("participants: norland", "all the Norwegians were there")]
    [InlineData("participants: norland", "a NORWEGIAN SHIP WAS THERE")]
    [InlineData("participants: fleet-board", "the NFSB was there too")]
    [InlineData("participants: fleet-board", "the Fleet Supply Board was")]
    [InlineData("where: norland", "they met at Selm today")]
    [InlineData("participants: roe, lind", "Roe and Tomas Lind were there")]
    // Not so: another of the family is named, and this one is not.
    [InlineData("participants: {|FACT4031:lind|}", "then Roe went to the fair")]
    [InlineData("participants: roe, {|FACT4040:lind|}", "then Roe went to the fair")]
    [InlineData("where: {|FACT4031:vell|}", "they met at Selm today")]
    [InlineData("where: {|FACT4031:vestmark|}", "on Norwegian soil they met")]
    [InlineData("participants: {|FACT4040:lind|}", "nobody went to the fair")]
    // A possessor is not meant itself.
    [InlineData("participants: {|FACT4040:vestmark|}", "then Norway's neighbours came along")]
    // Without a capital it is no name.
    [InlineData("participants: {|FACT4040:roe|}", "they ate roe at noon")]
    public void What_a_claim_refers_to_is_named(string claim, string quote) => Verify(claim, quote);

    [Theory]
    [InlineData("participants: lind", "then Roe went to the fair", "it was Tomas Lind who went for her")]
    [InlineData("participants: {|FACT4031:lind|}", "then Roe went to the fair", "the two went together")]
    [InlineData("participants: lind", "nobody went to the fair", "the list has him")]
    [InlineData("participants: {|FACT4040:lind|}", "nobody went to the fair", "Ida Roe is on the list")]
    [InlineData("when: 1907-04", "it began on 3 May 1907", "the paper has April 1907 elsewhere")]
    [InlineData("when: {|FACT4032:1907-04|}", "it began on 3 May 1907", "the paper is wrong")]
    public void A_reason_answers_what_it_names(string claim, string quote, string reason) => Verify(claim, quote, "    because \"" + reason + "\"\n");

    [Theory]
    [InlineData("when: 1907-05-03", "it began on 3 May 1907")]
    [InlineData("when: 1907-05-03", "it began on May 3rd there")]
    [InlineData("when: 1907-05", "it began on 3 May 1907")]
    [InlineData("when: 1907", "it began in May there")]
    [InlineData("when: 1907-05-03", "March 3 to May 3 is long")]
    [InlineData("when: {|FACT4032:1907-05-04|}", "it began on 3 May 1907")]
    [InlineData("when: {|FACT4032:1908-05-03|}", "it began on 3 May 1907")]
    [InlineData("when: {|FACT4032:1907-06|}", "it began in May there")]
    [InlineData("when: {|FACT4032:1903|}", "it had been so in 1902")]
    [InlineData("when: {|FACT4042:1903|}", "it began long ago there")]
    // Neither names a date: a verb, a name, a number of things.
    [InlineData("when: 1907-06-01", "it may begin as 1902 sailors march")]
    public void A_date_in_the_words_can_be_the_claimed_one(string claim, string quote) => Verify(claim, quote);

    [Theory]
    [InlineData("when: 1906", "it began {|FACT4020:last year|} there")]
    [InlineData("when: 1907-05-31", "it began {|FACT4020:on Friday|} there")]
    [InlineData("when: 1906-11", "it began {|FACT4020:last November|} there")]
    [InlineData("when: {|FACT4032:1905|}", "it began {|FACT4020:last year|} there")]
    [InlineData("when: {|FACT4032:1907-05-30|}", "it began {|FACT4020:on Friday|} there")]
    [InlineData("when: {|FACT4032:1907-05-10|}", "it began {|FACT4020:on Friday|} there")]
    [InlineData("when: {|FACT4032:1906-03|}", "it began {|FACT4020:last November|} there")]
    public void A_relative_date_is_counted_from_the_day_of_publication(string claim, string quote) => Verify(claim, quote);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12")]
    [InlineData("[9999..]")]
    [InlineData("9999/..")]
    [InlineData("0001")]
    public void The_ends_of_the_calendar_are_dates_as_others(string date)
    {
        foreach (var words in new[] { "yesterday", "today", "tomorrow", "last year", "this year", "next year", "last month", "this month", "next month", "last week", "next week", "on Friday", "last November", "this November", "next December", "in December", "in January", "in 2999" })
        {
            var quote = "they met there " + words;
            var compilation = Compiled.Compile([
                new InputText("a.facts", "scenario s\nuse defence\nsource paper\n  text: \"blog.txt\"\n  published: " + date + "\n"
                    + "meeting m\n  when: " + date + "\n    > paper \"Alice met Bob\"\n  status at " + date + ": occurred\n    > paper \"" + quote + "\"\n"),
            ]);
            Assert.NotEmpty(compilation.Files);
            Assert.All(new[] { (DateTime.MinValue, DateTime.MinValue), (DateTime.MaxValue.Date, DateTime.MaxValue.Date) }, day =>
            {
                Assert.All(RelativeDateReader.Read(quote, day.Item1, day.Item2), relative => Assert.True(relative.Earliest <= relative.Latest));
                Assert.All(StatedDateReader.Read(quote), stated => Assert.InRange(stated.MayBeIn(day.Item1, day.Item2) ? 1 : 0, 0, 1));
            });
        }
    }

    [Theory]
    [InlineData("participants: roe as navy-minister", "Navy Minister Ida Roe was there")]
    [InlineData("participants: roe as navy-minister", "Norwegian Navy Minister Ida Roe was")]
    [InlineData("participants: {|FACT4033:roe as harbour-master|}", "Navy Minister Ida Roe was there", true)]
    [InlineData("participants: lind as harbour-master", "former Navy Minister Tomas Lind came")]
    [InlineData("participants: lind as harbour-master", "Ida Roe and Tomas Lind came")]
    public void A_title_before_a_name_is_the_office_claimed(string claim, string quote, bool isHeldBesides = false) =>
        Compiled.With(Library(quote), (isHeldBesides ? Start.Replace("  office at 1907: navy-minister\n    because", "  office at 1907: harbour-master\n    because", StringComparison.Ordinal) : Start)
            + "engagement e\n  " + claim + "\n    > paper \"" + quote + "\"\n");

    [Theory]
    [InlineData("speakers: roe", "via roe", "we want nothing but peace")]
    [InlineData("speakers: navy-minister", "via roe", "we want nothing but peace")]
    [InlineData("speakers: lind", "via roe", "Lind wants nothing but peace")]
    [InlineData("speakers: {|FACT4037:lind|}", "via roe", "we want nothing but peace")]
    [InlineData("speakers: {|FACT4037:lind|}", "via roe", "we want nothing but peace", "Tomas Lind may have said it too")]
    public void Who_speaks_is_the_last_voice_or_is_named(string claim, string via, string quote, string? because = null) => Compiled.With(
        Library(quote), Start + "statement s\n  " + claim + "\n    > paper " + via + " \"" + quote + "\"\n" + (because is null ? "" : "    because \"" + because + "\"\n"));

    [Theory]
    [InlineData("status: occurred", "the visit was a success")]
    [InlineData("status: {|FACT4036:occurred|}", "the visit will be short")]
    [InlineData("status: planned", "the visit will be short")]
    [InlineData("status: {|FACT4045:planned|}", "the visit was a success")]
    [InlineData("status: {|FACT4041:occurred|}", "the visit was called off")]
    [InlineData("status: cancelled", "the visit was called off")]
    public void A_status_is_said_by_the_words(string claim, string quote) => Verify(claim, quote);

    [Theory]
    [InlineData("rank: 2", "the second visit of all")]
    [InlineData("rank: 1", "the largest fair of all")]
    [InlineData("rank: {|FACT4034:1|}", "the second visit of all")]
    [InlineData("rank: {|FACT4034:2|}", "the largest fair of all")]
    [InlineData("wording: \"the largest fair\"", "the largest fair of all")]
    [InlineData("wording: {|FACT4035:\"the very largest fair\"|}", "the largest fair of all")]
    public void A_ranking_has_the_number_and_the_words_of_its_source(string claim, string quote) => Compiled.With(
        Library(quote), Start + "ranking r\n  " + claim + "\n    > paper \"" + quote + "\"\n");

    [Theory]
    [InlineData("Talks of Norland", "in May Norland held talks")]
    [InlineData("Talks of 1907", "in May Norland held talks")]
    [InlineData("Talks of Norland and Vestmark", "in May Norland held talks", true)]
    [InlineData("Talks of 1905", "in May Norland held talks", true)]
    public void A_label_says_no_more_than_the_fact(string label, string quote, bool isMore = false) => Compiled.With(
        Library(quote), Start + "meeting " + (isMore ? "{|FACT4044:m|}" : "m") + " \"" + label + "\"\n  participants: norland\n    > paper \"" + quote + "\"\n");

    [Theory]
    [InlineData("japanese", "ja", "海軍大臣の呂氏が来訪した", "participants: minister-ro")]
    [InlineData("german", "de", "der Minister kam am Montag", "participants: lind")]
    public void Words_of_other_languages_are_read_for_the_names_they_may_have(string name, string language, string quote, string claim) => Compiled.With(
        Library(quote),
        Start.Replace("  published", "  language: \"" + language + "\"\n  published", StringComparison.Ordinal)
            + "person minister-ro \"Ro " + name + "\"\n  because \"known\"\n  aka: \"呂氏\"\n    because \"known\"\nvisit v\n  " + claim + "\n    > paper \"" + quote + "\"\n");

    private const string Start = "scenario s\nuse defence\nsource paper\n  text: \"paper.txt\"\n  published: 1907-06-01\n" + People;

    private static SourceLibrary Library(string quote) => SourceLibrary.Create([new InputText("paper.txt", "First of all, " + quote + ".")]);

    private static void Verify(string claim, string quote, string because = "")
    {
        var plain = Regex.Replace(quote, @"\{\|FACT\d{4}:(.*?)\|\}", "$1", RegexOptions.CultureInvariant);
        Compiled.With(Library(plain), Start + "engagement e\n  " + claim + "\n    > paper \"" + quote + "\"\n" + because);
    }
}

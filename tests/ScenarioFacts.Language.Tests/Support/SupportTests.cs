using System;
using System.Linq;
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
          office at 1907: harbour-master
            because "known"
        organisation fleet-board "Norland Fleet Supply Board"
          in: norland
          because "known"
        organisation lake-board "Lake Supply Board"
          because "known"
        country france "France"
          code: FR
        meeting herring-feast "Herring feast"
          participants: lind
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
    // What the fact says of itself leads nowhere, a title is that of the person behind it, and of the country before it.
    [InlineData("participants: {|FACT4031:lind|}", "the Harbour Master Roe was there")]
    [InlineData("participants: lind", "the Harbour Master was there")]
    [InlineData("participants: {|FACT4040:roe|}", "the French Navy Minister was there")]
    [InlineData("participants: roe", "the Norwegian Navy Minister was there")]
    // Words of another's name describe nothing else.
    [InlineData("participants: {|FACT4031:lake-board|}", "the Norland Fleet Supply Board was there")]
    [InlineData("participants: lake-board", "the Lake Supply men were there")]
    // Without a capital it is no name.
    [InlineData("participants: {|FACT4040:roe|}", "they ate roe at noon")]
    public void What_a_claim_refers_to_is_named(string claim, string quote) => Verify(claim, quote);

    /// <summary>Words that deny what is claimed do not say that it is so; those that deny something else, or take it back, do.</summary>
    [Theory]
    [InlineData("event", "Resignation of the minister", "The minister did not resign")]
    [InlineData("event", "Resignation of the minister", "The minister didn't resign then")]
    [InlineData("event", "Resignation of the minister", "the minister has refused to resign")]
    [InlineData("event", "Opening of the bridge", "The bridge was not opened")]
    [InlineData("event", "Opening of the bridge", "the bridge has not yet been officially opened")]
    [InlineData("event", "Opening of the bridge", "the bridge was never opened")]
    [InlineData("visit", "Days in Oslo", "Anna Berg did not visit Oslo")]
    [InlineData("event", "Talks", "The talks failed to start")]
    [InlineData("event", "Sale of the ferry", "the ferry had not been sold")]
    [InlineData("event", "Death of the mayor", "the mayor has not died there")]
    [InlineData("event", "Talks", "the talks had never begun there")]
    [InlineData("event", "Talks", "the talks did not go ahead")]
    [InlineData("event", "Injuries on the border", "No injuries or deaths were reported")]
    [InlineData("event", "Injuries on the border", "nobody was injured on the border")]
    [InlineData("event", "Injuries on the border", "no one had been injured there")]
    [InlineData("event", "Forced labour", "they were never forced to labour")]
    public void What_is_denied_has_not_occurred(string kind, string label, string quote) => VerifyStatus(kind, label, quote, "{|FACT4036:occurred|}");

    [Theory]
    [InlineData("event", "Resignation of the minister", "The minister resigned, and did not say why")]
    [InlineData("event", "Resignation of the minister", "the minister did not resign until May")]
    [InlineData("event", "Resignation of the minister", "not only the minister resigned that day")]
    [InlineData("event", "Opening of the bridge", "the bridge opened without the mayor, who did not come")]
    [InlineData("meeting", "Talks on fish", "Anna Berg did not attend the talks")]
    [InlineData("event", "Attack on the harbour", "No injuries were reported in the attack")]
    [InlineData("event", "Talks", "the talks did not hide the quarrel")]
    [InlineData("event", "Failure of the pumps", "the pumps failed that night")]
    [InlineData("event", "Sale of the ferry", "the ferry sold that day was not old")]
    public void What_denies_something_else_says_that_it_occurred(string kind, string label, string quote) => VerifyStatus(kind, label, quote, "occurred");

    [Fact]
    public void A_quote_that_says_so_stands_beside_one_that_denies() =>
        Compiled.With(SourceLibrary.Create([new InputText("paper.txt", "In May the bridge was not opened. In June the bridge opened. A man of the town was old.")]), Start + "event e \"Opening of the bridge\"\n  status: occurred\n    > paper \"the bridge was not opened\"\n    > paper \"the bridge opened\"\n" + Marked);

    /// <summary>A word of a choice that is denied is not said.</summary>
    [Theory]
    [InlineData("{|FACT4045:planned|}", "a fair is not planned by the town")]
    [InlineData("planned", "a fair is planned, and not cancelled")]
    [InlineData("cancelled", "the fair did not take place")]
    public void A_denied_word_of_a_choice_is_not_said(string status, string quote) => VerifyStatus("event", "Spring fair", quote, status);

    /// <summary>What has words of its own has to be said by one, also where it is so already.</summary>
    [Theory]
    [InlineData("{|FACT4045:won|}", "Roe is on the list")]
    [InlineData("{|FACT4041:won|}", "Roe lost the race there")]
    [InlineData("{|FACT4045:won|}", "Roe had hardly run there")]
    [InlineData("{|FACT4036:won|}", "Roe had never won there")]
    [InlineData("won", "Roe won the race there")]
    [InlineData("stood", "Roe is on the list")]
    public void A_word_that_is_so_already_is_said_where_texts_have_words_for_it(string result, string quote) => Compiled.With(
        SourceLibrary.Create([new InputText("paper.txt", "First of all, " + quote + ". A man of the town was old.")]),
        ("tally.facts", "vocabulary tally\nkind race \"Race\"\n  result: result\nchoice result: stood, won, lost\n  real: won, lost\n  won: \"won\"\n  lost: \"lost\"\n"),
        ("a.facts", Start.Replace("use defence", "use defence\nuse tally", StringComparison.Ordinal) + "race e \"Spring\"\n  result: " + result + "\n    > paper \"" + quote + "\"\n" + Marked));

    private static void VerifyStatus(string kind, string label, string quote, string status) =>
        Compiled.With(SourceLibrary.Create([new InputText("paper.txt", "First of all, " + quote + ". A man of the town was old.")]), Start + kind + " e \"" + label + "\"\n  status: " + status + "\n    > paper \"" + quote + "\"\n" + Marked);

    // With one mark of words, all diagnostics of words count.
    private const string Marked = "engagement nobody \"Nobody\"\n  participants: {|FACT4040:lind|}\n    > paper \"man of the town\"\n";

    /// <summary>Words that name an office and nobody say nothing of who holds it.</summary>
    [Theory]
    [InlineData("  {|FACT4040:office|} at 1907: harbour-master\n    > paper \"an order of the harbour master\"", "an order of the harbour master")]
    [InlineData("  office at 1907: harbour-master\n    > paper \"an order of the harbour master\"\n    because \"Olsen signed it\"", "an order of the harbour master")]
    [InlineData("  office at 1907: harbour-master\n    > paper \"the harbour master, Ole Olsen, came\"", "the harbour master, Ole Olsen, came")]
    [InlineData("  office at 1907: harbour-master\n    > paper via olsen \"I am the harbour master\"", "I am the harbour master")]
    public void Words_name_who_holds_an_office(string claim, string quote) =>
        Compiled.With(SourceLibrary.Create([new InputText("paper.txt", "First of all, " + quote + ". A man of the town was old.")]), Start + "person olsen \"Ole Olsen\"\n" + claim + "\n" + Marked);

    /// <summary>A name that is a part of another's longer name is not that name, whether the other is a fact here or not.</summary>
    [Theory]
    [InlineData("participants: south", "South Korea fired at dawn")]
    [InlineData("participants: {|FACT4031:south|}", "North Korea fired at dawn")]
    [InlineData("participants: {|FACT4031:south|}", "the North Korean troops fired")]
    [InlineData("participants: {|FACT4031:north|}", "a South Korean ship went there")]
    [InlineData("participants: {|FACT4031:south|}", "the Democratic People's Republic of Korea fired")]
    [InlineData("participants: south, north", "both Koreas were there too")]
    [InlineData("participants: south", "the Korean troops fired first")]
    [InlineData("participants: sudan", "Sudan sent its soldiers there")]
    [InlineData("participants: {|FACT4031:sudan|}", "soldiers of South Sudan crossed")]
    [InlineData("participants: {|FACT4031:sudan|}", "the South Sudanese soldiers crossed")]
    [InlineData("participants: {|FACT4031:guinea|}", "soldiers of Guinea-Bissau crossed")]
    [InlineData("participants: {|FACT4031:guinea|}", "Papua New Guinea sent ships")]
    [InlineData("participants: guinea", "Guinea and Guinea-Bissau sent ships")]
    [InlineData("participants: {|FACT4031:sudan|}", "South Sudan and North Korea met")]
    [InlineData("participants: {|FACT4031:mexico|}", "the ships of New Mexico")]
    [InlineData("participants: mexico", "the ships of Mexico left")]
    [InlineData("participants: {|FACT4031:democrats|}", "the Democratic Party of Norland won")]
    [InlineData("participants: democrats", "the Democratic Party won there")]
    [InlineData("participants: norland-democrats", "the Democratic Party of Norland won")]
    public void A_part_of_a_longer_name_does_not_name(string claim, string quote) => Verify(claim, quote, people: Alike);

    private const string Alike = """
        country north "North Korea"
          code: KP
        country south "South Korea"
          code: KR
        country sudan "Sudan"
          code: SD
        country guinea "Guinea"
        country mexico "Mexico"
          code: MX
        organisation democrats "Democratic Party"
        organisation norland-democrats "Democratic Party of Norland"

        """;

    [Theory]
    [InlineData("participants: lind", "then Roe went to the fair", "it was Tomas Lind who went for her")]
    [InlineData("participants: {|FACT4031:lind|}", "then Roe went to the fair", "the two went together")]
    [InlineData("participants: {|FACT4040:lind|}", "nobody went to the fair", "the list has him")]
    [InlineData("participants: lind", "nobody went to the fair", "the list has Tomas Lind")]
    // What has no proper name needs a word of its description, or a name of what it refers to.
    [InlineData("during: {|FACT4040:herring-feast|}", "nobody went to the fair", "it was so that day")]
    [InlineData("during: herring-feast", "nobody went to the fair", "the feast was on that day")]
    [InlineData("during: herring-feast", "nobody went to the fair", "that is where Tomas Lind was")]
    [InlineData("participants: {|FACT4040:lind|}", "nobody went to the fair", "Ida Roe is on the list")]
    [InlineData("when: 1907-04", "it began on 3 May 1907", "the paper has April 1907 elsewhere")]
    [InlineData("when: {|FACT4032:1907-04|}", "it began on 3 May 1907", "the paper is wrong")]
    [InlineData("when: 1907-04", "it began on 3 May 1907", "the paper is wrong, it was in 1907")]
    [InlineData("when: {|FACT4032:1907-04|}", "it began on 3 May 1907", "the paper is of 3 May 1907")]
    // A reason that counts from the day of the source comes to the claimed day.
    [InlineData("when: 1907-05-31", "it began yesterday at noon", "the paper is of 1 June 1907, so that yesterday is 31 May 1907")]
    [InlineData("when: 1907-05-31", "it began yesterday at noon", "the paper is of 1 June 1907")]
    [InlineData("when: {|FACT4032:1907-05-30|}", "it began yesterday at noon", "the paper is of 1 June 1907, so that yesterday is 31 May 1907")]
    [InlineData("when: {|FACT4032:1907-06-01|}", "it began yesterday at noon", "the paper is of 1 June 1907, so that yesterday is 31 May 1907")]
    [InlineData("when: {|FACT4032:1907-05-25|}", "it began on Saturday", "the paper is of 1 June 1907, a Saturday, and means 8 June 1907")]
    [InlineData("status: {|FACT4045:cancelled|}", "the visit was a success", "the mayor knows")]
    [InlineData("status: cancelled", "the visit was a success", "the mayor says it was called off")]
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
    [InlineData("status: {|FACT4036:occurred|}", "they decided to visit Selm")]
    [InlineData("status: {|FACT4041:occurred|}", "the visit was called off")]
    [InlineData("status: cancelled", "the visit was called off")]
    public void A_status_is_said_by_the_words(string claim, string quote) => Verify(claim, quote);

    [Theory]
    [InlineData("rank: 2", "the second visit of all")]
    [InlineData("rank: 1", "the largest fair of all")]
    [InlineData("rank: {|FACT4034:1|}", "the second visit of all")]
    [InlineData("rank: {|FACT4034:2|}", "the largest fair of all")]
    [InlineData("rank: {|FACT4034:2|}", "the first since World War Two")]
    [InlineData("rank: 2", "second place in Selm with 50,818 votes")]
    [InlineData("rank: 1", "51,516 votes, the highest in Selm")]
    [InlineData("rank: {|FACT4034:2|}", "51,516 votes, the highest in Selm")]
    [InlineData("rank: {|FACT4034:1|}", "second place in Selm with 50,818 votes")]
    [InlineData("rank: {|FACT4034:50818|}", "second place in Selm with 50,818 votes")]
    [InlineData("rank: {|FACT4034:12|}", "the largest of 12 fairs")]
    [InlineData("rank: {|FACT4029:312|}", "won it with 312 votes")]
    [InlineData("rank: 3", "Roe 1, Lind 2, Berg 3")]
    [InlineData("rank: 2", "the second largest of 12 fairs")]
    [InlineData("rank: {|FACT4034:1|}", "the second largest of 12 fairs")]
    [InlineData("rank: 1", "the third fair, the largest of all")]
    [InlineData("rank: 21", "came twenty-first of 40 boats")]
    [InlineData("rank: {|FACT4034:1|}", "came twenty-first of 40 boats")]
    [InlineData("rank: 84", "came 84th of 90 boats")]
    [InlineData("rank: 2", "the runner-up with 312 votes")]
    [InlineData("rank: {|FACT4034:1|}", "the runner-up with 312 votes")]
    [InlineData("rank: 3", "ranked 3 with 312 votes")]
    [InlineData("rank: {|FACT4034:2|}", "ranked third with 312 votes")]
    [InlineData("rank: 1", "won it with 312 votes")]
    [InlineData("rank: {|FACT4029:2|}", "won it with 312 votes")]
    [InlineData("wording: \"the largest fair\"", "the largest fair of all")]
    [InlineData("wording: {|FACT4035:\"the very largest fair\"|}", "the largest fair of all")]
    public void A_ranking_has_the_number_and_the_words_of_its_source(string claim, string quote) => Compiled.With(
        Library(quote), Start + "ranking r\n  " + claim + "\n    > paper \"" + quote + "\"\n");

    [Theory]
    [InlineData("Talks of Norland", "in May Norland held talks")]
    [InlineData("Talks of 1907", "in May Norland held talks")]
    [InlineData("Talks of Norland and Vestmark", "in May Norland held talks", true)]
    [InlineData("Talks of 1905", "in May Norland held talks", true)]
    [InlineData("Talks of June", "in May Norland held talks")]
    [InlineData("Talks of November", "in May Norland held talks", true)]
    [InlineData("Talks of November", "in November Norland held talks")]
    [InlineData("The third talks", "in May Norland held talks")]
    [InlineData("The third talks", "in May Norland held the second", true)]
    [InlineData("The third talks", "in May Norland held the third")]
    [InlineData("Talks on the Third Fleet", "in May Norland held the second")]
    public void A_label_says_no_more_than_the_fact(string label, string quote, bool isMore = false) => Compiled.With(
        Library(quote), Start + "meeting " + (isMore ? "{|FACT4044:m|}" : "m") + " \"" + label + "\"\n  participants: norland\n    > paper \"" + quote + "\"\n");

    [Theory]
    // Of several quotes, the one that has the day counts: the others only have its month.
    [InlineData("when: 1907-05-03", "on 3 May they met", "all met in May 1907")]
    [InlineData("when: {|FACT4032:1907-05-04|}", "on 3 May they met", "all met in May 1907")]
    [InlineData("status: {|FACT4036:occurred|}", "the visit will be short", "visit of the board to Selm")]
    [InlineData("status: occurred", "the visit {|FACT5020:will|} be short", "the board visited Selm")]
    public void Quotes_are_read_together(string claim, string first, string second)
    {
        var marked = Regex.Replace(first, @"\{\|FACT\d{4}:(.*?)\|\}", "$1", RegexOptions.CultureInvariant);
        Compiled.With(
            SourceLibrary.Create([new InputText("paper.txt", "First, " + marked + ". Then, " + second + ".")]),
            Start + "engagement e\n  " + claim + "\n    > paper \"" + first + "\"\n    > paper \"" + second + "\"\n");
    }

    [Theory]
    [InlineData("occurred", "Roe will go to the fair", true)]
    [InlineData("occurred", "Roe will announce that tomorrow", false)]
    [InlineData("occurred", "Roe is set to say so", false)]
    [InlineData("planned", "Roe will announce that tomorrow", true)]
    public void What_is_only_to_be_said_is_not_said_yet(string status, string quote, bool isSaid) => Compiled.With(
        Library(quote), Start + "statement s\n  status: " + (isSaid ? status : "{|FACT4036:" + status + "|}") + "\n    > paper \"" + quote + "\"\n");

    /// <summary>That something is called so is certain, however unsure the words are of what it does.</summary>
    [Theory]
    [InlineData("aka: \"Bay Men\"")]
    [InlineData("in: {|FACT4043:norland|}")]
    public void Name_in_hearsay_is_a_name(string claim) => Compiled.With(
        Library("the Bay Men of Norland reportedly left"),
        Start + "organisation bay-men \"Men of the bay\"\n  because \"known\"\n  " + claim + "\n    > paper \"the Bay Men of Norland reportedly left\"\n");

    /// <summary>What is described is described in any form of its words.</summary>
    [Theory]
    [InlineData("they asked Roe not to turn away boats")]
    [InlineData("he turned away a boat")]
    [InlineData("turning away of boats")]
    [InlineData("the {|FACT4040|}crew of the fleet stayed away")]
    public void Word_of_a_description_has_any_ending(string words)
    {
        var (quote, value) = (words.Replace("{|FACT4040|}", "", StringComparison.Ordinal), words.Contains('{', StringComparison.Ordinal) ? "{|FACT4040:p|}" : "p");
        Compiled.With(Library(quote), Start + "policy p \"Policy of turning away boats\"\n  because \"known\"\nposition q \"Q\"\n  about: " + value + "\n    > paper \"" + quote + "\"\n");
    }

    [Fact]
    public void What_a_fact_claims_of_itself_does_not_lead_to_the_claim() => Compiled.With(
        Library("the Bay Men were there"),
        Start + "organisation bay-men \"Bay Men\"\n  in: {|FACT4040:vestmark|}\n    > paper \"the Bay Men were there\"\n");

    [Fact]
    public void A_source_is_dated_by_the_years_of_its_reason()
    {
        const string fact = "source {|FACT4017:other|} \"Other\"\n  published: {|FACT4042:1905|}\n    > paper \"it was late last year\"\n    because \"the paper is of 1907, so last year is 1906\"\n";
        Compiled.With(Library("it was late last year"), Start + fact);
        Compiled.With(Library("it was late last year"), Start + fact.Replace("{|FACT4042:1905|}", "1906", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("> paper via roe \"we want lasting peace\"", "> paper via roe \"we want lasting peace\"")]
    [InlineData("> paper via roe \"we want lasting peace\"", "> paper {|FACT4046:\"we want lasting\"|}")]
    [InlineData("> paper via roe \"we want lasting peace\"", "> paper via lind {|FACT4046:\"we want lasting\"|}")]
    // Few words shared, or words that say who speaks.
    [InlineData("> paper via roe \"we want lasting peace\"", "> paper \"peace at home and abroad\"")]
    [InlineData("> paper via roe \"we want lasting peace\"", "> paper \"Roe said we want lasting\"")]
    public void The_same_words_have_one_voice(string first, string second) => Compiled.With(
        Library("Roe said we want lasting peace at home and abroad"),
        Start + "group crew\n  " + first + "\nmeeting m\n  " + second + "\n");

    /// <summary>Whoever tells what another says may be the source: by a verb of telling outside of what is said, whose subject is nobody else.</summary>
    [Theory]
    [InlineData("Some critics charge it is a work camp.", "critics charge it is a work camp", "it is a work camp")]
    [InlineData("Some critics charge it is a work camp.", "it is a work camp", "it is a work camp", true)]
    [InlineData("She also claims that her passport was taken away.", "claims that her passport was taken away", "her passport was taken away")]
    [InlineData("It is a work camp, the group added.", "is a work camp, the group added", "It is a work camp")]
    [InlineData("It is a work camp, said Lind there.", "is a work camp, said Lind there", "It is a work camp", true)]
    [InlineData("It is a work camp, said one there.", "is a work camp, said one there", "It is a work camp")]
    [InlineData("Critics charge Lind lied in the camp.", "Critics charge Lind lied in the camp", "Lind lied in the camp")]
    [InlineData("Lind claims it is a work camp.", "Lind claims it is a work camp", "it is a work camp", true)]
    [InlineData("Here we say it is a work camp.", "we say it is a work camp", "it is a work camp", true)]
    [InlineData("They say it is a work camp.", "say it is a work camp", "say it is a work camp", true)]
    public void What_tells_that_somebody_speaks_introduces_the_words(string text, string teller, string told, bool isClash = false) => Compiled.With(
        Library(text),
        Start + "group critics \"Critics of the camp\"\n  > paper via critics \"" + told + "\"\nmeeting m\n  > paper " + (isClash ? "{|FACT4046:\"" + teller + "\"|}" : "\"" + teller + "\"") + "\n");

    /// <summary>Words that say themselves whose they are have that voice, without a chain.</summary>
    [Theory]
    [InlineData("> paper via roe \"we want lasting peace\"", "> paper \"want lasting peace, according to Roe\"")]
    [InlineData("> paper {|FACT4046:\"we want lasting peace\"|}", "> paper \"want lasting peace, according to Roe\"")]
    [InlineData("> paper \"want lasting peace, according to Roe\"", "> paper {|FACT4046:\"we want lasting peace\"|}")]
    [InlineData("> paper via lind {|FACT4046:\"we want lasting peace\"|}", "> paper \"want lasting peace, according to Roe\"")]
    [InlineData("> paper \"want lasting peace, according to Roe and\"", "> paper \"we want lasting peace\"")]
    public void Words_attributed_to_someone_have_that_voice(string first, string second) => Compiled.With(
        Library("we want lasting peace, according to Roe and others"),
        Start + "group crew\n  " + first + "\nmeeting m\n  " + second + "\n");

    [Theory]
    [InlineData("en", "According to Roe, peace is near", "peace is near")]
    [InlineData("de", "Laut Roe ist der Friede nahe", "ist der Friede nahe")]
    [InlineData("fr", "D’après Roe la paix est proche", "la paix est proche")]
    public void Attributions_are_read_in_the_language_of_their_source(string language, string whole, string part) => Compiled.With(
        Library(whole),
        Start.Replace("  published", "  language: \"" + language + "\"\n  published", StringComparison.Ordinal) + "group crew\n  > paper \"" + whole + "\"\nmeeting m\n  > paper {|FACT4046:\"" + part + "\"|}\n");

    /// <summary>Otherwise the time of a check would grow with the square of those who share a name.</summary>
    [Theory]
    [InlineData(16, "{|FACT4031:roe|}")]
    [InlineData(17, "{|FACT4040:roe|}")]
    public void A_name_that_very_many_share_names_each_of_them_and_nobody_in_the_place_of_another(int count, string other) => Compiled.With(
        Library("then Voss went to the fair"),
        Start + string.Concat(Enumerable.Range(0, count).Select(static i => $"person voss-{i} \"{(char)('A' + i)}na Marit Voss\"\n  because \"known\"\n"))
            + string.Concat(new[] { other, "voss-3" }.Select(static (name, i) => $"engagement e-{i}\n  participants: {name}\n    > paper \"then Voss went to the fair\"\n")));

    [Theory]
    [InlineData("japanese", "ja", "海軍大臣の呂氏が来訪した", "participants: minister-ro")]
    [InlineData("german", "de", "der Minister kam am Montag", "participants: lind")]
    public void Words_of_other_languages_are_read_for_the_names_they_may_have(string name, string language, string quote, string claim) => Compiled.With(
        Library(quote),
        Start.Replace("  published", "  language: \"" + language + "\"\n  published", StringComparison.Ordinal)
            + "person minister-ro \"Ro " + name + "\"\n  because \"known\"\n  aka: \"呂氏\"\n    because \"known\"\nvisit v\n  " + claim + "\n    > paper \"" + quote + "\"\n");

    private const string Start = "scenario s\nuse defence\nsource paper\n  text: \"paper.txt\"\n  published: 1907-06-01\n" + People;

    private static SourceLibrary Library(string quote) => SourceLibrary.Create([new InputText("paper.txt", "First of all, " + quote + ".")]);

    private static void Verify(string claim, string quote, string because = "", string people = "")
    {
        var plain = Regex.Replace(quote, @"\{\|FACT\d{4}:(.*?)\|\}", "$1", RegexOptions.CultureInvariant);
        Compiled.With(Library(plain), Start + people + "engagement e\n  " + claim + "\n    > paper \"" + quote + "\"\n" + because);
    }
}

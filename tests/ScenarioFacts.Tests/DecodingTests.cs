using System;
using System.Globalization;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace ScenarioFacts.Tests;

public sealed class DecodingTests
{
    private static readonly PackedFacts SomeSources = Packed.Sources(
        "f|blog|The UK and Japan shape a defence relationship",
        "c|text|||||blog.txt",
        "c|published|||||2015-03-07",
        "c|url|||||https://example.org/blog",
        "f|speech|A speech",
        "c|within|||||blog via uk-gov via kishida",
        "c|publisher|||||Diet",
        "c|author|||||F. Kishida",
        "c|ignore-after|||||More from");

    private static readonly PackedFacts SomePeople = Packed.People("f|hammond|Philip Hammond", "f|kishida|Fumio Kishida|Later prime minister.");

    private static readonly PackedFacts SomePlaces = Packed.Places(
        "f|lancaster-house|Lancaster House", "c|in|||||london", "c|aka|||||Stafford House|York House", "f|london|London", "f|tokyo|Tokyo");

    private static readonly PackedFacts SomeFacts = Packed.Facts("f|foreign-secretary-uk|Foreign Secretary", "f|uk-gov|GOV.UK");

    private static Meeting MeetingWith(params string[] lines) =>
        Packed.Catalog(SomeSources, SomePeople, SomePlaces, SomeFacts, Packed.Meetings(["f|fdmm-2015|First Meeting", .. lines])).Get<Meeting>("fdmm-2015");

    [Fact]
    public void Header_gives_name_label_and_documentation()
    {
        var catalogue = Packed.Catalog(SomePeople, Packed.Places("f|x"));
        var kishida = catalogue.Get<Person>("kishida");
        Assert.Equal("kishida", kishida.Name);
        Assert.Equal("Fumio Kishida", kishida.Label);
        Assert.Equal("Fumio Kishida", kishida.ToString());
        Assert.Equal("Later prime minister.", kishida.Documentation);
        Assert.Same(catalogue, kishida.Catalog);
        Assert.Null(catalogue.Get<Person>("hammond").Documentation);
        Assert.Equal("x", catalogue.Get<Place>("x").Label);
    }

    [Fact]
    public void Source_reads_every_field_of_the_core_vocabulary()
    {
        var catalogue = Packed.Catalog(SomeSources, SomePeople, SomeFacts);
        var (blog, speech) = (catalogue.Get<Source>("blog"), catalogue.Get<Source>("speech"));
        Assert.Equal("blog.txt", blog.Text);
        Assert.Equal("2015-03-07", blog.Published.ToString());
        Assert.Equal(new Uri("https://example.org/blog"), blog.Url);
        Assert.Null(blog.Within);
        Assert.Empty(blog.WithinVia);
        Assert.Same(blog, speech.Within);
        Assert.Equal([catalogue.Get<Fact>("uk-gov"), catalogue.Get<Person>("kishida")], speech.WithinVia);
        Assert.Equal(("Diet", "F. Kishida", "More from"), (speech.Publisher, speech.Author, speech.IgnoreAfter));
        Assert.Null(speech.Published);
        Assert.Null(speech.Url);
        Assert.Equal(
            ["blog.txt", "2015-03-07", "https://example.org/blog"],
            blog.TextClaims.Cast<Claim>().Concat(blog.PublishedClaims).Concat(blog.UrlClaims).Select(claim => claim.Text));
        Assert.Equal(
            ["within", "publisher", "author", "ignore-after"],
            speech.WithinClaims.Cast<Claim>().Concat(speech.PublisherClaims).Concat(speech.AuthorClaims)
                .Concat(speech.IgnoreAfterClaims).Select(claim => claim.Field));
        Assert.Same(blog, speech.WithinClaims.Single().Value);
    }

    [Fact]
    public void Typed_fields_read_references_dates_and_choices()
    {
        var meeting = MeetingWith("c|where|||||tokyo", "c|when|||||2015-01-21~", "c|format|||||by-phone", "c|participants|||||hammond|kishida");
        Assert.Same(meeting.Catalog.Find("tokyo"), meeting.Where);
        Assert.Equal("2015-01-21~", meeting.When.ToString());
        Assert.Equal("2015-01-21~", meeting.WhenClaims.Single().Value.ToString());
        Assert.Equal(Format.ByPhone, meeting.Format);
        Assert.Equal(["hammond", "kishida"], meeting.Participants.Select(person => person.Name));
        Assert.Same(meeting.Participants, meeting.Participants);
        Assert.Same(meeting.ParticipantsClaims, meeting.ParticipantsClaims);
    }

    [Fact]
    public void Denials_back_nothing_and_are_kept_apart()
    {
        var meeting = MeetingWith(
            "e|blog|first ever meeting", "c|where|accepted||||tokyo", "e2|blog|held in Tokyo", "d|speech|not in Tokyo|kishida", "c|when|disputed||||2015", "d5|blog|not that year");
        var (where, when) = (meeting.WhereClaims.Single(), meeting.WhenClaims.Single());
        Assert.Equal([("held in Tokyo", 2, false)], where.Evidence.Select(static evidence => (evidence.Words, evidence.Credibility ?? 0, evidence.Denies)));
        Assert.Equal(["A speech via Fumio Kishida denies “not in Tokyo”"], where.Denials.Select(static evidence => evidence.ToString()));
        Assert.Equal(["first ever meeting"], when.Evidence.Select(static evidence => evidence.Words));
        Assert.Null(when.Evidence[0].Credibility);
        Assert.Equal([5], when.Denials.Select(static evidence => evidence.Credibility ?? 0));
        Assert.False(where.IsInferred);
    }

    [Fact]
    public void Reasoning_beside_a_denial_alone_is_an_inference()
    {
        var when = MeetingWith("c|when|disputed||||2015", "d|blog|not that year", "b|we think so").WhenClaims.Single();
        Assert.True(when.IsInferred);
        Assert.Single(when.Denials);
    }

    [Theory]
    [InlineData("e7|blog|words")]
    [InlineData("e0|blog|words")]
    [InlineData("e12|blog|words")]
    [InlineData("x|blog|words")]
    public void Evidence_of_an_unknown_form_is_refused(string line) =>
        Assert.Throws<InvalidDataException>(() => MeetingWith(line).Evidence);

    [Fact]
    public void Source_reads_its_reliability()
    {
        var source = Packed.Catalog(Packed.Sources("f|blog", "c|reliability|||||B")).Get<Source>("blog");
        Assert.Equal(Reliability.B, source.Reliability);
        Assert.Equal("reliability", Assert.Single(source.ReliabilityClaims).Field);
    }

    [Fact]
    public void Fields_without_claims_have_no_value()
    {
        var meeting = MeetingWith();
        Assert.Null(meeting.Where);
        Assert.Null(meeting.When);
        Assert.Null(meeting.Format);
        Assert.Empty(meeting.Participants);
        Assert.Empty(meeting.WhereClaims);
        Assert.Empty(meeting.Status);
        Assert.Empty(meeting.Claims);
        Assert.Empty(meeting.Evidence);
    }

    [Fact]
    public void Every_value_of_a_line_is_a_claim_in_the_order_packed()
    {
        var meeting = MeetingWith("c|participants|||||kishida", "c|when|||||2015", "c|participants|||||hammond as foreign-secretary-uk|kishida");
        Assert.Equal(
            ["participants: kishida", "when: 2015", "participants: hammond as foreign-secretary-uk", "participants: kishida"],
            meeting.Claims.Select(claim => claim.ToString()));
        Assert.Equal(["kishida", "hammond", "kishida"], meeting.ParticipantsClaims.Select(claim => claim.Value.Name));
        Assert.Equal([null, "foreign-secretary-uk", null], meeting.ParticipantsClaims.Select(claim => claim.As?.Name));
        Assert.Equal(["kishida", "hammond"], meeting.Participants.Select(person => person.Name));
    }

    [Fact]
    public void Standing_and_times_are_kept()
    {
        var meeting = MeetingWith(
            "c|where|accepted|2015-01-21|2015|2016|london", "c|where|rejected|||ongoing|tokyo", "c|where|disputed||2014|unknown|london", "c|where|||||tokyo");
        Assert.Equal([Standing.Accepted, Standing.Rejected, Standing.Disputed, Standing.Plain], meeting.Claims.Select(claim => claim.Standing));
        var claims = meeting.WhereClaims;
        Assert.Equal(("2015-01-21", "2015", "2016"), (claims[0].At.ToString(), claims[0].From.ToString(), claims[0].To.ToString()));
        Assert.Equal((null, null, null), (claims[1].At, claims[1].From, claims[1].To));
        Assert.Equal([(false, false), (true, false), (false, true), (false, false)], claims.Select(claim => (claim.IsOngoing, claim.EndUnknown)));
        Assert.Equal(
            [
                "where at 2015-01-21 from 2015 to 2016 accepted: london", "where to ongoing rejected: tokyo",
                "where from 2014 to unknown disputed: london", "where: tokyo",
            ],
            claims.Select(claim => claim.ToString()));
    }

    [Fact]
    public void Claims_without_backing_of_their_own_take_all_of_the_headers()
    {
        var meeting = MeetingWith(
            "e|blog|the first such meeting",
            "b|it stands in the title",
            "c|where|||||london",
            "c|when|||||2015",
            "b|they met in winter",
            "c|participants|||||hammond|kishida",
            "e|speech|I met my colleagues|uk-gov|kishida",
            "e|blog|four ministers met there",
            "c|format|||||in-person");
        Assert.Equal(["the first such meeting"], meeting.Evidence.Select(evidence => evidence.Words));
        Assert.Equal(
            ["the first such meeting", "", "I met my colleagues/four ministers met there", "I met my colleagues/four ministers met there", "the first such meeting"],
            meeting.Claims.Select(claim => string.Join('/', claim.Evidence.Select(evidence => evidence.Words))));
        Assert.Equal(
            ["it stands in the title", "they met in winter", null, null, "it stands in the title"], meeting.Claims.Select(claim => claim.Because));
        Assert.Equal([false, true, false, false, false], meeting.Claims.Select(claim => claim.IsInferred));
    }

    [Fact]
    public void Claim_with_neither_evidence_nor_reasoning_is_not_inferred() => Assert.False(MeetingWith("c|when|||||2015").Claims.Single().IsInferred);

    [Fact]
    public void Reasons_add_up() => Assert.Equal("One. Two.", MeetingWith("c|when|||||2015", "b|One.", "b|Two.").Claims.Single().Because);

    [Fact]
    public void Evidence_names_its_source_and_the_chain()
    {
        var meeting = MeetingWith("e|blog|took place there|uk-gov|kishida", "e|speech|we met");
        Assert.Same(meeting.Catalog.Find("blog"), meeting.Evidence[0].Source);
        Assert.Equal(["uk-gov", "kishida"], meeting.Evidence[0].Via.Select(fact => fact.Name));
        Assert.Same(meeting.Evidence[0].Via, meeting.Evidence[0].Via);
        Assert.Empty(meeting.Evidence[1].Via);
        Assert.Equal("The UK and Japan shape a defence relationship via GOV.UK via Fumio Kishida “took place there”", meeting.Evidence[0].ToString());
        Assert.Equal("A speech “we met”", meeting.Evidence[1].ToString());
    }

    [Theory]
    [InlineData("where", "tokyo", "tokyo")]
    [InlineData("where", "rejected:london tokyo", "tokyo")]
    [InlineData("where", "tokyo accepted:london", "tokyo")]
    [InlineData("where", "accepted:london lancaster-house", "lancaster-house")]
    [InlineData("where", "lancaster-house london", "lancaster-house")]
    [InlineData("where", "rejected:lancaster-house london", "london")]
    [InlineData("where", "disputed:tokyo disputed:london", null)]
    [InlineData("where", "tokyo disputed:london", null)]
    [InlineData("where", "rejected:tokyo", null)]
    [InlineData("when", "2015 2015-01-21 2015-01", "2015-01-21")]
    [InlineData("when", "2015-01 2015-01~", "2015-01")]
    [InlineData("when", "disputed:2015 disputed:2016", null)]
    public void Single_value_is_the_narrowest_that_is_not_rejected_and_none_in_dispute(string field, string claims, string? expected)
    {
        var meeting = MeetingWith([.. claims.Split(' ').Select(claim => claim.Split(':') is [var standing, var value]
            ? $"c|{field}|{standing}||||{value}"
            : $"c|{field}|||||{claim}")]);
        Assert.Equal(expected, field == "where" ? meeting.Where?.Name : meeting.When?.ToString());
    }

    [Fact]
    public void Lists_leave_out_what_is_rejected_or_disputed()
    {
        var meeting = MeetingWith("c|participants|rejected||||hammond", "c|participants|accepted||||kishida", "c|participants|disputed||||hammond");
        Assert.Equal(["kishida"], meeting.Participants.Select(person => person.Name));
        Assert.Equal(3, meeting.ParticipantsClaims.Count);
    }

    [Fact]
    public void Places_inside_each_other_in_a_circle_do_not_loop()
    {
        var places = Packed.Places("f|a", "c|in|||||b", "f|b", "c|in|||||a", "f|c", "c|in|||||a");
        var meeting = Packed.Catalog(places, Packed.Meetings("f|m", "c|where|||||c", "c|where|||||a", "c|where|||||b")).Get<Meeting>("m");
        Assert.Equal("c", Packed.Catalog(places, Packed.Meetings("f|m", "c|where|||||a", "c|where|||||c")).Get<Meeting>("m").Where?.Name);
        Assert.Equal("c", meeting.Where?.Name);
        Assert.Equal("b", meeting.Catalog.Get<Place>("a").In!.Name);
        Assert.Equal("a", meeting.Catalog.Get<Place>("a").In!.In!.Name);
    }

    [Fact]
    public void Place_that_is_rejected_as_the_outer_one_holds_nothing()
    {
        var places = Packed.Places("f|a", "c|in|rejected||||b", "f|b");
        Assert.Equal("b", Packed.Catalog(places, Packed.Meetings("f|m", "c|where|||||b", "c|where|||||a")).Get<Meeting>("m").Where?.Name);
    }

    [Fact]
    public void Facts_that_name_each_other_are_the_same_instances()
    {
        var catalogue = Packed.Catalog(Packed.People("f|a", "c|friend|||||b", "f|b", "c|friend|||||a"));
        var a = catalogue.Get<Person>("a");
        Assert.Same(a, a.Friend!.Friend);
        Assert.NotSame(a, a.Friend);
    }

    [Fact]
    public void Escapes_are_undone_in_every_cell()
    {
        var meeting = Packed.Catalog(SomeSources, Packed.Meetings(
            @"f|m|La\tbel|Do\nc\\n", @"e|blog|a\r\nb\tc\\d", @"b|be\\cause", @"c|notes|||||\\\\||x\ty")).Get<Meeting>("m");
        Assert.Equal("La\tbel", meeting.Label);
        Assert.Equal("Do\nc\\n", meeting.Documentation);
        Assert.Equal("a\r\nb\tc\\d", meeting.Evidence[0].Words);
        Assert.Equal("be\\cause", meeting.Claims[0].Because);
        Assert.Equal([@"\\", "", "x\ty"], meeting.Claims.Select(claim => claim.Text));
    }

    [Property]
    public Property Any_value_survives_packing() => Prop.ForAll<NonNull<string>>(text =>
    {
        var packed = string.Concat(text.Get.Select(character => character switch
        {
            '\\' => @"\\",
            '\t' => @"\t",
            '\n' => @"\n",
            '\r' => @"\r",
            _ => character.ToString(),
        }));
        var facts = new PackedFacts(Place.Descriptor, "f\ta\nc\taka\t\t\t\t\t" + packed + "\nf\tb\nc\taka\t\t\t\t\tb");
        return Packed.Catalog(facts).Get<Place>("a").Aka.Single() == text.Get;
    });

    [Fact]
    public void Last_line_may_end_and_trailing_cells_may_stand()
    {
        var catalogue = Packed.Catalog(SomeSources, Packed.Places("f|a|A||", "e|blog|some words|", "c|aka||||||", "f|b", ""));
        var a = catalogue.Get<Place>("a");
        Assert.Null(a.Documentation);
        Assert.Empty(a.Evidence[0].Via);
        Assert.Equal(["", ""], a.Claims.Select(claim => claim.Text));
        Assert.Equal("b", catalogue.Get<Place>("b").Label);
    }

    [Theory]
    [InlineData("x|y", "begin with \"x\"")]
    [InlineData("c|where|||||tokyo", "begin with \"c\"")]
    [InlineData("f", "begin with \"f\"")]
    [InlineData("f|", "without a name")]
    [InlineData("f|b;f|a", "\"a\" comes after \"b\"")]
    [InlineData("f|a;f|a", "\"a\" comes after \"a\"")]
    [InlineData("f|a;x|y", "a line of kind \"x\" in place \"a\" of \"uk-japan\"")]
    [InlineData("f|a;;b|because", "a line of kind \"\"")]
    [InlineData("f|a;c", "a claim without a field")]
    [InlineData("f|a;c|where||||", "a claim \"where\" without a value")]
    [InlineData("f|a;c|where|doubted||||tokyo", "the standing \"doubted\"")]
    [InlineData("f|a;c|where||2015-02-30|||tokyo", "the date \"2015-02-30\" (NoSuchDay)")]
    [InlineData("f|a;c|where|||ongoing||tokyo", "the date \"ongoing\"")]
    [InlineData("f|a;c|where||||soon|tokyo", "the date \"soon\"")]
    [InlineData("f|a;e", "evidence without a source")]
    [InlineData("f|a;b|\\x", "a backslash")]
    [InlineData("f|a;b|end\\", "a backslash")]
    public void Malformed_data_says_what_was_found(string lines, string expected)
    {
        var catalogue = Packed.Catalog(Packed.Places(lines.Split(';')));
        var error = Assert.Throws<InvalidDataException>(() => catalogue.Find("a")?.Claims);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_another_type_are_refused_by_name()
    {
        var meeting = MeetingWith("c|when|||||soon", "c|format|||||by-letter");
        Assert.Equal("\"when\" of meeting \"fdmm-2015\" of \"uk-japan\" has \"soon\", which is not a date (NotADate).", Assert.Throws<InvalidDataException>(() => meeting.When).Message);
        Assert.Equal("\"format\" of meeting \"fdmm-2015\" of \"uk-japan\" has \"by-letter\", which is not a word of Format.", Assert.Throws<InvalidDataException>(() => meeting.Format).Message);
        var source = Packed.Catalog(Packed.Sources("f|s", "c|url|||||not a url")).Get<Source>("s");
        Assert.Contains("not an absolute URL", Assert.Throws<InvalidDataException>(() => source.Url).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void References_that_lead_nowhere_name_the_fact_and_the_field()
    {
        var meeting = MeetingWith("e|nobody|said some words", "c|where|||||atlantis", "c|participants|||||tokyo");
        Assert.Equal(
            "\"where\" of meeting \"fdmm-2015\" of \"uk-japan\" names \"atlantis\", which is no fact of the scenario or of what it uses.",
            Assert.Throws<InvalidOperationException>(() => meeting.Where).Message);
        Assert.Equal(
            "\"participants\" of meeting \"fdmm-2015\" of \"uk-japan\" names \"tokyo\", which is a Place and not a Person.",
            Assert.Throws<InvalidOperationException>(() => meeting.Participants).Message);
        Assert.Contains("names \"nobody\"", Assert.Throws<InvalidOperationException>(() => meeting.Evidence[0].Source).Message, StringComparison.Ordinal);
        Assert.Equal("nobody “said some words”", meeting.Evidence[0].ToString());
    }

    [Fact]
    public void Turkish_capitals_do_not_matter()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            var catalogue = Packed.Catalog(SomeSources, SomePlaces, Packed.Meetings("f|in-istanbul", "f|ı", "c|where|||||lancaster-house", "e|blog|İ ı I i"));
            Assert.Equal("lancaster-house", catalogue.Get<Meeting>("ı").Where!.Name);
            Assert.Equal("london", catalogue.Get<Meeting>("ı").Where!.In!.Name);
            Assert.Null(catalogue.Find("in-ıstanbul"));
            Assert.NotNull(catalogue.Find("in-istanbul"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

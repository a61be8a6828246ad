using System;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Language.Tests.Binding;

public class BinderTests
{
    private const string Vocabulary = """
        vocabulary v
        use defence
        kind barge is unit "Barge"
          class: text, required
          built: date
          page: url
          homes: list of place
          flag: country or organisation
          size: size
          refits: list of size, over time
          captain: person, over time
        choice size: small, large

        """;

    private const string Start = """
        scenario s
        use v
        source blog
          text: "blog.txt"
        person bob
          > blog "Alice met Bob"
        country japan
        place london, rome
        organisation mod

        """;

    [Theory]
    [InlineData("built: 2015-01-21")]
    [InlineData("built: \"2015-01\"")]
    [InlineData("built: 2015-01~")]
    [InlineData("built: [2015..2016]")]
    [InlineData("built: [2015..]")]
    [InlineData("built: [..2015-01-21]")]
    [InlineData("built: [2015-01-21~..]  # a note")]
    [InlineData("captain from [..2014] to [2015..]: bob")]
    [InlineData("captain at [2014-05..]: bob")]
    [InlineData("page: \"https://example.com/a?b=c\"")]
    [InlineData("page: \"http://example.com\"")]
    [InlineData("homes: london, rome")]
    [InlineData("homes: london\n  homes: rome")]
    [InlineData("flag: japan")]
    [InlineData("flag: mod")]
    [InlineData("size: large")]
    [InlineData("size: large\n  size: large")]
    [InlineData("refits at 2015: small\n  refits at 2016: small, large")]
    [InlineData("captain from 2014 to 2015: bob")]
    [InlineData("captain to ongoing from 2014: bob")]
    [InlineData("captain to unknown: bob")]
    [InlineData("in: mod")]
    [InlineData("homes: london as mod, rome")]
    [InlineData("captain at 2015: bob as japan")]
    [InlineData("aka: \"A\", \"B\"\n  aka: \"C\"")]
    [InlineData("homes: london\n    > blog \"Alice met Bob\"\n  homes: london\n    > blog \"Alice met Bob\"")]
    [InlineData("homes: london\n    > blog \"Alice met Bob\"\n  homes: rome, london as mod\n    > blog \"Alice met Bob\"\n  homes: london\n    > blog \"Alice met Bob\"")]
    [InlineData("homes: london, rome\n  homes: london\n    > blog \"Alice met Bob\"")]
    [InlineData("homes: london\n    > blog \"Alice met Bob\"\n  homes: london, rome")]
    [InlineData("homes accepted: london\n    > blog \"Alice met Bob\"\n  homes: london")]
    [InlineData("homes disputed: london\n    > blog \"Alice met Bob\"\n  homes disputed: london")]
    [InlineData("refits at 2015: small\n    > blog \"Alice met Bob\"\n  refits at 2015: small")]
    public void Value_of_its_type_is_taken(string lines) => AssertBarge(lines);

    [Theory]
    [InlineData("built: {|FACT3001:soon|}")]
    [InlineData("built: {|FACT3001:\"soon\"|}")]
    [InlineData("built: {|FACT3002:2015-02-29|}")]
    [InlineData("built: {|FACT3002:2015-13|}")]
    [InlineData("built: {|FACT3003:2015-21|}")]
    [InlineData("built: {|FACT3004:03/04/2015|}")]
    [InlineData("built: {|FACT3005:2016/2015|}")]
    [InlineData("built: {|FACT3005:[2016..2015]|}")]
    [InlineData("built: {|FACT3007:2015-01-21T10:00|}")]
    [InlineData("built: {|FACT3007:2015-01-21 10:00|}")]
    [InlineData("built: 2015, {|FACT2012:2016|}")]
    [InlineData("built: 2015,{|FACT2012:2016, 2017|}")]
    [InlineData("built: {|FACT3001:Jan 21, 2015|}")]
    [InlineData("built: 2015\n  built: {|FACT6001:2016|}")]
    [InlineData("page: {|FACT3006:\"example.com\"|}")]
    [InlineData("page: {|FACT3006:\"ftp://example.com\"|}")]
    [InlineData("page: {|FACT3006:\"https://example.com/a b\"|}")]
    [InlineData("page: {|FACT2011:https://example.com|}")]
    [InlineData("aka: {|FACT2011:Argyll|}")]
    [InlineData("aka: {|FACT2011:HMS Argyll|}")]
    [InlineData("aka: \"A\", {|FACT2014:\"A\"|}")]
    [InlineData("aka: \"A\"\n  aka: \"B\", {|FACT2014:\"A\"|}")]
    [InlineData("aka: {|FACT1019:5,000|}")]
    [InlineData("homes: {|FACT2003:paris|}")]
    [InlineData("homes: {|FACT1007:London|}")]
    [InlineData("homes: {|FACT2010:\"London\"|}")]
    [InlineData("homes: {|FACT2009:bob|}")]
    [InlineData("homes: {|FACT2022:london rome|}")]
    [InlineData("homes: london, {|FACT2014:london|}")]
    [InlineData("homes: london as {|FACT2003:bishopric|}")]
    [InlineData("homes: {|FACT2003:paris|} as rome")]
    [InlineData("homes: {|FACT2009:bob|} as rome")]
    [InlineData("homes: london {|FACT1017:as|}")]
    [InlineData("homes: london as {|FACT2022:rome again|}")]
    [InlineData("homes: london, {|FACT2014:london as rome|}")]
    [InlineData("flag: {|FACT2009:london|}")]
    [InlineData("size: {|FACT2006:huge|}")]
    [InlineData("size: {|FACT2006:Large|}")]
    [InlineData("size: {|FACT2006:\"large\"|}")]
    [InlineData("size: small, {|FACT2012:large|}")]
    [InlineData("size: small\n  size: {|FACT6001:large|}")]
    [InlineData("refits at 2015: small, {|FACT2014:small|}")]
    [InlineData("homes: london\n  homes: {|FACT2014:london|}")]
    [InlineData("homes: london, {|FACT2014:london|}\n    > blog \"Alice met Bob\"")]
    [InlineData("homes: london\n  homes: london\n    > blog \"Alice met Bob\"\n  homes: {|FACT2014:london|}")]
    [InlineData("homes: london\n  homes: {|FACT2014:london|}\n    because \"so\"")]
    [InlineData("homes: london\n    because \"so\"\n  homes: {|FACT2014:london|}")]
    [InlineData("homes: london\n  homes accepted: {|FACT2014:london|}\n    > blog denies \"Alice met Bob\"")]
    [InlineData("homes: london\n  homes rejected: {|FACT2014:london|}\n    > blog \"Alice met Bob\"\n    because \"so\"")]
    [InlineData("homes disputed: london\n    > blog \"Alice met Bob\"\n  homes: {|FACT2014:london|}")]
    [InlineData("captain at {|FACT3001:soon|}: bob")]
    [InlineData("captain at {|FACT3001:21 January 2015|}: bob")]
    [InlineData("captain at {|FACT3001:ongoing|}: bob")]
    [InlineData("captain from {|FACT3001:unknown|}: bob")]
    [InlineData("captain at 2015 {|FACT5004:at 2016|}: bob")]
    [InlineData("captain at 2015 {|FACT5004:from 2016|}: bob")]
    [InlineData("captain from 2015 {|FACT5004:from 2016|}: bob")]
    [InlineData("captain from 2015 to 2016 {|FACT5004:at 2016|}: bob")]
    [InlineData("captain {|FACT5003:from 2016 to 2015|}: bob")]
    [InlineData("{|FACT5002:captain|}: bob")]
    [InlineData("built {|FACT5001:at 2015|}: 2015")]
    [InlineData("{|FACT2002:clas|}: \"A\"")]
    [InlineData("{|FACT1007:Built|}: 2015")]
    public void Value_that_is_wrong_is_marked_where_it_is(string lines) => AssertBarge(lines);

    [Theory]
    [InlineData("  aka: \"A\"\n    > blog \"Alice met Bob\"\n  aka: {|FACT2014:\"A\"|}\n")]
    [InlineData("  aka: \"A\"\n  aka: {|FACT2014:\"A\"|}\n    > blog \"Alice met Bob\"\n")]
    [InlineData("  because \"so\"\n  aka: \"A\"\n  aka: {|FACT2014:\"A\"|}\n    > blog \"Alice met Bob\"\n")]
    public void Line_without_any_evidence_adds_none_wherever_it_stands(string lines) =>
        Compiled.Of(("v.facts", Vocabulary), ("a.facts", Start + "place lyon\n" + lines));

    [Fact]
    public void Date_that_is_wrong_is_said_before_the_value_that_follows_it() =>
        AssertBarge("captain at {|FACT3001:soon|}: nobody");

    [Fact]
    public void Required_field_is_asked_for_at_the_name() =>
        Compiled.Of(("v.facts", Vocabulary), ("a.facts", Start + "barge {|FACT2008:argyll|}\n  > blog \"Alice met Bob\"\n"));

    [Theory]
    [InlineData("class {|FACT1001:A|}")]
    [InlineData("class: {|FACT2011:A|}")]
    [InlineData("{|FACT2002:clss|}: \"A\"")]
    public void Required_field_that_is_wrong_counts_as_present(string line) =>
        Compiled.Of(("v.facts", Vocabulary), ("a.facts", Start + "barge argyll\n  > blog \"Alice met Bob\"\n  " + line + "\n"));

    [Theory]
    [InlineData("{|FACT2001:barg|} argyll\n")]
    [InlineData("{|FACT2001:Barge|} argyll\n  nonsense: x\n    > nobody \"x\"\n")]
    [InlineData("place {|FACT1007:Paris|}\nplace tower\n  in: paris\n")]
    [InlineData("place {|FACT2022:New York|}\nplace tower\n  in: new-york\n")]
    [InlineData("place {|FACT1007:st_petersburg|}\nplace tower\n  in: st-petersburg\n")]
    [InlineData("place {|FACT1017:\"Paris\"|}\nplace tower\n  in: {|FACT2003:paris|}\n")]
    [InlineData("place paris{|FACT1008:,|} , lyon\nplace tower\n  in: paris\n")]
    [InlineData("place paris {|FACT1006:“|}Paris”\nplace tower\n  in: paris\n")]
    [InlineData("place {|FACT2007:london|}\n")]
    [InlineData("person {|FACT2007:london|}\n")]
    [InlineData("place par-is, {|FACT2016:pa-ris|}\n")]
    [InlineData("place {|FACT2017:count|}\n")]
    [InlineData("kind {|FACT1023:boat|}\nboat argo\n")]
    [InlineData("choice {|FACT1023:boat|}: a\n")]
    [InlineData("place münchen, 東京\nplace tower\n  in: 東京\n")]
    public void Names_are_declared_once_and_as_names(string lines) => Compiled.Of(("v.facts", Vocabulary), ("a.facts", Start + lines));

    [Theory]
    [InlineData("> {|FACT2004:blg|} \"Alice met Bob\"")]
    [InlineData("> {|FACT2004:london|} \"Alice met Bob\"")]
    [InlineData("> blog via {|FACT2003:alice|} \"Alice met Bob\"")]
    [InlineData("> blog via bob via {|FACT4008:bob|} \"Alice met Bob\"")]
    [InlineData("> blog via {|FACT4008:blog|} \"Alice met Bob\"")]
    [InlineData("> blog via mod via bob \"Alice met Bob\"")]
    public void Voices_are_declared_and_stand_once_in_a_chain(string evidence) => AssertBarge("aka: \"A\"\n    " + evidence);

    [Theory]
    [InlineData("within: blog")]
    [InlineData("within: blog via mod via bob")]
    [InlineData("within: {|FACT2004:blg|}")]
    [InlineData("within: blog via {|FACT2003:alice|}")]
    [InlineData("within: {|FACT2010:\"blog\"|}")]
    [InlineData("within: blog, {|FACT2012:other|}")]
    [InlineData("within: blog {|FACT1017:bob|}")]
    [InlineData("within: blog {|FACT1017:via|}")]
    [InlineData("within: blog via {|FACT1017:via|} bob")]
    [InlineData("within: blog via bob via {|FACT4008:bob|}")]
    [InlineData("within: blog via {|FACT4008:blog|}")]
    public void Source_stands_within_a_source(string line)
    {
        var uses = line.Contains("{|", System.StringComparison.Ordinal) ? "" : "place tower\n  aka: \"T\"\n    > other \"Alice met Bob\"\n";
        Compiled.Of(("v.facts", Vocabulary), ("a.facts", Start + "source other\n  " + line + "\n" + uses));
    }

    [Fact]
    public void Misspelt_use_is_one_error_however_much_it_would_bring() =>
        Compiled.Of("scenario s\nuse {|FACT2005:defense|}\nperson bob\n  office at 2015: minister\n    > blog \"a b c\"\n");

    [Theory]
    [InlineData("{|FACT1007:Use|} defence")]
    [InlineData("use{|FACT1017::|} defence")]
    [InlineData("use defence{|FACT1009:, trade|}")]
    public void Use_that_cannot_be_read_is_one_error(string line) =>
        Compiled.Of("scenario s\n" + line + "\nperson bob\n  aka: \"B\"\n    because \"x\"\n");

    [Fact]
    public void Missing_use_is_said_once() =>
        Assert.Equal(
            "there is no kind ‘person’; write ‘use defence’, the vocabulary that has it",
            Compiled.MessageOf("scenario s\n{|FACT2001:person|} alice\nperson bob\n"));

    [Theory]
    [InlineData("kind {|FACT1007:Boat|}")]
    [InlineData("kind boat is {|FACT2001:shp|}")]
    [InlineData("kind boat\n  a: {|FACT2018:txt|}")]
    [InlineData("kind boat\n  a: text or place")]
    [InlineData("kind boat\n  a: list of text or place or person")]
    [InlineData("kind boat\n  a: {|FACT2018:place or text|}")]
    [InlineData("kind boat\n  a: text or {|FACT2018:plac|}")]
    [InlineData("kind boat\n  a: {|FACT2018:money or place|}")]
    [InlineData("kind boat\n  a: list of place or person")]
    [InlineData("kind boat\n  a: list of {|FACT2018:plac|}")]
    [InlineData("kind boat\n  a: {|FACT2018:list place|}")]
    [InlineData("kind boat\n  a: money")]
    [InlineData("kind boat\n  a: count, required")]
    [InlineData("kind boat\n  a: list of country-code, over time")]
    [InlineData("kind boat\n  a: list of quantity of length\nchoice length: km, miles")]
    [InlineData("kind boat\n  a: quantity of {|FACT2018:length|}")]
    [InlineData("kind boat\n  a: quantity of {|FACT2018:place|}")]
    [InlineData("kind boat\n  a: {|FACT2018:quantity|}")]
    [InlineData("kind boat\n  a: {|FACT2018:monney|}")]
    [InlineData("kind boat\n  a: list of text, {|FACT2040:undisputed|}")]
    [InlineData("kind boat\n  a: text, {|FACT2040:at most 2|}")]
    [InlineData("kind boat\n  a: list of text, over time, {|FACT2040:at most 2|}")]
    [InlineData("kind boat\n  a: list of text, {|FACT2040:at least 3|}, at most 2")]
    [InlineData("kind boat\n  a: status, {|FACT2040:in order|}")]
    [InlineData("kind boat\n  a: text, over time, {|FACT2040:in order|}")]
    [InlineData("kind boat\n  a: list of text, {|FACT2019:at least two|}")]
    [InlineData("kind boat\n  a: list of text, {|FACT2019:at least 0|}")]
    [InlineData("kind boat\n  a: text, required, {|FACT2014:required|}")]
    [InlineData("kind boat\n  a: list of text, at least 2, {|FACT2014:at least 3|}")]
    [InlineData("kind boat\n  a: text, undisputed")]
    [InlineData("kind boat\n  a: text, exclusive")]
    [InlineData("kind boat\n  a: status, over time, in order")]
    [InlineData("kind boat\n  a: list of text, at least 2")]
    [InlineData("kind boat\n  a: list of text, at most 2")]
    [InlineData("kind boat\n  a: text, {|FACT2019:mandatory|}")]
    [InlineData("kind boat\n  a: text, {|FACT2019:\"required\"|}")]
    [InlineData("kind boat\n  a: text\n  {|FACT2021:a|}: date")]
    [InlineData("kind boat is event\n  {|FACT2021:when|}: date")]
    [InlineData("kind boat is event\nkind tug is boat\n  {|FACT2021:when|}: date")]
    [InlineData("kind boat\n  {|FACT1007:A|}: text")]
    [InlineData("kind boat\n  evidence: {|FACT2006:maybe|}")]
    [InlineData("kind boat\n  plural: {|FACT1007:Boats|}")]
    [InlineData("choice sea: {|FACT1007:North|}, south")]
    [InlineData("choice sea: north, {|FACT2014:north|}")]
    [InlineData("kind boat\nkind {|FACT2007:boat|}")]
    [InlineData("kind boat\nchoice {|FACT2007:boat|}: a")]
    [InlineData("kind {|FACT2007:person|}")]
    [InlineData("kind {|FACT2007:event|}")]
    [InlineData("choice {|FACT2007:status|}: a")]
    [InlineData("kind boat\n  {|FACT2017:label|}: text")]
    [InlineData("kind boat\n  {|FACT2017:boat|}: text")]
    [InlineData("kind boat\n  {|FACT2017:certain|}: text")]
    [InlineData("kind flag-claims\n  {|FACT2017:flag|}: text")]
    [InlineData("kind report is source\n  {|FACT2017:within-via|}: text")]
    [InlineData("kind boat\n  within-via: text")]
    [InlineData("kind sailing is event\n  {|FACT2016:when-claims|}: text")]
    [InlineData("kind boat\n  n-1: text\nkind yacht is boat\n  {|FACT2016:n1|}: text")]
    [InlineData("kind boat\n  n-1: text\nkind car\n  n1: text")]
    [InlineData("kind boat\n  ab: text\n  {|FACT2016:a-b|}: text")]
    [InlineData("kind boat\n  {|FACT2017:gettype|}: text")]
    [InlineData("kind boat\n  flag: text\n  {|FACT2016:flag-claims|}: text")]
    [InlineData("kind boat\n  flag-claims: text\n  {|FACT2016:flag|}: text")]
    [InlineData("choice sea: north-sea, {|FACT2016:northsea|}")]
    [InlineData("kind a\n  plural: {|FACT2017:b-set|}\nkind b")]
    [InlineData("kind boat\n  plural: {|FACT2017:find|}")]
    [InlineData("kind boat\n  plural: {|FACT2016:people|}")]
    [InlineData("kind boat\nkind ship-boat\n  plural: {|FACT2016:boats|}")]
    [InlineData("person {|FACT1023:bob|}")]
    [InlineData("kind boat\n  a: text, quoted")]
    [InlineData("kind boat\n  a: list of text, over time, quoted")]
    [InlineData("kind boat\n  a: text or boat, quoted, speaks")]
    [InlineData("kind boat\n  a: boat or office, speaks")]
    [InlineData("kind boat\n  a: date, {|FACT2040:quoted|}")]
    [InlineData("kind boat\n  a: boat, {|FACT2040:quoted|}")]
    [InlineData("kind boat\n  a: text, {|FACT2040:speaks|}")]
    [InlineData("kind boat\n  a: status, {|FACT2040:speaks|}")]
    [InlineData("kind boat\n  a: text, quoted, {|FACT2014:quoted|}")]
    [InlineData("kind boat\n  a: text, {|FACT2019:quotes|}")]
    [InlineData("kind boat\n  naming: proper")]
    [InlineData("kind boat\n  naming: {|FACT2006:propper|}")]
    [InlineData("kind boat\n  naming: {|FACT2006:\"proper\"|}")]
    [InlineData("kind boat\n  sides: a, b\n  a: boat\n  b: list of boat")]
    [InlineData("kind sailing is event\n  sides: when, status")]
    [InlineData("kind boat\n  sides: a, {|FACT2002:c|}\n  a: boat\n  b: boat")]
    [InlineData("kind boat\n  sides: a, {|FACT2014:a|}\n  a: boat")]
    [InlineData("kind boat\n  sides: {|FACT2043:a|}\n  a: boat")]
    [InlineData("kind boat\n  sides: {|FACT2043:a, b, c|}\n  a: boat\n  b: boat\n  c: boat")]
    [InlineData("kind boat\n  sides: {|FACT2043:\"a\", b|}\n  a: boat\n  b: boat")]
    [InlineData("kind boat\n  sides: a, b\n  {|FACT2021:sides|}: a, b\n  a: boat\n  b: boat")]
    [InlineData("choice sea: north, south\n  real: north, south\n  final: south\n  north: \"north\", \"in the north\"\n  south: \"south\"")]
    [InlineData("choice sea: final, real")]
    [InlineData("choice sea: north, {|FACT2044:real|}\n  north: \"north\"")]
    [InlineData("choice sea: north, {|FACT2044:final|}\n  final: \"at last\"")]
    [InlineData("choice sea: north, south\n  {|FACT2006:nort|}: \"north\"")]
    [InlineData("choice sea: north, south\n  {|FACT2006:evidence|}: optional")]
    [InlineData("choice sea: north, south\n  real: {|FACT2006:west|}")]
    [InlineData("choice sea: north, south\n  real: {|FACT2006:\"north\"|}")]
    [InlineData("choice sea: north, south\n  real: north, {|FACT2014:north|}")]
    [InlineData("choice sea: north, south\n  real: north\n  {|FACT2014:real|}: south")]
    [InlineData("choice sea: north, south\n  north: \"n\"\n  {|FACT2014:north|}: \"m\"")]
    [InlineData("choice sea: north, south\n  north: {|FACT2011:in the north|}")]
    [InlineData("choice sea: north, south\n  north: \"up north\", {|FACT2014:\"Up North\"|}")]
    [InlineData("choice sea: north, south\n  north: \"north\", {|FACT1010:\"…\"|}")]
    [InlineData("choice sea: north, south\n  {|FACT1010:real|}:")]
    [InlineData("choice sea: north, south\n  {|FACT1010:north|}:")]
    [InlineData("choice sea: north, south\n  {|FACT1017:\"north\"|}")]
    [InlineData("choice sea: north, south\n  north {|FACT1001:\"north\"|}")]
    [InlineData("choice sea: north, south\n{|FACT1021:real|}: north")]
    [InlineData("choice sea: north, south\n{|FACT1021:south|}: \"south\"")]
    public void Vocabulary_is_checked_where_it_is_written(string lines) => Compiled.Of("vocabulary w\nuse defence\n" + lines + "\n");

    [Fact]
    public void Fields_are_inherited_with_the_rule_for_evidence() => Compiled.Of(
        ("v.facts", "vocabulary v\nkind a\n  evidence: optional\n  one: text\nkind b is a\n  two: text\nkind c is b\n  evidence: required\n"),
        ("a.facts", "scenario s\nuse v\nb x\n  one: \"1\"\n  two: \"2\"\nc y\n  {|FACT4001:one|}: \"1\"\n"));

    [Theory]
    [InlineData("b {|FACT1001:text|}", "b: \"x\"")]
    [InlineData("b {|FACT1001:text|}, over time", "b at 2015: x, y")]
    [InlineData("b: {|FACT2018:txt|}", "b: 1, 2")]
    [InlineData("b: quantity of {|FACT2018:length|}", "b: 5 trillion JPY (4 billion USD)")]
    [InlineData("b: text, {|FACT2019:over tme|}", "b at 2015: \"x\"")]
    [InlineData("{|FACT1007:B|}: text", "b: \"x\"")]
    public void Field_that_is_wrong_is_wrong_only_where_it_is_declared(string field, string claim) => Compiled.Of(
        ("v.facts", "vocabulary v\nkind a\n  evidence: optional\n  " + field + "\n"),
        ("a.facts", "scenario s\nuse v\na x\n  " + claim + "\n    because \"we say so\"\n"));

    [Fact]
    public void Kind_that_is_wrong_is_wrong_only_where_it_is_declared() => Compiled.Of(
        ("v.facts", "vocabulary v\nkind boat {|FACT1006:“|}Boat”\n  a: text\nkind tug is boat\n"),
        ("a.facts", "scenario s\nuse v\nboat x\n  a: \"x\"\ntug y\n  a: \"y\"\n"));

    [Fact]
    public void Fact_of_a_kind_whose_base_is_unknown_may_be_of_any_kind() => Compiled.Of(
        ("v.facts", "vocabulary v\nkind boat\n  mate: boat\nkind tug is {|FACT2001:nowhere|}\n"),
        ("a.facts", "scenario s\nuse v\ntug x\nboat y\n  mate: x\n    because \"why\"\n"));

    [Fact]
    public void File_of_the_other_sort_gives_nothing_to_those_who_use_its_name() => Compiled.Of(
        ("a.facts", "vocabulary v\nkind boat\n  mate: boat\n"),
        ("b.facts", "scenario {|FACT2007:v|}\nboat x\nboat z\n"),
        ("c.facts", "scenario s\nuse v\nboat x\nboat y\n  mate: z\n    because \"why\"\n"));

    [Fact]
    public void Facts_of_a_used_scenario_can_be_named_and_not_declared_again() => Compiled.Of(
        ("a.facts", "scenario one\nuse defence\nplace london\n"),
        ("b.facts", "scenario two\nuse one\nuse defence\nplace tower\n  in: london\nplace {|FACT2007:london|}\n"));

    [Fact]
    public void Used_scenario_brings_what_it_uses() => Compiled.Of(
        ("a.facts", "scenario one\nuse defence\nplace london\n"),
        ("b.facts", "scenario two\nuse one\nplace tower\n  in: london\n"),
        ("c.facts", "scenario three\nuse two\nplace room\n  in: tower\nplace street\n  in: london\n"));

    [Fact]
    public void Files_of_one_scenario_share_names_uses_and_label() => Compiled.Of(
        ("a.facts", "scenario s \"S\"\nplace tower\n  in: london\n"),
        ("b.facts", "scenario s\nuse defence\nplace london\n"),
        ("c.facts", "scenario s \"S\"\n"),
        ("d.facts", "scenario s {|FACT2020:\"T\"|}\n"));

    [Theory]
    [InlineData("scenario {|FACT1007:UK|}\n")]
    [InlineData("scenario {|FACT2007:defence|}\n")]
    [InlineData("vocabulary {|FACT2007:core|}\n")]
    [InlineData("scenario s\nuse defence\nuse {|FACT2014:defence|}\n")]
    [InlineData("scenario s\nuse {|FACT2015:s|}\n")]
    public void Header_and_uses_are_checked(string text) => Compiled.Of(text);

    [Fact]
    public void Scenario_and_vocabulary_share_one_set_of_names() => Compiled.Of(
        ("a.facts", "vocabulary v\nkind boat\n"),
        ("b.facts", "scenario {|FACT2007:v|}\nboat x\nnothing y\n  in: nowhere\n"));

    [Fact]
    public void What_two_uses_bring_does_not_clash() => Compiled.Of(
        ("a.facts", "vocabulary v\nkind boat\n"),
        ("b.facts", "vocabulary w\nkind boat\n"),
        ("c.facts", "scenario one\nuse v\nboat x\n"),
        ("d.facts", "scenario two\nuse v\nboat x\n"),
        ("e.facts", "scenario three\nuse v\nuse {|FACT2007:w|}\n"),
        ("f.facts", "scenario four\nuse one\nuse {|FACT2007:two|}\n"),
        ("g.facts", "scenario five\nuse one\nuse v\n"));

    /// <summary>Every name that is taken is told with what has it, and with the place if that is a line of the project.</summary>
    [Theory]
    [InlineData("scenario s\nuse v\nboat {|FACT2017:count|}\n", "a member of every set of facts")]
    [InlineData("scenario s\nuse v\nboat {|FACT2017:boat-set|}\n", "the set of all facts of kind ‘boat’ (v.facts, line 3)")]
    [InlineData("scenario s\nuse v\nboat {|FACT2017:event-set|}\n", "the set of all facts of kind ‘event’ in ‘core’")]
    [InlineData("scenario {|FACT2017:boats|}\nuse v\n", "the set of all facts of kind ‘boat’ (v.facts, line 3)")]
    [InlineData("scenario {|FACT2017:find|}\nuse v\n", "a member of every scenario")]
    [InlineData("vocabulary w\nkind car\n  {|FACT2017:label|}: text\n", "a member of every fact")]
    [InlineData("vocabulary w\nkind car\n  {|FACT2017:car|}: text\n", "the kind ‘car’ (line 2)")]
    [InlineData("vocabulary w\nkind report is source\n  {|FACT2017:within-via|}: text\n", "a member of every source")]
    [InlineData("vocabulary w\nkind car\n  plural: {|FACT2017:find|}\n", "a member of every scenario")]
    [InlineData("vocabulary w\nkind car\n  plural: {|FACT2017:van-set|}\nkind van\n", "the set of all facts of kind ‘van’ (line 4)")]
    public void Taken_name_is_told_with_what_has_it(string text, string by)
    {
        var found = Compiled.Of(("v.facts", "vocabulary v\n\nkind boat\n  evidence: optional\n"), ("f.facts", text)).Diagnostics.Single(static found => found.Id == "FACT2017");
        Assert.EndsWith("and that name is taken there by " + by + "; choose another", found.Message, StringComparison.Ordinal);
        Assert.Equal(by.Contains("line", StringComparison.Ordinal), found.Related.Count > 0);
    }

    /// <summary>An office takes no part: whoever holds it does, named or not. Where nobody could hold it, nothing of that is said.</summary>
    [Theory]
    [InlineData("meeting m\n  participants: {|FACT2009:chair|}\n    because \"so\"\n", "takes an actor; for whoever holds it write ‘NAME as chair’, or declare someone with this label")]
    [InlineData("place p\n  in: {|FACT2009:chair|}\n", "takes a place or country")]
    public void Holder_is_meant_by_an_office(string lines, string end) =>
        Assert.EndsWith(end, Compiled.Of("scenario s\nuse defence\noffice chair\n" + lines).Diagnostics.Single(static found => found.Id == "FACT2009").Message, StringComparison.Ordinal);

    [Fact]
    public void Scenario_is_not_called_as_one_of_its_sets() =>
        Compiled.Of("scenario {|FACT2017:people|}\nuse defence\n");

    [Theory]
    [InlineData("scenario {|FACT2017:find|}\nuse defence\n")]
    [InlineData("scenario {|FACT2017:as-of|}\nuse defence\n")]
    [InlineData("scenario {|FACT2017:catalog|}\nuse defence\n")]
    [InlineData("scenario {|FACT2017:base|} extends origin\n")]
    [InlineData("scenario {|FACT2017:differences|} extends origin\n")]
    [InlineData("scenario base\nuse defence\n")]
    [InlineData("vocabulary find\n")]
    public void Scenario_is_not_called_as_a_member_of_its_class(string text) =>
        Compiled.Of(("origin.facts", "scenario origin\nuse defence\n"), ("f.facts", text));

    [Fact]
    public void Hints_name_facts_of_the_right_kind_first() =>
        Assert.Equal(
            "there is no place or country named ‘romme’; did you mean ‘rome’?",
            Compiled.MessageUnder("place rome, london\nperson romm\nplace x\n  in: {|FACT2003:romme|}\n"));

    [Fact]
    public void Claims_are_bound_with_their_time_and_backing()
    {
        var file = Compiled.Under("office minister\nperson al\n  office from 2014 to ongoing: minister\n    > blog via bob \"Alice met Bob\"\n    because \"why\"\n").Files[0];
        var claim = file.Facts.Single(static fact => fact.Name == "al").Claims.Single();
        Assert.Equal((null, "2014", "ongoing"), (claim.Time.At, claim.Time.From, claim.Time.To));
        Assert.Equal(["minister"], claim.Values.Select(static value => value.Text));
        Assert.Equal("why", claim.Backing.Because);
        Assert.Equal(("blog", "bob", "Alice met Bob"), claim.Backing.Evidence.Select(static e => (e.Source, e.Via.Single(), e.Words)).Single());
    }

    private static void AssertBarge(string lines) =>
        Compiled.Of(("v.facts", Vocabulary), ("a.facts", Start + "barge argyll\n  > blog \"Alice met Bob\"\n  class: \"A\"\n  " + lines + "\n"));
}

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>Files that many tests start from: a vocabulary of their own, so that the one that ships may grow.</summary>
internal static class Samples
{
    public const string VocabularyName = "gatherings.facts";
    public const string BlogName = "blog.txt";

    public const string Vocabulary = """
        vocabulary gatherings "Gatherings"

        kind place "Place"
          evidence: optional
          in: place

        kind office "Office"
          evidence: optional

        ## Anyone who can meet.
        kind person "Person"
          plural: people
          evidence: optional
          office: office, over time

        kind meeting is event "Meeting"
          ## Who took part.
          participants: list of person
          where: place
          mood: mood
          notes: text

        choice mood: calm, heated
        """;

    public const string Blog = "The first meeting took place at Lancaster House on 21 January. Fumio Kishida was foreign minister then. It was a calm meeting among friends.";

    public const string Sources = """
        scenario talks "Talks"
        use gatherings

        source blog "The blog"
          text: "blog.txt"
          published: 2015-03-07

        person kishida "Fumio Kishida"
          office at 2015-01-21: minister
            > blog "Fumio Kishida was foreign minister"
        office minister "Foreign minister"
        person officials "Officials"
        """;

    public const string Meetings = """
        scenario talks

        ## The very first one.
        meeting first-round "The first round"
          > blog via officials via kishida "first meeting took place"
          participants: kishida
          where: lancaster-house
            > blog "place at Lancaster House"
          when: 2015-01-21
            > blog "on 21 January"
            because "the year is that of the blog"
          mood: calm
            because "nobody shouted"
        """;

    public const string Places = """
        scenario talks

        place london "London"
        place lancaster-house "Lancaster House"
          in: london
        """;

    public static FactsGeneratorTest Talks(string root = "/project/") => new FactsGeneratorTest(root).With(
        (VocabularyName, Vocabulary), ("sources.facts", Sources), ("meetings.facts", Meetings), ("places.facts", Places)).WithText(BlogName, Blog);
}

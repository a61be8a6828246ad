namespace ScenarioFacts.Tool.Tests;

/// <summary>A made-up newspaper story, and facts taken from it.</summary>
internal static class Samples
{
    public const string Text = """
        Ministers open the lighthouse talks

        The ministers of Arvand and Belmar met in Harbour City on Monday to open talks on a shared lighthouse.
        Officials said the keel of the supply boat might be laid down before winter comes to the straits.
        A budget of 40 million was mentioned in passing by two engineers from the northern yard.

        More from the Gazette
        The ferry to Long Quay sails again every hour.
        """;

    /// <summary>Sound but for two quotes that are cut from a hedge.</summary>
    public const string Facts = """
        scenario lighthouse "The lighthouse talks"

        source gazette "Ministers open the lighthouse talks"
          text: "gazette.txt"
          published: 2015-01-21
          ignore-after: "More from the Gazette"

        event talks "The lighthouse talks"
          status: occurred
            > gazette "met in Harbour City on Monday"
          when: 2015-01
            > gazette "ministers of Arvand [...] to open talks"

        event keel "The keel is laid"
          status: planned
            > gazette "be laid down before winter"
          when: 2015
            > gazette "keel of the supply boat"
        """;

    /// <summary>Facts with one error, in line 4.</summary>
    public const string WrongMonth = """
        scenario calendar "A calendar"

        event feast "Feast"
          when: 2015-13-01
            because "we know it"
        """;

    public const string Sound = """
        scenario calendar "A calendar"

        event feast "Feast"
          status: planned
            because "we know it"
        """;
}

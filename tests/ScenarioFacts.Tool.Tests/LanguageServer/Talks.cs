namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>Made-up facts in three files: a vocabulary, a scenario that uses it, and a variant.</summary>
internal static class Talks
{
    public const string Vocabulary = """
        vocabulary harbour "Harbours"

        ## A town by the sea.
        kind port "Port"
          evidence: optional
          ## Other names.
          aka: list of text
          in: port
          depth: quantity of depth-unit
          country: country-code

        ## Whoever speaks.
        kind envoy "Envoy"
          evidence: optional
          post: port, over time

        kind talk is event "Talk"
          ## Where it was held.
          where: port, required
          guests: list of envoy or port
          mood: mood
          cost: money

        choice depth-unit: metres, fathoms
        choice mood: calm, stormy
        """;

    public const string Scenario = """
        scenario lighthouse "The lighthouse talks"
        use harbour

        source gazette "The Gazette"
          text: "gazette.txt"
          published: 2021-05-04

        source letter
          within: gazette via ida-roe

        port long-quay "Long Quay"
        port old-quay "Old Quay"
          in: long-quay

        envoy ida-roe "Ida [Roe](http://x)"
          post at 2021-05-03: long-quay
            because "she said so"

        ## What opened it all.
        talk first-talk "First talk"
          > letter via ida-roe "ministers met at the quay"
          status: occurred
          where: old-quay
          guests: ida-roe as long-quay, old-quay
          mood: calm
            because "nobody shouted"

        expect first-talk.where is old-quay
        """;

    public const string Variant = """
        scenario no-talks extends lighthouse "No talks"

        assume first-talk.mood: stormy
          because "what if"
        retract ida-roe.post
        """;
}

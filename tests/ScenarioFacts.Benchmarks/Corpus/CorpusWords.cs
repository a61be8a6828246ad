namespace ScenarioFacts.Benchmarks.Corpus;

/// <summary>What the corpus is made of: plain words, none of which the compiler takes for a hedge or a negation.</summary>
internal static class CorpusWords
{
    public static readonly string[] Plain =
    [
        "the", "ministers", "met", "again", "in", "harbour", "city", "to", "discuss", "new", "arrangements", "for", "joint", "patrols",
        "and", "supply", "of", "parts", "while", "both", "governments", "stressed", "their", "shared", "interest", "open", "sea",
        "lanes", "officials", "said", "that", "work", "on", "radar", "programme", "has", "moved", "into", "its", "second", "phase",
        "with", "engineers", "from", "three", "companies", "sharing", "results", "frigate", "squadron", "visited", "southern", "base",
        "during", "spring", "exercise", "which", "took", "place", "near", "northern", "straits", "under", "calm", "weather", "delegation",
        "signed", "framework", "covering", "training", "logistics", "research", "cooperation", "after", "long", "round", "talks", "at",
        "headquarters", "observers", "called", "step", "practical", "modest", "welcome", "region", "partners", "described", "budget",
        "as", "steady", "defence", "review", "published", "last", "autumn", "sets", "out", "priorities", "next", "decade",
    ];

    public static readonly string[] GivenNames =
        ["Aiko", "Bruno", "Clara", "Daisuke", "Edith", "Farid", "Greta", "Haruto", "Ingrid", "Jonas", "Keiko", "Liam", "Mina", "Noor", "Otto", "Petra"];

    public static readonly string[] FamilyNames =
        ["Abe", "Brandt", "Castell", "Doi", "Endo", "Falk", "Goto", "Hahn", "Ito", "Jensen", "Kato", "Lund", "Mori", "Norden", "Ono", "Pohl"];

    public static readonly string[] Countries = ["arvand", "belmar", "corvia", "dornland", "estria", "falkmark", "gallia-nova", "hestland"];

    public static readonly string[] Places = ["harbour-city", "north-straits", "old-arsenal", "glass-palace", "long-quay", "hill-station"];

    public static readonly string[] Issues = ["sea-lanes", "supply-of-parts", "radar-research", "joint-training", "island-dispute", "energy-routes"];

    public static readonly string[] Offices = ["first-minister", "defence-minister", "foreign-minister", "navy-chief", "chief-engineer", "envoy"];

    public static readonly string[] Voices = ["news-agency", "ministry-of-defence", "senior-officials", "harbour-gazette"];

    public static readonly string[] Phases = ["concept", "research", "feasibility-study", "assessment", "development"];
}

namespace ScenarioFacts.Oracle;

/// <summary>The diagnostics about a claim and the words that are to support it. Samples that are about something else quote any words for anything.</summary>
internal static class WordDiagnostics
{
    public static bool Contain(string id) => string.CompareOrdinal(id, "FACT4031") >= 0 && string.CompareOrdinal(id, "FACT4049") <= 0;
}

namespace ScenarioFacts.Tool.LanguageServer;

/// <summary>The requests that are answered from the facts, by method.</summary>
internal static class Requests
{
    public static Request? Find(string method) => method switch
    {
        _ => null,
    };
}

namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>Values of the protocol's <c>CompletionItemKind</c>.</summary>
internal static class ProposalKind
{
    public const int Class = 7;
    public const int Module = 9;
    public const int Property = 10;
    public const int Unit = 11;
    public const int Value = 12;
    public const int Enum = 13;
    public const int Keyword = 14;
    public const int Reference = 18;
    public const int EnumMember = 20;
}

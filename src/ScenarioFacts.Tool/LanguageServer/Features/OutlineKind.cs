namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Values of the protocol's <c>SymbolKind</c>.</summary>
internal static class OutlineKind
{
    public const int Namespace = 3;
    public const int Class = 5;
    public const int Property = 7;
    public const int Field = 8;
    public const int Enum = 10;
    public const int Object = 19;
    public const int EnumMember = 22;
    public const int Event = 24;
}

namespace ScenarioFacts.Tool.LanguageServer.Protocol;

/// <summary>A request that cannot be answered; the message is shown to the user.</summary>
internal sealed class ProtocolException(int code, string message) : Exception(message)
{
    /// <summary>One of <see cref="ErrorCode"/>.</summary>
    public int Code { get; } = code;
}

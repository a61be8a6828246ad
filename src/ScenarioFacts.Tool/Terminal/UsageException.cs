namespace ScenarioFacts.Tool.Terminal;

/// <summary>The request of the user cannot be fulfilled; the message says why and what to do instead.</summary>
internal sealed class UsageException(string message) : Exception(message);

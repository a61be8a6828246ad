namespace ScenarioFacts.Language.Declarations;

/// <summary>
/// The fields that the compiler itself knows the meaning of. But for <see cref="In"/>, <see cref="Aka"/> and <see cref="Members"/> they are declared in <c>core.facts</c>; another kind
/// may declare a field of the same name: <see cref="Field.IsOf"/> tells them apart.
/// </summary>
internal static class CoreFields
{
    public const string Text = "text";
    public const string Within = "within";
    public const string Published = "published";
    public const string Publisher = "publisher";
    public const string Author = "author";
    public const string Container = "container";
    public const string Url = "url";
    public const string Accessed = "accessed";
    public const string Archived = "archived";
    public const string Reliability = "reliability";
    public const string IgnoreAfter = "ignore-after";
    public const string Language = "language";

    public const string Status = "status";
    public const string When = "when";

    /// <summary>What a fact lies in, in any kind that declares it.</summary>
    public const string In = "in";

    /// <summary>What a finding is drawn from.</summary>
    public const string RestsOn = "rests-on";

    /// <summary>Other names, in any kind that declares it.</summary>
    public const string Aka = "aka";

    /// <summary>Who belongs to a fact, in any kind that declares it: words that name a member name it too.</summary>
    public const string Members = "members";
}

/// <summary>The kinds of <c>core.facts</c> that the compiler asks for, beside <see cref="FileDeclarations.RootKind"/>.</summary>
internal static class CoreKinds
{
    public const string Source = "source";
    public const string Event = "event";
    public const string Finding = "finding";
}

/// <summary>The words of the choice <c>status</c>, but for <c>underway</c>, of which no rule asks.</summary>
internal static class StatusWords
{
    public const string Proposed = "proposed";
    public const string Planned = "planned";
    public const string Occurred = "occurred";
    public const string Cancelled = "cancelled";

    /// <summary>Whether an event is still to come, as far as this status says.</summary>
    public static bool IsPlan(string status) => status is Proposed or Planned;
}

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>What may be otherwise on the disk.</summary>
/// <param name="Paths">Which files have another content; null where it may be any.</param>
/// <param name="IsOfPlaces">Whether files may have come or gone.</param>
/// <param name="IsOfTexts">Whether a text or a seal may be another, or be found elsewhere.</param>
internal sealed record DiskChange(IReadOnlyCollection<string>? Paths, bool IsOfPlaces, bool IsOfTexts)
{
    public static DiskChange Any { get; } = new(null, true, true);
}

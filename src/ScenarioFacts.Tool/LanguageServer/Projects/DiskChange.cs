namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>A change of files on the disk.</summary>
/// <param name="Paths">The files with changed content; null if any file may have changed.</param>
/// <param name="IsOfPlaces">Whether files may have been created or deleted.</param>
/// <param name="IsOfTexts">Whether a text or seal may have changed or moved.</param>
internal sealed record DiskChange(IReadOnlyCollection<string>? Paths, bool IsOfPlaces, bool IsOfTexts)
{
    public static DiskChange Any { get; } = new(null, true, true);
}

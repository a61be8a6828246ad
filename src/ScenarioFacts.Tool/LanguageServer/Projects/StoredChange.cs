using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>What may be otherwise on the disk.</summary>
/// <param name="Paths">Which files; null where it may be any.</param>
/// <param name="IsOfPlaces">Whether files may have come or gone, and not only changed.</param>
internal sealed record StoredChange(IReadOnlyCollection<string>? Paths, bool IsOfPlaces)
{
    public static StoredChange Any { get; } = new(null, true);

    /// <summary>Whether a text or a seal may be another, or be found elsewhere.</summary>
    public bool IsOfTexts => IsOfPlaces || Paths?.All(static path => path.EndsWith(FactFiles.Extension, StringComparison.Ordinal)) != true;
}

namespace ScenarioFacts.Site;

/// <summary>A Markdown file of the repository that becomes a page.</summary>
/// <param name="Path">Its path in the repository, by which others link to it: <c>facts/README.md</c>.</param>
internal sealed record Guide(string Name, string Path, string Text)
{
    public static Guide Read(string name, string file)
    {
        var full = System.IO.Path.GetFullPath(file).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return new Guide(name, full, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    /// <summary>The name as a link says it.</summary>
    public string Label => char.ToUpperInvariant(Name[0]) + Name[1..];

    /// <summary>The text of the first heading.</summary>
    public string Title => Text.Split('\n').First(static line => line.StartsWith("# ", StringComparison.Ordinal))[2..];

    /// <summary>Where a link of the text leads on the site; null if what it names is not there.</summary>
    public string? Resolve(string link, IReadOnlyList<Guide> guides)
    {
        if (link.StartsWith('#') || link.StartsWith("https://", StringComparison.Ordinal))
            return link;
        var (path, anchor) = link.Split('#', 2) is [var before, var behind] ? (before, "#" + behind) : (link, "");
        var target = System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, path)).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        if (guides.FirstOrDefault(guide => guide.Path == target) is { } other)
            return SitePage.GetFileName(other.Name) + anchor;
        return target.Contains("/Vocabularies/", StringComparison.Ordinal) ? "../vocabularies/" + System.IO.Path.GetFileName(target) : null;
    }
}

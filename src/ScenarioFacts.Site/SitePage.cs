namespace ScenarioFacts.Site;

/// <summary>A page of the site.</summary>
/// <param name="Name">The name of its file, without the extension.</param>
/// <param name="Body">The HTML of its main part, from its first heading on.</param>
internal sealed record SitePage(string Name, string Title, string Body)
{
    public const string Index = "index";

    public string FileName => GetFileName(Name);

    public static string GetFileName(string page) => page + ".html";
}

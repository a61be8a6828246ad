using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary>
/// The templates of new files. A scenario has a few facts and the article that they quote; samples of what else there is stand in comments, each a block of
/// its own that holds once its lines are uncommented. All of it compiles without errors and warnings.
/// </summary>
internal static class FileTemplate
{
    public const string Scenario = "scenario";
    public const string Vocabulary = "vocabulary";

    private const string ScenarioOfOwnKinds = "scenario-own";
    private const string Article = "article";
    private const string ArticleExtension = ".txt";

    /// <returns>The file, and behind it the article that it quotes, if any.</returns>
    /// <param name="what"><see cref="Scenario"/> or <see cref="Vocabulary"/>.</param>
    /// <exception cref="UsageException">The name is invalid; the message says what to write instead.</exception>
    /// <param name="own">The vocabularies in the target folder.</param>
    public static IReadOnlyList<InputText> Create(string what, string name, IReadOnlyList<FileSyntax> own)
    {
        if (!Names.IsName(name))
            throw new UsageException($"‘{Wording.Printable(name)}’ is no name: names are small letters and digits, in parts joined by hyphens; write facts new {what} {Names.Normalize(name)}.");
        var uses = own.Select(static vocabulary => vocabulary.Header!.Name.Text).Where(Names.IsName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var text = Read(what == Scenario && uses.Count > 0 ? ScenarioOfOwnKinds : what)
            .Replace("{name}", name, StringComparison.Ordinal)
            .Replace("{label}", Names.GetLabel(name), StringComparison.Ordinal)
            .Replace("{use}", string.Join('\n', uses.Select(static use => "use " + use)), StringComparison.Ordinal);
        var file = new InputText(name + FactFiles.Extension, text);
        IReadOnlyList<InputText> articles = what == Scenario ? [new InputText(name + ArticleExtension, Read(Article))] : [];
        var compilation = FactCompiler.Compile([file, .. own.Select(static vocabulary => vocabulary.File)], SourceLibrary.Create(articles));
        if (compilation.Diagnostics.FirstOrDefault(diagnostic => diagnostic.File == file) is { } wrong)
            throw new UsageException($"No {what} can be called ‘{name}’: {wrong.Message}.");
        return [file, .. articles];
    }

    private static string Read(string template)
    {
        using var stream = typeof(FileTemplate).Assembly.GetManifestResourceStream(template + ".txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

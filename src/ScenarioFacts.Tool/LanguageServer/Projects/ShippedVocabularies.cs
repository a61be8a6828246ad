using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>The files of the built-in vocabularies beside the tool, for editors to open. The compiler reads its own copies.</summary>
internal static class ShippedVocabularies
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "vocabularies").Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether a path is that of such a file: an open one is no part of a project, which would declare the vocabulary again.</summary>
    public static bool Contains(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);

    /// <summary>The syntax of a built-in vocabulary and its file; null if it is not built in, or its file is not there or was changed.</summary>
    public static (FileSyntax Syntax, InputText File)? Find(string vocabulary)
    {
        if (BuiltInVocabularies.Syntax.FirstOrDefault(file => file.Header?.Name.Text == vocabulary) is not { } syntax)
            return null;
        try
        {
            var file = InputFile.Read($"{Folder}/{vocabulary}{FactFiles.Extension}");
            return file.Text == syntax.File.Text ? (syntax, file) : null;
        }
        catch (UsageException)
        {
            return null;
        }
    }
}

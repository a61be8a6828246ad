using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary>The template of a new file: a header, and comments that explain each type of line by a sample. It compiles without errors.</summary>
internal static class FileTemplate
{
    public const string Scenario = "scenario";
    public const string Vocabulary = "vocabulary";

    /// <param name="what"><see cref="Scenario"/> or <see cref="Vocabulary"/>.</param>
    /// <exception cref="UsageException">The name is invalid; the message says what to write instead.</exception>
    /// <param name="own">The vocabularies in the target folder.</param>
    public static InputText Create(string what, string name, IReadOnlyList<FileSyntax> own)
    {
        if (!Names.IsName(name))
            throw new UsageException($"‘{Wording.Printable(name)}’ is no name: names are small letters and digits, in parts joined by hyphens; write facts new {what} {Names.Normalize(name)}.");
        var text = Template(what).Replace("{name}", name, StringComparison.Ordinal).Replace("{label}", Names.GetLabel(name), StringComparison.Ordinal)
            .Replace("{use}", GetUse(own), StringComparison.Ordinal);
        var file = new InputText(name + FactFiles.Extension, text);
        if (FactCompiler.Compile([file, .. own.Select(static vocabulary => vocabulary.File)], SourceLibrary.Empty).Diagnostics.FirstOrDefault(diagnostic => diagnostic.File == file) is { } wrong)
            throw new UsageException($"No {what} can be called ‘{name}’: {wrong.Message}.");
        return file;
    }

    /// <summary>The vocabularies that a new scenario uses: those beside it, or the one that ships with the product.</summary>
    private static string GetUse(IReadOnlyList<FileSyntax> own)
    {
        var names = own.Select(static vocabulary => vocabulary.Header!.Name.Text).Where(Names.IsName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0
            ? "use defence"
            : string.Join('\n', names.Select(static name => "use " + name)) + "\n# ‘use defence’ brings what ships with the product; the samples below are of its words.";
    }

    private static string Template(string what)
    {
        using var stream = typeof(FileTemplate).Assembly.GetManifestResourceStream(what + ".txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary>A file to begin with: a header, and notes that explain each role of a line by a sample. It is sound as it is.</summary>
internal static class StartingFile
{
    public const string Scenario = "scenario";
    public const string Vocabulary = "vocabulary";

    /// <param name="what"><see cref="Scenario"/> or <see cref="Vocabulary"/>.</param>
    /// <exception cref="UsageException">There can be none of that name; the message says what to write instead.</exception>
    /// <param name="own">The vocabularies that stand where the file is to go.</param>
    public static SourceFile Of(string what, string name, IReadOnlyList<FileSyntax> own)
    {
        if (!Names.IsName(name))
            throw new UsageException($"‘{Wording.Printable(name)}’ is no name: names are small letters and digits, in parts joined by hyphens; write facts new {what} {Names.Mend(name)}.");
        var text = Template(what).Replace("{name}", name, StringComparison.Ordinal).Replace("{label}", Names.LabelOf(name), StringComparison.Ordinal)
            .Replace("{use}", UseOf(own), StringComparison.Ordinal);
        var file = new SourceFile(name + FactFiles.Extension, text);
        if (FactCompiler.Compile([file, .. own.Select(static vocabulary => vocabulary.File)], SourceLibrary.Empty).Diagnostics.FirstOrDefault(diagnostic => diagnostic.File == file) is { } wrong)
            throw new UsageException($"No {what} can be called ‘{name}’: {wrong.Message}.");
        return file;
    }

    /// <summary>The vocabularies that a scenario begins with: those beside it, or the one that ships with the product.</summary>
    private static string UseOf(IReadOnlyList<FileSyntax> own)
    {
        var names = own.Select(static vocabulary => vocabulary.Header!.Name.Text).Where(Names.IsName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0
            ? "use defence"
            : string.Join('\n', names.Select(static name => "use " + name)) + "\n# ‘use defence’ brings what ships with the product; the samples below are of its words.";
    }

    private static string Template(string what)
    {
        using var stream = typeof(StartingFile).Assembly.GetManifestResourceStream(what + ".txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

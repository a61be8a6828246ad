using ScenarioFacts.Language;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.Starting;

/// <summary>A file to begin with: a header, and notes that explain each role of a line by a sample. It is sound as it is.</summary>
internal static class StartingFile
{
    public const string Scenario = "scenario";
    public const string Vocabulary = "vocabulary";

    /// <param name="what"><see cref="Scenario"/> or <see cref="Vocabulary"/>.</param>
    /// <exception cref="UsageException">There can be none of that name; the message says what to write instead.</exception>
    public static SourceFile Of(string what, string name)
    {
        if (!Names.IsName(name))
            throw new UsageException($"‘{Wording.Printable(name)}’ is no name: names are small letters and digits, in parts joined by hyphens; write facts new {what} {Names.Mend(name)}.");
        var file = new SourceFile(name + FactFiles.Extension, Template(what).Replace("{name}", name, StringComparison.Ordinal).Replace("{label}", Names.LabelOf(name), StringComparison.Ordinal));
        if (FactCompiler.Compile([file], SourceLibrary.Empty).Diagnostics is [var wrong, ..])
            throw new UsageException($"No {what} can be called ‘{name}’: {wrong.Message}.");
        return file;
    }

    private static string Template(string what)
    {
        using var stream = typeof(StartingFile).Assembly.GetManifestResourceStream(what + ".txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Declarations;

/// <summary>The vocabularies that ship with the compiler, as embedded <c>.facts</c> resources.</summary>
internal static class BuiltInVocabularies
{
    /// <summary>The vocabulary that every file uses implicitly.</summary>
    public const string Core = "core";

    private static readonly Lazy<IReadOnlyList<FileSyntax>> Files = new(static () =>
    [
        .. typeof(BuiltInVocabularies).Assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(".facts", StringComparison.Ordinal))
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(static name => Parser.Parse(Read(name))),
    ]);

    private static readonly Lazy<IReadOnlyList<FileDeclarations>> Declarations =
        new(static () => [.. Files.Value.Select(FileDeclarations.Create)]);

    public static IReadOnlyList<FileSyntax> Syntax => Files.Value;

    public static IReadOnlyList<FileDeclarations> All => Declarations.Value;

    /// <summary>Whether a vocabulary ships with the compiler.</summary>
    public static bool IsBuiltIn(string vocabulary) => All.Any(file => file.Name == vocabulary);

    private static InputText Read(string name)
    {
        using var stream = typeof(BuiltInVocabularies).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new InputText(name, reader.ReadToEnd());
    }
}

using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>Facts that are checked by themselves, with the surfaces of those that they use.</summary>
/// <param name="Name">The name of its folder, by which its surface is called.</param>
/// <param name="Path">The folder, or file, as the command line names it.</param>
/// <param name="Declared">The scenarios and vocabularies that it declares.</param>
/// <param name="Used">Those that its files use and extend.</param>
internal sealed record FactProject(string Name, string Path, FactFiles Files, IReadOnlyList<string> Declared, IReadOnlyList<string> Used)
{
    /// <param name="references">Further files with surfaces.</param>
    /// <exception cref="Terminal.UsageException">The path does not exist or cannot be read, or has no facts.</exception>
    public static FactProject Load(string path, IReadOnlyList<string> references)
    {
        var files = FactFiles.Load([path], references);
        var declarations = files.Files.Select(static file => FileDeclarations.Create(Parser.Parse(file))).Where(static file => file.Name is not null).ToList();
        return new FactProject(
            System.IO.Path.GetFileNameWithoutExtension(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path))),
            path,
            files,
            [.. declarations.Select(static file => file.Name!).Distinct(StringComparer.Ordinal)],
            [.. declarations.SelectMany(static file => file.Base is null ? file.Uses : file.Uses.Append(file.Base)).Distinct(StringComparer.Ordinal)]);
    }
}

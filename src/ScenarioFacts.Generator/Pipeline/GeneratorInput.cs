using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScenarioFacts.Language.Configuration;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>How the generator treats an additional file.</summary>
internal enum InputKind
{
    /// <summary>A <c>.facts</c> file.</summary>
    Facts,

    /// <summary>A seal, or a text that the project includes by a <c>FactsText</c> item.</summary>
    Evidence,

    /// <summary>An <c>.editorconfig</c> of a folder with facts, or of one above it.</summary>
    EditorConfig,

    /// <summary>Not an input of this generator.</summary>
    Foreign,
}

/// <summary>An additional file with its text. Foreign files are not read.</summary>
internal sealed record GeneratorInput(InputKind Kind, InputText File)
{
    private const string FactsExtension = ".facts";
    private const string SealExtension = ".seal";

    /// <summary>The metadata with which the package's targets mark source texts.</summary>
    private const string TextMetadata = "build_metadata.AdditionalFiles.FactsText";

    private static readonly GeneratorInput Foreign = new(InputKind.Foreign, new InputText("", ""));

    public static GeneratorInput From((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var kind = GetKind(input.Text, input.Options);
        if (kind == InputKind.Foreign)
            return Foreign;
        // Treat an unreadable file like one that is not UTF-8: that is reported at its first character.
        var path = input.Text.Path.Replace('\\', '/');
        var text = StageResult.Run(path, () => input.Text.GetText(cancellation)?.ToString());
        return new GeneratorInput(kind, new InputText(path, text.Value ?? "\uFFFD"));
    }

    private static InputKind GetKind(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        if (text.Path.EndsWith(FactsExtension, StringComparison.OrdinalIgnoreCase))
            return InputKind.Facts;
        if (text.Path.EndsWith(SealExtension, StringComparison.OrdinalIgnoreCase))
            return InputKind.Evidence;
        if (text.Path.EndsWith(EditorConfigFile.FileName, StringComparison.OrdinalIgnoreCase))
            return InputKind.EditorConfig;
        return options.GetOptions(text).TryGetValue(TextMetadata, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase)
            ? InputKind.Evidence
            : InputKind.Foreign;
    }
}

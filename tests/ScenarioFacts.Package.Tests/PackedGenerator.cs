using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>
/// The generator out of the package, run in this process over the files that are in a consumer's folder now, with the options that a build of it has
/// written for the compiler: what a build says, at a hundredth of its time.
/// </summary>
internal sealed class PackedGenerator
{
    private readonly Consumer _consumer;
    private readonly ISourceGenerator _generator;
    private readonly BuildOptions _options;

    private PackedGenerator(Consumer consumer, ISourceGenerator generator, BuildOptions options) => (_consumer, _generator, _options) = (consumer, generator, options);

    public static PackedGenerator OfBuilt(Consumer consumer, string folder)
    {
        var reference = new AnalyzerFileReference(Path.Combine(folder, "ScenarioFacts.Generator.dll"), new FolderContext(folder));
        return new PackedGenerator(consumer, Assert.Single(reference.GetGenerators(LanguageNames.CSharp)), new BuildOptions(consumer.OptionsPath));
    }

    public ImmutableArray<Diagnostic> Run()
    {
        var files = Directory.EnumerateFiles(_consumer.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(_options.AreAbout);
        return CSharpGeneratorDriver.Create([_generator], files.Select(static path => new AdditionalFile(path)), optionsProvider: _options)
            .RunGenerators(CSharpCompilation.Create(nameof(Consumer))).GetRunResult().Diagnostics;
    }

    /// <summary>Finds the generator and its parser in one folder, and the compiler where this process has it.</summary>
    private sealed class FolderContext(string folder) : AssemblyLoadContext(nameof(PackedGenerator)), IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            Path.Combine(folder, assemblyName.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }

    private sealed class AdditionalFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream);
        }
    }

    /// <summary>The properties and metadata that MSBuild hands to the compiler in a file.</summary>
    private sealed class BuildOptions(string path) : AnalyzerConfigOptionsProvider
    {
        private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(path), path)));

        public override AnalyzerConfigOptions GlobalOptions => new Values(_set.GlobalConfigOptions.AnalyzerOptions);

        public bool AreAbout(string file) => _set.GetOptionsForSourcePath(file).AnalyzerOptions.ContainsKey("build_metadata.AdditionalFiles.FactsText");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(_set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

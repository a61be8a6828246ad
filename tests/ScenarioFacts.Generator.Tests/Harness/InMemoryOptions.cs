using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>What the project says, as the SDK hands it to generators: properties, and the metadata that marks texts of sources.</summary>
internal sealed class InMemoryOptions(IEnumerable<KeyValuePair<string, string>> properties, IEnumerable<string> textPaths) : AnalyzerConfigOptionsProvider
{
    private const string TextMetadata = "build_metadata.AdditionalFiles.FactsText";

    private readonly Values _global = new(properties.ToImmutableDictionary(pair => "build_property." + pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase));
    private readonly ImmutableHashSet<string> _textPaths = textPaths.ToImmutableHashSet(StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions => _global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Values.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _textPaths.Contains(textFile.Path) ? Values.Text : Values.None;

    /// <summary>Options from a dictionary.</summary>
    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static readonly Values None = new(ImmutableDictionary<string, string>.Empty);
        public static readonly Values Text = new(ImmutableDictionary<string, string>.Empty.Add(TextMetadata, "true"));

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Commands.Export;
using ScenarioFacts.Tool.Export.Atlas;
using ScenarioFacts.Tool.Export.LinkedData;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>What is as long as the facts is handed over while it is written, so that memory does not grow with it.</summary>
public sealed class StreamingTests
{
    /// <summary>The longest thing that has no parts is a vocabulary.</summary>
    private const int MostAtOnce = 150_000;

    private static readonly IReadOnlyDictionary<string, Action<FactCompilation, Stream>> Writers = new Dictionary<string, Action<FactCompilation, Stream>>(StringComparer.Ordinal)
    {
        ["json"] = static (compilation, output) => CatalogWriter.Write(compilation, output, CancellationToken.None),
        ["jsonld"] = static (compilation, output) => JsonLdWriter.Write(compilation, output, CancellationToken.None),
        ["atlas"] = static (compilation, output) => AtlasData.Write(compilation, withTexts: false, output),
    };

    public static TheoryData<string> Names => [.. Writers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_more_than_a_part_is_pending(string name)
    {
        using var output = new Counting();

        Writers[name](ExportedSamples.Own, output);

        Assert.True(output.Length > 2 * MostAtOnce, "Too short to tell.");
        Assert.InRange(output.Longest, 1, MostAtOnce);
    }

    private sealed class Counting : MemoryStream
    {
        public int Longest { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Longest = Math.Max(Longest, buffer.Length);
            SetLength(Length + buffer.Length);
        }
    }
}

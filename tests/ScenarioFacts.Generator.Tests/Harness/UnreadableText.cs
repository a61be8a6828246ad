using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>A file that cannot be read: Roslyn's own gives null then, and another host's may throw.</summary>
internal sealed class UnreadableText(string path, Exception? error) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => error is null ? null : throw error;
}

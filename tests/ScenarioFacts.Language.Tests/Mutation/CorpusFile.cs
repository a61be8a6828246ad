using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Tests.Mutation.Reading;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>One file of a corpus, as lines. What is read of it is read once, however many corpora share it.</summary>
internal sealed class CorpusFile
{
    private readonly Lazy<ReadFile> _read;
    private readonly Lazy<InputText> _source;

    public CorpusFile(string path, IReadOnlyList<string> lines)
    {
        (Path, Lines) = (path, lines);
        _read = new Lazy<ReadFile>(() => FactFileReader.Read(path, lines));
        _source = new Lazy<InputText>(() => new InputText(path, string.Join("\n", lines)));
    }

    public string Path { get; }

    public IReadOnlyList<string> Lines { get; }

    public ReadFile Read => _read.Value;

    public InputText Source => _source.Value;
}

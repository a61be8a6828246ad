using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Surfaces;

/// <summary>What a vocabulary declares, whatever its files, layout and order of kinds: two projects that have the same can use each other's facts.</summary>
internal sealed class VocabularyFingerprint
{
    private readonly StringBuilder _text = new();

    /// <param name="files">The files of one vocabulary.</param>
    public static string Create(IReadOnlyList<FileDeclarations> files)
    {
        var fingerprint = new VocabularyFingerprint();
        fingerprint.Add(files.SelectMany(static file => file.Uses).Distinct(StringComparer.Ordinal).OrderBy(static use => use, StringComparer.Ordinal));
        foreach (var kind in files.SelectMany(static file => file.Kinds).OrderBy(static kind => kind.Name, StringComparer.Ordinal))
            fingerprint.Add(kind);
        foreach (var choice in files.SelectMany(static file => file.Choices).OrderBy(static choice => choice.Name, StringComparer.Ordinal))
            fingerprint.Add(choice);
        return Fingerprint.Short(fingerprint._text.ToString());
    }

    private void Add(KindSymbol kind)
    {
        Add([kind.Name, kind.Base, kind.Label, kind.Plural, kind.EvidenceOptional?.ToString(), kind.Documentation, kind.HasProperNames.ToString(), .. kind.Sides]);
        foreach (var field in kind.Fields)
            Add([field.Name, field.Type.ToString(), field.Modifiers.ToString(), field.Documentation]);
    }

    private void Add(ChoiceSymbol choice)
    {
        Add([choice.Name, choice.Documentation, .. choice.Words]);
        foreach (var word in choice.Described)
            Add([word.Name, word.IsReal.ToString(), word.IsFinal.ToString(), .. word.Triggers]);
    }

    private void Add(IEnumerable<string?> values)
    {
        foreach (var value in values)
            _text.Append(value).Append('\t');
        _text.Append('\n');
    }
}

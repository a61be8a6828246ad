using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Surfaces;

/// <summary>What a surface says of all of its files: a line <c>namespace NAME</c>, and a line <c>vocabulary NAME FINGERPRINT NAMESPACE</c> for each vocabulary.</summary>
internal sealed record SurfaceHead(string Namespace, EquatableArray<BuiltVocabulary> Vocabularies)
{
    private const string NamespaceWord = "namespace";
    private const string VocabularyWord = "vocabulary";

    public static SurfaceHead Parse(string text)
    {
        var lines = text.Split('\n').Select(static line => line.Trim().Split(' ')).ToList();
        var vocabularies = lines.Where(static words => words.Length >= 3 && words[0] == VocabularyWord)
            .Select(static words => new BuiltVocabulary(words[1], words[2], words.Length > 3 ? words[3] : ""));
        return new SurfaceHead(
            lines.Find(static words => words.Length == 2 && words[0] == NamespaceWord)?[1] ?? "",
            vocabularies.OrderBy(static vocabulary => vocabulary.Name, StringComparer.Ordinal).ToEquatableArray());
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        if (Namespace.Length > 0)
            text.Append(NamespaceWord).Append(' ').Append(Namespace).Append('\n');
        foreach (var vocabulary in Vocabularies)
            text.Append(string.Join(" ", GetWords(vocabulary))).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> GetWords(BuiltVocabulary vocabulary)
    {
        string[] words = [VocabularyWord, vocabulary.Name, vocabulary.Fingerprint, vocabulary.Namespace];
        return words.Where(static word => word.Length > 0);
    }
}

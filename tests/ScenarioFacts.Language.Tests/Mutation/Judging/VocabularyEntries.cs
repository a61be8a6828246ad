using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>The kinds and choices of vocabularies, read from their texts. These are taken to be sound: only facts are changed.</summary>
internal sealed class VocabularyEntries
{
    private readonly Dictionary<string, HashSet<string>> _kindsOf = [];

    public Dictionary<string, KindEntry> Kinds { get; } = [];

    public Dictionary<string, IReadOnlyList<string>> Choices { get; } = [];

    public IEnumerable<string> Names => _kindsOf.Keys;

    public bool Has(string vocabulary, string kind) => _kindsOf.TryGetValue(vocabulary, out var kinds) && kinds.Contains(kind);

    public void Add(string text)
    {
        var lines = LineCutter.Cut("", text.Split('\n')).Where(static line => !line.IsEmpty).ToList();
        var own = _kindsOf[lines[0].Pieces[1].Text] = [];
        for (var i = 1; i < lines.Count; i++)
        {
            var words = lines[i].Pieces.Select(static piece => piece.Text).ToList();
            if (words[0] == "choice")
                Choices[words[1]] = [.. words.Skip(3).Where(static word => word != ",")];
            if (words[0] != "kind")
                continue;
            own.Add(words[1]);
            AddKind(words, [.. lines.Skip(i + 1).TakeWhile(static line => line.Indent > 0).Select(static line => line.Pieces.Select(static piece => piece.Text).ToList())]);
        }
    }

    private void AddKind(List<string> head, List<List<string>> body)
    {
        var parent = head.Count > 3 && head[2] == "is" ? Kinds[head[3]] : null;
        var evidence = body.Find(static line => line[0] == "evidence");
        Kinds[head[1]] = new KindEntry(head[1], parent, evidence is null ? null : evidence[2] == "optional",
            [.. body.Where(static line => line[0] is not ("evidence" or "plural")).Select(FieldOf)]);
    }

    private static FieldEntry FieldOf(List<string> words)
    {
        var parts = string.Join(" ", words.Skip(2)).Split(" , ");
        var isList = parts[0].StartsWith("list of ", System.StringComparison.Ordinal);
        var type = isList ? parts[0]["list of ".Length..] : parts[0];
        return new FieldEntry(words[0], isList, type.Split(" or "), [.. parts.Skip(1)]);
    }
}

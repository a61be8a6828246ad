using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ScenarioFacts.Oracle.Reading;

/// <summary>The kinds and choices that vocabularies declare. Their texts are taken to be right: only facts are mutated.</summary>
internal sealed class ParsedVocabularies
{
    private readonly Dictionary<string, HashSet<string>> _kindsOf = [];

    public Dictionary<string, ParsedKind> Kinds { get; } = [];

    public Dictionary<string, IReadOnlyList<string>> Choices { get; } = [];

    /// <summary>The words of each choice after which nothing else comes.</summary>
    public Dictionary<string, IReadOnlyList<string>> Finals { get; } = [];

    public bool Has(string vocabulary) => _kindsOf.ContainsKey(vocabulary);

    public bool Has(string vocabulary, string kind) => _kindsOf.TryGetValue(vocabulary, out var kinds) && kinds.Contains(kind);

    public void Add(string text)
    {
        var lines = LineTokenizer.Tokenize("", text.Split('\n')).Where(static line => !line.IsEmpty).ToList();
        var own = _kindsOf[lines[0].Tokens[1].Text] = [];
        for (var i = 1; i < lines.Count; i++)
        {
            var words = lines[i].Tokens.Select(static token => token.Text).ToList();
            if (words[0] is not ("choice" or "kind") || lines[i].Indent > 0)
                continue;
            List<List<string>> body = [.. lines.Skip(i + 1).TakeWhile(static line => line.Indent > 0).Select(static line => line.Tokens.Select(static token => token.Text).ToList())];
            if (words[0] == "choice")
            {
                Choices[words[1]] = ListedIn(words, 3);
                Finals[words[1]] = [.. body.Where(static line => line[0] == "final").SelectMany(static line => ListedIn(line, 2))];
                continue;
            }

            own.Add(words[1]);
            AddKind(words, body);
        }
    }

    private static List<string> ListedIn(List<string> line, int start) => [.. line.Skip(start).Where(static word => word != ",")];

    private void AddKind(List<string> head, List<List<string>> body)
    {
        var parent = head.Count > 3 && head[2] == "is" ? Kinds[head[3]] : null;
        var evidence = body.Find(static line => line[0] == "evidence");
        Kinds[head[1]] = new ParsedKind(head[1], parent, evidence is null ? null : evidence[2] == "optional",
            [.. body.Where(static line => line[0] is not ("evidence" or "plural" or "naming" or "sides")).Select(FieldOf)]);
    }

    private static ParsedField FieldOf(List<string> words)
    {
        var parts = string.Join(" ", words.Skip(2)).Split(" , ");
        var isList = parts[0].StartsWith("list of ", StringComparison.Ordinal);
        var type = isList ? parts[0]["list of ".Length..] : parts[0];
        return new ParsedField(words[0], isList, type.Split(" or "), [.. parts.Skip(1)]);
    }
}

/// <summary>A kind with what it inherits.</summary>
internal sealed class ParsedKind(string name, ParsedKind? parent, bool? isEvidenceOptional, IReadOnlyList<ParsedField> ownFields)
{
    private readonly Dictionary<string, ParsedField> _fields = ownFields.Concat(parent?.Fields ?? []).DistinctBy(static field => field.Name).ToDictionary(static field => field.Name);

    public string Name { get; } = name;

    public bool EvidenceOptional { get; } = isEvidenceOptional ?? parent?.EvidenceOptional ?? false;

    public IReadOnlyList<ParsedField> Fields { get; } = [.. ownFields, .. parent?.Fields ?? []];

    public ParsedField? Field(string name) => _fields.GetValueOrDefault(name);

    public bool Is(string kind) => Name == kind || kind == "fact" || (parent?.Is(kind) ?? false);
}

/// <summary>A field as a vocabulary declares it.</summary>
/// <param name="Types">The names of its types: one, or several between <c>or</c>; without <c>list of</c>.</param>
internal sealed record ParsedField(string Name, bool IsList, IReadOnlyList<string> Types, IReadOnlyList<string> Modifiers)
{
    public bool IsOverTime { get; } = Modifiers.Contains("over time");

    public int? AtLeast { get; } = Bound(Modifiers, "at least ");

    public int? AtMost { get; } = Bound(Modifiers, "at most ");

    public bool Is(string modifier) => Modifiers.Contains(modifier);

    private static int? Bound(IReadOnlyList<string> modifiers, string modifier) =>
        modifiers.FirstOrDefault(declared => declared.StartsWith(modifier, StringComparison.Ordinal)) is { } bound ? int.Parse(bound[modifier.Length..], CultureInfo.InvariantCulture) : null;
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Who mentions whom in a catalog: read once from all of its facts, when first asked for.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<string, List<Mention>> _byName = new(StringComparer.Ordinal);

    public MentionIndex(IEnumerable<Fact> facts)
    {
        foreach (var fact in facts)
            Add(fact);
    }

    public IReadOnlyList<Mention> Of(string name) => _byName.TryGetValue(name, out var mentions) ? mentions : [];

    private void Add(Fact fact)
    {
        var seen = new HashSet<Evidence>();
        foreach (var claim in fact.Claims)
        {
            foreach (var (name, role) in claim.FieldDefinition.GetReferences(claim.Text))
                Add(name, new Mention(fact, claim, null, role));
            foreach (var evidence in claim.Evidence.Concat(claim.Denials).Where(seen.Add))
                Add(fact, claim, evidence);
        }

        foreach (var evidence in fact.Record.Header.Evidence.Concat(fact.Record.Header.Denials).Where(seen.Add))
            Add(fact, null, evidence);
    }

    private void Add(Fact fact, Claim? claim, Evidence evidence)
    {
        Add(evidence.SourceName, new Mention(fact, claim, evidence, MentionRole.Quoted));
        foreach (var name in evidence.ViaNames)
            Add(name, new Mention(fact, claim, evidence, MentionRole.Via));
    }

    private void Add(string name, Mention mention)
    {
        if (!_byName.TryGetValue(name, out var mentions))
            _byName.Add(name, mentions = []);
        mentions.Add(mention);
    }
}

using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>A kind with all that it inherits.</summary>
internal sealed record KindEntry(string Name, KindEntry? Base, bool? Optional, IReadOnlyList<FieldEntry> OwnFields)
{
    public bool EvidenceOptional => Optional ?? Base?.EvidenceOptional ?? false;

    public IEnumerable<FieldEntry> Fields => OwnFields.Concat(Base?.Fields ?? []);

    public FieldEntry? Field(string name) => Fields.FirstOrDefault(field => field.Name == name);

    public bool Is(string kind) => Name == kind || kind == "fact" || (Base?.Is(kind) ?? false);
}

using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>A scenario or variant as a document shows it: its facts, what their statuses are on a day, and values in words.</summary>
internal sealed class PublishedScenario
{
    private readonly BoundScenario _scenario;
    private readonly Scope _scope;
    private readonly ILookup<long, ExportedClaim> _claims;
    private readonly ILookup<long, StatusSpan> _statuses;
    private readonly Dictionary<string, ExportedFact> _byName;

    /// <param name="asOf">The day for which statuses are told; the last of all where none is given.</param>
    public PublishedScenario(FactCompilation compilation, BoundScenario scenario, FactDate? asOf)
    {
        Days = asOf is { } date ? DayRange.FromDate(date) : new DayRange(DayRange.MaxDay, DayRange.MaxDay);
        var facts = ExportedFacts.Of(compilation, scenario);
        (_scenario, _scope, AsOf) = (scenario, compilation.Index.GetScope(scenario.Name), asOf);
        Facts = [.. facts.Facts.Where(static fact => fact.Fact.Kind is not null).OrderBy(static fact => fact.Fact.Name, StringComparer.Ordinal)];
        _byName = Facts.ToDictionary(static fact => fact.Fact.Name, StringComparer.Ordinal);
        _claims = facts.Claims.ToLookup(static claim => claim.Of.Number);
        _statuses = StatusSpan.Read(new FactTables(facts).Spans).ToLookup(static span => span.Fact);
        Notes = new SourceNotes(compilation, scenario);
        LastPublished = Facts.Select(fact => scenario.FindPublished(fact.Fact.Name)).OfType<FactDate>().OrderBy(GetLastDay).Select(static date => (FactDate?)date).LastOrDefault();
    }

    /// <summary>All facts, by name.</summary>
    public IReadOnlyList<ExportedFact> Facts { get; }

    public FactDate? AsOf { get; }

    public DayRange Days { get; }

    public SourceNotes Notes { get; }

    /// <summary>When the last source was published.</summary>
    public FactDate? LastPublished { get; }

    /// <summary>What happens, by name. That someone says something is told where it is quoted.</summary>
    public IEnumerable<ExportedFact> Events => Facts.Where(fact => Is(fact, CoreKinds.Event) && !_scope.FindKind(fact.Fact.Kind!)!.Fields.Any(static one => one.Symbol.Modifiers.IsSpeaking));

    /// <summary>Whether an event is after the day.</summary>
    public bool IsLater(ExportedFact fact) => fact.Fact.When is { } date && DayRange.GetFirst(date) > Days.Last;

    /// <summary>The last day that a date can mean; of one without an end the first.</summary>
    public static DateTime? GetLastDay(FactDate date) => date.Latest ?? date.Earliest;

    public bool Is(ExportedFact fact, string kind) => _scope.FindKind(fact.Fact.Kind!)?.Is(kind) == true;

    public IEnumerable<ExportedClaim> GetClaims(ExportedFact fact) => _claims[fact.Number];

    /// <summary>The claims that count of a field.</summary>
    public IReadOnlyList<ExportedClaim> GetHeld(ExportedFact fact, string field) => [.. GetClaims(fact).Where(claim => claim.Field.Name == field && claim.Claim.IsHeld)];

    /// <summary>The fact of that name; null if the scenario has none.</summary>
    public ExportedFact? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>How far an event has come on the day, with whether that is known or only possible.</summary>
    public EventStatus GetStatus(ExportedFact fact)
    {
        var held = GetHeld(fact, CoreFields.Status);
        var spans = _statuses[fact.Number].Where(span => span.First <= Days.Last && Days.First <= span.Last).ToList();
        var known = spans.Where(span => span.IsKnown && span.First <= Days.First && Days.Last <= span.Last).Select(static span => span.Value).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count > 0)
            return new EventStatus(known, IsKnown: true, held);
        if (_statuses[fact.Number].Any())
            return new EventStatus([.. spans.Select(static span => span.Value).Distinct(StringComparer.Ordinal)], IsKnown: false, held);
        // A status that nothing dates, not even a source, is for all days.
        return new EventStatus([.. held.Where(static claim => claim.Claim.Time.IsNone).SelectMany(static claim => claim.Claim.Values).Select(static value => value.Text).Distinct(StringComparer.Ordinal)], IsKnown: true, held);
    }

    /// <summary>A label, or the name where there is none.</summary>
    public string GetLabel(string name) => _scenario.Find(name)?.Fact.Label ?? name;

    /// <summary>The values of a claim in words.</summary>
    public string Describe(ExportedClaim claim) => DocumentText.List([.. claim.Claim.Values.Select(value => Describe(claim.Field, value))]);

    private string Describe(Field field, BoundValue value)
    {
        if (FieldAnswers.IsName(field, value))
            return GetLabel(value.Name) + (value.Role is { } role ? " as " + GetLabel(role) : "");
        return field.TypeKind switch
        {
            TypeKind.SourceChain => string.Join(", quoted in ", value.Text.Split(' ').Where(static word => word != "via").Reverse().Select(GetLabel)),
            TypeKind.Date when FactDate.TryParse(value.Text, out var date) => DocumentText.Date(date),
            TypeKind.Choice => DocumentText.Words(value.Text),
            TypeKind.Text or TypeKind.TextOrReference => $"“{ValueCells.Read(field, value)[0]}”",
            _ => value.Text,
        };
    }
}

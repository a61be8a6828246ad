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
    private readonly Dictionary<long, IReadOnlyList<StatusSpan>> _statuses;
    private readonly Dictionary<string, ExportedFact> _byName;
    private readonly Dictionary<long, EventStatus> _known = [];
    private readonly HashSet<long> _told = [];

    /// <param name="asOf">The day for which statuses are told; the last of all where none is given.</param>
    public PublishedScenario(FactCompilation compilation, BoundScenario scenario, FactDate? asOf)
    {
        Days = asOf is { } date ? DayRange.FromDate(date) : new DayRange(DayRange.MaxDay, DayRange.MaxDay);
        var facts = ExportedFacts.Of(compilation, scenario);
        (_scenario, _scope, AsOf) = (scenario, compilation.Index.GetScope(scenario.Name), asOf);
        Facts = [.. facts.Facts.Where(static fact => fact.Fact.Kind is not null).OrderBy(static fact => fact.Fact.Name, StringComparer.Ordinal)];
        _byName = Facts.ToDictionary(static fact => fact.Fact.Name, StringComparer.Ordinal);
        _claims = facts.Claims.ToLookup(static claim => claim.Of.Number);
        _statuses = Facts.ToDictionary(static fact => fact.Number, StatusSpan.Of);
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

    /// <summary>What happens, by name. That someone says something is no event here.</summary>
    public IEnumerable<ExportedFact> Events => Facts.Where(IsEvent);

    /// <summary>The claims of all facts but sources, which the notes describe.</summary>
    public IEnumerable<ExportedClaim> Claims => Facts.Where(fact => !Is(fact, CoreKinds.Source)).SelectMany(GetClaims);

    /// <summary>How many of <see cref="Claims"/> the document tells.</summary>
    public int CountTold() => Claims.Count(claim => _told.Contains(claim.Number));

    /// <summary>Notes that the document tells of some claims.</summary>
    public IReadOnlyList<ExportedClaim> Tell(IReadOnlyList<ExportedClaim> claims)
    {
        _told.UnionWith(claims.Select(static claim => claim.Number));
        return claims;
    }

    public Kind GetKind(ExportedFact fact) => _scope.FindKind(fact.Fact.Kind!)!;

    public bool IsEvent(ExportedFact fact) => Is(fact, CoreKinds.Event) && !IsSpoken(fact);

    /// <summary>Whether a fact is that someone says something.</summary>
    public bool IsSpoken(ExportedFact fact) => GetKind(fact).Fields.Any(static one => one.Symbol.Modifiers.IsSpeaking);

    /// <summary>Whether a claim says when or on which occasion something was said, and not what.</summary>
    public bool IsCircumstance(ExportedClaim claim) =>
        claim.Field.TypeKind == TypeKind.Date || (claim.Field.Symbol.Type.Names is { Count: > 0 } names && names.All(name => _scope.FindKind(name)?.Is(CoreKinds.Event) == true));

    private bool IsLater(string? text) => FactDate.TryParse(text, out var date) && DayRange.GetFirst(date) > Days.Last;

    /// <summary>The last day that a date can mean; of one without an end the first.</summary>
    public static DateTime? GetLastDay(FactDate date) => date.Latest ?? date.Earliest;

    public bool Is(ExportedFact fact, string kind) => _scope.FindKind(fact.Fact.Kind!)?.Is(kind) == true;

    public IEnumerable<ExportedClaim> GetClaims(ExportedFact fact) => _claims[fact.Number];

    /// <summary>The claims that count of a field.</summary>
    public IReadOnlyList<ExportedClaim> GetHeld(ExportedFact fact, string field) => [.. GetClaims(fact).Where(claim => claim.Field.Name == field && claim.Claim.IsHeld)];

    /// <summary>The claims of each field on which sources or the analyst disagree, as far as they are of days up to the one of the document; without those of which that leaves one side.</summary>
    public IEnumerable<IGrouping<string, ExportedClaim>> GetContested(ExportedFact fact) =>
        from field in GetFields(fact)
        where field.Any(IsContested)
        from side in field.Where(IsOfTheDay).GroupBy(static claim => claim.Field.Name, StringComparer.Ordinal)
        where side.Count() == field.Count() || side.Any(static claim => claim.Claim.Backing.IsDenied) || side.Select(Describe).Distinct(StringComparer.Ordinal).Skip(1).Any()
        select side;

    private IEnumerable<IGrouping<string, ExportedClaim>> GetFields(ExportedFact fact) => GetClaims(fact).GroupBy(static claim => claim.Field.Name, StringComparer.Ordinal);

    private static bool IsContested(ExportedClaim claim) => claim.Claim.Standing != Standing.Plain || claim.Claim.Backing.IsDenied;

    /// <summary>The claims of all fields on which nobody disagrees, as far as they are of days up to the one of the document.</summary>
    public IEnumerable<ExportedClaim> GetSettled(ExportedFact fact)
    {
        var contested = GetFields(fact).Where(static field => field.Any(IsContested)).Select(static field => field.Key).ToHashSet(StringComparer.Ordinal);
        return GetClaims(fact).Where(claim => !contested.Contains(claim.Field.Name) && claim.Claim is { IsHeld: true, Values.Count: > 0 } && IsOfTheDay(claim));
    }

    /// <summary>
    /// Whether a claim is of no day after that of the document: by its own time, else, but for a field over time, by the dates of its fact, else by when its words were published.
    /// A value that nothing dates is for all days, but in a field over time, unless a variant assumes it, for none, as everywhere.
    /// </summary>
    public bool IsOfTheDay(ExportedClaim claim)
    {
        if (AsOf is null || claim.Claim is { AssumedIn: not null, Time.IsNone: true })
            return true;
        if (!claim.Claim.Time.IsNone)
            return FactDate.TryParse(claim.Claim.Time.From ?? claim.Claim.Time.At ?? claim.Claim.Time.To, out var start) && DayRange.GetFirst(start) <= Days.Last;
        var isOverTime = claim.Field.Symbol.IsOverTime;
        var dates = isOverTime ? [] : GetClaims(claim.Of).Where(static one => one.Claim.IsHeld && one.Field.TypeKind == TypeKind.Date).SelectMany(static one => one.Claim.Values).Select(static value => FactDate.Parse(value.Text)).ToList();
        if (dates.Count > 0)
            return dates.TrueForAll(IsPast);
        var published = claim.Quotes.Select(quote => _scenario.FindPublished(quote.Source)).OfType<FactDate>().ToList();
        return published.Exists(IsPast) || (published.Count == 0 && !isOverTime);

        bool IsPast(FactDate date) => DayRange.GetLast(date) <= Days.Last;
    }

    /// <summary>The claims of the date that an event has first.</summary>
    public IEnumerable<ExportedClaim> GetDates(ExportedFact fact) => GetHeld(fact, CoreFields.When).Where(claim => claim.Claim.Values.All(value => FactDate.TryParse(value.Text, out var date) && date == fact.Fact.When));

    /// <summary>The fact of that name; null if the scenario has none.</summary>
    public ExportedFact? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>How far an event has come on the day, with whether that is known or only possible.</summary>
    public EventStatus GetStatus(ExportedFact fact)
    {
        if (!_known.TryGetValue(fact.Number, out var status))
            _known.Add(fact.Number, status = FindStatus(fact));
        return status;
    }

    private EventStatus FindStatus(ExportedFact fact)
    {
        var held = GetHeld(fact, CoreFields.Status);
        var all = _statuses[fact.Number];
        var spans = all.Where(span => span.Days.First <= Days.Last && Days.First <= span.Days.Last).ToList();
        var known = spans.Where(span => span.IsKnown && span.Days.First <= Days.First && Days.Last <= span.Days.Last).Select(static span => span.Value).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count > 0)
            return new EventStatus(known, IsKnown: true, held);
        if (all.Count > 0)
        {
            return new EventStatus([.. spans.Select(static span => span.Value).Distinct(StringComparer.Ordinal)], IsKnown: false, held)
            {
                IsLast = AsOf is null,
                IsYetToBeTold = all.All(span => span.Days.First > Days.Last),
            };
        }

        // A status that nothing dates, not even a source, is told for no day: it is how far the event has come in the end.
        if (AsOf is not null && held.Count > 0)
        {
            return new EventStatus([], IsKnown: false, held)
            {
                IsContested = GetContested(fact).Any(static field => field.Key == CoreFields.Status),
                IsUndated = true,
            };
        }

        return new EventStatus([.. held.Where(static claim => claim.Claim.Time.IsNone).SelectMany(static claim => claim.Claim.Values).Select(static value => value.Text).Distinct(StringComparer.Ordinal)], IsKnown: true, held)
        {
            IsContested = GetContested(fact).Any(static field => field.Key == CoreFields.Status),
        };
    }

    /// <summary>A label, or the name where there is none.</summary>
    public string GetLabel(string name) => _scenario.Find(name)?.Fact.Label ?? name;

    /// <summary>The values of a claim in words, as parts of a sentence.</summary>
    public string Describe(ExportedClaim claim) => DocumentText.List(GetWords(claim));

    /// <summary>The values of a claim in words, each by itself.</summary>
    public IReadOnlyList<string> GetWords(ExportedClaim claim) => [.. claim.Claim.Values.Select(value => Describe(claim.Field, value))];

    /// <summary>When a claim ceased to hold; null if that is not known, or after the day of the document.</summary>
    public FactDate? FindEnd(ExportedClaim claim) => FactDate.TryParse(claim.Claim.Time.To, out var end) && !IsLater(claim.Claim.Time.To) ? end : null;

    /// <summary>The first day that the date of a fact can mean; the last of all for one without.</summary>
    public static DateTime GetFirstDay(ExportedFact fact) => fact.Fact.When?.Earliest ?? fact.Fact.When?.Latest ?? DateTime.MaxValue;

    /// <summary>The first day that the time of a claim can mean; the first of all for one without.</summary>
    public static DateTime GetFirstDay(ExportedClaim claim)
    {
        var time = claim.Claim.Time;
        return FactDate.TryParse(time.From ?? time.At ?? time.To, out var date) ? date.Earliest ?? date.Latest ?? DateTime.MinValue : DateTime.MinValue;
    }

    /// <summary>The time of a claim in words, but for an end after the day of the document, and how far it is from the words of a source; empty where there is nothing to say.</summary>
    public string GetMarks(ExportedClaim claim)
    {
        var time = claim.Claim.Time;
        return string.Join(", ",
        [
            .. InWords("", time.At), .. InWords("began ", time.From), .. FindEnd(claim) is { } end ? ["ended " + DocumentText.Date(end)] : Array.Empty<string>(),
            .. time.IsOngoing && AsOf is null ? ["ongoing"] : Array.Empty<string>(), .. claim.IsAssumed ? ["assumed"] : claim.IsInferred ? ["inferred"] : Array.Empty<string>(),
        ]);

        static IEnumerable<string> InWords(string word, string? text) => FactDate.TryParse(text, out var date) ? [word + DocumentText.Date(date)] : [];
    }

    /// <summary>How far some claims together are from the words of a source: one that is assumed makes all of it so, while a single quote says it.</summary>
    public static string GetMark(IReadOnlyCollection<ExportedClaim> claims) =>
        claims.Any(static claim => claim.IsAssumed) ? "assumed" : claims.Count > 0 && claims.All(static claim => claim.IsInferred) ? "inferred" : "";

    /// <summary>The same in parentheses, behind the words that it is of.</summary>
    public static string GetMarkBehind(IReadOnlyCollection<ExportedClaim> claims) => GetMark(claims) is { Length: > 0 } mark ? $" ({mark})" : "";

    /// <summary>A word of a choice as texts write it, if the vocabulary has that: “pro-Beijing” for <c>pro-beijing</c>, “in force” for <c>in-force</c>.</summary>
    private string GetPhrase(Field field, string word) =>
        _scope.FindChoice(field.Symbol.Type.Names[0])?.GetTriggers(word).FirstOrDefault(phrase => DocumentText.Words(phrase).Equals(DocumentText.Words(word), StringComparison.OrdinalIgnoreCase))
        ?? DocumentText.Words(word);

    private string Describe(Field field, BoundValue value)
    {
        if (FieldAnswers.IsName(field, value))
            return GetLabel(value.Name) + (value.Role is { } role ? " as " + GetLabel(role) : "");
        return field.TypeKind switch
        {
            TypeKind.SourceChain => string.Join(", quoted in ", value.Text.Split(' ').Where(static word => word != "via").Reverse().Select(GetLabel)),
            TypeKind.Date when FactDate.TryParse(value.Text, out var date) => DocumentText.Date(date),
            TypeKind.Choice => GetPhrase(field, value.Text),
            TypeKind.Count when FactNumber.TryParseCount(value.Text, out var count) => count.ToDisplayString(),
            TypeKind.Money when Money.TryParse(value.Text, out var money) => money.ToDisplayString(),
            TypeKind.Quantity when Quantity.TryParse(value.Text, out var quantity) => $"{quantity.Number.ToDisplayString()} {DocumentText.Words(quantity.Unit)}",
            TypeKind.Text or TypeKind.TextOrReference => DocumentText.Quote((string)ValueCells.Read(field, value)[0]!),
            _ => value.Text,
        };
    }
}

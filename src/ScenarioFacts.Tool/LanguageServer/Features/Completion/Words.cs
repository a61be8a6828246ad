using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>The completion items of each type in a file, with their documentation.</summary>
/// <param name="scope">Null if the file has no valid header; few items are then available.</param>
internal sealed class Words(Analysis analysis, Scope? scope)
{
    public static IEnumerable<Proposal> Scales => Keywords([.. EnglishNumbers.Scales]);

    public static IEnumerable<Proposal> Currencies => Codes(CodeTable.Currencies);

    public static IEnumerable<Proposal> Countries => Codes(CodeTable.Countries);

    public static IEnumerable<Proposal> Reliabilities =>
        AdmiraltyCode.Letters.Select(static letter => new Proposal(letter, ProposalKind.Value, AdmiraltyCode.GetReliability(letter)));

    public static IEnumerable<Proposal> Keywords(params string[] words) => words.Select(static word => new Proposal(word, ProposalKind.Keyword));

    /// <summary>The kinds in scope.</summary>
    public IEnumerable<Proposal> Kinds() =>
        (scope?.Kinds ?? []).Select(static kind => new Proposal(kind.Name, ProposalKind.Class, kind.Symbol.Label, () => Descriptions.OfKind(kind)));

    public IEnumerable<Proposal> Choices() =>
        (scope?.Choices ?? []).Select(static choice => new Proposal(choice.Name, ProposalKind.Enum, null, () => Descriptions.OfChoice(choice)));

    /// <summary>The types of a field declaration.</summary>
    public IEnumerable<Proposal> Types() =>
        Keywords("text", "date", "url", "money", "count", "country-code").Concat(Kinds()).Concat(Choices());

    public IEnumerable<Proposal> ChoiceWords(string choice) =>
        scope?.FindChoice(choice) is { } known
            ? known.Words.Select(word => new Proposal(word, ProposalKind.EnumMember, known.Name, () => Descriptions.OfChoice(known)))
            : [];

    /// <summary>The fields of a kind: missing required ones first, then other missing ones, then those already given.</summary>
    public static IEnumerable<Proposal> Fields(Kind? kind, HashSet<string> given) =>
        from field in (kind?.Fields ?? []).DistinctBy(static field => field.Name, StringComparer.Ordinal)
        let rank = given.Contains(field.Name) ? 2 : field.Symbol.IsRequired ? 0 : 1
        orderby rank
        select new Proposal(field.Name, ProposalKind.Property, Descriptions.GetSignature(field), () => Descriptions.OfField(field));

    /// <summary>Resolves a path to a field.</summary>
    public Field? FieldAt(string path) =>
        path.IndexOf('.', StringComparison.Ordinal) is var stop and > 0 ? scope?.KindOfFact(path[..stop])?.GetField(path[(stop + 1)..]) : null;

    /// <summary>The facts of the given kinds.</summary>
    public IEnumerable<Proposal> GetFacts(IReadOnlyList<string> kinds) => Facts(name => scope!.KindOfFact(name) is { } kind && kinds.Any(kind.Is));

    /// <summary>All facts, those first that fields of speakers may name, but for sources, which begin a chain: any declared fact may be a link of it.</summary>
    public IEnumerable<Proposal> Voices() => Facts(null, GetKindsOf(static field => field.Symbol.Modifiers.IsSpeaking).FindAll(static kind => kind != CoreKinds.Source));

    /// <summary>All facts, those first that one holds at a time, such as offices.</summary>
    public IEnumerable<Proposal> Roles() => Facts(null, GetKindsOf(static field => field.Symbol.Modifiers is { IsExclusive: true, IsOverTime: true }));

    /// <summary>The facts in scope that satisfy <paramref name="isOffered"/>, found by name, label and other names.</summary>
    /// <param name="likely">The kinds of those that come first.</param>
    public IEnumerable<Proposal> Facts(Func<string, bool>? isOffered, IReadOnlyList<string>? likely = null) =>
        from name in (scope?.FactNames ?? []).OrderBy(name => likely is null || scope!.KindOfFact(name) is not { } kind || !likely.Any(kind.Is)).ThenBy(static name => name, StringComparer.Ordinal)
        where isOffered is null || isOffered(name)
        let factInFile = analysis.Symbols.FactIn(scope!.Name, name) is { } symbol ? analysis.Symbols.Find(symbol) : null
        select new Proposal(
            name,
            ProposalKind.Reference,
            factInFile is null ? scope!.FindFact(name)!.Kind : $"{factInFile.Fact.Label} ({Names.GetWords(scope!.FindFact(name)!.Kind)})",
            () => factInFile is null ? null : Descriptions.OfFact(factInFile),
            factInFile is null ? null : string.Join(' ', GetAllNames(factInFile.Fact)));

    /// <summary>Whether a fact belongs to a base of the variant.</summary>
    public bool IsOfBase(string fact) =>
        analysis.Symbols.FactIn(scope!.Name, fact) is { } symbol && analysis.Compilation.Index.GetBases(scope.Name).Contains(symbol.Catalog, StringComparer.Ordinal);

    /// <summary>Scenarios and vocabularies.</summary>
    /// <param name="user">The file that would use it, to exclude itself and what it already uses; null to include everything.</param>
    public IEnumerable<Proposal> Catalogs(Func<string, bool> isOffered, FileSyntax? user)
    {
        var known = user is null ? [] : user.Uses.Select(static use => use.Name.Text).Append(user.Header?.Name.Text).Append(BuiltInVocabularies.Core).ToHashSet(StringComparer.Ordinal);
        var index = analysis.Compilation.Index;
        var exported = index.References.NotIn(index.Declares).ToDictionary(static exported => exported.Name, StringComparer.Ordinal);
        return index.Names.Where(isOffered).Concat(exported.Values.Where(_ => user is not null).Select(static exported => exported.Name)).Where(name => !known.Contains(name))
            .Select(name => new Proposal(name, ProposalKind.Module, exported.TryGetValue(name, out var other) ? (other.IsVocabulary ? "vocabulary" : "scenario") + " of " + other.Library : index.IsVocabulary(name) ? "vocabulary" : "scenario"));
    }

    private static IEnumerable<string> GetAllNames(BoundFact fact) =>
        fact.GetClaims(CoreFields.Aka).SelectMany(static claim => claim.Values).Select(static value => value.Text).Prepend(fact.Label).Prepend(fact.Name);

    /// <summary>The kinds that certain fields name facts of.</summary>
    private List<string> GetKindsOf(Func<Field, bool> isAsked) =>
        [.. (scope?.Kinds ?? []).SelectMany(static kind => kind.Fields).Where(field => field.TypeKind is TypeKind.Reference or TypeKind.TextOrReference && isAsked(field)).SelectMany(static field => field.Symbol.Type.Kinds).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<Proposal> Codes(CodeTable table) =>
        table.Entries.Where(static entry => entry.WithdrawnIn is null)
            .Select(static entry => new Proposal(entry.Code, ProposalKind.Unit, entry.Name, null, entry.Code + " " + entry.Name));
}

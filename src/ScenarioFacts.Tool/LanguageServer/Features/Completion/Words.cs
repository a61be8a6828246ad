using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>The words of one sort that can be written in a file, each with what is to be said of it.</summary>
/// <param name="scope">Null where the file has no header that can be read: then little can be proposed.</param>
internal sealed class Words(Analysis analysis, Scope? scope)
{
    public static IEnumerable<Proposal> Scales => Keywords([.. EnglishNumbers.Scales]);

    public static IEnumerable<Proposal> Currencies => Codes(CodeTable.Currencies);

    public static IEnumerable<Proposal> Countries => Codes(CodeTable.Countries);

    public static IEnumerable<Proposal> Reliabilities =>
        AdmiraltyCode.Letters.Select(static letter => new Proposal(letter, ProposalKind.Value, AdmiraltyCode.GetReliability(letter)));

    public static IEnumerable<Proposal> Keywords(params string[] words) => words.Select(static word => new Proposal(word, ProposalKind.Keyword));

    /// <summary>The kinds that can be named.</summary>
    public IEnumerable<Proposal> Kinds() =>
        (scope?.Kinds ?? []).Select(static kind => new Proposal(kind.Name, ProposalKind.Class, kind.Symbol.Label, () => Descriptions.OfKind(kind)));

    public IEnumerable<Proposal> Choices() =>
        (scope?.Choices ?? []).Select(static choice => new Proposal(choice.Name, ProposalKind.Enum, null, () => Descriptions.OfChoice(choice)));

    /// <summary>What a field can be declared to hold.</summary>
    public IEnumerable<Proposal> Types() =>
        Keywords("text", "date", "url", "money", "count", "country-code").Concat(Kinds()).Concat(Choices());

    public IEnumerable<Proposal> ChoiceWords(string choice) =>
        scope?.FindChoice(choice) is { } known
            ? known.Words.Select(word => new Proposal(word, ProposalKind.EnumMember, known.Name, () => Descriptions.OfChoice(known)))
            : [];

    /// <summary>The fields of a kind: first the required ones that are not given yet, then the others, and last those that are.</summary>
    public static IEnumerable<Proposal> Fields(Kind? kind, HashSet<string> given) =>
        from field in (kind?.Fields ?? []).DistinctBy(static field => field.Name, StringComparer.Ordinal)
        let rank = given.Contains(field.Name) ? 2 : field.Symbol.IsRequired ? 0 : 1
        orderby rank
        select new Proposal(field.Name, ProposalKind.Property, Descriptions.GetSignature(field), () => Descriptions.OfField(field));

    /// <summary>The field that a path names.</summary>
    public Field? FieldAt(string path) =>
        path.IndexOf('.', StringComparison.Ordinal) is var stop and > 0 ? scope?.KindOfFact(path[..stop])?.GetField(path[(stop + 1)..]) : null;

    /// <summary>The facts of some kinds.</summary>
    public IEnumerable<Proposal> GetFacts(IReadOnlyList<string> kinds) => Facts(name => scope!.KindOfFact(name) is { } kind && kinds.Any(kind.Is));

    /// <summary>The facts that can be named, of which <paramref name="isOffered"/> says yes.</summary>
    public IEnumerable<Proposal> Facts(Func<string, bool>? isOffered) =>
        from name in (scope?.FactNames ?? []).Order(StringComparer.Ordinal)
        where isOffered is null || isOffered(name)
        let placed = analysis.Symbols.FactIn(scope!.Name, name) is { } symbol ? analysis.Symbols.Find(symbol) : null
        select new Proposal(
            name,
            ProposalKind.Reference,
            placed is null ? scope!.FindFact(name)!.Kind : $"{placed.Fact.Label} ({Names.GetWords(scope!.FindFact(name)!.Kind)})",
            () => placed is null ? null : Descriptions.OfFact(placed));

    /// <summary>Whether a fact is one of those that a variant starts from.</summary>
    public bool IsOfBase(string fact) =>
        analysis.Symbols.FactIn(scope!.Name, fact) is { } symbol && analysis.Compilation.Index.GetBases(scope.Name).Contains(symbol.Catalog, StringComparer.Ordinal);

    /// <summary>Scenarios and vocabularies.</summary>
    /// <param name="user">The file that would use it: neither itself nor what it uses already; null where they count too.</param>
    public IEnumerable<Proposal> Catalogs(Func<string, bool> isOffered, FileSyntax? user)
    {
        var known = user is null ? [] : user.Uses.Select(static use => use.Name.Text).Append(user.Header?.Name.Text).Append(BuiltInVocabularies.Core).ToHashSet(StringComparer.Ordinal);
        var index = analysis.Compilation.Index;
        return index.Names.Where(name => !known.Contains(name) && isOffered(name))
            .Select(name => new Proposal(name, ProposalKind.Module, index.IsVocabulary(name) ? "vocabulary" : "scenario"));
    }

    private static IEnumerable<Proposal> Codes(CodeTable table) =>
        table.Entries.Where(static entry => entry.WithdrawnIn is null)
            .Select(static entry => new Proposal(entry.Code, ProposalKind.Unit, entry.Name, null, entry.Code + " " + entry.Name));
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Model;

/// <summary>
/// Builds the model for C# emission from bound files: without positions, and without anything that would not compile, so that
/// one invalid fact does not suppress the C# of valid ones.
/// </summary>
internal static class ModelBuilder
{
    /// <summary>The packed facts of one file, one model per kind.</summary>
    public static EquatableArray<PackedFactsModel> GetPackedFacts(BoundFile file, DeclarationIndex index, QuotePlaces places)
    {
        if (file.Scenario is not { } scenario || file.File.IsReferenced || !index.IsEmitted(scenario))
            return default;
        var scope = index.GetScope(scenario);
        var identifier = scope.GetIdentifier(file.File.Path);
        var facts = new SortedDictionary<string, SortedDictionary<string, FactModel>>(StringComparer.Ordinal);
        foreach (var fact in file.Facts.Where(fact => fact.Kind is not null && scope.IsEmitted(fact.Name, fact.Kind!, file.File.Path)))
        {
            if (!facts.TryGetValue(fact.Kind!, out var ofKind))
                facts.Add(fact.Kind!, ofKind = new SortedDictionary<string, FactModel>(StringComparer.Ordinal));
            if (!ofKind.ContainsKey(fact.Name))
                ofKind.Add(fact.Name, GetModel(fact, file.File.Path, places));
        }

        return facts
            .Select(pair => new PackedFactsModel(
                scenario, Names.GetCSharpName(scenario), identifier, pair.Key, ParseType(scope.FindKind(pair.Key)!.Symbol), pair.Value.Values.ToEquatableArray()))
            .ToEquatableArray();
    }

    /// <summary>All scenarios; labels and documentation come from the files, everything else from the index.</summary>
    public static EquatableArray<ScenarioModel> GetScenarios(IEnumerable<ScenarioHeader> headers, DeclarationIndex index)
    {
        var byName = headers.Where(static header => !header.IsVocabulary).GroupBy(static header => header.Name, StringComparer.Ordinal);
        return byName
            .Where(group => index.IsEmitted(group.Key) && !index.IsVocabulary(group.Key))
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => GetModel(group.Key, [.. group], index))
            .ToEquatableArray();
    }

    /// <summary>The vocabularies that some scenario uses or some file declares; the classes of the core vocabulary are in the runtime library.</summary>
    public static EquatableArray<VocabularyModel> GetVocabularies(DeclarationIndex index)
    {
        var declared = index.Files.Where(static file => file is { Name: not null, IsReferenced: false }).Select(static file => file.Name!);
        return declared
            .SelectMany(index.GetUses)
            .Where(name => name != BuiltInVocabularies.Core && index.IsEmitted(name) && index.IsVocabulary(name))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name => GetModel(name, index.GetScope(name)))
            .ToEquatableArray();
    }

    private static ScenarioModel GetModel(string name, List<ScenarioHeader> headers, DeclarationIndex index)
    {
        var scope = index.GetScope(name);
        var bases = new HashSet<string>(index.GetBases(name), StringComparer.Ordinal);
        var uses = scope.Uses.Skip(1).Where(use => index.IsEmitted(use) && !index.IsVocabulary(use) && !bases.Contains(use));
        return new ScenarioModel(
            name,
            Names.GetCSharpName(name),
            headers.Select(static header => header.Label).FirstOrDefault(static label => label is not null) ?? Names.GetLabel(name),
            headers.Select(static header => header.Documentation).FirstOrDefault(static text => text is not null),
            VariantModels.GetBase(name, index) is { } @base ? Names.GetCSharpName(@base) : null,
            index.Names.Where(other => VariantModels.GetBase(other, index) == name).Select(Names.GetCSharpName).ToEquatableArray(),
            uses.Select(Names.GetCSharpName).ToEquatableArray(),
            GetSets(scope, VariantModels.GetBase(name, index) is { } extended ? index.GetScope(extended) : null).ToEquatableArray())
        {
            IsReferenced = index.IsReferenced(name),
        };
    }

    private static IEnumerable<SetModel> GetSets(Scope scope, Scope? @base)
    {
        var filled = new HashSet<string>(scope.Kinds.Where(kind => scope.GetTexts(kind.Name).Any()).SelectMany(static kind => kind.Lineage).Select(static kind => kind.Name), StringComparer.Ordinal);
        return
            from kind in scope.Kinds
            let set = scope.FindSet(kind.Name)
            where set is not null
            select new SetModel(
                kind.Name,
                ParseType(kind.Symbol),
                set,
                kind.Symbol.Label,
                kind.Symbol.Documentation,
                IsInBase: @base?.FindSet(kind.Name) is not null && @base.FindKind(kind.Name)!.Symbol.Vocabulary == kind.Symbol.Vocabulary,
                IsEmpty: @base is null && !filled.Contains(kind.Name),
                scope.GetTexts(kind.Name).ToEquatableArray());
    }

    private static VocabularyModel GetModel(string name, Scope scope)
    {
        // If two kinds have the same C# name, which is an error, the first one is emitted.
        var csharpNames = new HashSet<string>(StringComparer.Ordinal);
        var kinds = scope.Kinds.Where(kind => kind.Symbol.Vocabulary == name && IsEmitted(kind) && csharpNames.Add(Names.GetCSharpName(kind.Name))).ToList();
        var choices = scope.Choices.Where(choice => choice.Vocabulary == name && Names.IsName(choice.Name) && csharpNames.Add(Names.GetCSharpName(choice.Name)));
        var references = GetReferences(kinds, scope).ToLookup(static reference => reference.Kind, StringComparer.Ordinal);
        return new VocabularyModel(
            name,
            kinds.Select(kind => GetModel(kind, scope, references[kind.Name])).ToEquatableArray(),
            choices.Select(GetModel).ToEquatableArray(),
            references.OrderBy(static kind => kind.Key, StringComparer.Ordinal).SelectMany(kind => GetWaysBack(scope.FindKind(kind.Key), name, kind, scope)).ToEquatableArray());
    }

    /// <summary>The fields that take facts of a kind of another vocabulary, as they are seen from it.</summary>
    private static IEnumerable<WayBackModel> GetWaysBack(Kind? kind, string vocabulary, IEnumerable<(string Kind, Kind Owner, FieldModel Field)> references, Scope scope) =>
        kind is null || kind.Symbol.Vocabulary == vocabulary || !IsEmitted(kind) ? [] : GetInverses(kind, [], references, scope).Select(inverse => new WayBackModel(ParseType(kind.Symbol), inverse));

    private static bool IsEmitted(Kind kind) => Names.IsName(kind.Name) && !kind.IsIncomplete;

    /// <summary>The fields of a vocabulary that take facts of its own kinds, once for each of them.</summary>
    private static IEnumerable<(string Kind, Kind Owner, FieldModel Field)> GetReferences(IEnumerable<Kind> kinds, Scope scope) =>
        from owner in kinds
        from field in GetFields(owner, scope)
        where field.TypeKind is TypeKind.Reference or TypeKind.TextOrReference
        from kind in owner.GetField(field.Name)!.Symbol.Type.Kinds
        select (kind, owner, field);

    private static KindModel GetModel(Kind kind, Scope scope, IEnumerable<(string Kind, Kind Owner, FieldModel Field)> references)
    {
        var @base = scope.FindKind(kind.Symbol.Base!)!.Symbol;
        var fields = GetFields(kind, scope).ToList();
        return new KindModel(
            kind.Name,
            ParseType(kind.Symbol),
            ParseType(@base),
            kind.Lineage.Skip(1).FirstOrDefault(ancestor => ancestor.Name != FileDeclarations.RootKind && GetFields(ancestor, scope).Any()) is { } nearest ? ParseType(nearest.Symbol) : null,
            kind.Symbol.Label,
            kind.Symbol.Plural,
            kind.Symbol.Documentation,
            fields.ToEquatableArray(),
            GetInverses(kind, fields, references, scope).ToEquatableArray());
    }

    /// <summary>The fields that take facts of a kind, as they are seen from it.</summary>
    private static IEnumerable<InverseModel> GetInverses(Kind kind, List<FieldModel> fields, IEnumerable<(string Kind, Kind Owner, FieldModel Field)> references, Scope scope)
    {
        var taken = new HashSet<string>(fields.SelectMany(static field => CSharpMembers.OfField(field.Name)), StringComparer.OrdinalIgnoreCase);
        foreach (var (_, owner, field) in references.Where(reference => Names.IsName(reference.Owner.Symbol.Plural) && !IsInherited(reference.Owner.GetField(reference.Field.Name)!, kind)))
        {
            var name = Names.GetCSharpName(owner.Symbol.Plural) + "By" + Names.GetCSharpName(field.IsList ? Names.GetSingular(field.Name) : field.Name);
            if (!kind.HasReservedMember(name) && scope.FindInheritedMember(kind, name) is null && taken.Add(name))
                yield return new InverseModel(name, ParseType(owner.Symbol), owner.Symbol.Plural, field.CSharpName, field.Name);
        }
    }

    /// <summary>Whether a field also takes facts of a kind that this one is, which then has its inverse.</summary>
    private static bool IsInherited(Field field, Kind kind) => kind.Lineage.Skip(1).Any(ancestor => field.Symbol.Type.Kinds.Contains(ancestor.Name));

    private static IEnumerable<FieldModel> GetFields(Kind kind, Scope scope)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in kind.OwnFields.Where(field => field.TypeKind != TypeKind.Unknown && Names.IsName(field.Name)))
        {
            var members = CSharpMembers.OfField(field.Name);
            if (members.Any(name => taken.Contains(name) || kind.HasReservedMember(name) || scope.FindInheritedMember(kind, name) is not null))
                continue;
            taken.UnionWith(members);
            yield return new FieldModel(
                field.Name,
                members[0],
                field.TypeKind,
                ParseType(field, scope),
                GetWords(field, scope),
                GetWords(field, scope).Where(word => field.FinalWords.Contains(word)).ToEquatableArray(),
                field.Symbol.Type.IsList,
                field.Symbol.IsOverTime,
                field.Symbol.Modifiers is { IsRequired: true, IsUndisputed: true, IsOverTime: false } && field.Symbol.IsSingle,
                field.Symbol.Documentation);
        }
    }

    private static TypeModel? ParseType(Field field, Scope scope) => field.TypeKind switch
    {
        TypeKind.Reference or TypeKind.TextOrReference => ParseType(CommonBase(field.Symbol.Type.Kinds.Select(name => scope.FindKind(name)!).ToList(), scope)),
        TypeKind.Choice => ParseType(scope.FindChoice(field.Symbol.Type.Names[0])!),
        _ => null,
    };

    /// <summary>The nearest common base of a union's kinds.</summary>
    private static KindSymbol CommonBase(List<Kind> kinds, Scope scope)
    {
        var common = kinds[0].Lineage.FirstOrDefault(ancestor => kinds.TrueForAll(kind => kind.Is(ancestor.Name)));
        return (common ?? scope.FindKind(FileDeclarations.RootKind)!).Symbol;
    }

    private static EquatableArray<string> GetWords(Field field, Scope scope) =>
        field.TypeKind == TypeKind.Choice ? GetWords(scope.FindChoice(field.Symbol.Type.Names[0])!) : default;

    private static EquatableArray<string> GetWords(ChoiceSymbol choice) => choice.Words
        .Where(Names.IsName)
        .GroupBy(Names.GetCSharpName, StringComparer.Ordinal)
        .Select(static words => words.First())
        .ToEquatableArray();

    private static ChoiceModel GetModel(ChoiceSymbol choice)
    {
        var words = GetWords(choice);
        return new ChoiceModel(choice.Name, ParseType(choice), words, words.Select(GetSummary).ToEquatableArray(), choice.Documentation);

        string GetSummary(string word) => Names.GetLabel(word) + (ChoiceWording.Describe(choice, word) is { } said ? ". " + said : "");
    }

    internal static TypeModel ParseType(KindSymbol kind) => new(kind.Vocabulary, Names.GetCSharpName(kind.Name));

    private static TypeModel ParseType(ChoiceSymbol choice) => new(choice.Vocabulary, Names.GetCSharpName(choice.Name));

    private static FactModel GetModel(BoundFact fact, string path, QuotePlaces places) => new(
        fact.Name,
        Names.GetCSharpName(fact.Name),
        fact.Label,
        fact.Documentation,
        GetModel(fact.Backing, path, places),
        GetModels(fact.Claims, path, places));

    /// <summary>The valid claims.</summary>
    /// <param name="path">The file of the fact; what a variant assumes has quotes of its own file.</param>
    internal static EquatableArray<ClaimModel> GetModels(IEnumerable<BoundClaim> claims, string path, QuotePlaces places) =>
        claims.Where(static claim => claim.Field is not null && claim.Values.Count > 0 && claim.HasSoundTime).Select(claim => GetModel(claim, path, places)).ToEquatableArray();

    private static ClaimModel GetModel(BoundClaim claim, string path, QuotePlaces places) => new(
        claim.Field!.Name,
        claim.Standing,
        claim.Values.Select(static value => value.Text).ToEquatableArray(),
        claim.Time.At,
        claim.Time.From,
        claim.Time.To,
        GetModel(claim.Backing, claim.AssumedIn?.Path ?? path, places))
    {
        IsAssumed = claim.AssumedIn is not null,
    };

    private static BackingModel GetModel(BoundBacking backing, string path, QuotePlaces places) => new(
        backing.Evidence.Select(evidence => new EvidenceModel(evidence.Source, evidence.Via, evidence.Denies, evidence.Credibility, evidence.Words, places.Find(path, evidence.Source, evidence.Words))).ToEquatableArray(),
        backing.Because);
}

/// <summary>A file's header, with what only its scenario's C# depends on.</summary>
internal sealed record ScenarioHeader(string Path, bool IsVocabulary, string Name, string? Label, string? Documentation)
{
    public static ScenarioHeader? Create(FileSyntax syntax) => syntax.Header is not { } header
        ? null
        : new ScenarioHeader(syntax.File.Path, header.IsVocabulary, header.Name.Text, header.Label?.Value, header.Documentation);
}

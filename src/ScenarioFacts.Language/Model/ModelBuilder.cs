using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Model;

/// <summary>
/// Turns what was bound into what C# is written from: without positions, and without whatever would not compile, so that
/// one bad fact never takes the good ones' C# away.
/// </summary>
internal static class ModelBuilder
{
    /// <summary>The texts of one file, one a kind.</summary>
    public static EquatableArray<FactTextModel> TextsOf(BoundFile file, DeclarationIndex index)
    {
        if (file.Scenario is not { } scenario || !index.IsEmitted(scenario))
            return default;
        var scope = index.ScopeOf(scenario);
        var identifier = scope.IdentifierOf(file.File.Path);
        var facts = new SortedDictionary<string, SortedDictionary<string, FactModel>>(StringComparer.Ordinal);
        foreach (var fact in file.Facts.Where(fact => fact.Kind is not null && scope.IsEmitted(fact.Name, fact.Kind!, file.File.Path)))
        {
            if (!facts.TryGetValue(fact.Kind!, out var ofKind))
                facts.Add(fact.Kind!, ofKind = new SortedDictionary<string, FactModel>(StringComparer.Ordinal));
            if (!ofKind.ContainsKey(fact.Name))
                ofKind.Add(fact.Name, ModelOf(fact));
        }

        return facts
            .Select(pair => new FactTextModel(
                scenario, Names.CSharpNameOf(scenario), identifier, pair.Key, TypeOf(scope.KindOf(pair.Key)!.Symbol), pair.Value.Values.ToEquatableArray()))
            .ToEquatableArray();
    }

    /// <summary>All scenarios; their labels and documentation come from the files, everything else from the index.</summary>
    public static EquatableArray<ScenarioModel> ScenariosOf(IEnumerable<ScenarioHeader> headers, DeclarationIndex index)
    {
        var byName = headers.Where(static header => !header.IsVocabulary).GroupBy(static header => header.Name, StringComparer.Ordinal);
        return byName
            .Where(group => index.IsEmitted(group.Key) && !index.IsVocabulary(group.Key))
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => ModelOf(group.Key, [.. group], index))
            .ToEquatableArray();
    }

    /// <summary>The vocabularies that some scenario uses or some file declares; the core one has its classes in the runtime library.</summary>
    public static EquatableArray<VocabularyModel> VocabulariesOf(DeclarationIndex index)
    {
        var declared = index.Files.Where(static file => file.Name is not null).Select(static file => file.Name!);
        return declared
            .SelectMany(index.UsesOf)
            .Where(name => name != BuiltInVocabularies.Core && index.IsEmitted(name) && index.IsVocabulary(name))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name => ModelOf(name, index.ScopeOf(name)))
            .ToEquatableArray();
    }

    private static ScenarioModel ModelOf(string name, List<ScenarioHeader> headers, DeclarationIndex index)
    {
        var scope = index.ScopeOf(name);
        var bases = new HashSet<string>(index.BasesOf(name), StringComparer.Ordinal);
        var uses = scope.Uses.Skip(1).Where(use => index.IsEmitted(use) && !index.IsVocabulary(use) && !bases.Contains(use));
        return new ScenarioModel(
            name,
            Names.CSharpNameOf(name),
            headers.Select(static header => header.Label).FirstOrDefault(static label => label is not null) ?? Names.LabelOf(name),
            headers.Select(static header => header.Documentation).FirstOrDefault(static text => text is not null),
            VariantModels.BaseOf(name, index) is { } @base ? Names.CSharpNameOf(@base) : null,
            uses.Select(Names.CSharpNameOf).ToEquatableArray(),
            SetsOf(scope).ToEquatableArray());
    }

    private static IEnumerable<SetModel> SetsOf(Scope scope) =>
        from kind in scope.Kinds
        let set = scope.SetOf(kind.Name)
        where set is not null
        select new SetModel(kind.Name, TypeOf(kind.Symbol), set, kind.Symbol.Label, scope.TextsOf(kind.Name).ToEquatableArray());

    private static VocabularyModel ModelOf(string name, Scope scope)
    {
        // Of two that are one name in C#, which is an error, the first is written.
        var spelt = new HashSet<string>(StringComparer.Ordinal);
        var kinds = scope.Kinds.Where(kind => kind.Symbol.Vocabulary == name && IsEmitted(kind) && spelt.Add(Names.CSharpNameOf(kind.Name))).ToList();
        var choices = scope.Choices.Where(choice => choice.Vocabulary == name && Names.IsName(choice.Name) && spelt.Add(Names.CSharpNameOf(choice.Name)));
        return new VocabularyModel(
            name,
            kinds.Select(kind => ModelOf(kind, scope)).ToEquatableArray(),
            choices.Select(ModelOf).ToEquatableArray());
    }

    private static bool IsEmitted(Kind kind) => Names.IsName(kind.Name) && !kind.IsIncomplete;

    private static KindModel ModelOf(Kind kind, Scope scope)
    {
        var @base = scope.KindOf(kind.Symbol.Base!)!.Symbol;
        return new KindModel(
            kind.Name, TypeOf(kind.Symbol), TypeOf(@base), kind.Symbol.Label, kind.Symbol.Documentation, FieldsOf(kind, scope).ToEquatableArray());
    }

    private static IEnumerable<FieldModel> FieldsOf(Kind kind, Scope scope)
    {
        var taken = new HashSet<string>(CSharpMembers.OfFacts, StringComparer.OrdinalIgnoreCase) { Names.CSharpNameOf(kind.Name) };
        foreach (var field in kind.OwnFields.Where(field => field.TypeKind != TypeKind.Unknown && Names.IsName(field.Name)))
        {
            var name = Names.CSharpNameOf(field.Name);
            if (taken.Contains(name + CSharpMembers.ClaimsSuffix) || !taken.Add(name))
                continue;
            taken.Add(name + CSharpMembers.ClaimsSuffix);
            yield return new FieldModel(
                field.Name,
                name,
                field.TypeKind,
                TypeOf(field, scope),
                WordsOf(field, scope),
                field.Symbol.Type.IsList,
                field.Symbol.IsOverTime,
                field.Symbol.Modifiers is { IsRequired: true, IsUndisputed: true, IsOverTime: false } && field.Symbol.IsSingle,
                field.Symbol.Documentation);
        }
    }

    private static TypeModel? TypeOf(Field field, Scope scope) => field.TypeKind switch
    {
        TypeKind.Reference or TypeKind.TextOrReference => TypeOf(CommonBase(field.Symbol.Type.Kinds.Select(name => scope.KindOf(name)!).ToList(), scope)),
        TypeKind.Choice => TypeOf(scope.ChoiceOf(field.Symbol.Type.Names[0])!),
        _ => null,
    };

    /// <summary>The nearest kind that all of a union's kinds are.</summary>
    private static KindSymbol CommonBase(List<Kind> kinds, Scope scope)
    {
        var common = kinds[0].Lineage.FirstOrDefault(ancestor => kinds.TrueForAll(kind => kind.Is(ancestor.Name)));
        return (common ?? scope.KindOf(FileDeclarations.RootKind)!).Symbol;
    }

    private static EquatableArray<string> WordsOf(Field field, Scope scope) =>
        field.TypeKind == TypeKind.Choice ? WordsOf(scope.ChoiceOf(field.Symbol.Type.Names[0])!) : default;

    private static EquatableArray<string> WordsOf(ChoiceSymbol choice) => choice.Words
        .Where(Names.IsName)
        .GroupBy(Names.CSharpNameOf, StringComparer.Ordinal)
        .Select(static words => words.First())
        .ToEquatableArray();

    private static ChoiceModel ModelOf(ChoiceSymbol choice) => new(choice.Name, TypeOf(choice), WordsOf(choice), choice.Documentation);

    internal static TypeModel TypeOf(KindSymbol kind) => new(kind.Vocabulary, Names.CSharpNameOf(kind.Name));

    private static TypeModel TypeOf(ChoiceSymbol choice) => new(choice.Vocabulary, Names.CSharpNameOf(choice.Name));

    private static FactModel ModelOf(BoundFact fact) => new(
        fact.Name,
        Names.CSharpNameOf(fact.Name),
        fact.Label,
        fact.Documentation,
        ModelOf(fact.Backing),
        ModelsOf(fact.Claims));

    /// <summary>The claims that are sound.</summary>
    internal static EquatableArray<ClaimModel> ModelsOf(IEnumerable<BoundClaim> claims) =>
        claims.Where(static claim => claim.Field is not null && claim.Values.Count > 0 && claim.HasSoundTime).Select(ModelOf).ToEquatableArray();

    private static ClaimModel ModelOf(BoundClaim claim) => new(
        claim.Field!.Name,
        claim.Standing,
        claim.Values.Select(static value => value.Text).ToEquatableArray(),
        claim.Time.At,
        claim.Time.From,
        claim.Time.To,
        ModelOf(claim.Backing))
    {
        IsAssumed = claim.AssumedIn is not null,
    };

    private static BackingModel ModelOf(BoundBacking backing) => new(
        backing.Evidence.Select(static evidence => new EvidenceModel(evidence.Source, evidence.Via, evidence.Denies, evidence.Credibility, evidence.Words)).ToEquatableArray(),
        backing.Because);
}

/// <summary>A file's header with what only the C# of its scenario needs to know.</summary>
internal sealed record ScenarioHeader(string Path, bool IsVocabulary, string Name, string? Label, string? Documentation)
{
    public static ScenarioHeader? Of(FileSyntax syntax) => syntax.Header is not { } header
        ? null
        : new ScenarioHeader(syntax.File.Path, header.IsVocabulary, header.Name.Text, header.Label?.Value, header.Documentation);
}

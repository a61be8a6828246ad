using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Naming;

/// <summary>What is known of a fact by which words may mean it, without positions: equal before and after an edit that cannot change what a quote names.</summary>
/// <param name="Label">The label; for a fact without one, the words of its name.</param>
/// <param name="Aliases">The other names in use, of its field <c>aka</c>.</param>
/// <param name="Codes">Its country codes.</param>
/// <param name="References">What its claims refer to.</param>
/// <param name="Dates">A hash of the dates of its claims, as they are written.</param>
/// <param name="Quotes">A hash of its quotes, which other facts may share.</param>
internal sealed record NamedFact(
    string Name, string Kind, string Label, EquatableArray<string> Aliases, EquatableArray<string> Codes, EquatableArray<FactReference> References, int Dates, int Quotes)
{
    public static IEnumerable<NamedFact> CollectFrom(IEnumerable<BoundFact> facts) =>
        facts.Where(static fact => fact.Kind is not null).Select(Create);

    private static NamedFact Create(BoundFact fact)
    {
        List<string>? aliases = null, codes = null;
        // What cannot be read counts too, for what rests on it is not missing.
        var dates = fact.HasUnreadDates ? 19 : 17;
        List<FactReference>? references = null;
        foreach (var claim in fact.Claims)
        {
            dates = AddDates(claim, dates);
            if (claim.Field is not { } field || !claim.IsHeld)
                continue;
            if (field.Name == CoreFields.Aka && field.TypeKind == TypeKind.Text)
                (aliases ??= []).AddRange(claim.Values.Select(static value => value.Text));
            else if (field.TypeKind == TypeKind.CountryCode)
                (codes ??= []).AddRange(claim.Values.Select(static value => value.Text));
            else if (field.TypeKind is TypeKind.Reference or TypeKind.SourceChain)
                AddReferences(field, claim, references ??= []);
        }

        return new NamedFact(
            fact.Name,
            fact.Kind!,
            fact.Label.Length > 0 ? fact.Label : Names.GetLabel(fact.Name),
            aliases?.ToEquatableArray() ?? default,
            codes?.ToEquatableArray() ?? default,
            references?.ToEquatableArray() ?? default,
            dates,
            GetQuotesHash(fact));
    }

    private static void AddReferences(Field field, BoundClaim claim, List<FactReference> references)
    {
        foreach (var value in claim.Values)
            FactReference.Add(field, value, references);
    }

    private static int AddDates(BoundClaim claim, int hash)
    {
        if (claim.Field is { TypeKind: TypeKind.Date } field)
        {
            foreach (var value in claim.Values)
                hash = Add(Add(unchecked((hash * 31) + (int)claim.Standing), field.Name), value.Text);
        }

        return claim.Time.IsNone ? hash : Add(Add(Add(hash, claim.Time.At), claim.Time.From), claim.Time.To);
    }

    private static int Add(int hash, string? text) => unchecked((hash * 31) + (text is null ? 1 : StringComparer.Ordinal.GetHashCode(text)));

    private static int GetQuotesHash(BoundFact fact)
    {
        var hash = 17;
        Add(fact.Backing);
        foreach (var claim in fact.Claims)
            Add(claim.Backing);
        return hash;

        void Add(BoundBacking backing)
        {
            foreach (var evidence in backing.Support)
                hash = NamedFact.Add(NamedFact.Add(hash, evidence.Words), evidence.Source);
        }
    }
}

/// <summary>A fact that another one refers to.</summary>
/// <param name="Field">The field.</param>
/// <param name="IsHeldByOne">Whether only one fact holds it at a time, as a person holds an office.</param>
internal readonly record struct FactReference(string Field, string Target, bool IsHeldByOne)
{
    private const string Via = "via";

    public static void Add(Field field, BoundValue value, List<FactReference> references)
    {
        if (field.TypeKind == TypeKind.SourceChain)
        {
            AddChain(field, value, references);
            return;
        }

        references.Add(new FactReference(field.Name, value.Name, field.Symbol.Modifiers is { IsExclusive: true, IsOverTime: true }));
        if (value.Role is { } role)
            references.Add(new FactReference(field.Name, role, false));
    }

    private static void AddChain(Field field, BoundValue value, List<FactReference> references) =>
        references.AddRange(value.Text.Split(' ').Where(static word => word.Length > 0 && word != Via).Select(word => new FactReference(field.Name, word, false)));
}

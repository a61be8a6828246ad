using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>Lists of names and labels, beside what they could be taken for and the words under them.</summary>
internal sealed class LabelLists(ReviewedFacts facts)
{
    /// <summary>More than these words are only counted.</summary>
    private const int MostQuotes = 3;

    /// <summary>A name of this many letters is close to another one that differs in one letter; one of twice as many, in two.</summary>
    private const int LettersPerDifference = 5;

    /// <summary>Aliases that are close to a name of another fact of the same family, or part of one.</summary>
    public IEnumerable<Finding> NearAliases()
    {
        var families = facts.Scenarios.Values.ToDictionary(static scenario => scenario.Name, GetFamilies, StringComparer.Ordinal);
        return
            from declared in facts.Facts
            from claim in declared.Fact.GetClaims(CoreFields.Aka)
            where claim.Field!.TypeKind == TypeKind.Text && claim.IsHeld
            let names = facts.GetNames(facts.Scenarios[declared.File.Scenario!])
            let family = families[declared.File.Scenario!][GetFamily(names, declared.Fact.Name)]
            from alias in claim.Values
            let near = FindNear(alias.Text, family.Where(other => other.Name != declared.Fact.Name)).ToList()
            where near.Count > 0
            select new Finding(declared.File.File, alias.Span, declared.Fact.Name, CoreFields.Aka, "“" + alias.Text + "”", near);
    }

    /// <summary>The label of each fact with quotes, beside those that have most of its words.</summary>
    public IEnumerable<Finding> Labels() =>
        from declared in facts.Facts
        where declared.Fact.Label.Length > 0 && !facts.IsSource(declared.File, declared.Fact)
        let quotes = GetQuotes(declared.Fact)
        where quotes.Count > 0
        select new Finding(declared.File.File, declared.Fact.NameSpan, declared.Fact.Name, null, "“" + declared.Fact.Label + "”", quotes);

    private ILookup<string, NamedFact> GetFamilies(BoundScenario scenario) =>
        scenario.ReachableRuleInputs.SelectMany(static inputs => inputs.Named).ToLookup(fact => GetFamily(facts.GetNames(scenario), fact.Name), StringComparer.Ordinal);

    private static string GetFamily(NameIndex names, string fact) => names.GetFamily(fact) ?? names.Find(fact)?.Kind ?? "";

    private static IEnumerable<string> FindNear(string alias, IEnumerable<NamedFact> family)
    {
        var folded = Fold(alias);
        var distance = new EditDistance(folded, Math.Min(folded.Length / LettersPerDifference, 2));
        return
            from other in family
            from name in other.Aliases.Prepend(other.Label)
            let foldedName = Fold(name)
            where distance.To(foldedName) is not null || $" {foldedName} ".Contains($" {folded} ", StringComparison.Ordinal)
            select $"{other.Name} is “{name}”";
    }

    private static string Fold(string name) => string.Join(' ', WordTokenizer.Words(name)).ToUpperInvariant();

    private static List<string> GetQuotes(BoundFact fact)
    {
        var label = Split(fact.Label);
        List<string> quotes =
        [
            .. fact.Claims.SelectMany(static claim => claim.Backing.Support).Concat(fact.Backing.Support)
                .Select(static quote => quote.Words).Distinct(StringComparer.Ordinal)
                .OrderByDescending(words => Split(words).Count(label.Contains)).Select(static words => "“" + words + "”"),
        ];
        return quotes.Count <= MostQuotes ? quotes : [.. quotes.Take(MostQuotes), $"and {Wording.Number(quotes.Count - MostQuotes)} more"];
    }

    private static HashSet<string> Split(string text) => new(WordTokenizer.Words(text), StringComparer.OrdinalIgnoreCase);
}

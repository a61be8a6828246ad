using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// The table of all rules. Only the first error of a line is shown, so the table lists rules by the priority of their errors,
/// after those of parsing and binding.
/// </summary>
internal static class Rules
{
    /// <summary>Rules about each fact of a file: they see only the file and the declarations, and run as soon as it is bound.</summary>
    public static IReadOnlyList<Rule<FactInKind>> OfFacts { get; } =
    [
        new(nameof(TimeRules), static (fact, found) => TimeRules.Check(fact.File, fact.Fact, found)),
        new(nameof(EvidenceRules), static (fact, found) => EvidenceRules.Check(fact.File, fact.Fact, fact.Kind, fact.IsReported, found)),
        new(nameof(ListRules), static (fact, found) => ListRules.Check(fact.File, fact.Fact, found)),
        new(nameof(LanguageRules), static (fact, found) => LanguageRules.Check(fact.File, fact.Fact, fact.Kind, found)),
    ];

    /// <summary>Rules about the rest of a file, after those about its facts.</summary>
    public static IReadOnlyList<Rule<BoundFile>> OfFiles { get; } =
    [
        new(nameof(StatementRules), StatementRules.Check),
    ];

    /// <summary>Rules about each claim and the words that are to support it.</summary>
    public static IReadOnlyList<Rule<ClaimInWords>> OfClaims { get; } =
    [
        new(nameof(TitleRules), TitleRules.Check),
        new(nameof(NamingRules), NamingRules.Check),
        new(nameof(DateRules), DateRules.Check),
        new(nameof(OrdinalRules), OrdinalRules.Check),
        new(nameof(RealityRules), RealityRules.Check),
        new(nameof(QuotedTextRules), QuotedTextRules.Check),
        new(nameof(VoiceRules), VoiceRules.Check),
        new(nameof(ChoiceWordRules), ChoiceWordRules.Check),
        new(nameof(CertaintyRules), CertaintyRules.Check),
    ];

    /// <summary>Rules about the quotes of a file and what their sources say to them.</summary>
    public static IReadOnlyList<Rule<QuotesOfFile>> OfQuotes { get; } =
    [
        new(nameof(QuoteRules), static (quotes, found) => QuoteRules.Check(quotes, found)),
        new(nameof(FigureRules), static (quotes, found) => FigureRules.Check(quotes.File.File.Bound, quotes.File.Answers, found)),
        new(nameof(HedgeRules), static (quotes, found) => HedgeRules.Check(quotes.File.File.Bound, quotes.File.Answers, found)),
    ];

    /// <summary>Rules that see more than one file.</summary>
    public static IReadOnlyList<RuleGroup> OfProjects { get; } =
    [
        RuleGroup.Create<CheckedProject>(static project => [project],
            new Rule<CheckedProject>(nameof(HeaderRules), static (project, found) => HeaderRules.Check(project.Names, project.Index, found))),
        RuleGroup.Create(static project => project.Declared,
            new Rule<DeclaredScenario>(nameof(UseRules), UseRules.Check),
            new Rule<DeclaredScenario>(nameof(NameRules), NameRules.Check),
            new Rule<DeclaredScenario>(nameof(SetRules), SetRules.Check)),
        RuleGroup.Create<CheckedProject>(static project => [project],
            new Rule<CheckedProject>(nameof(LabelRules), LabelRules.Check),
            new Rule<CheckedProject>(nameof(CircleRules), static (project, found) => CircleRules.Check(project.Names, project.Scenarios, found))),
        RuleGroup.AfterOthers<CheckedProject>(static project => [project],
            new Rule<CheckedProject>(nameof(SourceRules), static (project, found) => SourceRules.Check(project.Files, project.Sources, project.Library, found))),
        RuleGroup.Create<CheckedProject>(static project => [project],
            new Rule<CheckedProject>(nameof(BaseRules), static (project, found) => BaseRules.Check(project.Names, found))),
        RuleGroup.Cached(static project => project.FactsOfFiles, static (facts, check) => facts.Inputs.Findings.GetOrCompute(facts.CrossFile, check),
            new Rule<FactsOfFile>(nameof(DisagreementRules), static (facts, found) => DisagreementRules.Check(facts.Scenario, facts.Inputs, found)),
            new Rule<FactsOfFile>(nameof(OccurrenceRules), static (facts, found) => OccurrenceRules.Check(facts.Scenario, facts.Inputs, found)),
            new Rule<FactsOfFile>(nameof(StageRules), static (facts, found) => StageRules.Check(facts.Scenario, facts.Inputs, found))),
        RuleGroup.Create(static project => project.Views.Checked,
            new Rule<BoundScenario>(nameof(HolderRules), HolderRules.Check),
            new Rule<BoundScenario>(nameof(RoleRules), RoleRules.Check)),
        RuleGroup.Create(static project => project.Scenarios,
            new Rule<BoundScenario>(nameof(WithinRules), WithinRules.Check)),
        RuleGroup.Create<CheckedProject>(static project => [project],
            new Rule<CheckedProject>(nameof(ExchangeRules), static (project, found) => ExchangeRules.Check(project.Scenarios, found)),
            new Rule<CheckedProject>(nameof(OutcomeRules), static (project, found) => OutcomeRules.Check(project.Scenarios, found))),
        RuleGroup.AfterOthers(static project => project.Views.Variants,
            new Rule<Variant>(nameof(VariantRules), VariantRules.Check)),
        RuleGroup.AfterOthers(static project => project.ScenariosOfFiles,
            new Rule<ScenarioOfFiles>(nameof(ExpectationRules), ExpectationRules.Check)),
        RuleGroup.Cached(static project => project.Quotes, static (quotes, check) => quotes.File.File.QuoteFindings.GetOrCompute(quotes.Inputs, check),
            [.. OfQuotes]),
        RuleGroup.CachedWithParts(static project => project.SupportedFiles, static (file, check) => file.Cache.GetOrCompute(file, check),
            [
                new Rule<SupportedFile>(nameof(ChainRules), ChainRules.Check),
                new Rule<SupportedFile>(nameof(LabelSupportRules), LabelSupportRules.Check),
            ],
            ClaimInWords.CollectFrom,
            OfClaims),
    ];

    /// <summary>The classes that implement rules, in table order.</summary>
    public static IEnumerable<string> Names => OfFacts.Select(static rule => rule.Name)
        .Concat(OfFiles.Select(static rule => rule.Name))
        .Concat(OfProjects.SelectMany(static group => group.Rules));
}

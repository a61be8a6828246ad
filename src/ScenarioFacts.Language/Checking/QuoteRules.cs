using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>The words of every quote occur in its source exactly once, and are not cut off from a word that reverses their meaning.</summary>
internal sealed class QuoteRules(BoundFile file, QuoteAnswers answers, OtherSources others, List<Diagnostic> diagnostics)
{
    public static void Check(QuotesOfFile quotes, List<Diagnostic> diagnostics)
    {
        var file = quotes.File.File.Bound;
        var rules = new QuoteRules(file, quotes.File.Answers, new OtherSources(file.Scenario, quotes.Sources, quotes.Library), diagnostics);
        foreach (var backing in file.AllBackings)
            rules.Check(backing);
    }

    private void Check(BoundBacking backing)
    {
        foreach (var evidence in backing.Evidence)
        {
            var verdict = answers.Find(evidence.Source, evidence.Words);
            if (verdict is not QuoteVerdict.Found && Quotation.Parse(evidence.Words) is { IsLiteral: true } quotation)
                diagnostics.Add(EvidenceRules.ReportTooFewWords(File, evidence, quotation));
            else if (verdict is not null && Explain(verdict, evidence, backing.Because) is { } diagnostic)
                diagnostics.Add(diagnostic);
        }
    }

    private Diagnostic? Explain(QuoteVerdict verdict, BoundEvidence evidence, string? because)
    {
        var (span, source) = (evidence.WordsSpan, evidence.Source);
        return verdict switch
        {
            QuoteVerdict.Found found => ExplainQualifiers(Unanswered(InLanguage(evidence.Denies ? found.Passage.WithoutDenials() : found.Passage, evidence), because), evidence),
            QuoteVerdict.NotFound missing => ExplainMissing(missing, evidence),
            QuoteVerdict.FoundMoreThanOnce more =>
                Report.WordsFoundTwice(File, span, source, Wording.Number(more.Count), GetLines(more)),
            QuoteVerdict.AfterIgnored ignored => Report.WordsIgnored(File, span, source, Wording.Number(ignored.Line + 1)),
            QuoteVerdict.PartsOutOfOrder parts => Report.PartsOutOfOrder(File, span, GetPart(evidence, parts.Part), source),
            QuoteVerdict.NotSealed none => Report.NotSealed(File, span, source, Wording.WayTo(none.Path, File.Path), answers.GetText(source)),
            _ => null,
        };
    }

    private InputText File => file.File;

    private Diagnostic ExplainMissing(QuoteVerdict.NotFound missing, BoundEvidence evidence)
    {
        var (span, source) = (evidence.WordsSpan, evidence.Source);
        if (others.Find(source, evidence.Words) is { } other)
            return Report.WordsNotFound(File, span, source, NearestHint.DescribeOther(other.Source.Name, other.Line)).WithPassage(other.Source.Name, other.Line, evidence.Words);
        return missing.IsUndecodable
            ? NearestHint.Attach(Report.WordsNotFound(File, span, source, NearestHint.DescribeUndecodable(answers.GetText(source))), missing.Nearest, source)
            : ExplainNearest(missing.Nearest, evidence);
    }

    private Diagnostic ExplainNearest(NearestPassage? nearest, BoundEvidence evidence)
    {
        var span = SpanOfDifference(evidence, nearest);
        var missing = NearestHint.Attach(Report.WordsNotFound(File, span, evidence.Source, NearestHint.Describe(nearest, evidence.Words)), nearest, evidence.Source);
        var isOne = span != evidence.WordsSpan && !QuotedWords.StandIn(nearest!.QuoteWord!, File.Slice(TextSpan.FromBounds(span.End, evidence.WordsSpan.End)));
        return isOne && NearestHint.IsMisspelt(nearest!, evidence.Words) ? missing.WithSuggestions([nearest!.SourceWord!]) : missing;
    }

    /// <summary>The context modifiers in their places around the quote: all that a seal contains of the context.</summary>
    private static string WordsAround(Passage passage, string words)
    {
        var around = passage.Before.Concat(["…", words, "…"]).Concat(passage.After);
        return string.Join(" ", passage.LeftOut.Count == 0 ? around : around.Concat(["[", .. passage.LeftOut, "]"]));
    }

    /// <summary>Without the words that are no modifiers in the source’s language; without all of them where it is not read.</summary>
    private Passage InLanguage(Passage passage, BoundEvidence evidence)
    {
        if (!passage.HasQualifiers)
            return passage;
        var language = answers.FindLanguage(evidence.Source);
        return passage with { Before = InLanguage(passage.Before, language), LeftOut = InLanguage(passage.LeftOut, language), After = InLanguage(passage.After, language) };
    }

    private static EquatableArray<string> InLanguage(EquatableArray<string> words, LanguageTable? language) =>
        language is null ? default : words.Where(word => ContextModifierWords.IsOf(word, language)).ToEquatableArray();

    /// <summary>The modifiers that a reason does not answer: it answers all of them, but a “no” right before the words only if it speaks of that.</summary>
    private static Passage Unanswered(Passage passage, string? because)
    {
        if (because is null || !passage.HasQualifiers)
            return passage;
        var isOpen = passage.Before.Count > 0 && passage.Before[passage.Before.Count - 1] is var last && ContextModifierWords.IsPlainNegation(last) && !QuotedWords.StandInAnyCase(last, because);
        return passage with { Before = isOpen ? passage.Before : default, After = default, LeftOut = default };
    }

    private Diagnostic? ExplainQualifiers(Passage passage, BoundEvidence evidence)
    {
        if (!passage.HasQualifiers)
            return null;
        var (word, side) = passage.Before.Count > 0 ? (passage.Before[passage.Before.Count - 1], "just before")
            : passage.After.Count > 0 ? (passage.After[0], "after")
            : (passage.LeftOut[0], "in what is left out of");
        return Report.QualifierOutside(File, evidence.WordsSpan, word, side)
            .WithPassage(evidence.Source, passage.Line, WordsAround(passage, evidence.Words));
    }

    /// <summary>The first differing word, if the analyst's line shows it; otherwise the whole quote.</summary>
    private TextSpan SpanOfDifference(BoundEvidence evidence, NearestPassage? nearest) =>
        nearest is { QuoteWord: { } word, SourceWord: not null } ? QuotedWords.GetSpan(word, File, evidence.WordsSpan) : evidence.WordsSpan;

    private static string GetLines(QuoteVerdict.FoundMoreThanOnce more) =>
        (more.Lines.Count == 1 ? "line " : "lines ") + string.Join(", ", more.Lines.Select(static line => Wording.Number(line + 1)));

    private static string GetPart(BoundEvidence evidence, int part) =>
        Quotation.Parse(evidence.Words).Parts is { } parts && part >= 1 && part <= parts.Count ? string.Join(" ", parts[part - 1]) : evidence.Words;
}

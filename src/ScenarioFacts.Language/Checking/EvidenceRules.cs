using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>Checks evidence without its source: every claim needs some, and quotes must be neither too short nor too long.</summary>
internal static class EvidenceRules
{
    /// <summary>A longer quote proves nothing more, and repeats too much of a copyrighted text.</summary>
    private const int MostWords = 25;

    /// <param name="isReported">Whether sources are expected to report the fact: not what a variant supposes, nor in a sketch without sources.</param>
    public static void Check(BoundFile file, BoundFact fact, Kind kind, bool isReported, List<Diagnostic> diagnostics)
    {
        CheckQuotes(file.File, fact.Backing, diagnostics);
        foreach (var evidence in fact.Backing.Evidence)
        {
            if (evidence.Denies)
                diagnostics.Add(Report.DenialUnderHeader(file.File, evidence.SourceSpan, fact.Name));
        }

        // A finding is a conclusion: sources speak of what it rests on.
        if (isReported && !kind.Is(CoreKinds.Finding) && IsInferredOnly(fact))
            diagnostics.Add(Report.InferredOnly(file.File, fact.NameSpan, fact.Name));
        foreach (var claim in fact.Claims)
        {
            CheckQuotes(file.File, claim.Backing, diagnostics);
            if (NeedsBacking(fact, claim, kind))
                diagnostics.Add(Report.NoEvidence(file.File, claim.FieldSpan, claim.Field!.Name));
            if (claim is { Standing: Standing.Plain, Field: not null, Backing.IsDenied: true })
                diagnostics.Add(Report.DeniedWithoutStanding(file.File, claim.FieldSpan, claim.Field.Name));
        }
    }

    /// <summary>Whether no source supports any claim of the fact: everything is our own reasoning.</summary>
    private static bool IsInferredOnly(BoundFact fact) =>
        fact.Claims.Count > 0
        && !fact.HasBrokenFields
        && fact.Backing.Support.Count == 0
        && fact.Claims.All(claim => fact.GetBacking(claim) is { Because: not null, IsBroken: false } backing && backing.Support.Count == 0);

    public static Diagnostic ReportTooFewWords(InputText file, BoundEvidence evidence, Quotation quotation) =>
        Report.TooFewWords(file, evidence.WordsSpan, GetCount(quotation));

    private static string GetCount(Quotation quotation) => quotation.ShortestPart switch
    {
        0 => quotation.WordCount == 0 ? "a quote without words" : "a part without words",
        1 => "one word",
        _ => Wording.Number(quotation.ShortestPart) + " words",
    };

    private static bool NeedsBacking(BoundFact fact, BoundClaim claim, Kind kind) =>
        claim.Field is { } field
        && claim.Backing.IsEmpty
        && fact.Backing.IsEmpty
        && (field.Symbol.IsOverTime || !kind.EvidenceOptional);

    /// <summary>Checks the number of words of each quote.</summary>
    public static void CheckQuotes(InputText file, BoundBacking backing, List<Diagnostic> diagnostics)
    {
        foreach (var evidence in backing.Evidence)
        {
            if (IsOfUsualLength(evidence.Words))
                continue;
            var quotation = Quotation.Parse(evidence.Words);
            if (quotation.IsTooShort)
                diagnostics.Add(ReportTooFewWords(file, evidence, quotation));
            else if (quotation.WordCount > MostWords && GetReadWords(evidence.Words) is var count and > MostWords)
                diagnostics.Add(Report.LongQuote(file, evidence.WordsSpan, Wording.Number(count)));
        }
    }

    /// <summary>Whether it is in one part that is neither too short nor too long, as most quotes are.</summary>
    private static bool IsOfUsualLength(string words) =>
        words.IndexOf('[') < 0 && WordTokenizer.Count(words, 0, words.Length) is >= Quotation.FewestWords and <= MostWords;

    /// <summary>Of a script that puts no spaces between words, two letters are about a word.</summary>
    private static int GetReadWords(string words)
    {
        var spans = WordTokenizer.Spans(words);
        var letters = spans.Count(span => WordTokenizer.StandsAlone(words, span.Start));
        return spans.Count - letters + ((letters + 1) / 2);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Support;

/// <summary>A claim with the words that are to support it.</summary>
internal sealed class ClaimInWords
{
    private readonly SupportedFile _file;
    private readonly QuoteAnswers _answers;
    private bool? _isEnglish;

    private ClaimInWords(SupportedFile file, FactInFile placed, BoundClaim claim, BoundBacking backing, Func<string, QuoteNames> read)
    {
        _file = file;
        (File, Fact, Claim, Backing) = (placed.File.File, placed.Fact, claim, backing);
        Words = new ClaimWords(placed.Fact.Name, backing, file.Names, read);
        _answers = file.AnswersOf(placed.File);
    }

    public InputText File { get; }

    public BoundFact Fact { get; }

    public BoundClaim Claim { get; }

    /// <summary>The evidence and reasoning that count for the claim.</summary>
    public BoundBacking Backing { get; }

    public ClaimWords Words { get; }

    /// <summary>Whether a quote is cut from a hedge beside it, which is reported by itself.</summary>
    public bool IsCutFromHedge => Backing.Support.Any(quote => _answers.Find(quote.Source, quote.Words) is QuoteVerdict.Found { Passage.HasQualifiers: true });

    /// <summary>Whether all words are English: of other languages only names are read.</summary>
    public bool IsEnglish => _isEnglish ??= AreEnglish();

    public NameIndex Names => _file.Names;

    public BoundScenario Scenario => _file.Scenario;

    /// <summary>The claims of a file that words support. Left out are those with a quote that is not in its source: that is reported already.</summary>
    public static IEnumerable<ClaimInWords> CollectFrom(SupportedFile file)
    {
        var known = new Dictionary<string, QuoteNames>(StringComparer.Ordinal);
        var reader = file.Names.CreateReader();
        Func<string, QuoteNames> read = Read;
        foreach (var placed in file.Inputs.Facts)
        {
            var answers = file.AnswersOf(placed.File);
            bool? isShared = null;
            foreach (var claim in placed.Fact.Claims)
            {
                // Quotes under the first line are asked once, however many claims they back.
                var backing = placed.Fact.GetBacking(claim);
                var isIn = ReferenceEquals(backing, placed.Fact.Backing) ? isShared ??= HasWords(backing, answers) : HasWords(backing, answers);
                if (claim.Field is not null && isIn)
                    yield return new ClaimInWords(file, placed, claim, backing, read);
            }
        }

        QuoteNames Read(string words)
        {
            if (!known.TryGetValue(words, out var names))
                known.Add(words, names = reader.Read(words));
            return names;
        }
    }

    /// <summary>Whether a claim has words that can be asked.</summary>
    public static bool IsIn(BoundBacking backing, BoundClaim claim, QuoteAnswers answers) =>
        claim.Field is not null && HasWords(backing, answers);

    private static bool HasWords(BoundBacking backing, QuoteAnswers answers) => backing is { IsBroken: false, Support.Count: > 0 } && AreFound(backing, answers);

    private static bool AreFound(BoundBacking backing, QuoteAnswers answers)
    {
        foreach (var quote in backing.Support)
        {
            if (!answers.IsFound(quote.Source, quote.Words))
                return false;
        }

        return true;
    }

    private bool AreEnglish()
    {
        foreach (var quote in Backing.Support)
        {
            if (_answers.FindLanguage(quote.Source)?.IsEnglish != true)
                return false;
        }

        return true;
    }

    /// <summary>Whether the claim is about a source: its own day of publication is what relative dates start from.</summary>
    public bool IsOfSource => Kind?.IsSource == true;

    /// <summary>The kind of the fact.</summary>
    public Kind? Kind => Names.GetKind(Fact.Name);

    /// <summary>The day from which the words of a quote speak: that of the innermost source with a date.</summary>
    public FactDate? FindPublished(BoundEvidence quote) =>
        quote.Via.Reverse().Select(_file.Scenario.FindPublished).FirstOrDefault(static date => date is not null) ?? _file.Scenario.FindPublished(quote.Source);
}

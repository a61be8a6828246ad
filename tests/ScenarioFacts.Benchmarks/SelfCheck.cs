using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using ScenarioFacts.Benchmarks.Corpus;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Benchmarks;

/// <summary>
/// A comparison means something only if both parsers do the same work: the same nodes of the same tokens for every line of the corpus and of the
/// vocabularies, and for a corpus with a character missing here and there the same failure at the same token.
/// </summary>
internal static class SelfCheck
{
    private const int CharactersPerSlip = 41;

    /// <summary>Says what it found.</summary>
    /// <exception cref="InvalidOperationException">The parsers differ, or the corpus is not sound.</exception>
    public static string Run(FactsCorpus corpus)
    {
        RequireSound(corpus);
        var lines = RequireSame(corpus.File, out var failed);
        if (failed > 0)
            throw new InvalidOperationException($"{Number(failed)} lines of the corpus cannot be read.");
        lines += RequireSame(new InputText("words.facts", VocabularyLines), out _);
        lines += RequireSame(new InputText("slips.facts", WithSlips(corpus.Text)), out failed);
        return $"{Number(lines)} lines read alike by grammar and yardstick, {Number(failed)} of them broken.";
    }

    private const string VocabularyLines = """
        vocabulary words "Words"
        kind ship is unit "Ship"
          role: text, over time
          evidence: required
        kind boat
        choice colour: red, green, blue
        choice shade: dark
        """;

    private static void RequireSound(FactsCorpus corpus)
    {
        var error = FactCompiler.Compile([corpus.File], corpus.Library).Diagnostics
            .FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is not null)
            throw new InvalidOperationException($"The corpus has an error: {error}");
    }

    private static int RequireSame(InputText file, out int failed)
    {
        var lexed = new LexedFile(file);
        var byHand = new HandWrittenParser();
        failed = 0;
        for (var i = 0; i < lexed.Lines.Count; i++)
        {
            var (line, role) = (lexed.Lines[i], lexed.Roles[i]);
            var result = LexedFile.RuleOf(role)(line);
            var expected = result.WasSuccessful
                ? Describe(result.Value)
                : $"{result.Expectations.First()} at {Number(result.Remainder.Position)}";
            var node = byHand.Parse(line, role);
            var actual = node is not null ? Describe(node) : $"{byHand.FailedFor} at {Number(byHand.FailedAt.Start)}";
            if (expected != actual)
                throw new InvalidOperationException($"{file.Path}: the grammar reads\n{expected}\nand the yardstick\n{actual}");
            failed += result.WasSuccessful ? 0 : 1;
        }

        return lexed.Lines.Count;
    }

    private static string WithSlips(string text)
    {
        var slips = new StringBuilder(text);
        for (var i = text.Length - 1; i > 0; i -= CharactersPerSlip)
        {
            if (text[i] is not ('\n' or '"'))
                slips.Remove(i, 1);
        }

        return slips.ToString();
    }

    /// <summary>Everything that a node shows, whatever properties it has: one that is added later is compared too.</summary>
    private static string Describe(object? node) => node switch
    {
        null => "-",
        Token token => $"@{Number(token.Start)}",
        TextSpan or string or bool => node.ToString()!,
        IEnumerable many => "[" + string.Join(' ', many.Cast<object>().Select(Describe)) + "]",
        _ => node.GetType().Name + "(" + string.Join(' ', node.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Select(property => Describe(property.GetValue(node)))) + ")",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

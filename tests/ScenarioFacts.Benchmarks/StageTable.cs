using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using ScenarioFacts.Benchmarks.Corpus;
using ScenarioFacts.Language;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Benchmarks;

internal static class StageTable
{
    public static void Print(int facts, TextWriter output)
    {
        var corpus = FactsCorpus.OfFacts(facts, 4);
        output.WriteLine($"{corpus.Files.Count} files, {corpus.Files.Sum(f => f.Text.Length)} chars, texts {corpus.Texts.Sum(f => f.Text.Length)}");
        for (var run = 0; run < 3; run++)
        {
            var library = SourceLibrary.Create(corpus.Texts);
            var total = Stopwatch.GetTimestamp();
            var syntax = T("parse", () => corpus.Files.Select(f => Parser.Parse(new SourceFile(f.Path, f.Text))).ToList());
            var decl = T("declarations", () => syntax.Select(FileDeclarations.Of).ToList());
            var index = T("index", () => DeclarationIndex.Create(decl));
            var plain = T("binder alone", () => syntax.Select(f => Binder.Bind(f, index)).ToList());
            var bound = T("bind+rules", () => syntax.Select(f => FactCompiler.Bind(f, index)).ToList());
            var sources = T("sources", () => SourceIndex.Create(bound, index));
            var requests = T("requests", () => bound.SelectMany(f => FactCompiler.QuotesOf(f, sources)).ToList());
            T("fold", () => { foreach (var t in corpus.Texts) _ = ((TextDocument)library.Find(t.Path)!).Folded; return 1; });
            var answers = T("ask", () => requests.Select(r => FactCompiler.Ask(r, library)).ToList());
            var all = new List<Diagnostic>();
            T("  names", () => { NameRules.Check(syntax, index, all); return 1; });
            T("  labels", () => { LabelRules.Check(syntax, bound, index, all); return 1; });
            T("  circles", () => { CircleRules.Check(syntax, bound, all); return 1; });
            T("  sources", () => { SourceRules.Check(bound, sources, library, all); return 1; });
            var views = T("  views", () => ScenarioViews.Of(BoundScenario.AllOf(bound, index), index));
            foreach (var scenario in views.Checked)
            {
                T("  disagreement", () => { DisagreementRules.Check(scenario, all); return 1; });
                T("  occurrence", () => { OccurrenceRules.Check(scenario, all); return 1; });
                T("  stages", () => { StageRules.Check(scenario, index, all); return 1; });
                T("  holders", () => { HolderRules.Check(scenario, all); return 1; });
                T("  roles", () => { RoleRules.Check(scenario, all); return 1; });
            }

            T("  exchange", () => { ExchangeRules.Check(bound, all); return 1; });
            T("  outcome", () => { OutcomeRules.Check(bound, index, all); return 1; });
            T("  quotes+figures", () =>
            {
                var byPath = answers.ToLookup(static answer => answer!.Path, StringComparer.Ordinal);
                foreach (var file in bound)
                {
                    var quotes = new QuoteAnswers(byPath[file.File.Path]!);
                    QuoteRules.Check(file, quotes, all);
                    FigureRules.Check(file, quotes, all);
                }

                return 1;
            });
            T("check", () => FactCompiler.Check(syntax, bound, index, sources, library, answers!));
            GC.Collect();
            library = SourceLibrary.Create(corpus.Texts);
            T("COMPILE", () => FactCompiler.Compile(corpus.Files.Select(f => new SourceFile(f.Path, f.Text)), library));
            output.WriteLine();
        }

        TResult T<TResult>(string name, Func<TResult> work)
        {
            var bytes = GC.GetTotalAllocatedBytes();
            var started = Stopwatch.GetTimestamp();
            var made = work();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {Stopwatch.GetElapsedTime(started).TotalMilliseconds,9:0.0} ms {(GC.GetTotalAllocatedBytes() - bytes) / 1e6,8:0} MB"));
            return made;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Configuration;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Compilation;

/// <summary>
/// The last stage, which needs all files, run again and again: what the rules found in files that an edit leaves as they are is kept, and is never seen in what comes out. One compilation of a large
/// project keeps nothing: there may be no second.
/// </summary>
internal sealed class RepeatedCheck
{
    private const long MostKeptAtOnce = 4_000_000;

    private Kept? _kept;
    private bool _ranBefore;

    /// <summary>All diagnostics of all files: those of parsing and binding, the findings per file, and those that need several files.</summary>
    /// <param name="own">The project's own files.</param>
    /// <param name="files">The project's own files, and those of references.</param>
    /// <param name="findings">The results of <see cref="Stages.CheckFile"/> for the files.</param>
    /// <param name="severities">What the project has switched off.</param>
    public IReadOnlyList<Diagnostic> Check(
        IReadOnlyList<DeclaredNames> own,
        IReadOnlyList<BoundFile> files,
        IEnumerable<Diagnostic> findings,
        DeclarationIndex index,
        SourceIndex sources,
        SourceLibrary library,
        IEnumerable<QuoteAnswer> answers,
        SeveritySettings severities,
        CancellationToken cancellation)
    {
        // Another thread may check another edit: it does without.
        var kept = Interlocked.Exchange(ref _kept, null);
        if (kept is null || !ReferenceEquals(kept.Index, index))
            kept = new Kept(index);
        var diagnostics = kept.Checker.Check(own, kept.Renew(files, findings, answers), index, sources, library, Parallelism.Sequential(cancellation)).Diagnostics;
        if (_ranBefore || own.Sum(static file => (long)file.Syntax.File.Text.Length) < MostKeptAtOnce)
            _kept = kept;
        _ranBefore = true;
        return DiagnosticSelection.Limit(DiagnosticSelection.OnePerCause(severities.Apply(diagnostics).Shown));
    }

    /// <summary>The files as they were checked last, and the checker with what it remembers of them. Where a name, kind or field is another, all is looked at anew.</summary>
    private sealed class Kept(DeclarationIndex index)
    {
        private Dictionary<BoundFile, QuotedFile> _files = new(ReferenceComparer<BoundFile>.Instance);

        public DeclarationIndex Index => index;

        public FactChecker Checker { get; } = new();

        /// <summary>The files, those that are unchanged as the same instances, by which the rules' caches know them.</summary>
        public List<QuotedFile> Renew(IReadOnlyList<BoundFile> files, IEnumerable<Diagnostic> findings, IEnumerable<QuoteAnswer> answers)
        {
            var answersByPath = answers.ToLookup(static answer => answer.Path, StringComparer.Ordinal);
            var findingsByPath = findings.ToLookup(static finding => finding.File.Path, StringComparer.Ordinal);
            List<QuotedFile> renewed = [.. files.Select(file => Renew(file, findingsByPath[file.File.Path].ToEquatableArray(), answersByPath[file.File.Path]))];
            var known = new Dictionary<BoundFile, QuotedFile>(ReferenceComparer<BoundFile>.Instance);
            foreach (var file in renewed)
                known[file.File.Bound] = file;
            _files = known;
            return renewed;
        }

        private QuotedFile Renew(BoundFile file, EquatableArray<Diagnostic> findings, IEnumerable<QuoteAnswer> answers)
        {
            var known = _files.TryGetValue(file, out var before) ? before : null;
            var analysis = known is not null && known.File.Findings == findings ? known.File : new FileAnalysis(file, findings);
            return new QuotedFile(analysis, known is not null && answers.SequenceEqual(known.Answers.Answers) ? known.Answers : new QuoteAnswers(answers));
        }
    }
}

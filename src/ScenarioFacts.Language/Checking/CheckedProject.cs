using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>All files of a compilation, as input of the rules.</summary>
internal sealed class CheckedProject
{
    private readonly Lazy<IReadOnlyList<DeclaredScenario>> _declared;
    private readonly Dictionary<string, CrossFileInputs> _crossFile = new(StringComparer.Ordinal);

    private readonly Dictionary<BoundFile, QuotedFile> _files = new(ReferenceComparer<BoundFile>.Instance);
    private readonly Dictionary<RuleInputs, FileAnalysis> _analyses = new(ReferenceComparer<RuleInputs>.Instance);
    private readonly Dictionary<string, NameIndex> _nameIndexes = new(StringComparer.Ordinal);

    /// <param name="names">The declared names of each file.</param>
    /// <param name="files">Each bound file with the answers to its quotes, and the bound files of references.</param>
    /// <param name="crossFileBefore">The previous cross-file inputs by scenario: an instance that is still valid is reused.</param>
    /// <param name="namesBefore">The previous name index by scenario: reused in the same way.</param>
    public CheckedProject(
        IReadOnlyList<DeclaredNames> names,
        IReadOnlyList<QuotedFile> files,
        DeclarationIndex index,
        SourceIndex sources,
        SourceLibrary library,
        IReadOnlyDictionary<string, CrossFileInputs> crossFileBefore,
        IReadOnlyDictionary<string, NameIndex> namesBefore,
        Parallelism parallelism)
    {
        (Names, Index, Sources, Library) = (names, index, sources, library);
        Files = [.. files.Where(static file => !file.File.Bound.File.IsReferenced)];
        foreach (var file in files)
        {
            _files[file.File.Bound] = file;
            _analyses[file.File.Inputs] = file.File;
        }

        Views = ScenarioViews.Create(BoundScenario.CreateAll(files.Select(static file => file.File.Bound), index, bound => _files[bound].File.Inputs), index);
        foreach (var scenario in Scenarios)
            _crossFile[scenario.Name] = Semantics.CrossFileInputs.Create(scenario, index, crossFileBefore.TryGetValue(scenario.Name, out var known) ? known : null);
        foreach (var scenario in Views.Checked)
        {
            var named = parallelism.Map([.. scenario.ReachableRuleInputs], static inputs => inputs.Named);
            _nameIndexes[scenario.Name] = NameIndex.Create(named, index, scenario.Name, namesBefore.TryGetValue(scenario.Name, out var before) ? before : null, parallelism);
        }

        _declared = new Lazy<IReadOnlyList<DeclaredScenario>>(() => DeclaredScenario.CreateAll(names, index));
    }

    public IReadOnlyList<DeclaredNames> Names { get; }

    /// <summary>The project's own files.</summary>
    public IReadOnlyList<QuotedFile> Files { get; }

    public DeclarationIndex Index { get; }

    public SourceIndex Sources { get; }

    public SourceLibrary Library { get; }

    /// <summary>The scenarios as written in their files.</summary>
    public IReadOnlyList<BoundScenario> Scenarios => Views.AsWritten;

    /// <summary>The scenarios with variants applied.</summary>
    public ScenarioViews Views { get; }

    /// <summary>The cross-file inputs of per-file rules, by scenario.</summary>
    public IReadOnlyDictionary<string, CrossFileInputs> CrossFileInputs => _crossFile;

    /// <summary>Scenarios and vocabularies with the files that declare their names.</summary>
    public IReadOnlyList<DeclaredScenario> Declared => _declared.Value;

    /// <summary>The effective scenarios, in ordinal order of name, each with what tells which files it is made of.</summary>
    public IEnumerable<ScenarioOfFiles> ScenariosOfFiles
    {
        get
        {
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in Names)
            {
                if (file.Syntax.Header is { } header)
                    names[file.Syntax.File.Path] = header.Name.Text;
            }

            return Views.All.Select(scenario => new ScenarioOfFiles(scenario, Index.GetScope(scenario.Name), names));
        }
    }

    /// <summary>The names of facts, by scenario.</summary>
    public IReadOnlyDictionary<string, NameIndex> NameIndexes => _nameIndexes;

    /// <summary>The facts of each file with what their words are compared with.</summary>
    public IEnumerable<SupportedFile> SupportedFiles =>
        from scenario in Views.Checked
        from inputs in scenario.FileInputs
        select new SupportedFile(scenario, inputs, _nameIndexes[scenario.Name], GetAnswers, _analyses.TryGetValue(inputs, out var file) ? file.SupportFindings : new SupportFindings());

    private QuoteAnswers GetAnswers(BoundFile file) => _files.TryGetValue(file, out var quoted) ? quoted.Answers : QuoteAnswers.None;

    /// <summary>The quotes of each file among all sources.</summary>
    public IEnumerable<QuotesOfFile> Quotes => Files.Select(file => new QuotesOfFile(file, Sources, Library));

    /// <summary>The facts of each file among those of its scenario. Those of a variant have no cache key: their effective facts are not those of the file.</summary>
    public IEnumerable<FactsOfFile> FactsOfFiles
    {
        get
        {
            var plain = new HashSet<BoundScenario>(Scenarios);
            foreach (var scenario in Views.Checked)
            {
                foreach (var inputs in scenario.FileInputs)
                    yield return new FactsOfFile(scenario, inputs, plain.Contains(scenario) ? _crossFile[scenario.Name] : null);
            }
        }
    }
}

/// <summary>A file and the answers of texts and seals to its quotes.</summary>
internal sealed record QuotedFile(FileAnalysis File, QuoteAnswers Answers);

/// <summary>The quotes of one file among all sources.</summary>
internal sealed record QuotesOfFile(QuotedFile File, SourceIndex Sources, SourceLibrary Library)
{
    /// <summary>What the findings about them are computed from, as one object.</summary>
    public object Inputs => File.File.GetQuoteInputs(File.Answers, Sources, Library);
}

/// <summary>A fact of a file, with its kind.</summary>
/// <param name="IsReported">Whether sources are expected to report the fact: not what a variant supposes, nor in a sketch without sources.</param>
internal sealed record FactInKind(BoundFile File, BoundFact Fact, Kind Kind, bool IsReported);

/// <summary>The facts of one file among those of its scenario.</summary>
/// <param name="CrossFile">The cross-file inputs of the rules; null if they cannot be compared with the previous ones.</param>
internal sealed record FactsOfFile(BoundScenario Scenario, RuleInputs Inputs, CrossFileInputs? CrossFile);

/// <summary>A scenario with the scenario or vocabulary that each file is of.</summary>
/// <param name="NamesByPath">That of each file whose header can be read.</param>
internal sealed record ScenarioOfFiles(BoundScenario Scenario, Scope Scope, IReadOnlyDictionary<string, string> NamesByPath)
{
    /// <summary>Whether a file may be of the scenario, or of what it uses or extends.</summary>
    public bool MayInclude(InputText file) => !NamesByPath.TryGetValue(file.Path, out var name) || Scope.UsesName(name);
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Compilation;

/// <summary>
/// A file with the results of the stages run on it so far, each with its inputs: a result whose inputs are unchanged is reused. Cancellation between
/// two stages leaves it consistent.
/// </summary>
internal sealed class CachedFile
{
    private DeclarationIndex? _boundWith;
    private SourceIndex? _askedOf;
    private EquatableArray<QuoteRequest> _requests;
    private IReadOnlyList<CachedAnswer> _answers = [];

    private CachedFile(FileSyntax syntax, FileDeclarations declarations)
    {
        Names = new DeclaredNames(syntax);
        Declarations = declarations;
    }

    public InputText File => Names.Syntax.File;

    public DeclaredNames Names { get; }

    public FileDeclarations Declarations { get; }

    /// <summary>The file bound and checked on its own; null before that.</summary>
    public FileAnalysis? Analysis { get; private set; }

    /// <summary>The sources that it declares and cites; null before it is bound.</summary>
    public FileSources? Sources { get; private set; }

    public QuoteAnswers Answers { get; private set; } = QuoteAnswers.None;

    /// <param name="before">The file before the edit: its declarations are usually unchanged and reused.</param>
    public static CachedFile Read(InputText file, CachedFile? before)
    {
        var syntax = Stages.Parse(file);
        var declarations = Stages.Declare(syntax);
        return new CachedFile(syntax, before is not null && before.Declarations.Equals(declarations) ? before.Declarations : declarations);
    }

    /// <param name="changeSince">Computes what has changed since an index.</param>
    public void Bind(DeclarationIndex index, Func<DeclarationIndex, IndexChange> changeSince)
    {
        if (ReferenceEquals(index, _boundWith))
            return;
        if (Analysis is null || _boundWith is null || changeSince(_boundWith).Concerns(File, Analysis))
        {
            var bound = Stages.Bind(Names.Syntax, index);
            Analysis = new FileAnalysis(bound, Stages.CheckFile(bound, index));
            var sources = FileSources.Create(bound, index);
            Sources = sources.Equals(Sources) ? Sources : sources;
            _askedOf = null;
        }

        _boundWith = index;
    }

    public void Ask(SourceIndex sources, SourceLibrary library)
    {
        if (!ReferenceEquals(sources, _askedOf))
            _requests = Stages.GetQuotes(Analysis!.Bound, Analysis.Quoted, sources);
        _askedOf = sources;
        var known = _answers;
        var answers = new CachedAnswer[_requests.Count];
        var isSame = known.Count == answers.Length;
        for (var i = 0; i < answers.Length; i++)
        {
            var (request, document) = (_requests[i], library.Find(_requests[i].Text));
            answers[i] = known.FirstOrDefault(answer => answer.IsTo(request, document)) ?? new CachedAnswer(request, document);
            isSame &= isSame && ReferenceEquals(answers[i], known[i]);
        }

        if (isSame)
            return;
        Answers = new QuoteAnswers(answers.Select(static answer => answer.Answer).OfType<QuoteAnswer>());
        _answers = answers;
    }

    /// <summary>The answer of a text or seal to a request; null if it is missing or its file name is ambiguous, which is reported once, at the source.</summary>
    private sealed class CachedAnswer(QuoteRequest request, SourceDocument? document)
    {
        public QuoteAnswer? Answer { get; } = Stages.Answer(request, document);

        public bool IsTo(QuoteRequest other, SourceDocument? asked) => request.Equals(other) && Equals(document, asked);
    }
}

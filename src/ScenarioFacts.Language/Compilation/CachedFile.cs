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
/// A file with all that was made of it so far, each with what it was made from: what is still made from the same is kept. Stopping between two steps
/// leaves it sound.
/// </summary>
internal sealed class CachedFile
{
    private DeclarationIndex? _boundWith;
    private SourceIndex? _askedOf;
    private EquatableArray<QuoteRequest> _requests;
    private IReadOnlyList<CachedAnswer> _kept = [];

    private CachedFile(FileSyntax syntax, FileDeclarations declarations)
    {
        Named = new DeclaredNames(syntax);
        Declarations = declarations;
    }

    public InputText File => Named.Syntax.File;

    public DeclaredNames Named { get; }

    public FileDeclarations Declarations { get; }

    /// <summary>What binding made of it; null before that.</summary>
    public FileAnalysis? Checked { get; private set; }

    /// <summary>What it says of sources; null before it is bound.</summary>
    public FileSources? Sources { get; private set; }

    public QuoteAnswers Answers { get; private set; } = QuoteAnswers.None;

    /// <param name="before">The file before it was edited: what it declares is most often the same.</param>
    public static CachedFile Read(InputText file, CachedFile? before)
    {
        var syntax = Parser.Parse(file);
        var declarations = FileDeclarations.Create(syntax);
        return new CachedFile(syntax, before is not null && before.Declarations.Equals(declarations) ? before.Declarations : declarations);
    }

    /// <param name="changeSince">What has changed since an index.</param>
    public void Bind(DeclarationIndex index, Func<DeclarationIndex, IndexChange> changeSince)
    {
        if (ReferenceEquals(index, _boundWith))
            return;
        if (Checked is null || _boundWith is null || changeSince(_boundWith).Concerns(File, Checked.Bound))
        {
            Checked = new FileAnalysis(Stages.Bind(Named.Syntax, index));
            var sources = FileSources.Create(Checked.Bound, index);
            Sources = sources.Equals(Sources) ? Sources : sources;
            _askedOf = null;
        }

        _boundWith = index;
    }

    public void Ask(SourceIndex sources, SourceLibrary library)
    {
        if (!ReferenceEquals(sources, _askedOf))
            _requests = Stages.GetQuotes(Checked!.Bound, Checked.Quoted, sources);
        _askedOf = sources;
        var known = _kept;
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
        _kept = answers;
    }

    /// <summary>What a text or seal says to a request; nothing where it is not at hand or not the only one of its name, which is reported once, at the source.</summary>
    private sealed class CachedAnswer(QuoteRequest request, SourceDocument? document)
    {
        public QuoteAnswer? Answer { get; } = document is null ? null : request.Ask(document);

        public bool IsTo(QuoteRequest other, SourceDocument? asked) => request.Equals(other) && Equals(document, asked);
    }
}

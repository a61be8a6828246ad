using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Checking;

/// <summary>A file with its declared names, which are computed once per version of the file.</summary>
internal sealed class DeclaredNames
{
    private readonly Lazy<IReadOnlyList<DeclaredName>> _facts;

    public DeclaredNames(FileSyntax syntax)
    {
        Syntax = syntax;
        _facts = new Lazy<IReadOnlyList<DeclaredName>>(() => [.. syntax.Facts.SelectMany(static fact => fact.Line.Names).Select(static name => new DeclaredName(name))]);
    }

    public FileSyntax Syntax { get; }

    public IReadOnlyList<DeclaredName> Facts => _facts.Value;

    public IEnumerable<DeclaredName> Kinds => Syntax.Kinds.Select(static kind => kind.Line.Name).Concat(Syntax.Choices.Select(static choice => choice.Name))
        .OrderBy(static token => token.Start).Select(static token => new DeclaredName(token));
}

using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>
/// Completion items at a position, most likely first. The context is inferred from the indentation, the unindented line above, and the tokens before the
/// caret, so the line need not be parseable.
/// </summary>
internal sealed class Proposals
{
    private readonly OpenFile _file;
    private readonly Scope? _scope;
    private readonly Words _words;
    private readonly Snippets? _snippets;

    private Proposals(OpenFile file, bool hasSnippets)
    {
        _file = file;
        _scope = file.Analysis.Symbols.GetScope(file.Syntax);
        _words = new Words(file.Analysis, _scope);
        _snippets = hasSnippets && _scope is not null ? new Snippets(_scope) : null;
    }

    private bool IsVocabulary => _file.Syntax.Header?.IsVocabulary == true;

    /// <returns>The items, and the caret with the word that they replace: in a path, one half of it.</returns>
    /// <param name="hasSnippets">Whether items may have tab stops.</param>
    public static (IEnumerable<Proposal> Proposals, Caret Caret) At(OpenFile file, Caret caret, bool hasSnippets)
    {
        var proposals = new Proposals(file, hasSnippets);
        return caret.Indent > 0 ? (proposals.InBody(caret), caret)
            : caret.Before is [{ Kind: TokenKind.Assume or TokenKind.Retract or TokenKind.Expect } keyword] ? (proposals.InPath(keyword, caret.Typed), caret.BehindStop())
            : (proposals.AtMargin(caret), caret);
    }

    private IEnumerable<Proposal> AtMargin(Caret caret) => caret.Before switch
    {
        [] => Beginnings().Concat(IsVocabulary || !EndsLine(caret) ? [] : _snippets?.Facts() ?? []),
        [{ Kind: TokenKind.Use }] => _words.Catalogs(static _ => true, _file.Syntax),
        [{ Kind: TokenKind.Scenario }] => _words.Catalogs(name => !_file.Analysis.Compilation.Index.IsVocabulary(name), null),
        [{ Kind: TokenKind.Vocabulary }] => _words.Catalogs(_file.Analysis.Compilation.Index.IsVocabulary, null),
        [{ Kind: TokenKind.Scenario }, _] => Words.Keywords("extends"),
        [{ Kind: TokenKind.Scenario }, _, { Kind: TokenKind.Extends }] => _words.Catalogs(name => !_file.Analysis.Compilation.Index.IsVocabulary(name), _file.Syntax),
        [{ Kind: TokenKind.Kind }, _] => Words.Keywords("is"),
        [{ Kind: TokenKind.Kind }, _, { Kind: TokenKind.Is }] => _words.Kinds(),
        [{ Kind: TokenKind.Assume }, var path, .. var rest] => InClaim(_words.FieldAt(path.Text), rest),
        [{ Kind: TokenKind.Expect }, var path, .. var rest] => InExpectation(_words.FieldAt(path.Text), rest),
        _ => [],
    };

    private IEnumerable<Proposal> Beginnings()
    {
        if (_file.Syntax.Header is null)
            return Words.Keywords("scenario", "vocabulary");
        if (IsVocabulary)
            return Words.Keywords("kind", "choice", "use");
        var isVariant = _scope is not null && _file.Analysis.Compilation.Index.FindBase(_scope.Name) is not null;
        return _words.Kinds().Concat(Words.Keywords(isVariant ? ["use", "assume", "retract", "expect"] : ["use", "expect"]));
    }

    private IEnumerable<Proposal> InPath(Token keyword, string typed)
    {
        var stop = typed.IndexOf('.', StringComparison.Ordinal);
        return stop < 0 ? _words.Facts(keyword.Kind == TokenKind.Expect ? null : _words.IsOfBase) : Words.Fields(_scope?.KindOfFact(typed[..stop]), []);
    }

    private IEnumerable<Proposal> InBody(Caret caret)
    {
        if (LineTree.Create(_file.Syntax).Above(caret.LineStart) is not { } block)
            return [];
        var above = block.First.First;
        return above.Kind switch
        {
            TokenKind.Kind => InKind(caret, above.Rest.Text),
            TokenKind.Choice => InChoice(block, caret),
            TokenKind.Assume or TokenKind.Retract => caret.Before.Length == 0 ? Words.Keywords("because") : InEvidence(caret.Before),
            TokenKind.Word => InFact(_scope?.FindKind(above.Text), block, caret),
            _ => [],
        };
    }

    private IEnumerable<Proposal> InFact(Kind? kind, LineBlock block, Caret caret)
    {
        if (caret.Before.Length == 0)
        {
            var given = block.Below.Where(line => line.First.Start < caret.Word.Start || line.First.Start > caret.Word.End).Select(static line => line.First.Text);
            var fields = Words.Fields(kind, given.ToHashSet(StringComparer.Ordinal));
            var keywords = Words.Keywords("because");
            return EndsLine(caret) ? fields.Select(field => WithColon(field, kind!)).Concat(keywords).Concat(_snippets?.InFact(kind) ?? []) : fields.Concat(keywords);
        }

        return caret.Before[0].Kind == TokenKind.Arrow ? InEvidence(caret.Before) : InClaim(kind?.GetField(caret.Before[0].Text), [.. caret.Before.Skip(1)]);
    }

    /// <summary>Whether nothing stands behind the word at the caret.</summary>
    private bool EndsLine(Caret caret)
    {
        var line = _file.Source.Lines[_file.Source.Lines.GetPosition(caret.LineStart).Line];
        return string.IsNullOrWhiteSpace(_file.Source.Text[caret.Word.End..Math.Max(caret.Word.End, line.End)]);
    }

    /// <summary>A field brings its colon, unless a time may come before it.</summary>
    private static Proposal WithColon(Proposal field, Kind kind) =>
        kind.GetField(field.Text) is { Symbol.IsOverTime: false } ? field with { Inserted = field.Text + ": " } : field;

    /// <param name="rest">The tokens after the field.</param>
    private IEnumerable<Proposal> InClaim(Field? field, Token[] rest)
    {
        var colon = IndexOf(rest, TokenKind.Colon);
        return colon >= 0 ? InValue(field, [.. rest.Skip(colon + 1)]) : Qualifiers(field, rest);
    }

    private IEnumerable<Proposal> InExpectation(Field? field, Token[] rest)
    {
        var comparison = Array.FindIndex(rest, static token => token.Kind is TokenKind.Is or TokenKind.Comparison);
        if (comparison >= 0)
            return InValue(field, [.. rest.Skip(comparison + 1).SkipWhile(static token => token.Reads("not"))]).Concat(rest.Length == comparison + 1 && rest[^1].Kind == TokenKind.Is ? Words.Keywords("not") : []);
        return rest is [.., { Kind: TokenKind.At }] ? []
            : (field?.Symbol.IsOverTime == true && rest.Length == 0 ? Words.Keywords("at") : []).Concat(Words.Keywords("is", "is not", "before", "after", "includes"));
    }

    private static IEnumerable<Proposal> Qualifiers(Field? field, Token[] rest)
    {
        if (rest is [.., { Kind: TokenKind.To }])
            return Words.Keywords(BoundTime.Ongoing, BoundTime.Unknown);
        if (rest is [.., { Kind: TokenKind.At or TokenKind.From }])
            return [];
        var (hasAt, hasFrom, hasTo) = (IndexOf(rest, TokenKind.At) >= 0, IndexOf(rest, TokenKind.From) >= 0, IndexOf(rest, TokenKind.To) >= 0);
        var times = field is { Symbol.IsOverTime: false } || hasAt || hasTo ? [] : hasFrom ? Words.Keywords("to") : Words.Keywords("at", "from", "to");
        return IndexOf(rest, TokenKind.Standing) >= 0 ? times : times.Concat(Words.Keywords("accepted", "rejected", "disputed"));
    }

    private IEnumerable<Proposal> InEvidence(Token[] before) => before switch
    {
        [{ Kind: TokenKind.Arrow }] => _words.GetFacts([CoreKinds.Source]),
        [{ Kind: TokenKind.Arrow }, .., { Kind: TokenKind.Via }] => _words.Voices(),
        [{ Kind: TokenKind.Arrow }, .., { Kind: TokenKind.Credibility }] => Enumerable.Range(1, 6).Select(static digit => new Proposal($"{digit}", ProposalKind.Value)),
        [{ Kind: TokenKind.Arrow }, .., { Kind: TokenKind.Denies }] => Words.Keywords("credibility"),
        [{ Kind: TokenKind.Arrow }, .., { Kind: TokenKind.Word }] => IndexOf(before, TokenKind.Credibility) >= 0 ? [] : Words.Keywords("via", "denies", "credibility"),
        _ => [],
    };

    /// <param name="tokens">The tokens after the colon.</param>
    private IEnumerable<Proposal> InValue(Field? field, Token[] tokens)
    {
        var item = tokens.Skip(Array.FindLastIndex(tokens, static token => token.Kind == TokenKind.Comma) + 1).ToList();
        return field is null || _scope is null ? [] : field.TypeKind switch
        {
            TypeKind.Reference or TypeKind.TextOrReference => item.Count switch
            {
                0 => _words.GetFacts(field.Symbol.Type.Kinds),
                1 => Words.Keywords("as"),
                2 when item[1].Reads("as") => _words.Roles(),
                _ => [],
            },
            TypeKind.SourceChain => item.Count == 0 ? _words.GetFacts([CoreKinds.Source]) : item[^1].Kind == TokenKind.Via ? _words.Voices() : Words.Keywords("via"),
            TypeKind.Choice => item.Count == 0 ? _words.ChoiceWords(field.Symbol.Type.Names[0]) : [],
            TypeKind.Quantity => item.Count == 0 ? [] : _words.ChoiceWords(field.Symbol.Type.Unit!).Concat(Words.Scales),
            TypeKind.Money => item.Count == 0 ? [] : Words.Scales.Concat(Words.Currencies),
            TypeKind.Count => item.Count == 0 ? [] : Words.Scales,
            TypeKind.CountryCode => item.Count == 0 ? Words.Countries : [],
            TypeKind.Reliability => item.Count == 0 ? Words.Reliabilities : [],
            _ => [],
        };
    }

    /// <summary>Under a choice: what is not yet said of its words.</summary>
    private IEnumerable<Proposal> InChoice(LineBlock block, Caret caret)
    {
        var words = _words.ChoiceWords(block.First.First.Rest.Text);
        if (caret.Before.Length == 0)
        {
            var given = block.Below.Where(line => line.First.Start < caret.Word.Start || line.First.Start > caret.Word.End).Select(static line => line.First.Text).ToHashSet(StringComparer.Ordinal);
            return Words.Keywords(ChoiceKeywords.Real, ChoiceKeywords.Final).Concat(words).Where(proposal => !given.Contains(proposal.Text));
        }

        return ChoiceKeywords.IsKeyword(caret.Before[0]) && caret.Before[^1].Kind is TokenKind.Colon or TokenKind.Comma
            ? words.Where(word => !caret.Before.Any(token => token.Reads(word.Text)))
            : [];
    }

    private IEnumerable<Proposal> InKind(Caret caret, string kind)
    {
        if (caret.Before.Length == 0)
            return Words.Keywords(KindSettings.Evidence, KindSettings.Plural, KindSettings.Naming, KindSettings.Sides);
        var colon = IndexOf(caret.Before, TokenKind.Colon);
        if (colon != 1)
            return [];
        if (caret.Before[0].Reads(KindSettings.Evidence))
            return caret.Before.Length == 2 ? Words.Keywords("required", "optional") : [];
        if (caret.Before[0].Reads(KindSettings.Naming))
            return caret.Before.Length == 2 ? Words.Keywords(KindSettings.Proper) : [];
        if (caret.Before[0].Reads(KindSettings.Sides))
            return caret.Before[^1].Kind is TokenKind.Colon or TokenKind.Comma ? Words.Fields(_scope?.FindKind(kind), []) : [];
        if (IndexOf(caret.Before, TokenKind.Comma) >= 0)
            return caret.Before[^1].Kind == TokenKind.Comma ? Words.Keywords([.. FieldModifiers.All]) : [];
        return caret.Before[^1] switch
        {
            { Kind: TokenKind.Colon } => _words.Types().Concat(Words.Keywords("list of", "quantity of")),
            var last when last.Reads("or") => _words.Kinds(),
            var last when last.Reads("of") => caret.Before[^2].Reads(TypeExpression.Quantity) ? _words.Choices() : _words.Types().Concat(Words.Keywords("quantity of")),
            var last when last.Reads("list") || last.Reads(TypeExpression.Quantity) => Words.Keywords("of"),
            var last when _scope?.FindKind(last.Text) is not null || last.Reads(TypeExpression.Text) => Words.Keywords("or"),
            _ => [],
        };
    }

    private static int IndexOf(Token[] tokens, char kind) => Array.FindIndex(tokens, token => token.Kind == kind);
}

/// <summary>A completion item.</summary>
/// <param name="Text">The label, which is also the inserted text unless <see cref="Inserted"/> has more.</param>
/// <param name="Kind">The icon, one of <see cref="ProposalKind"/>.</param>
/// <param name="Detail">A short description beside the label.</param>
/// <param name="Documentation">Documentation in Markdown, computed only if shown.</param>
/// <param name="Filter">The text matched against the typed word; null for the label.</param>
internal sealed record Proposal(string Text, int Kind, string? Detail = null, Func<string?>? Documentation = null, string? Filter = null)
{
    /// <summary>The inserted text.</summary>
    public string Inserted { get; init; } = Text;
}

/// <summary>Values of the protocol's <c>CompletionItemKind</c>.</summary>
internal static class ProposalKind
{
    public const int Class = 7;
    public const int Module = 9;
    public const int Property = 10;
    public const int Unit = 11;
    public const int Value = 12;
    public const int Enum = 13;
    public const int Keyword = 14;
    public const int Snippet = 15;
    public const int Reference = 18;
    public const int EnumMember = 20;
}

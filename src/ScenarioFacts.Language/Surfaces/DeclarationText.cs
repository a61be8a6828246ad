using System.Text;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Surfaces;

/// <summary>
/// Writes what a file declares as <c>.facts</c> text that binds to the same facts and claims: without comments, expectations and, but for claims over time, the words of quotes
/// and reasons. Of those, a variant may keep a part of a claim, and gives it with its words.
/// </summary>
internal sealed class DeclarationText
{
    /// <summary>Stands for words that were left out: which source backs a claim, and that there is a reason, counts for others too.</summary>
    private const string LeftOut = "\"…\"";

    private const string Continued = "\n      ";

    private const int LongestDocumentation = 1000;

    private readonly StringBuilder _text = new();
    private readonly FileSyntax _syntax;
    private readonly Scope _scope;

    private DeclarationText(FileSyntax syntax, Scope scope) => (_syntax, _scope) = (syntax, scope);

    /// <summary>The text of a file with a header.</summary>
    public static string Write(FileSyntax syntax, Scope scope)
    {
        var writer = new DeclarationText(syntax, scope);
        writer.AddHeader(syntax.Header!);
        if (syntax.Header!.IsVocabulary)
            writer.AddVocabulary();
        else
            writer.AddScenario();
        return writer._text.ToString();
    }

    private void AddHeader(HeaderSyntax header)
    {
        Add(header, "", header.Keyword);
        foreach (var use in _syntax.Uses)
            Add(use, "use ", use.Name);
    }

    private void AddVocabulary()
    {
        foreach (var kind in _syntax.Kinds)
        {
            Add(kind.Line, "kind ", kind.Line.Name);
            foreach (var field in kind.Fields)
                Add(field, "  ", field.Field);
        }

        foreach (var choice in _syntax.Choices)
        {
            Add(choice.Line, "choice ", choice.Line.Name);
            foreach (var word in choice.Body)
                Add(word, "  ", word.Field);
        }
    }

    private void AddScenario()
    {
        foreach (var fact in _syntax.Facts)
        {
            Add(fact.Line, "", fact.Line.Kind);
            Add(fact.Backing, "  ", hasWords: false);
            var kind = _scope.FindKind(fact.Line.Kind.Text);
            foreach (var claim in fact.Claims)
            {
                Add(claim.Line, "  ", claim.Line.Field);
                Add(claim.Backing, "    ", IsOverTime(kind, claim.Line.Field.Text));
            }
        }

        foreach (var assumption in _syntax.Assumptions)
        {
            var path = assumption.Line.Path;
            Add(assumption.Line, "", assumption.Line.Keyword);
            Add(assumption.Backing, "  ", path.Field is { } field && IsOverTime(_scope.KindOfFact(path.Fact), field));
        }

        foreach (var retraction in _syntax.Retractions)
        {
            Add(retraction.Line, "", retraction.Line.Keyword);
            Add(retraction.Backing, "  ", hasWords: false);
        }
    }

    private static bool IsOverTime(Kind? kind, string field) => kind?.GetField(field)?.Symbol.IsOverTime == true;

    private void Add(Backing backing, string indent, bool hasWords)
    {
        foreach (var evidence in backing.Evidence)
        {
            var words = evidence.Words.First;
            _text.Append(indent).Append("> ").Append(Slice(evidence.Source, hasWords ? evidence.Rest : words)).Append(hasWords ? "" : " " + LeftOut).Append('\n');
        }

        if (backing.Because is { } because)
            _text.Append(indent).Append("because ").Append(hasWords ? Slice(because.Reason.First, because.Rest) : LeftOut).Append('\n');
    }

    /// <summary>Adds a line from its first token on.</summary>
    private void Add(LineSyntax line, string before, Token first)
    {
        if (line.Documentation is { } documentation)
            AddDocumentation(documentation, before.TrimStart().Length == 0 ? before : "");
        _text.Append(before).Append(Slice(first, line.Rest)).Append('\n');
    }

    /// <summary>Lines have a longest length; several are joined by spaces again.</summary>
    private void AddDocumentation(string documentation, string indent)
    {
        while (documentation.Length > LongestDocumentation && documentation.LastIndexOf(' ', LongestDocumentation) is var end and > 0)
        {
            _text.Append(indent).Append("## ").Append(documentation, 0, end).Append('\n');
            documentation = documentation.Substring(end + 1);
        }

        _text.Append(indent).Append("## ").Append(documentation).Append('\n');
    }

    /// <summary>The text from a token up to another one. What stands between the parts of a text that goes on in further lines is a comment.</summary>
    private string Slice(Token first, Token rest)
    {
        var slice = new StringBuilder();
        var (start, last) = (first.Start, first);
        while (last.Next is { } next && next != rest)
        {
            if (next.Kind == TokenKind.Continuation)
            {
                slice.Append(_syntax.File.Slice(TextSpan.FromBounds(start, last.Stop))).Append(Continued);
                start = next.Start;
            }

            last = next;
        }

        return slice.Append(_syntax.File.Slice(TextSpan.FromBounds(start, last.Stop))).ToString();
    }
}

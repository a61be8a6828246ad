using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Formatting;

/// <summary>Lays out a file without syntax errors line by line; each line stays one line or is removed.</summary>
internal sealed class LineLayout
{
    private const int Step = 2;
    private const string BeforeComment = "  ";

    private readonly InputText _file;
    private readonly string?[] _lines;

    /// <summary>The indent of each line of tokens; -1 for comments and blank lines.</summary>
    private readonly int[] _indents;

    /// <summary>Start offsets of evidence that is too shallow to tell what it backs. It stays level with the field, so that the warning survives formatting.</summary>
    private readonly HashSet<int> _shallow;

    private bool _isOfVocabulary;
    private bool _hasClaim;

    private LineLayout(FileSyntax syntax)
    {
        _file = syntax.File;
        _lines = new string?[_file.Lines.Count];
        _indents = [.. Enumerable.Repeat(-1, _lines.Length)];
        _shallow = [.. syntax.Diagnostics.Where(static diagnostic => diagnostic.Id == Descriptors.EvidenceTooShallow.Id).Select(static diagnostic => diagnostic.Span.Start)];
    }

    /// <summary>The content of each line without its line break; null for a removed line.</summary>
    public static string?[] Compute(FileSyntax syntax)
    {
        var layout = new LineLayout(syntax);
        foreach (var line in Lexer.Lines(syntax.File))
            layout.LayOut(line, layout.GetIndent(line));
        layout.LayOutComments();
        layout.LayOutBlanks();
        return layout._lines;
    }

    /// <summary>No indent for a declaration, one step for its members, and one more for the backing of a claim.</summary>
    private int GetIndent(LogicalLine line)
    {
        if (line.Indent == 0)
        {
            (_isOfVocabulary, _hasClaim) = (line.First.Kind is TokenKind.Kind or TokenKind.Choice, false);
            return 0;
        }

        var isBacking = !_isOfVocabulary && line.First.Kind is TokenKind.Arrow or TokenKind.Because;
        if (isBacking)
            return _hasClaim && !_shallow.Contains(line.First.Start) ? 2 * Step : Step;
        _hasClaim = true;
        return Step;
    }

    /// <summary>Lays out the tokens of a line and, below it, the strings that continue it.</summary>
    private void LayOut(LogicalLine line, int indent)
    {
        var first = line.First;
        for (var deeper = 0; first.Kind != TokenKind.End; deeper = Step)
            first = LayOut(first, indent + deeper);
    }

    /// <summary>Lays out one physical line.</summary>
    /// <returns>The first token of the next physical line, or the end.</returns>
    private Token LayOut(Token first, int indent)
    {
        var number = _file.Lines.GetPosition(first.Start).Line;
        var text = new StringBuilder().Append(' ', indent).Append(first.Text);
        var (before, last) = ((Token?)null, first);
        while (last.Next is { Kind: not (TokenKind.End or TokenKind.Continuation) } next)
        {
            if (TokenSpacing.IsBetween(before, last, next))
                text.Append(' ');
            text.Append(next.Text);
            (before, last) = (last, next);
        }

        var comment = _file.Slice(TextSpan.FromBounds(last.Stop, _file.Lines[number].End)).Trim();
        if (comment.Length > 0)
            text.Append(BeforeComment).Append(comment);
        (_lines[number], _indents[number]) = (text.ToString(), indent);
        return last.Next!;
    }

    /// <summary>A comment is indented like the line below, which it is about; an indented one at the end of a declaration stays in it.</summary>
    private void LayOutComments()
    {
        var firstLine = System.Array.FindIndex(_indents, static indent => indent >= 0);
        var below = -1;
        for (var i = _lines.Length - 1; i >= 0; i--)
        {
            if (_indents[i] >= 0)
            {
                below = _indents[i];
                continue;
            }

            var written = _file.Slice(_file.Lines[i]).TrimStart('\uFEFF');
            var comment = written.Trim();
            if (comment.Length == 0)
                continue;
            var endsThing = below <= 0 && firstLine >= 0 && i > firstLine && written[0] != '#' && !IsDocumentation(comment, below);
            _lines[i] = new string(' ', endsThing ? Step : System.Math.Max(below, 0)) + comment;
        }
    }

    /// <summary>Documentation always belongs to what follows, whatever its indent.</summary>
    private static bool IsDocumentation(string comment, int below) => below == 0 && comment.StartsWith("##", System.StringComparison.Ordinal);

    /// <summary>Keeps one blank line of each run, and none at the ends of the file.</summary>
    private void LayOutBlanks()
    {
        var before = -1;
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_lines[i] is null)
                continue;
            if (before >= 0 && i > before + 1)
                _lines[before + 1] = "";
            before = i;
        }
    }
}

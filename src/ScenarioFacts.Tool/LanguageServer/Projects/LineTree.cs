using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>The nesting of a file's lines by indentation only, including lines that cannot be parsed.</summary>
internal sealed class LineTree
{
    private readonly List<LineBlock> _blocks = [];

    private LineTree(FileSyntax file)
    {
        LineBlock? block = null;
        foreach (var line in file.Lines)
        {
            if (line.First.Kind == TokenKind.End)
                continue;
            if (line.Indent == 0 || block is null)
                _blocks.Add(block = new LineBlock(line, []));
            else
                block.Below.Add(line);
        }
    }

    /// <summary>The unindented lines, each with the lines below it.</summary>
    public IReadOnlyList<LineBlock> Blocks => _blocks;

    public static LineTree Create(FileSyntax file) => new(file);

    /// <summary>The block that a line at the offset would belong to; null before the first block.</summary>
    public LineBlock? Above(int offset) => _blocks.FindLast(block => block.First.First.Start < offset);

    /// <summary>The end of the last token of a line.</summary>
    public static int GetEnd(LogicalLine line)
    {
        var last = line.First;
        while (last.Next is { Kind: not TokenKind.End } next)
            last = next;
        return last.Stop;
    }
}

/// <summary>An unindented line and the indented lines below it.</summary>
internal sealed record LineBlock(LogicalLine First, List<LogicalLine> Below)
{
    public TextSpan Span => TextSpan.FromBounds(First.First.Start, LineTree.GetEnd(Below.Count > 0 ? Below[^1] : First));
}

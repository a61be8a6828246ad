using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>Which lines of a file stand under which, by their margin alone: also those that cannot be read.</summary>
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

    /// <summary>The lines at the margin, each with those below it.</summary>
    public IReadOnlyList<LineBlock> Blocks => _blocks;

    public static LineTree Create(FileSyntax file) => new(file);

    /// <summary>The block that a line which begins at the offset would belong to; null above all.</summary>
    public LineBlock? Above(int offset) => _blocks.FindLast(block => block.First.First.Start < offset);

    /// <summary>Where the last token of a line ends.</summary>
    public static int GetEnd(LogicalLine line)
    {
        var last = line.First;
        while (last.Next is { Kind: not TokenKind.End } next)
            last = next;
        return last.Stop;
    }
}

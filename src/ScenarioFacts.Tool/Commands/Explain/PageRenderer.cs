using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Rendering;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Explain;

/// <summary>Prints a diagnostic's page: its meaning, a sample with carets under the error, the message, and the fixed sample.</summary>
internal sealed class PageRenderer
{
    private const int Indent = 2;

    /// <summary>The heading of the section with the message.</summary>
    private const string MessageHeading = "Message";

    private readonly DiagnosticPage _page;
    private readonly IAnsiConsole _console;
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Style _style;

    private PageRenderer(DiagnosticPage page, IAnsiConsole console) => (_page, _console, _style) = (page, console, Styles.ForSeverity(page.Descriptor.Severity));

    public static void Write(DiagnosticPage page, IAnsiConsole console) => new PageRenderer(page, console).Write();

    private void Write()
    {
        var descriptor = _page.Descriptor;
        new Prose().Add(descriptor.Id, _style).Add("  " + descriptor.Title, Styles.Strong).Write(_console);
        new Prose().Add($"{Severity}, {descriptor.Category}: ", Styles.Dim).Add(Template(descriptor.MessageTemplate), Styles.Dim).Write(_console);
        Block? before = null;
        foreach (var block in _page.Document.Where(block => !IsShownAlready(block)))
        {
            if (before is not HeadingBlock)
                Line.WriteEmpty(_console);
            Write(before = block);
        }
    }

    private string Severity => _page.Descriptor.SeverityWord;

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Inlines(heading.Inline, new Prose(), Styles.Strong, static text => text == MessageHeading ? "What it prints" : text).Write(_console);
                break;
            case FencedCodeBlock code:
                WriteCode(code);
                break;
            case QuoteBlock quote:
                WriteMessage(quote);
                break;
            case ParagraphBlock paragraph:
                Inlines(paragraph.Inline, new Prose(), null, static text => text).Write(_console);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            default:
                new Prose().Add(GetSource(block)).Write(_console);
                break;
        }
    }

    /// <summary>Skips source texts that were already shown: the fixed sample quotes the same ones.</summary>
    private bool IsShownAlready(Block block) => block is FencedCodeBlock { Arguments: not null } code && !_shown.Add(code.Arguments + "\n" + code.Lines);

    private void WriteCode(FencedCodeBlock code)
    {
        if (!string.IsNullOrEmpty(code.Arguments))
            _console.Write(new Line().Add(new string(' ', Indent)).Add(code.Arguments + ":", Styles.Dim));
        var marked = MarkedCode.Parse(code.Lines.ToString().ReplaceLineEndings("\n"));
        var file = new InputText("", marked.Text);
        var marks = marked.Marks.ToLookup(mark => file.Lines.GetPosition(mark.Start).Line);
        for (var line = 0; line < file.Lines.Count; line++)
        {
            var text = Wording.Printable(file.Slice(file.Lines[line]));
            _console.Write(new Line().Add(text.Length == 0 ? "" : new string(' ', Indent)).Add(text, Styles.Code));
            if (marks.Contains(line))
                _console.Write(new Line().Add(new string(' ', Indent)).Add(GetCarets(file, marks[line]), _style));
        }
    }

    /// <summary>Merges the carets of all marks of a line.</summary>
    private static string GetCarets(InputText file, IEnumerable<TextSpan> marks)
    {
        var all = marks.Select(mark => LineExcerpt.Create(file, mark, int.MaxValue).Carets).ToList();
        return string.Concat(Enumerable.Range(0, all.Max(static carets => carets.Length))
            .Select(i => all.Exists(carets => i < carets.Length && carets[i] == '^') ? '^' : ' '));
    }

    /// <summary>Messages are plain text and must not be parsed as Markdown.</summary>
    private void WriteMessage(QuoteBlock quote)
    {
        foreach (var message in GetSource(quote).Split('\n').Select(static line => line.TrimStart('>').Trim()).Where(static line => line.Length > 0))
            new Prose(Indent).Add($"{Severity} {_page.Descriptor.Id}", _style).Add(": ").Add(message).Write(_console);
    }

    private void WriteList(ListBlock list)
    {
        foreach (var paragraph in list.Descendants<ParagraphBlock>())
            Inlines(paragraph.Inline, new Prose(Indent).Add("- "), null, static text => text).Write(_console);
    }

    private Prose Inlines(ContainerInline? container, Prose prose, Style? style, Func<string, string> read)
    {
        foreach (var inline in container?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    prose.Add(read(literal.Content.ToString()), literal.Parent is EmphasisInline ? Styles.Strong : style);
                    break;
                case CodeInline code:
                    prose.Add("`" + code.Content + "`", Styles.Code);
                    break;
                case LineBreakInline:
                    prose.Add(" ");
                    break;
                case HtmlInline or AutolinkInline:
                    prose.Add(_page.Text.Substring(inline.Span.Start, inline.Span.Length), style);
                    break;
            }
        }

        return prose;
    }

    private string GetSource(Block block) => _page.Text.Substring(block.Span.Start, block.Span.Length);

    /// <summary>The message template with an ellipsis for each placeholder.</summary>
    private static string Template(string template)
    {
        var parts = template.Split('{', '}');
        return string.Concat(parts.Select(static (part, i) => i % 2 == 1 ? "…" : part));
    }
}

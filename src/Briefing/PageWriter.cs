using ScenarioFacts;

namespace Briefing;

/// <summary>Writes a page of plain text, 100 characters wide, whose statements cite their sources by number.</summary>
internal sealed class PageWriter(TextWriter output)
{
    /// <summary>The heading of the notes.</summary>
    public const string NotesHeading = "Notes (original source first; lines are those of the article read)";

    private const int Width = 100;
    private const string DetailIndent = "      ";
    private readonly Citations _citations = new();
    private string? _pendingHeading;

    /// <summary>Writes the title of the page and a line below it.</summary>
    public void WriteTitle(string title, string subtitle)
    {
        WriteUnderlined(title, '=');
        WriteWrapped(subtitle, "");
    }

    /// <summary>Starts a section. Its heading is written with the first line below it, so that a page has no empty sections.</summary>
    public void WriteHeading(string heading) => _pendingHeading = heading;

    /// <summary>Writes a statement and the numbers of the sources behind its claims.</summary>
    public void WriteStatement(string text, IEnumerable<Claim> claims) => WriteItem($"{text} {_citations.MarksFor(claims)}".TrimEnd());

    /// <summary>Writes a numbered statement and the numbers of its notes.</summary>
    public void WriteNumbered(int number, string text, IEnumerable<Claim> claims) => WriteWrapped($"{number}. {text} {_citations.MarksFor(claims)}".TrimEnd(), "   ");

    /// <summary>Writes a list item without citations.</summary>
    public void WriteItem(string text) => WriteWrapped("- " + text, "  ");

    /// <summary>Writes a paragraph.</summary>
    public void WriteText(string text) => WriteWrapped(text, "");

    /// <summary>Writes the reasoning below a list item.</summary>
    public void WriteReason(string because) => WriteDetail($"because {because}");

    /// <summary>Writes each quotation behind a claim with its attribution chain, then the denials and the reasoning.</summary>
    public void WriteEvidence(Claim claim)
    {
        foreach (var evidence in claim.Evidence)
            WriteDetail($"“{evidence.Words}” – {Citations.AttributionChain(evidence)}");
        foreach (var denial in claim.Denials)
            WriteDetail($"denied: “{denial.Words}” – {Citations.AttributionChain(denial)}");
        if (claim.Because is { } because)
            WriteReason(because);
    }

    /// <summary>Writes the notes cited on the page, by number.</summary>
    public void WriteNotes()
    {
        WriteHeading(NotesHeading);
        foreach (var (index, entry) in _citations.Entries.Index())
            WriteWrapped($"[{index + 1}] {entry}", "    ");
    }

    private void WriteDetail(string text) => WriteWrapped(DetailIndent + text, DetailIndent + "  ");

    private void WriteUnderlined(string text, char line)
    {
        output.WriteLine(text);
        output.WriteLine(new string(line, text.Length));
    }

    private void WritePendingHeading()
    {
        if (_pendingHeading is not { } heading)
            return;
        _pendingHeading = null;
        output.WriteLine();
        WriteUnderlined(heading, '-');
    }

    /// <summary>Breaks a text at spaces and indents every line but the first.</summary>
    private void WriteWrapped(string text, string indent)
    {
        WritePendingHeading();
        while (text.Length > Width && text.LastIndexOf(' ', Width) is var space && space > indent.Length)
        {
            output.WriteLine(text[..space]);
            text = indent + text[(space + 1)..];
        }
        output.WriteLine(text);
    }
}

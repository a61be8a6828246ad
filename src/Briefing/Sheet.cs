using ScenarioFacts;

namespace Briefing;

/// <summary>A page of plain text, a hundred characters wide, whose statements carry the numbers of their sources.</summary>
internal sealed class Sheet(TextWriter output)
{
    private const int Width = 100;
    private readonly Citations _citations = new();

    /// <summary>The first lines of a page.</summary>
    public void Title(string title, string subtitle)
    {
        Underlined(title, '=');
        Wrap(subtitle, "");
    }

    /// <summary>Begins a section.</summary>
    public void Heading(string heading)
    {
        output.WriteLine();
        Underlined(heading, '-');
    }

    /// <summary>A statement, with the numbers of the sources of the claims that it makes.</summary>
    public void Line(string text, IEnumerable<Claim> claims) => Wrap($"- {text} {_citations.MarksOf(claims)}".TrimEnd(), "  ");

    /// <summary>Words that make no claim.</summary>
    public void Text(string text, string indent = "") => Wrap(indent + text, indent + "  ");

    /// <summary>The words that back a claim and the chain back to who first said them, a line each; then those that deny it.</summary>
    public void Quotes(Claim claim)
    {
        foreach (var evidence in claim.Evidence)
            Text($"“{evidence.Words}” – {Citations.ChainOf(evidence)}", "      ");
        foreach (var denial in claim.Denials)
            Text($"denied: “{denial.Words}” – {Citations.ChainOf(denial)}", "      ");
        if (claim.Because is { } because)
            Text($"because {because}", "      ");
    }

    /// <summary>All sources cited so far, by number.</summary>
    public void Sources()
    {
        Heading("Sources, from who first said so to the text in our hands");
        for (var i = 0; i < _citations.Notes.Count; i++)
            Wrap($"[{i + 1}] {_citations.Notes[i]}", "    ");
    }

    private void Underlined(string text, char line)
    {
        output.WriteLine(text);
        output.WriteLine(new string(line, text.Length));
    }

    /// <summary>Breaks a text at spaces; all lines but the first begin with an indent.</summary>
    private void Wrap(string text, string indent)
    {
        while (text.Length > Width && text.LastIndexOf(' ', Width) is var space && space > indent.Length)
        {
            output.WriteLine(text[..space]);
            text = indent + text[(space + 1)..];
        }
        output.WriteLine(text);
    }
}

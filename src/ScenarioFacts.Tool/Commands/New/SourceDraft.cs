using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Sources;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary>The lines of a new source for a text, with what the head of the text says of it.</summary>
/// <param name="Lines">The lines; they compile without errors, and with no warning but that nothing quotes the source yet.</param>
internal sealed record SourceDraft(string Name, string Lines)
{
    /// <summary>Longer names are hard to type.</summary>
    private const int MostNameWords = 4;

    /// <param name="fileName">The bare file name of the text.</param>
    /// <param name="isTaken">Whether a fact has the name already.</param>
    public static SourceDraft Create(string fileName, string text, Func<string, bool> isTaken)
    {
        var head = ArticleHead.Read(text);
        var name = SourceName.Propose(head.Title is { } title ? Shorten(title) : fileName, isTaken);
        var label = head.Title ?? Names.GetLabel(Names.Normalize(Path.GetFileNameWithoutExtension(fileName)));
        var library = SourceLibrary.Create([new InputText(fileName, text)]);
        string[] drafts = [Write(name, label, fileName, head.Credit, quotes: true), Write(name, label, fileName, head.Credit, quotes: false)];
        return new SourceDraft(name, Array.Find(drafts, lines => IsSound(lines, library)) ?? Write(name, label, fileName, null, quotes: false));
    }

    /// <summary>The first words of a title that say something.</summary>
    private static string Shorten(string title) =>
        string.Join('-', WordTokenizer.Words(title).Where(static word => !FunctionWords.AtEdges.Contains(word.ToLowerInvariant())).Take(MostNameWords));

    /// <param name="quotes">Whether the line of the text that says so is quoted.</param>
    private static string Write(string name, string label, string fileName, CreditLine? credit, bool quotes)
    {
        var evidence = credit is not null && quotes ? $"    > {name} \"{EvidenceRenderer.Escaped(credit.Words)}\"\n" : "";
        return $"source {name} \"{EvidenceRenderer.Escaped(label)}\"\n"
            + $"  text: \"{EvidenceRenderer.Escaped(fileName)}\"\n"
            + (credit?.Publisher is { } publisher ? $"  publisher: \"{EvidenceRenderer.Escaped(publisher)}\"\n{evidence}" : "")
            + (credit is not null
                ? $"  published: {credit.Published}\n{evidence}"
                : "  # published: DATE  # no date was found at the head of the text: write it as exactly as it is known, 2022-05-04, 2022-05, 2022 or 2022~\n");
    }

    private static bool IsSound(string lines, SourceLibrary library) => FactCompiler.Compile([new InputText("draft", "scenario draft\n\n" + lines)], library).Diagnostics.All(static diagnostic => diagnostic.Descriptor == Descriptors.SourceNeverCited);
}

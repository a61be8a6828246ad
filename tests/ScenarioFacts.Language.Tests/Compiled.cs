using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Oracle;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests;

/// <summary>Compiles texts in which the expected diagnostics are marked, and says what differs.</summary>
internal static class Compiled
{
    /// <summary>The words that quotes in tests are taken from, as the text of the source <c>blog</c>.</summary>
    public const string Blog = "Alice met Bob in London on Monday. Both ministers signed the treaty in Rome, and the treaty holds.";

    /// <summary>What most samples begin with: a scenario, the vocabulary and a source that is quoted.</summary>
    public const string Start = """
        scenario s
        use defence
        source blog
          text: "blog.txt"
        person bob
          > blog "Alice met Bob"

        """;

    private const string InferredOnly = "FACT4024";
    private const string NoFigure = "FACT4029";

    private static readonly SourceLibrary BlogAlone = SourceLibrary.Create([new InputText("blog.txt", Blog)]);

    /// <summary>Compiles one file and asserts that exactly the marked diagnostics are shown, each at its span.</summary>
    public static FactCompilation Of(string marked) => Of(("a.facts", marked));

    /// <summary>As <see cref="Of(string)"/>, below <see cref="Start"/>.</summary>
    public static FactCompilation Under(string marked) => Of(Start + marked);

    public static FactCompilation Of(params (string Path, string Marked)[] files) => With(BlogAlone, files);

    /// <summary>As <see cref="Of(string)"/>, with other texts than <see cref="Blog"/>.</summary>
    public static FactCompilation With(SourceLibrary library, string marked) => With(library, [("a.facts", marked)]);

    public static FactCompilation With(SourceLibrary library, params (string Path, string Marked)[] files)
    {
        var parsed = files.Select(static file => (file.Path, Markup: MarkupText.Parse(file.Marked))).ToList();
        var compilation = FactCompiler.Compile(parsed.Select(static file => new InputText(file.Path, file.Markup.Text)), library);
        var expected = parsed.SelectMany(static file =>
            file.Markup.Marks.Select(mark => Show(mark.Id, new InputText(file.Path, file.Markup.Text), new TextSpan(mark.Start, mark.Length))));
        // Samples rest on reasoning alone, or on any words, where they are not about evidence: what is said of that counts only where it is marked.
        var unmarked = new[] { InferredOnly, NoFigure }.Where(id => !parsed.Exists(file => file.Markup.Marks.Any(mark => mark.Id == id))).ToList();
        var isOfWords = parsed.Exists(static file => file.Markup.Marks.Any(static mark => WordDiagnostics.Contain(mark.Id)));
        var actual = compilation.Diagnostics
            .Where(diagnostic => !unmarked.Contains(diagnostic.Id) && (isOfWords || !WordDiagnostics.Contain(diagnostic.Id)))
            .Select(static diagnostic => Show(diagnostic.Id, diagnostic.File, diagnostic.Span));
        if (Lines(expected) != Lines(actual))
            Assert.Fail($"Expected:\n{Lines(expected)}\nActual:\n{Lines(compilation.Diagnostics.Select(static diagnostic => diagnostic.ToString()))}");
        return compilation;
    }

    /// <summary>Compiles one file below <see cref="Start"/> that has one diagnostic, and gives its message.</summary>
    public static string MessageUnder(string marked) => Assert.Single(Under(marked).Diagnostics, static diagnostic => diagnostic.Id is not (InferredOnly or NoFigure) && !WordDiagnostics.Contain(diagnostic.Id)).Message;

    public static string MessageOf(string marked) => Assert.Single(Of(marked).Diagnostics, static diagnostic => diagnostic.Id is not (InferredOnly or NoFigure) && !WordDiagnostics.Contain(diagnostic.Id)).Message;

    /// <summary>Leaves out what is said of claims and their words: the few words of the blog are quoted for anything.</summary>
    public static FactCompilation Compile(IEnumerable<InputText> files)
    {
        var compilation = FactCompiler.Compile(files, BlogAlone);
        return compilation with { Diagnostics = [.. compilation.Diagnostics.Where(static diagnostic => !WordDiagnostics.Contain(diagnostic.Id))] };
    }

    public static FactCompilation Compile(string text) => Compile([new InputText("a.facts", text)]);

    private static string Show(string id, InputText file, TextSpan span)
    {
        var start = file.Lines.GetPosition(span.Start);
        return $"{file.Path}({start.Line + 1},{start.Column + 1}) {id} «{file.Slice(span)}»";
    }

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines.Order(StringComparer.Ordinal));
}

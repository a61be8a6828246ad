using System.CommandLine;
using System.Globalization;
using ScenarioFacts.Language;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.Commands;

/// <summary><c>facts seal TEXT…</c>: writes what may be shipped in place of private texts.</summary>
internal static class SealCommand
{
    public static Command Create(Terminal terminal)
    {
        var texts = new Argument<string[]>("TEXT") { Description = "The texts of sources.", Arity = ArgumentArity.OneOrMore };
        texts.AcceptNoOptions();
        var facts = new Option<string[]>("--facts")
        {
            Description = "The .facts files or folders whose quotes are sealed; the current folder where none is named.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = static _ => ["."],
        };
        facts.AcceptNoOptions();
        var output = new Option<string>("--output", "-o") { Description = "The folder that the seals go to.", HelpName = "DIR", DefaultValueFactory = static _ => "seeds" };
        var command = new Command("seal", "Writes the seals of texts. Example: facts seal private/blog.txt --facts facts -o seeds") { texts, facts, output };
        command.Validators.Add(result =>
        {
            if (result.GetResult(texts) is not { Tokens.Count: > 0 })
                result.AddError("Which text is to be sealed? Name it first, then --facts: facts seal private/blog.txt --facts facts.");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(texts)!, parsed.GetValue(facts)!, parsed.GetValue(output)!, terminal.Output));
        return command;
    }

    /// <summary>Seals each text with the quotes that the facts take from it, and says which quotes it does not have.</summary>
    /// <returns>An <see cref="ExitCode"/>: errors where a quote could not be sealed or read.</returns>
    /// <exception cref="UsageException">A file cannot be read or written.</exception>
    public static int Run(IEnumerable<string> texts, IEnumerable<string> facts, string folder, TextWriter output)
    {
        var documents = texts.Select(ReadText).ToList();
        RequireDifferentNames(documents);
        var compilation = FactCompiler.Compile(FactFiles.In(facts).Files, SourceLibrary.Create(documents));
        var requests = compilation.Files.SelectMany(file => FactCompiler.QuotesOf(file, compilation.Sources)).ToList();
        var isComplete = WarnOfUnreadLines(compilation, output);
        foreach (var document in documents)
        {
            var text = new TextDocument(NameOf(document), document.Text);
            isComplete &= Seal(text, requests.Where(request => request.Text == text.FileName), folder, output);
        }

        return isComplete ? ExitCode.Sound : ExitCode.Errors;
    }

    private static SourceFile ReadText(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder; name the texts in it that are to be sealed.");
        if (path.EndsWith(Language.Evidence.Seal.Extension, StringComparison.Ordinal))
            throw new UsageException($"{path} is a seal already; name the text that it is made from.");
        if (path.EndsWith(FactFiles.Extension, StringComparison.Ordinal))
            throw new UsageException($"{path} holds facts; name it after --facts, and the text to be sealed before.");
        return InputFile.Read(path);
    }

    private static void RequireDifferentNames(IEnumerable<SourceFile> documents)
    {
        if (documents.CountBy(NameOf).FirstOrDefault(static name => name.Value > 1).Key is { } twice)
            throw new UsageException($"Two of the texts are called {twice}, and their seals would be one file; seal them one by one into different folders, or rename one.");
    }

    /// <summary>A line that cannot be read may hold a quote: what is sealed without it may be too little.</summary>
    private static bool WarnOfUnreadLines(FactCompilation compilation, TextWriter output)
    {
        var errors = compilation.Syntax.Sum(static file => file.Diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        if (errors > 0)
            output.WriteLine($"{Count(errors, "line")} of facts cannot be read, and no quote there is sealed; ‘facts check’ says why");
        return errors == 0;
    }

    private static bool Seal(TextDocument text, IEnumerable<QuoteRequest> requests, string folder, TextWriter output)
    {
        var quotes =
            from request in requests
            from words in request.Words
            select (Quotation.Parse(words), request.IgnoreAfter);
        var seal = Language.Evidence.Seal.Of(text, quotes, out var leftOut);
        var path = Path.Combine(folder, seal.FileName);
        OutputFile.Write(path, seal.Write(), "name a folder that can be with -o.");
        output.WriteLine($"{path}: {Count(seal.WordCount, "word")}, {Count(seal.Quotes.Count, "quote")} sealed");
        if (seal.Quotes.Count == 0)
            output.WriteLine($"  no evidence quotes this text; a source takes it by the line  text: \"{text.FileName}\"");
        foreach (var quote in leftOut)
            output.WriteLine($"  not sealed: \"{quote.Quote.Canonical}\"; ‘facts check’ with the text at hand says why");
        return leftOut.Count == 0;
    }

    private static string NameOf(SourceFile file) => file.Path[(file.Path.LastIndexOf('/') + 1)..];

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}

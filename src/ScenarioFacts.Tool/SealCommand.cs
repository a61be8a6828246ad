using System.CommandLine;
using System.Text;
using ScenarioFacts.Language;
using ScenarioFacts.Language.Evidence;

namespace ScenarioFacts.Tool;

/// <summary><c>facts seal TEXT…</c>: writes what may be shipped in place of private texts.</summary>
internal static class SealCommand
{
    public static Command Create()
    {
        var texts = new Argument<string[]>("TEXT") { Description = "The texts of sources.", Arity = ArgumentArity.OneOrMore };
        var facts = new Option<string[]>("--facts") { Description = "The .facts files or folders whose quotes are sealed.", DefaultValueFactory = static _ => ["."] };
        var output = new Option<string>("--output", "-o") { Description = "The folder that the seals go to.", DefaultValueFactory = static _ => "seeds" };
        var command = new Command("seal", "Writes the seals of texts. Example: facts seal private/blog.txt --facts facts -o seeds") { texts, facts, output };
        command.SetAction(parsed => Console.Out.Report(() => Run(
            parsed.GetValue(texts)!, parsed.GetValue(facts)!, parsed.GetValue(output)!, Console.Out)));
        return command;
    }

    /// <summary>Seals each text with the quotes that the facts take from it, and says which quotes it does not have.</summary>
    /// <returns>An <see cref="ExitCode"/>: errors where a quote could not be sealed.</returns>
    /// <exception cref="UsageException">A file cannot be read or written.</exception>
    public static int Run(IEnumerable<string> texts, IEnumerable<string> facts, string folder, TextWriter output)
    {
        var files = FactFiles.In(facts).Files;
        var documents = texts.Select(FactFiles.Read).ToList();
        var compilation = FactCompiler.Compile(files, SourceLibrary.Create(documents));
        var requests = compilation.Files.SelectMany(file => FactCompiler.QuotesOf(file, compilation.Sources)).ToList();
        var isComplete = true;
        foreach (var document in documents)
        {
            var text = new TextDocument(Path.GetFileName(document.Path), document.Text);
            isComplete &= Seal(text, requests.Where(request => request.Text == text.FileName), folder, output);
        }

        return isComplete ? ExitCode.Sound : ExitCode.Errors;
    }

    private static bool Seal(TextDocument text, IEnumerable<QuoteRequest> requests, string folder, TextWriter output)
    {
        var quotes =
            from request in requests
            from words in request.Words
            select (Quotation.Parse(words), request.IgnoreAfter);
        var seal = Language.Evidence.Seal.Of(text, quotes, out var leftOut);
        var path = Path.Combine(folder, seal.FileName);
        Write(path, seal.Write());
        output.WriteLine($"{path}: {seal.WordCount} words, {seal.Quotes.Count} quotes sealed");
        if (seal.Quotes.Count == 0)
            output.WriteLine($"  no evidence quotes this text; a source takes it by the line  text: \"{text.FileName}\"");
        foreach (var quote in leftOut)
            output.WriteLine($"  not sealed: \"{quote.Quote.Canonical}\"; ‘facts check’ with the text at hand says why");
        return leftOut.Count == 0;
    }

    /// <summary>Writes beside the file and renames, so that an interruption leaves the old seal or the new one.</summary>
    private static void Write(string path, string content)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var temporary = path + ".new";
            File.WriteAllText(temporary, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: {error.Message}");
        }
    }
}

using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace ScenarioFacts.Benchmarks.Corpus;

/// <summary>
/// Writes the same records for tools that check plain-text records: as facts with the texts that they quote, as a journal of hledger and as a
/// file of Beancount; and as JSON with its schema, CUE and Pkl (<see cref="SchemaRecords"/>). A fact is a transaction with its label as the payee; its kind and its source are the
/// accounts; what is claimed and the words that back it are comments of the journal and metadata of the Beancount file. None of them has anything to look words up in.
/// </summary>
internal static class ScaleFolder
{
    private const int SourcesPerFile = 4;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(string folder, int count)
    {
        var corpus = FactsCorpus.OfFacts(count, SourcesPerFile);
        WriteFacts(folder, corpus);
        Save(Path.Combine(folder, "facts.journal"), JournalOf(corpus));
        Save(Path.Combine(folder, "facts.beancount"), BeancountOf(corpus));
        Save(Path.Combine(folder, "facts.json"), SchemaRecords.GetJson(corpus.Written));
        Save(Path.Combine(folder, "facts.schema.json"), SchemaRecords.GetJsonSchema(corpus.Written));
        Save(Path.Combine(folder, "facts.cue"), SchemaRecords.GetCue(corpus.Written));
        Save(Path.Combine(folder, "facts.pkl"), SchemaRecords.GetPkl(corpus.Written));
    }

    /// <summary>Writes the facts and the texts that they quote.</summary>
    public static void WriteFacts(string folder, FactsCorpus corpus)
    {
        foreach (var file in corpus.Files)
            Save(Path.Combine(folder, "facts", file.Path), file.Text);
        foreach (var text in corpus.Texts)
            Save(Path.Combine(folder, "texts", text.Path), text.Text);
    }

    public static void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, Utf8);
    }

    private static string JournalOf(FactsCorpus corpus)
    {
        var journal = new StringBuilder();
        foreach (var fact in corpus.Written)
        {
            journal.Append(fact.Published).Append(" * ").Append(fact.Label).Append("  ; ").Append(fact.Name).Append('\n');
            foreach (var (field, value) in fact.Claims)
                journal.Append("    ; ").Append(field).Append(": ").Append(value).Append('\n');
            foreach (var quote in fact.Quotes)
                journal.Append("    ; > ").Append(quote).Append('\n');
            journal.Append("    facts:").Append(fact.Kind).Append("    1\n");
            journal.Append("    sources:").Append(fact.Source).Append("\n\n");
        }

        return journal.ToString();
    }

    private static string BeancountOf(FactsCorpus corpus)
    {
        var text = new StringBuilder();
        foreach (var account in corpus.Written.SelectMany(static fact => new[] { AssetOf(fact), IncomeOf(fact) }).Distinct())
            text.Append("2000-01-01 open ").Append(account).Append('\n');
        foreach (var fact in corpus.Written)
        {
            text.Append('\n').Append(fact.Published).Append(" * \"").Append(fact.Label).Append("\" \"").Append(fact.Name).Append("\"\n");
            for (var i = 0; i < fact.Claims.Count; i++)
            {
                var (field, value) = fact.Claims[i];
                text.Append("  claim").Append(Number(i)).Append(": \"").Append(field).Append(": ").Append(value.Replace("\"", "\\\"", System.StringComparison.Ordinal)).Append("\"\n");
            }

            for (var i = 0; i < fact.Quotes.Count; i++)
                text.Append("  quote").Append(Number(i)).Append(": \"").Append(fact.Quotes[i]).Append("\"\n");
            text.Append("  ").Append(AssetOf(fact)).Append("  1 FACT\n");
            text.Append("  ").Append(IncomeOf(fact)).Append('\n');
        }

        return text.ToString();
    }

    private static string AssetOf(CorpusFact fact) => "Assets:" + Capital(fact.Kind);

    private static string IncomeOf(CorpusFact fact) => "Income:" + Capital(fact.Source);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

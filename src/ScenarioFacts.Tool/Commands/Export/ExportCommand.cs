using System.CommandLine;
using System.Text;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Export.Calendar;
using ScenarioFacts.Tool.Export.Citations;
using ScenarioFacts.Tool.Export.Graphs;
using ScenarioFacts.Tool.Export.LinkedData;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary><c>facts export FORMAT PATH…</c>: exports facts for other programs, and the schema of what it writes as JSON.</summary>
internal static class ExportCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(CommandContext terminal) => new("export", "Writes facts for other programs. Example: facts export json facts -o facts.json")
    {
        StreamExport.Create(new("json", "Writes all facts as JSON, each claim with its evidence and where that stands.", "facts export json facts -o facts.json", static (compilation, _, stream, cancellation) => CatalogWriter.Write(compilation, stream, cancellation)), terminal),
        Schema(terminal),
        FileExport.Create(new("csv", "Writes a table of facts, claims, quotes and so on as CSV files with a datapackage.json, and one for each kind.", "DIR", "facts export csv facts -o tables", CsvFolder.Write), terminal),
        FileExport.Create(new("sqlite", "Writes the same tables into an SQLite database, with views and an index of all quotes.", "FILE", "facts export sqlite facts -o facts.sqlite", SqliteFile.Write), terminal),
        FileExport.Create(new("xlsx", "Writes the same tables into a workbook for Excel or LibreOffice, a sheet for each kind first, with links from claims to their quotes.", "FILE", "facts export xlsx facts -o facts.xlsx", WorkbookFile.Write), terminal),
        Parquet(terminal),
        Graph("graphml", "Writes facts and their references as a graph in GraphML, with the times of references as attributes.", "facts export graphml facts -o facts.graphml", GraphmlWriter.Write, terminal),
        Graph("gexf", "Writes the same graph in GEXF for Gephi, where each reference is there in its time.", "facts export gexf facts -o facts.gexf", GexfWriter.Write, terminal),
        Graph("dot", "Writes the same graph in the language of Graphviz.", "facts export dot facts --about NAME | dot -Tsvg", AsText<FactGraph>(DotWriter.Write), terminal),
        Graph("mermaid", "Writes the same graph as a Mermaid flowchart; more than 500 references are too many for most pages that draw it.", "facts export mermaid facts --about NAME", AsText<FactGraph>(MermaidWriter.Write), terminal),
        Citations("csl", "Writes sources as CSL-JSON, which Zotero, pandoc and others read.", "facts export csl facts -o sources.json", CslWriter.Write, terminal),
        Citations("bibtex", "Writes sources as BibTeX with the fields of BibLaTeX.", "facts export bibtex facts -o sources.bib", AsText<IEnumerable<Citation>>(BibtexWriter.Write), terminal),
        Citations("ris", "Writes sources as RIS, which every reference manager reads.", "facts export ris facts -o sources.ris", AsText<IEnumerable<Citation>>(RisWriter.Write), terminal),
        StreamExport.Create(new("jsonld", "Writes facts as linked data in JSON-LD: claims with their sources by PROV-O, and each quote as a Web Annotation.", "facts export jsonld facts -o facts.jsonld", static (compilation, _, stream, cancellation) => JsonLdWriter.Write(compilation, stream, cancellation)), terminal),
        Calendar(terminal),
    };

    private static Command Calendar(CommandContext terminal) => StreamExport.Create(
        new("ics", "Writes planned and cancelled events as a calendar (iCalendar).", "facts export ics facts -o plans.ics", static (compilation, _, stream, _) => AsText<FactCompilation>(CalendarWriter.Write)(compilation, stream))
        {
            DescribeLeftOut = static compilation => DescribeLeftOut(PlannedEvent.CountLeftOut(compilation)),
        },
        terminal);

    private static string? DescribeLeftOut(IReadOnlyDictionary<LeftOutReason, int> counts)
    {
        if (counts.Count == 0)
            return null;
        var count = counts.Values.Sum();
        var reasons = counts.OrderBy(static reason => reason.Key).Select(static reason => reason.Key switch
        {
            LeftOutReason.NoDate => $"{Wording.Number(reason.Value)} without a date",
            LeftOutReason.DisputedDate => $"{Wording.Number(reason.Value)} with dates on which sources disagree",
            _ => $"{Wording.Number(reason.Value)} of which it is open whether {(reason.Value == 1 ? "it is" : "they are")} over",
        });
        return $"{Counted.Format(count, "plan")} {(count == 1 ? "is" : "are")} not in the calendar: {string.Join(", ", reasons)}; facts show has them all.";
    }

    private static Command Citations(string name, string description, string example, Action<IEnumerable<Citation>, Stream> write, CommandContext terminal) =>
        StreamExport.Create(new(name, description, example, (compilation, _, stream, _) => write(Citation.GetAll(compilation), stream)), terminal);

    private static Command Graph(string name, string description, string example, Action<FactGraph, Stream> write, CommandContext terminal) =>
        StreamExport.Create(new(name, description, example, (compilation, selection, stream, _) => write(FactGraph.Create(compilation).Around(selection.About), stream)) { IsOfGraph = true }, terminal);

    private static Action<T, Stream> AsText<T>(Action<T, TextWriter> write) => (exported, stream) =>
    {
        using var text = new StreamWriter(stream, Utf8, leaveOpen: true);
        write(exported, text);
    };

    private static Command Parquet(CommandContext terminal)
    {
        var partition = new Option<string?>("--partition") { Description = "Divides the tables of facts into folders, by scenario or by kind.", HelpName = "scenario|kind" };
        partition.AcceptOnlyFromAmong("scenario", "kind");
        var export = new FileExport("parquet", "Writes the same tables as Parquet files, with views.sql for DuckDB.", "DIR", "facts export parquet facts -o tables", static (_, _, _) => { });
        var command = FileExport.Create(export, terminal, (parsed, chosen) => chosen with { Write = (compilation, folder, cancellation) => ParquetFolder.Write(compilation, folder, parsed.GetValue(partition), cancellation) });
        command.Add(partition);
        return command;
    }

    private static Command Schema(CommandContext terminal)
    {
        var output = StreamExport.CreateOutput();
        var command = new Command("schema", "Writes the JSON Schema of what ‘export json’ writes. Example: facts export schema -o facts.schema.json") { output };
        command.SetAction(parsed => StreamExport.WriteTo(parsed.GetValue(output), terminal, static stream => stream.Write(Encoding.UTF8.GetBytes(ExportSchema.Text))));
        return command;
    }
}

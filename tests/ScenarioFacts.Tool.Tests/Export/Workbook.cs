using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Xml.Linq;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Export.Tables;
using ScenarioFacts.Tool.Export.Workbooks;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>A reader of workbooks as ECMA-376 has them, for sheets whose rows have all their cells.</summary>
internal sealed class Workbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, List<List<Cell>>> _sheets = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _namesOfTables;

    private Workbook(Stream stream, IReadOnlyDictionary<string, string> namesOfTables)
    {
        _namesOfTables = namesOfTables;
        using var zip = new ZipArchive(stream);
        SheetNames = [.. Load(zip, "xl/workbook.xml").Descendants(Main + "sheet").Select(static sheet => (string)sheet.Attribute("name")!)];
        for (var i = 0; i < SheetNames.Count; i++)
            _sheets.Add(SheetNames[i], [.. Load(zip, $"xl/worksheets/sheet{i + 1}.xml").Descendants(Main + "row").Select(static row => row.Elements(Main + "c").Select(Cell.Read).ToList())]);
    }

    public IReadOnlyList<string> SheetNames { get; }

    /// <summary>The rows of a sheet, its header first.</summary>
    public List<List<Cell>> this[string sheet] => _sheets[sheet];

    public static Workbook Of(IReadOnlyList<Table> tables)
    {
        var stream = new MemoryStream();
        new WorkbookWriter(tables).WriteAsync(stream, CancellationToken.None).GetAwaiter().GetResult();
        stream.Position = 0;
        return new Workbook(stream, ScenarioFacts.Tool.Export.Workbooks.SheetNames.Assign(tables));
    }

    public List<List<Cell>> Find(Table table) => this[_namesOfTables[table.Name]];

    private static XDocument Load(ZipArchive zip, string path)
    {
        using var part = zip.GetEntry(path)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace);
    }
}

/// <summary>A cell of a workbook.</summary>
/// <param name="Text">What it holds: of a number or day its number, of a truth value 1 or 0.</param>
/// <param name="HasFormat">Whether it is shown in a format of its own.</param>
internal sealed partial record Cell(string Text, bool IsText, bool HasFormat, string? Formula)
{
    public static Cell Read(XElement cell)
    {
        XNamespace main = cell.Name.Namespace;
        var isText = (string?)cell.Attribute("t") == "inlineStr";
        var text = isText ? CharacterCode().Replace(cell.Element(main + "is")!.Element(main + "t")!.Value, static code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString()) : (string?)cell.Element(main + "v") ?? "";
        return new Cell(text, isText, cell.Attribute("s") is not null, (string?)cell.Element(main + "f"));
    }

    /// <summary>The cell as a table would have it written.</summary>
    public string Read(Column column) => this switch
    {
        { IsText: true } or { Text: "" } => Text,
        { HasFormat: true, Formula: null } => CellText.FormatDay(DateTime.FromOADate(double.Parse(Text, CultureInfo.InvariantCulture))),
        _ when column.Type == ColumnType.Boolean => CellText.Format(Text == "1"),
        _ => CellText.Format(decimal.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture)),
    };

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex CharacterCode();
}

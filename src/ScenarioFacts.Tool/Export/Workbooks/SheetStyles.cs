using System.Drawing;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace ScenarioFacts.Tool.Export.Workbooks;

/// <summary>How the cells of a workbook look.</summary>
internal sealed record SheetStyles(StyleId Header, StyleId Day, StyleId Link)
{
    public static SheetStyles AddTo(Spreadsheet workbook) => new(
        workbook.AddStyle(new Style { Font = { Bold = true }, Fill = { Color = Color.FromArgb(0xE8, 0xEC, 0xF2) } }),
        workbook.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") }),
        workbook.AddStyle(new Style { Font = { Color = Color.FromArgb(0x05, 0x63, 0xC1), Underline = Underline.Single } }));
}

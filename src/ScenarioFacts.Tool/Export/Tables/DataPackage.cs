using System.Text.Encodings.Web;
using System.Text.Json;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Tables;

/// <summary>Writes the <c>datapackage.json</c> (Frictionless Data Package 1) that describes a folder of CSV files.</summary>
internal static class DataPackage
{
    /// <summary>How the file begins.</summary>
    public const string Head = $$"""
        {
          "profile": "{{Profile}}",
          "name": "{{Name}}",
          "description": "{{Description}}
        """;

    private const string Profile = "tabular-data-package";
    private const string Name = "facts";
    private const string Description = "Facts with the quotes that back them.";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="pathOf">The path of a table's file, from the folder.</param>
    public static void Write(IEnumerable<Table> tables, Func<Table, string> pathOf, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("profile", Profile);
            json.WriteString("name", Name);
            json.WriteString("description", Description + " A text that begins with one of = + - @ ' or white space has an apostrophe before it, against spreadsheets that would run it: leave it off.");
            json.WriteStartArray("resources");
            foreach (var table in tables)
                Write(table, pathOf(table), json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Table table, string path, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteString("path", path);
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("description", "A row is " + table.Description + ".");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("lineTerminator", "\r\n");
        json.WriteEndObject();
        json.WriteStartObject("schema");
        WriteFields(table, json);
        WriteKeys(table, json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFields(Table table, Utf8JsonWriter json)
    {
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", GetWord(column.Type));
            json.WriteString("description", column.Description);
            if (!column.IsOptional && column.Type != ColumnType.Text)
            {
                json.WriteStartObject("constraints");
                json.WriteBoolean("required", true);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
    }

    private static void WriteKeys(Table table, Utf8JsonWriter json)
    {
        json.WriteStartArray("primaryKey");
        foreach (var column in table.Columns.Take(table.KeyLength))
            json.WriteStringValue(column.Name);
        json.WriteEndArray();
        List<Column> references = [.. table.Columns.Where(static column => column.References is not null)];
        // The profile allows no empty list.
        if (references.Count > 0)
            WriteReferences(references, json);
    }

    private static void WriteReferences(IEnumerable<Column> references, Utf8JsonWriter json)
    {
        json.WriteStartArray("foreignKeys");
        foreach (var column in references)
        {
            json.WriteStartObject();
            json.WriteString("fields", column.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", column.References);
            json.WriteString("fields", "id");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string GetWord(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Day => "date",
        _ => "string",
    };
}

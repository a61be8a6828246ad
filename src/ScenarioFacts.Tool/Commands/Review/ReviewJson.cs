using System.Text.Json;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>
/// A review as one JSON object. Lines and columns are one-based; the end column is exclusive. Sentences are given by location
/// only, so that copyrighted text does not end up in files.
/// </summary>
internal static class ReviewJson
{
    public static void Write(FactReview review, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("backing");
        foreach (var (backing, claims) in review.Backings)
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(backing.ToString()), claims);
        json.WriteEndObject();
        json.WriteStartObject("sections");
        foreach (var section in review.Sections)
            Write(json, section);
        json.WriteEndObject();
        if (review.Texts is { } texts)
        {
            json.WriteStartArray("texts");
            foreach (var text in texts)
                Write(json, text);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Section section)
    {
        json.WriteStartArray(section.Name);
        foreach (var finding in section.Findings)
        {
            json.WriteStartObject();
            json.WriteString("file", finding.File.Path);
            json.WriteNumber("line", finding.Line);
            json.WriteString("fact", finding.Fact);
            json.WriteString("field", finding.Field);
            json.WriteString("value", finding.Value);
            if (finding.Group is { } group)
                json.WriteString("group", group);
            WriteStrings(json, "notes", finding.Notes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TextReview text)
    {
        var coverage = text.Coverage;
        json.WriteStartObject();
        json.WriteString("text", coverage.FileName);
        WriteStrings(json, "sources", text.Sources);
        json.WriteNumber("sentences", coverage.Sentences.Count);
        json.WriteNumber("touched", coverage.Touched);
        json.WriteNumber("percent", Share.InPercent(coverage.Touched, coverage.Sentences.Count));
        json.WriteNumber("ignored", coverage.Ignored);
        WriteLines(json, "repeatedLines", coverage.RepeatedLines);
        WriteLines(json, "wordlessLines", coverage.WordlessLines);
        WriteSentences(json, "untouched", coverage, coverage.Untouched);
        WriteSentences(json, "hardlyQuoted", coverage, text.Thin.Select(static part => part.Sentence));
        json.WriteEndObject();
    }

    private static void WriteSentences(Utf8JsonWriter json, string name, TextCoverage coverage, IEnumerable<Sentence> sentences)
    {
        json.WriteStartArray(name);
        foreach (var sentence in sentences)
        {
            var (start, end) = (coverage.Lines.GetPosition(sentence.Span.Start), coverage.Lines.GetPosition(sentence.Span.End));
            json.WriteStartObject();
            json.WriteNumber("line", start.Line + 1);
            json.WriteNumber("column", start.Column + 1);
            json.WriteNumber("endColumn", end.Column + 1);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, string name, IEnumerable<int> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
            json.WriteNumberValue(line + 1);
        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}

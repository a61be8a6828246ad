using System.Text.Json;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>What stands in a file: its scenario, the facts in it, and their claims; or its vocabulary, the kinds in it, and their fields.</summary>
internal static class Outline
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file)
        {
            json.WriteNullValue();
            return;
        }

        var spans = LineTree.Of(file.Source).Blocks.ToDictionary(static block => block.First.First.Start, static block => block.Span);
        var items = ItemsOf(file.Syntax, spans).OrderBy(static item => item.Name.Span.Start).ToList();
        json.WriteStartArray();
        if (file.Syntax.Header is { } header)
        {
            // A file's header has all of the file below it.
            var whole = TextSpan.FromBounds(header.Keyword.Start, Math.Max(header.Rest.Start, file.Source.Text.Length));
            Write(json, file.Document.Lines, new Item(header.Name.Text, header.Label?.Value, OutlineKind.Namespace, header.Name, whole, [.. items.Where(item => item.Span.Start > header.Keyword.Start)]));
            items.RemoveAll(item => item.Span.Start > header.Keyword.Start);
        }

        foreach (var item in items)
            Write(json, file.Document.Lines, item);
        json.WriteEndArray();
    }

    private static IEnumerable<Item> ItemsOf(FileSyntax file, Dictionary<int, TextSpan> spans)
    {
        foreach (var fact in file.Facts)
        {
            var below = fact.Claims.ConvertAll(static claim => ItemOf(claim.Line, OutlineKind.Property));
            foreach (var name in fact.Line.Names)
                yield return new Item(name.Text, fact.Line.Label?.Value ?? fact.Line.Kind.Text, OutlineKind.Object, name, fact.Line.Names.Length == 1 ? SpanOf(fact.Line.Kind) : name.Span, below);
        }

        foreach (var kind in file.Kinds)
            yield return new Item(kind.Line.Name.Text, kind.Line.Label?.Value, OutlineKind.Class, kind.Line.Name, WithName(kind.Line.Name), kind.Fields.ConvertAll(static field => ItemOf(field, OutlineKind.Field)));
        foreach (var choice in file.Choices)
        {
            yield return new Item(choice.Name.Text, null, OutlineKind.Enum, choice.Name, WithName(choice.Name),
                [.. choice.Words.Select(static word => new Item(word.Text, null, OutlineKind.EnumMember, word, word.Span, []))]);
        }

        foreach (var (keyword, path) in Statements(file))
            yield return new Item(keyword.Text + " " + path.Word.Text, null, OutlineKind.Event, path.Word, SpanOf(keyword), []);

        TextSpan SpanOf(Token first) => spans.TryGetValue(first.Start, out var span) ? span : LineOf(file.File, first);

        TextSpan WithName(Token name) => SpanAround(name) ?? LineOf(file.File, name);

        TextSpan? SpanAround(Token name)
        {
            var start = file.File.Lines[file.File.Lines.PositionOf(name.Start).Line].Start;
            return spans.TryGetValue(start, out var span) ? span : null;
        }
    }

    private static IEnumerable<(Token Keyword, PathSyntax Path)> Statements(FileSyntax file) =>
        file.Assumptions.Select(static assumption => (assumption.Line.Keyword, assumption.Line.Path))
            .Concat(file.Retractions.Select(static retraction => (retraction.Line.Keyword, retraction.Line.Path)))
            .Concat(file.Expectations.Select(static expectation => (Keyword: KeywordOf(expectation), expectation.Path)));

    private static Token KeywordOf(ExpectSyntax expectation) => expectation.Keyword;

    private static Item ItemOf(ClaimSyntax claim, int kind) =>
        new(claim.Field.Text, null, kind, claim.Field, TextSpan.FromBounds(claim.Field.Start, claim.ValueSpan.End), []);

    private static TextSpan LineOf(SourceFile file, Token token) => TextSpan.FromBounds(token.Start, file.Lines[file.Lines.PositionOf(token.Start).Line].End);

    private static void Write(Utf8JsonWriter json, EditorLines lines, Item item)
    {
        json.WriteStartObject();
        json.WriteString("name", item.Title);
        if (item.Detail is { } detail)
            json.WriteString("detail", detail);
        json.WriteNumber("kind", item.Kind);
        json.WriteRange("range", lines, item.Span);
        json.WriteRange("selectionRange", lines, item.Name.Span);
        json.WriteStartArray("children");

        // Three deep at most.
        foreach (var child in item.Below)
            Write(json, lines, child);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="Span">All of it, <paramref name="Name"/> included.</param>
    private sealed record Item(string Title, string? Detail, int Kind, Token Name, TextSpan Span, IReadOnlyList<Item> Below);
}

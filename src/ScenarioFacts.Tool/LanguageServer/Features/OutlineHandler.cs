using System.Text.Json;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>The document symbols of a file: its scenario with facts and claims, or its vocabulary with kinds and fields.</summary>
internal static class OutlineHandler
{
    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file)
        {
            json.WriteNullValue();
            return;
        }

        var spans = LineTree.Create(file.Syntax).Blocks.ToDictionary(static block => block.First.First.Start, static block => block.Span);
        var items = GetItems(file.Syntax, spans).OrderBy(static item => item.Name.Span.Start).ToList();
        json.WriteStartArray();
        if (file.Syntax.Header is { } header)
        {
            // The header is the parent of everything after it.
            var whole = TextSpan.FromBounds(header.Keyword.Start, Math.Max(header.Rest.Start, file.Source.Text.Length));
            Write(json, file.Document.Lines, new Item(header.Name.Text, header.Label?.Value, OutlineKind.Namespace, header.Name, whole, [.. items.Where(item => item.Span.Start > header.Keyword.Start)]));
            items.RemoveAll(item => item.Span.Start > header.Keyword.Start);
        }

        foreach (var item in items)
            Write(json, file.Document.Lines, item);
        json.WriteEndArray();
    }

    /// <param name="spans">The spans of the blocks of unindented lines, by line start.</param>
    private static IEnumerable<Item> GetItems(FileSyntax file, Dictionary<int, TextSpan> spans)
    {
        var facts =
            from fact in file.Facts
            let below = fact.Claims.ConvertAll(static claim => GetItem(claim.Line, OutlineKind.Property))
            from name in fact.Line.Names
            select new Item(name.Text, fact.Line.Label?.Value ?? fact.Line.Kind.Text, OutlineKind.Object, name, fact.Line.Names.Length == 1 ? BlockOf(fact.Line.Kind) : name.Span, below);
        var kinds =
            from kind in file.Kinds
            let below = kind.Fields.ConvertAll(static field => GetItem(field, OutlineKind.Field))
            select new Item(kind.Line.Name.Text, kind.Line.Label?.Value, OutlineKind.Class, kind.Line.Name, BlockOf(kind.Line.Name), below);
        var choices =
            from choice in file.Choices
            let below = choice.Line.Words.Select(static word => new Item(word.Text, null, OutlineKind.EnumMember, word, word.Span, [])).ToList()
            select new Item(choice.Line.Name.Text, null, OutlineKind.Enum, choice.Line.Name, BlockOf(choice.Line.Name), below);
        var statements =
            from statement in Statements(file)
            select new Item(statement.Keyword.Text + " " + statement.Path.Word.Text, null, OutlineKind.Event, statement.Path.Word, BlockOf(statement.Keyword), []);
        return facts.Concat(kinds).Concat(choices).Concat(statements);

        TextSpan BlockOf(Token word)
        {
            // An indented line may still have been parsed as a top-level declaration.
            var line = file.File.Lines[file.File.Lines.GetPosition(word.Start).Line];
            return spans.TryGetValue(line.Start, out var span) ? span : line;
        }
    }

    private static IEnumerable<(Token Keyword, PathSyntax Path)> Statements(FileSyntax file) =>
        file.Assumptions.Select(static assumption => (assumption.Line.Keyword, assumption.Line.Path))
            .Concat(file.Retractions.Select(static retraction => (retraction.Line.Keyword, retraction.Line.Path)))
            .Concat(file.Expectations.Select(static expectation => (expectation.Keyword, expectation.Path)));

    private static Item GetItem(ClaimSyntax claim, int kind) =>
        new(claim.Field.Text, null, kind, claim.Field, TextSpan.FromBounds(claim.Field.Start, claim.ValueSpan.End), []);

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

        // The depth is at most three.
        foreach (var child in item.Below)
            Write(json, lines, child);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <param name="Span">The full extent, including <paramref name="Name"/>.</param>
    private sealed record Item(string Title, string? Detail, int Kind, Token Name, TextSpan Span, IReadOnlyList<Item> Below);
}

/// <summary>Values of the protocol's <c>SymbolKind</c>.</summary>
internal static class OutlineKind
{
    public const int Namespace = 3;
    public const int Class = 5;
    public const int Property = 7;
    public const int Field = 8;
    public const int Enum = 10;
    public const int Object = 19;
    public const int EnumMember = 22;
    public const int Event = 24;
}

using System.Text.Json;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Navigation;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Projects;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Semantic tokens for highlighting: names by the symbols that they resolve to, so that unresolved names stand out.</summary>
internal sealed class SemanticTokensHandler
{
    private const int Declaration = 1;
    private const int DefaultLibrary = 2;

    private readonly InputText _source;
    private readonly Dictionary<int, Occurrence> _named;
    private readonly List<(TextSpan Span, WordSort Sort, int Modifiers)> _found = [];

    /// <summary>The offset in each line after which a comment may begin.</summary>
    private readonly int[] _behind;

    private SemanticTokensHandler(OpenFile file)
    {
        _source = file.Source;
        _named = file.Symbols.Occurrences.GroupBy(static occurrence => occurrence.Span.Start).ToDictionary(static place => place.Key, static place => place.First());
        _behind = [.. Enumerable.Range(0, _source.Lines.Count).Select(line => _source.Lines[line].Start)];
        foreach (var block in LineTree.Create(file.Syntax).Blocks)
        {
            ReadLine(block.First, BodyKind.Fact);
            foreach (var line in block.Below)
                ReadLine(line, GetBody(block.First.First));
        }

        ReadComments();
        _found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>The token types, in the order of the legend.</summary>
    private enum WordSort
    {
        Keyword,
        Type,
        Property,
        Variable,
        EnumMember,
        Enum,
        Namespace,
        String,
        Number,
        Comment,
        Modifier,
    }

    /// <summary>The legend of token types.</summary>
    public static IEnumerable<string> Types => Enum.GetNames<WordSort>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>The legend of token modifiers, lowest bit first.</summary>
    public static IEnumerable<string> Modifiers => ["declaration", "defaultLibrary"];

    public static void Write(RequestContext context, Utf8JsonWriter json)
    {
        if (context.File() is not { } file)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteStartArray("data");
        var (line, character) = (0, 0);
        foreach (var (span, sort, modifiers) in new SemanticTokensHandler(file)._found)
        {
            var at = file.Document.Lines.GetPosition(span.Start);
            json.WriteNumberValue(at.Line - line);
            json.WriteNumberValue(at.Line == line ? at.Character - character : at.Character);
            json.WriteNumberValue(span.Length);
            json.WriteNumberValue((int)sort);
            json.WriteNumberValue(modifiers);
            (line, character) = (at.Line, at.Character);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static BodyKind GetBody(Token above) => above.Kind switch
    {
        TokenKind.Kind => BodyKind.Kind,
        TokenKind.Choice => BodyKind.Choice,
        _ => BodyKind.Fact,
    };

    private void ReadLine(LogicalLine line, BodyKind body)
    {
        var isValue = false;
        for (var token = line.First; token.Kind != TokenKind.End; token = token.Next!)
        {
            _behind[GetLine(token.Start)] = token.Stop;
            if (token.Kind is TokenKind.String or TokenKind.Continuation)
                Add(token.Span, WordSort.String);
            else if (token.IsWord)
                ReadWord(token, token == line.First, isValue, body);
            isValue |= token.Kind == TokenKind.Colon;
        }

        // After a lexical error it is unknown what is a comment.
        if (line.Problem is not null)
            _behind[GetLine(line.First.Start)] = int.MaxValue;
    }

    private void ReadWord(Token word, bool isFirst, bool isValue, BodyKind body)
    {
        if (ReadNames(word))
            return;
        if (word.Kind == TokenKind.Standing && !isValue)
            Add(word.Span, WordSort.Modifier);
        else if (IsKeyword(word, isFirst, isValue, body))
            Add(word.Span, WordSort.Keyword);
        else if (body == BodyKind.Kind && isValue && word.Text is "text" or "date" or "money" or "count" or "quantity" or "url" or "country-code")
            Add(word.Span, WordSort.Type, DefaultLibrary);
        else if (word.Text is var text && (text.Any(char.IsAsciiDigit) || text.StartsWith("..", StringComparison.Ordinal)) && !Names.IsName(text))
            Add(word.Span, WordSort.Number);
    }

    /// <summary>Adds each name in a word; a path contains two.</summary>
    private bool ReadNames(Token word)
    {
        var found = false;
        for (var at = word.Start; at < word.Stop && _named.TryGetValue(at, out var name); at = name.Span.End + 1)
        {
            var modifiers = (name.IsDeclaration ? Declaration : 0) | (BuiltInVocabularies.All.Any(vocabulary => vocabulary.Name == name.Symbol.Catalog) ? DefaultLibrary : 0);
            Add(name.Span, GetSort(name.Symbol.Kind), modifiers);
            found = true;
        }

        return found;
    }

    private static WordSort GetSort(SymbolKind kind) => kind switch
    {
        SymbolKind.Catalog => WordSort.Namespace,
        SymbolKind.Kind => WordSort.Type,
        SymbolKind.Field => WordSort.Property,
        SymbolKind.Choice => WordSort.Enum,
        SymbolKind.ChoiceWord => WordSort.EnumMember,
        _ => WordSort.Variable,
    };

    private static bool IsKeyword(Token word, bool isFirst, bool isValue, BodyKind body) => word.Kind switch
    {
        TokenKind.Word => isValue ? IsWordOfValues(word.Text, body)
            : isFirst ? IsSetting(word, body)
            : word.Text is "not" or "ongoing" or "unknown",
        TokenKind.Because or TokenKind.Scenario or TokenKind.Vocabulary or TokenKind.Use or TokenKind.Kind or TokenKind.Choice or TokenKind.Assume or TokenKind.Retract or TokenKind.Expect => isFirst,
        TokenKind.Standing => false,
        _ => true,
    };

    /// <summary>Whether a word begins a line that says something of the whole kind or choice.</summary>
    private static bool IsSetting(Token word, BodyKind body) => body switch
    {
        BodyKind.Kind => word.Text is KindSettings.Evidence or KindSettings.Plural or KindSettings.Naming or KindSettings.Sides,
        BodyKind.Choice => ChoiceKeywords.IsKeyword(word),
        _ => false,
    };

    private static bool IsWordOfValues(string word, BodyKind body) =>
        body == BodyKind.Kind ? word is "list" or "of" or "or" or "required" or "optional" or "undisputed" or "over" or "time" or "exclusive" or "in" or "order" or "least" or "most"
            or FieldModifiers.Quoted or FieldModifiers.Speaks or KindSettings.Proper
        : word is "as" or "least" or "most" || EnglishNumbers.Scales.Contains(word);

    private void ReadComments()
    {
        for (var line = 0; line < _behind.Length; line++)
        {
            var end = _source.Lines[line].End;
            var rest = _behind[line] < end ? _source.Text.AsSpan(_behind[line], end - _behind[line]).TrimStart() : [];
            if (rest is ['#', ..])
                Add(TextSpan.FromBounds(end - rest.Length, end), WordSort.Comment);
        }
    }

    private int GetLine(int offset) => _source.Lines.GetPosition(offset).Line;

    private void Add(TextSpan span, WordSort sort, int modifiers = 0)
    {
        if (span.Length > 0)
            _found.Add((span, sort, modifiers));
    }
}

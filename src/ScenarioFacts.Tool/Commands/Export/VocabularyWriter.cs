using System.Text.Json;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>Writes a vocabulary: its kinds with their own fields, and its choices.</summary>
internal sealed class VocabularyWriter(Utf8JsonWriter json, DeclarationIndex index)
{
    /// <summary>Writes the properties of a vocabulary into the current object.</summary>
    public void Write(string vocabulary)
    {
        var (files, scope) = (index.GetFiles(vocabulary), index.GetScope(vocabulary));
        json.WriteStartArray("kinds");
        foreach (var kind in files.SelectMany(static file => file.Kinds))
            Write(scope.FindKind(kind.Name)!);
        json.WriteEndArray();
        json.WriteStartArray("choices");
        foreach (var choice in files.SelectMany(static file => file.Choices))
            Write(choice);
        json.WriteEndArray();
    }

    private void Write(Kind kind)
    {
        json.WriteStartObject();
        json.WriteString("name", kind.Name);
        json.WriteString("is", kind.Symbol.Base);
        json.WriteString("label", kind.Symbol.Label);
        json.WriteString("plural", kind.Symbol.Plural);
        json.WriteString("evidence", kind.EvidenceOptional ? "optional" : "required");
        json.WriteString("naming", kind.Symbol.HasProperNames ? KindSettings.Proper : null);
        json.WriteStartArray("sides");
        foreach (var side in kind.Symbol.Sides)
            json.WriteStringValue(side);
        json.WriteEndArray();
        json.WriteString("documentation", kind.Symbol.Documentation);
        json.WriteStartArray("fields");
        foreach (var field in kind.OwnFields)
            Write(field);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Field field)
    {
        var modifiers = field.Symbol.Modifiers;
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", field.Symbol.Type.ToString());
        json.WriteString("holds", ValueCells.GetWord(field.TypeKind));
        json.WriteBoolean("list", field.Symbol.Type.IsList);
        json.WriteBoolean("required", modifiers.IsRequired);
        json.WriteBoolean("undisputed", modifiers.IsUndisputed);
        json.WriteBoolean("overTime", modifiers.IsOverTime);
        json.WriteBoolean("exclusive", modifiers.IsExclusive);
        json.WriteBoolean("inOrder", modifiers.IsInOrder);
        json.WriteBoolean("quoted", modifiers.IsQuoted);
        json.WriteBoolean("speaks", modifiers.IsSpeaking);
        WriteNumber("atLeast", modifiers.AtLeast);
        WriteNumber("atMost", modifiers.AtMost);
        json.WriteString("documentation", field.Symbol.Documentation);
        json.WriteEndObject();
    }

    private void Write(ChoiceSymbol choice)
    {
        json.WriteStartObject();
        json.WriteString("name", choice.Name);
        json.WriteStartArray("words");
        foreach (var word in choice.Words)
            json.WriteStringValue(word);
        json.WriteEndArray();
        json.WriteStartArray("described");
        foreach (var word in choice.Described)
            Write(word);
        json.WriteEndArray();
        json.WriteString("documentation", choice.Documentation);
        json.WriteEndObject();
    }

    private void Write(ChoiceWordSymbol word)
    {
        json.WriteStartObject();
        json.WriteString("word", word.Name);
        json.WriteBoolean("real", word.IsReal);
        json.WriteBoolean("final", word.IsFinal);
        json.WriteStartArray("triggers");
        foreach (var trigger in word.Triggers)
            json.WriteStringValue(trigger);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteNumber(string name, int? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }
}

using System.Linq;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Emission;

/// <summary>Emits the C# of a vocabulary: a class for each kind, an enum for each choice.</summary>
internal static class VocabularyEmitter
{
    /// <summary>The last part of a vocabulary's namespace.</summary>
    public static string GetNamespace(string vocabulary) => Names.GetCSharpName(vocabulary);

    public static string Emit(VocabularyModel vocabulary, GeneratorOptions options)
    {
        var writer = new CSharpWriter(options);
        using (writer.File(GetNamespace(vocabulary.Name)))
        {
            writer.Separated(vocabulary.Kinds, kind => WriteKind(writer, kind));
            if (vocabulary.Kinds.Count > 0 && vocabulary.Choices.Count > 0)
                writer.Line();
            writer.Separated(vocabulary.Choices, choice => WriteChoice(writer, choice));
        }

        return writer.ToString();
    }

    private static void WriteKind(CSharpWriter writer, KindModel kind)
    {
        writer.Summary(kind.Documentation ?? kind.Label);
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block(writer.Visibility + " class " + kind.Type.CSharpName + " : " + writer.TypeName(kind.Base)))
        {
            foreach (var field in kind.Fields)
                writer.Line("private static readonly global::ScenarioFacts.Field<" + ValueType(writer, field) + "> " + Slot(field) + " = " + Reader(writer, field) + ";");
            if (kind.Fields.Count > 0)
                writer.Line();
            writer.Summary("Made by the catalogue.");
            writer.Line("public " + kind.Type.CSharpName + "(global::ScenarioFacts.FactRecord record) : base(record) { }");
            foreach (var field in kind.Fields)
                WriteField(writer, field);
        }
    }

    private static void WriteField(CSharpWriter writer, FieldModel field)
    {
        var type = ValueType(writer, field);
        writer.Line();
        writer.Summary(field.Documentation ?? Names.GetLabel(field.Name));
        writer.Line("public " + PropertyType(writer, field, type) + " " + field.CSharpName + " => " + Accessor(field) + "(" + Slot(field) + ");");
        writer.Line();
        writer.Documentation("<summary>The claims behind <see cref=\"" + field.CSharpName + "\"/>: what is claimed, when, and what backs it.</summary>");
        writer.Line("public global::System.Collections.Generic.IReadOnlyList<global::ScenarioFacts.Claim<" + type + ">> " + field.CSharpName + CSharpMembers.ClaimsSuffix + " => ClaimsOf(" + Slot(field) + ");");
    }

    private static string PropertyType(CSharpWriter writer, FieldModel field, string type)
    {
        if (field.IsOverTime)
            return "global::ScenarioFacts.Timeline<" + type + ">";
        if (field.IsList)
            return "global::System.Collections.Generic.IReadOnlyList<" + type + ">";
        if (field.IsAlwaysThere)
            return type;
        return type + (IsStruct(field) ? "?" : writer.Nullable);
    }

    private static string Accessor(FieldModel field) =>
        field.IsOverTime ? field.IsList ? "TimelineOfList" : "Timeline"
        : field.IsList ? "List"
        : field.IsAlwaysThere ? "Certain"
        : IsStruct(field) ? "SingleValue" : "Single";

    private static bool IsStruct(FieldModel field) => field.TypeKind is TypeKind.Date or TypeKind.Choice or TypeKind.Money or TypeKind.Count or TypeKind.Quantity;

    private static string ValueType(CSharpWriter writer, FieldModel field) => field.TypeKind switch
    {
        TypeKind.Text or TypeKind.CountryCode => "string",
        TypeKind.Money => "global::ScenarioFacts.Money",
        TypeKind.Count => "global::ScenarioFacts.FactNumber",
        TypeKind.Quantity => "global::ScenarioFacts.Quantity",
        TypeKind.TextOrReference => "global::ScenarioFacts.TextOr<" + writer.TypeName(field.Type!) + ">",
        TypeKind.Date => "global::ScenarioFacts.FactDate",
        TypeKind.Url => "global::System.Uri",
        _ => writer.TypeName(field.Type!),
    };

    private static string Reader(CSharpWriter writer, FieldModel field)
    {
        var name = CSharpWriter.Literal(field.Name);
        return "global::ScenarioFacts.Field." + field.TypeKind switch
        {
            TypeKind.Text => "Text(" + name + ")",
            TypeKind.Date => "Date(" + name + ")",
            TypeKind.Url => "Url(" + name + ")",
            TypeKind.Money or TypeKind.Count or TypeKind.Quantity or TypeKind.CountryCode => field.TypeKind + "(" + name + ")",
            TypeKind.TextOrReference => "TextOrReference<" + writer.TypeName(field.Type!) + ">(" + name + ")",
            TypeKind.Choice => "Choice<" + writer.TypeName(field.Type!) + ">(" + name + ", " + string.Join(", ", field.Words.Select(CSharpWriter.Literal)) + ")" + Final(writer, field),
            _ => "Reference<" + writer.TypeName(field.Type!) + ">(" + name + ")",
        };
    }

    private static string Final(CSharpWriter writer, FieldModel field) => field.FinalWords.Count == 0
        ? ""
        : ".WithFinal(" + string.Join(", ", field.FinalWords.Select(word => writer.TypeName(field.Type!) + "." + Names.GetCSharpName(word))) + ")";

    /// <summary>The C# field behind a field. Names that analysts choose never begin with an underscore, so it cannot clash.</summary>
    private static string Slot(FieldModel field) => "_" + field.CSharpName;

    private static void WriteChoice(CSharpWriter writer, ChoiceModel choice)
    {
        writer.Summary(choice.Documentation ?? Names.GetLabel(choice.Name));
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block(writer.Visibility + " enum " + choice.Type.CSharpName))
        {
            writer.Separated(choice.Words.Zip(choice.Summaries, static (word, summary) => (Word: word, Summary: summary)), member =>
            {
                writer.Summary(member.Summary);
                writer.Line(Names.GetCSharpName(member.Word) + ",");
            });
        }
    }
}

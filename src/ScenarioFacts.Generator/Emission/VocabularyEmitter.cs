using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Emission;

/// <summary>Emits the C# of a vocabulary: a class for each kind, an enum for each choice.</summary>
internal static class VocabularyEmitter
{
    /// <summary>The class that holds a kind. Names that analysts choose never begin with an underscore, so it cannot clash.</summary>
    private const string Holder = "_Kind";

    private static readonly GeneratorOptions Plain = new("Plain", "public", default, default, IsNullable: true, OldVersion: null, ExpectsFacts: false);

    /// <summary>The last part of a vocabulary's namespace.</summary>
    public static string GetNamespace(string vocabulary) => Names.GetCSharpName(vocabulary);

    public static string Emit(VocabularyModel vocabulary, GeneratorOptions options) => Emit(vocabulary, options, options.Visibility != "public"
        ? null
        : "global::ScenarioFacts.FactsVocabulary(" + string.Join(", ", new[] { vocabulary.Name, options.GetNamespaceOf(vocabulary.Name), GetFingerprint(vocabulary) }.Select(CSharpWriter.Literal)) + ")");

    /// <summary>What a vocabulary declares: the same for all projects, whatever their namespaces and language versions.</summary>
    public static string GetFingerprint(VocabularyModel vocabulary) => Fingerprint.Short(Emit(vocabulary, Plain, null));

    /// <summary>
    /// The vocabularies of references that a project takes instead of types of its own: those that declare the same. One that builds on others is taken only with those of the same
    /// reference, which are the types that it is made of.
    /// </summary>
    /// <param name="required">The types of the facts that the project uses: they are taken before all others.</param>
    public static EquatableArray<SharedVocabulary> FindShared(IReadOnlyList<VocabularyModel> own, IReadOnlyList<SharedVocabulary> referenced, IEnumerable<RequiredTypes> required)
    {
        var byName = own.ToDictionary(static vocabulary => vocabulary.Name, StringComparer.Ordinal);
        var found = new Dictionary<string, SharedVocabulary>(StringComparer.Ordinal);
        var same = referenced.Where(shared => byName.TryGetValue(shared.Name, out var vocabulary) && GetFingerprint(vocabulary) == shared.Fingerprint).ToList();
        foreach (var types in required.Where(types => !found.ContainsKey(types.Vocabulary)))
        {
            if (same.Find(shared => shared.Name == types.Vocabulary && shared.Namespace == types.Namespace) is { } shared)
                found.Add(shared.Name, shared);
        }

        var references = same
            .GroupBy(static shared => shared.Namespace.Substring(0, Math.Max(0, shared.Namespace.LastIndexOf('.'))), StringComparer.Ordinal)
            .OrderByDescending(static reference => reference.Count()).ThenBy(static reference => reference.Key, StringComparer.Ordinal);
        foreach (var reference in references)
        {
            var ofReference = reference.GroupBy(static shared => shared.Name, StringComparer.Ordinal).ToDictionary(static shared => shared.Key, static shared => shared.First(), StringComparer.Ordinal);
            foreach (var family in own.Select(vocabulary => GetFamily(vocabulary, byName)))
            {
                if (family.All(name => ofReference.TryGetValue(name, out var shared) && (!found.TryGetValue(name, out var taken) || taken == shared)))
                    family.ForEach(name => found[name] = ofReference[name]);
            }
        }

        return found.Values.OrderBy(static shared => shared.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>A vocabulary and all that it builds on.</summary>
    private static List<string> GetFamily(VocabularyModel vocabulary, Dictionary<string, VocabularyModel> byName)
    {
        var family = new List<string> { vocabulary.Name };
        for (var i = 0; i < family.Count; i++)
            family.AddRange(byName.TryGetValue(family[i], out var member) ? GetOthers(member).Distinct(StringComparer.Ordinal).Except(family, StringComparer.Ordinal).ToList() : []);
        return family;
    }

    /// <summary>The other vocabularies whose types it names.</summary>
    private static IEnumerable<string> GetOthers(VocabularyModel vocabulary) => vocabulary.Kinds
        .SelectMany(static kind => kind.Fields.Select(static field => field.Type).Concat([kind.Base, kind.BaseFields]).Concat(kind.Inverses.Select(static inverse => inverse.Owner)))
        .OfType<TypeModel>().Select(static type => type.Vocabulary).Where(name => name != vocabulary.Name && name != BuiltInVocabularies.Core);

    private static string Emit(VocabularyModel vocabulary, GeneratorOptions options, string? attribute)
    {
        var writer = new CSharpWriter(options);
        using (writer.File(GetNamespace(vocabulary.Name), attribute))
        {
            writer.Separated(vocabulary.Kinds, kind => WriteKind(writer, kind));
            if (vocabulary.Kinds.Count > 0 && vocabulary.Choices.Count > 0)
                writer.Line();
            writer.Separated(vocabulary.Choices, choice => WriteChoice(writer, choice));
            if (vocabulary.WaysBack.Count > 0)
                WriteWaysBack(writer, vocabulary);
        }

        return writer.ToString();
    }

    private static void WriteKind(CSharpWriter writer, KindModel kind)
    {
        writer.Summary(kind.Documentation ?? kind.Label);
        writer.Line(CSharpWriter.GeneratedCode);
        writer.Json("FactJsonConverter");
        using (writer.Block(writer.Visibility + " partial class " + kind.Type.CSharpName + " : " + writer.TypeName(kind.Base)))
        {
            writer.Summary("The kind ‘" + kind.Name + "’.");
            writer.Line("public static new global::ScenarioFacts.FactKind Descriptor => " + Holder + ".Kind;");
            writer.Line();
            writer.Summary("Made by the catalog.");
            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            writer.Line("public " + kind.Type.CSharpName + "(global::ScenarioFacts.FactRecord record) : base(record) { }");
            foreach (var field in kind.Fields)
                WriteField(writer, field);
            foreach (var inverse in kind.Inverses)
                WriteInverse(writer, inverse);
            WriteFields(writer, kind);
            WriteHolder(writer, kind);
        }
    }

    /// <summary>The fields as data, in a class of their own: they are made when the first of them is asked for.</summary>
    private static void WriteFields(CSharpWriter writer, KindModel kind)
    {
        if (kind.Fields.Count == 0)
            return;
        writer.Line();
        writer.Documentation("<summary>The fields of <see cref=\"" + kind.Type.CSharpName + "\"/>, as data.</summary>");
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block("public abstract " + (kind.BaseFields is { } @base ? "new class Fields : " + writer.TypeName(@base) + ".Fields" : "class Fields")))
        {
            writer.Separated(kind.Fields, field =>
            {
                writer.Summary("The field ‘" + field.Name + "’.");
                writer.Line("public static global::ScenarioFacts.Field<" + ValueType(writer, field) + "> " + field.CSharpName + " { get; } = " + Reader(writer, field) + ";");
            });
        }
    }

    /// <summary>A static field in a nested class: lazy, thread-safe initialization by the runtime.</summary>
    private static void WriteHolder(CSharpWriter writer, KindModel kind)
    {
        writer.Line();
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block("private static class " + Holder))
        {
            var names = new[] { kind.Name, kind.Label, kind.Plural }.Select(CSharpWriter.Literal);
            var fields = kind.Fields.Count == 0 ? "" : ", () => new global::ScenarioFacts.FactField[] { " + string.Join(", ", kind.Fields.Select(static field => "Fields." + field.CSharpName)) + " }";
            writer.Line("internal static readonly global::ScenarioFacts.FactKind Kind = global::ScenarioFacts.FactKind.Create(" + string.Join(", ", names) + ", " + writer.TypeName(kind.Base) + ".Descriptor, record => new " + writer.TypeName(kind.Type) + "(record)" + fields + ");");
        }
    }

    private static void WriteInverse(CSharpWriter writer, InverseModel inverse)
    {
        var owner = writer.TypeName(inverse.Owner);
        writer.Line();
        writer.Summary("The " + Names.GetWords(inverse.Plural) + " that have it as a value of ‘" + inverse.FieldName + "’.");
        writer.Line("public global::ScenarioFacts.Referrers<" + owner + "> " + inverse.CSharpName + " => ReferredBy<" + owner + ">(" + owner + ".Fields." + inverse.Field + ");");
    }

    /// <summary>From kinds of other vocabularies, whose classes are written with those, methods lead back. The name of the class is none that analysts can choose.</summary>
    private static void WriteWaysBack(CSharpWriter writer, VocabularyModel vocabulary)
    {
        writer.Line();
        writer.Summary("The ways back from facts of other vocabularies to those of ‘" + vocabulary.Name + "’ that name them.");
        writer.Line(CSharpWriter.GeneratedCode);
        using (writer.Block(writer.Visibility + " static class _WaysBack"))
        {
            writer.Separated(vocabulary.WaysBack, way =>
            {
                var owner = writer.TypeName(way.Inverse.Owner);
                writer.Summary("The " + Names.GetWords(way.Inverse.Plural) + " that have it as a value of ‘" + way.Inverse.FieldName + "’.");
                writer.Line("public static global::ScenarioFacts.Referrers<" + owner + "> " + way.Inverse.CSharpName + "(this " + writer.TypeName(way.Kind) + " fact) => fact.ReferredBy<" + owner + ">(" + owner + ".Fields." + way.Inverse.Field + ");");
                writer.Line();
                writer.Summary("The " + Names.GetWords(way.Inverse.Plural) + " of a scenario that uses the one of this fact.");
                writer.Line("public static global::ScenarioFacts.Referrers<" + owner + "> " + way.Inverse.CSharpName + "(this " + writer.TypeName(way.Kind) + " fact, global::ScenarioFacts.FactCatalog within) => fact.ReferredBy<" + owner + ">(" + owner + ".Fields." + way.Inverse.Field + ", within);");
            });
        }
    }

    private static void WriteField(CSharpWriter writer, FieldModel field)
    {
        var type = ValueType(writer, field);
        writer.Line();
        writer.Summary(field.Documentation ?? Names.GetLabel(field.Name));
        writer.Line("public " + PropertyType(writer, field, type) + " " + field.CSharpName + " => " + Accessor(field) + "(Fields." + field.CSharpName + ");");
        writer.Line();
        writer.Documentation("<summary>The claims behind <see cref=\"" + field.CSharpName + "\"/>: what is claimed, when, and what backs it.</summary>");
        writer.Line("public global::System.Collections.Generic.IReadOnlyList<global::ScenarioFacts.Claim<" + type + ">> " + field.CSharpName + CSharpMembers.ClaimsSuffix + " => ClaimsOf(Fields." + field.CSharpName + ");");
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
        field.IsOverTime ? "Timeline"
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
            TypeKind.Choice => "Words<" + writer.TypeName(field.Type!) + ">(" + name + ", " + string.Join(", ", field.Words.Select(CSharpWriter.Literal)) + ")",
            _ => "Reference<" + writer.TypeName(field.Type!) + ">(" + name + ")",
        } + (field.IsList ? ".AsList()" : "") + (field.IsOverTime ? ".OverTime()" : "") + Final(writer, field);
    }

    private static string Final(CSharpWriter writer, FieldModel field) => field.FinalWords.Count == 0
        ? ""
        : ".WithFinal(" + string.Join(", ", field.FinalWords.Select(word => writer.TypeName(field.Type!) + "." + Names.GetCSharpName(word))) + ")";

    private static void WriteChoice(CSharpWriter writer, ChoiceModel choice)
    {
        writer.Summary(choice.Documentation ?? Names.GetLabel(choice.Name));
        writer.Line(CSharpWriter.GeneratedCode);
        writer.Json("FactWordJsonConverter<" + writer.TypeName(choice.Type) + ">");
        using (writer.Block(writer.Visibility + " enum " + choice.Type.CSharpName))
        {
            var numbers = WordNumbers.Of(choice.Words);
            writer.Separated(choice.Words.Zip(choice.Summaries, static (word, summary) => (word, summary)).Select((member, place) => (member.word, member.summary, place)), member =>
            {
                writer.Summary(member.summary);
                writer.Line("[global::ScenarioFacts.FactWord(" + CSharpWriter.Literal(member.word) + ", " + Wording.Number(member.place) + ")]");
                writer.Line(Names.GetCSharpName(member.word) + " = " + Wording.Number(numbers[member.place]) + ",");
            });
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Declarations;

/// <summary>
/// What one file declares, without positions, fact labels and claims: equal before and after any edit that cannot affect another file.
/// </summary>
/// <param name="Name">The scenario's or vocabulary's name; null if the file has no valid header.</param>
/// <param name="Base">The scenario that this one extends, if the file says so.</param>
internal sealed record FileDeclarations(
    string Path,
    bool IsVocabulary,
    string? Name,
    EquatableArray<string> Uses,
    string? Base,
    EquatableArray<KindSymbol> Kinds,
    EquatableArray<ChoiceSymbol> Choices,
    EquatableArray<FactSymbol> Facts,
    EquatableArray<string> NamesInErrors,
    bool HasBrokenUse)
{
    /// <summary>The implicit base of every kind without <c>is</c>.</summary>
    public const string RootKind = "fact";

    /// <summary>The declarations of a file that could not be read.</summary>
    public static FileDeclarations None(string path) => new(path, false, null, default, null, default, default, default, default, false);

    public static FileDeclarations Create(FileSyntax syntax)
    {
        var name = syntax.Header?.Name.Text;
        var isVocabulary = syntax.Header?.IsVocabulary ?? false;
        var facts = isVocabulary ? [] : syntax.Facts.SelectMany(GetSymbols);
        return new FileDeclarations(
            syntax.File.Path,
            isVocabulary,
            name,
            syntax.Uses.Select(static use => use.Name.Text).ToEquatableArray(),
            syntax.Header?.Base?.Text,
            isVocabulary ? syntax.Kinds.Select(kind => GetSymbol(kind, name!)).ToEquatableArray() : default,
            isVocabulary ? syntax.Choices.Select(choice => GetSymbol(choice, name!)).ToEquatableArray() : default,
            name is null ? default : facts.ToEquatableArray(),
            GetBrokenNames(syntax).Concat(GetMeantNames(syntax)).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            syntax.HasBrokenUse);
    }

    /// <summary>The value of a setting in a kind's body: <c>evidence: optional</c>, <c>plural: people</c>.</summary>
    public static string? Setting(KindDeclaration kind, string setting) =>
        kind.Fields.FirstOrDefault(field => field.Field.Reads(setting) && field.Items[0].IsOneWord)?.Items[0].First.Text;

    public static bool IsSetting(ClaimSyntax field) => field.Field.Reads("evidence") || field.Field.Reads("plural");

    private static IEnumerable<FactSymbol> GetSymbols(FactDeclaration fact) =>
        fact.Line.Names.Select(name => new FactSymbol(name.Text, fact.Line.Kind.Text));

    /// <summary>Declarations in the wrong sort of file are reported there; their names count as declared elsewhere.</summary>
    private static IEnumerable<string> GetBrokenNames(FileSyntax syntax) =>
        syntax.Header is not null && !syntax.Header.IsVocabulary
            ? syntax.NamesInErrors.Concat(syntax.Kinds.Select(static kind => kind.Line.Name.Text))
            : syntax.NamesInErrors.Concat(syntax.Facts.SelectMany(static fact => fact.Line.Names.Select(static name => name.Text)));

    /// <summary>The normalized forms of malformed names: <c>Alice Smith</c> is reported at its declaration, and <c>alice-smith</c> counts as declared.</summary>
    private static IEnumerable<string> GetMeantNames(FileSyntax syntax) =>
        syntax.Facts.SelectMany(static fact => fact.Line.Names).Select(static name => name.Text)
            .Concat(syntax.Kinds.Select(static kind => kind.Line.Name.Text))
            .Concat(syntax.Choices.Select(static choice => choice.Name.Text))
            .Concat(syntax.NamesInErrors)
            .Where(static name => !Names.IsName(name))
            .Select(Names.Normalize);

    private static KindSymbol GetSymbol(KindDeclaration kind, string vocabulary)
    {
        var name = kind.Line.Name.Text;
        var isRoot = vocabulary == BuiltInVocabularies.Core && name == RootKind;
        return new KindSymbol(
            vocabulary,
            name,
            kind.Line.Base?.Text ?? (isRoot ? null : RootKind),
            kind.Line.Label?.Value ?? Names.GetLabel(name),
            Setting(kind, "plural") ?? Names.GetPlural(name),
            Setting(kind, "evidence") switch { "optional" => true, "required" => false, _ => null },
            kind.Line.Documentation,
            GetFields(kind).ToEquatableArray());
    }

    /// <summary>The first declaration of each field; duplicates are reported elsewhere and ignored.</summary>
    private static IEnumerable<FieldSymbol> GetFields(KindDeclaration kind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in kind.Fields)
        {
            if (!IsSetting(field) && seen.Add(field.Field.Text))
                yield return GetSymbol(field);
        }

        foreach (var name in kind.BrokenFields)
        {
            if (seen.Add(name))
                yield return new FieldSymbol(name, new TypeExpression(true, EquatableArray.Create("")), new FieldModifiers(), null, IsBroken: true);
        }
    }

    private static FieldSymbol GetSymbol(ClaimSyntax field)
    {
        var modifiers = field.Items.Skip(1).ToList();
        return new FieldSymbol(
            field.Field.Text,
            ParseType(field.Items[0]),
            FieldModifiers.Parse(modifiers),
            field.Documentation,
            IsBroken: modifiers.Exists(static modifier => !FieldModifiers.IsKnown(FieldModifiers.GetText(modifier))));
    }

    /// <summary>Parses the type in a field's line, whether or not that type exists.</summary>
    public static TypeExpression ParseType(ItemSyntax item)
    {
        var words = item.Words.Select(static word => word.Text).ToList();
        var isList = words.Count > 2 && words[0] == "list" && words[1] == "of";
        var names = words.Skip(isList ? 2 : 0).ToList();
        if (names.Count == 3 && names[0] == TypeExpression.Quantity && names[1] == "of")
            return new TypeExpression(isList, EquatableArray.Create(TypeExpression.Quantity), names[2]);
        var isUnion = names.Count % 2 == 1 && names.Where(static (_, index) => index % 2 == 1).All(static word => word == "or");
        return new TypeExpression(isList, isUnion
            ? names.Where(static (_, index) => index % 2 == 0).ToEquatableArray()
            : EquatableArray.Create(string.Join(" ", names)));
    }

    private static ChoiceSymbol GetSymbol(ChoiceSyntax choice, string vocabulary) => new(
        vocabulary,
        choice.Name.Text,
        choice.Words.Select(static word => word.Text).Distinct(StringComparer.Ordinal).ToEquatableArray(),
        choice.Documentation);
}

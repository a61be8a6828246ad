using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

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

    /// <summary>Whether a reference exports the file.</summary>
    public bool IsReferenced => ReferencedPath.IsReferenced(Path);

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
            .Concat(syntax.Choices.Select(static choice => choice.Line.Name.Text))
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
            KindSettings.Find(kind, KindSettings.Plural) ?? Names.GetPlural(name),
            KindSettings.Find(kind, KindSettings.Evidence) switch { "optional" => true, "required" => false, _ => null },
            kind.Line.Documentation,
            GetFields(kind).ToEquatableArray(),
            KindSettings.Find(kind, KindSettings.Naming) == KindSettings.Proper,
            GetSides(kind));
    }

    private static EquatableArray<string> GetSides(KindDeclaration kind) =>
        kind.Fields.Find(static field => field.Field.Reads(KindSettings.Sides)) is { } sides && KindSettings.HasTwoSides(sides)
            ? sides.Items.Select(static side => side.First.Text).ToEquatableArray()
            : default;

    /// <summary>The first declaration of each field; duplicates are reported elsewhere and ignored.</summary>
    private static IEnumerable<FieldSymbol> GetFields(KindDeclaration kind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in kind.Fields)
        {
            if (!KindSettings.IsSetting(field) && seen.Add(field.Field.Text))
                yield return GetSymbol(field);
        }

        foreach (var name in kind.BrokenFields)
        {
            if (!KindSettings.IsSetting(name) && seen.Add(name))
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

    private static ChoiceSymbol GetSymbol(ChoiceDeclaration choice, string vocabulary)
    {
        var words = choice.Line.Words.Select(static word => word.Text).Distinct(StringComparer.Ordinal).ToEquatableArray();
        return new ChoiceSymbol(vocabulary, choice.Line.Name.Text, words, choice.Line.Documentation, GetDescribed(choice, words).ToEquatableArray());
    }

    /// <summary>The words of which the body says something; of two lines about the same, which are reported elsewhere, the first counts.</summary>
    private static IEnumerable<ChoiceWordSymbol> GetDescribed(ChoiceDeclaration choice, EquatableArray<string> words)
    {
        if (choice.Body.Count == 0)
            yield break;
        foreach (var name in words)
        {
            var word = new ChoiceWordSymbol(name, Lists(ChoiceKeywords.Real, name), Lists(ChoiceKeywords.Final, name), GetTexts(name));
            if (word.IsReal || word.IsFinal || word.Triggers.Count > 0)
                yield return word;
        }

        ClaimSyntax? Find(string key) => choice.Body.Find(line => line.Field.Reads(key));

        bool Lists(string keyword, string word) => Find(keyword)?.Items.Any(item => item.IsOneWord && item.First.Reads(word)) == true;

        EquatableArray<string> GetTexts(string word) =>
            (Find(word)?.Items ?? []).Select(static item => item.Text?.Value).OfType<string>().ToEquatableArray();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>Every name is declared once, also as C# spells it, and a scenario has one label. The later line, in the ordinal order of the files, is the wrong one.</summary>
internal sealed class NameRules
{
    private readonly Dictionary<string, (InputText File, Token Token)> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (InputText File, Token Token)> _spelt = new(StringComparer.OrdinalIgnoreCase);

    // Only names that do not look as they are; the others are their own skeletons.
    private readonly Dictionary<string, string> _skeletons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reserved;
    private readonly List<Diagnostic> _diagnostics;

    private NameRules(IEnumerable<string> reserved, List<Diagnostic> diagnostics)
    {
        _reserved = new HashSet<string>(reserved, StringComparer.OrdinalIgnoreCase);
        _diagnostics = diagnostics;
    }

    public static void Check(IReadOnlyList<DeclaredNames> files, DeclarationIndex index, List<Diagnostic> diagnostics)
    {
        var named = files.Where(static file => file.Syntax.Header is not null).ToList();
        CheckHeaders(named.ConvertAll(static file => file.Syntax), index, diagnostics);
        var all = named.ToLookup(static file => file.Syntax.File.Path, StringComparer.Ordinal);
        foreach (var group in named.GroupBy(static file => file.Syntax.Header!.Name.Text, StringComparer.Ordinal))
            Check(group.Key, [.. group.Where(file => file.Syntax.Header!.IsVocabulary == index.IsVocabulary(group.Key))], all, index, diagnostics);
    }

    private static void Check(string name, List<DeclaredNames> namedFiles, ILookup<string, DeclaredNames> all, DeclarationIndex index, List<Diagnostic> diagnostics)
    {
        if (namedFiles.Count == 0)
            return;
        var files = namedFiles.ConvertAll(static file => file.Syntax);
        var scope = index.GetScope(name);
        UseRules.Check(files, scope, index, diagnostics);
        if (index.IsVocabulary(name))
        {
            var kinds = new NameRules([], diagnostics);
            kinds.RememberUsed(files, all, scope, index);
            kinds.Declare(namedFiles, NamesOfKinds);
            CheckFields(files, diagnostics);
            CheckWords(files, diagnostics);
            SetRules.Check(files, scope, diagnostics);
        }
        else
        {
            var sets = scope.Kinds.Select(static kind => CSharpMembers.GetSetClass(kind.Name));
            var facts = new NameRules(CSharpMembers.ReservedInSets.Concat(sets), diagnostics);
            SetRules.CheckScenario(files[0], scope, diagnostics);
            facts.RememberUsed(files, all, scope, index);
            facts.Declare(namedFiles, NamesOfFacts);
        }
    }

    /// <summary>What is used shares one set of names with what is declared here.</summary>
    private void RememberUsed(List<FileSyntax> files, ILookup<string, DeclaredNames> all, Scope scope, DeclarationIndex index)
    {
        var use = files[0].Uses.FirstOrDefault()?.Name ?? files[0].Header!.Name;
        var isVocabulary = index.IsVocabulary(scope.Name);
        foreach (var used in scope.Uses.Skip(1).SelectMany(index.GetFiles))
        {
            var names = isVocabulary
                ? used.Kinds.Select(static kind => kind.Name).Concat(used.Choices.Select(static choice => choice.Name))
                : used.Facts.Select(static fact => fact.Name);
            foreach (var name in names)
                Remember(name, Confusables.GetSkeleton(name), new InputText(used.Path, ""), use);
            foreach (var file in all[used.Path])
            {
                foreach (var declared in isVocabulary ? NamesOfKinds(file) : NamesOfFacts(file))
                    RememberPlace(file.Syntax.File, declared.Token);
            }
        }
    }

    /// <summary>The vocabularies that ship with the product have no places; what a file of the project declares has.</summary>
    private void RememberPlace(InputText file, Token token)
    {
        if (_declared.TryGetValue(token.Text, out var known) && known.File.Text.Length == 0 && known.File.Path == file.Path)
            _declared[token.Text] = (file, token);
    }

    private static IEnumerable<DeclaredName> NamesOfKinds(DeclaredNames file) => file.Kinds;

    private static IReadOnlyList<DeclaredName> NamesOfFacts(DeclaredNames file) => file.Facts;

    private void Declare(List<DeclaredNames> files, Func<DeclaredNames, IEnumerable<DeclaredName>> namesOf)
    {
        foreach (var file in files)
        {
            foreach (var declared in namesOf(file))
                Declare(file.Syntax.File, declared);
        }
    }

    private void Declare(InputText file, DeclaredName declared)
    {
        var (token, name, csharp) = (declared.Token, declared.Text, declared.CSharp);
        if (_declared.TryGetValue(name, out var first))
            _diagnostics.Add(DeclaredAt(Report.DeclaredTwice(file, token.Span, name, GetPlace(first, file)), first));
        else if (_spelt.TryGetValue(csharp, out var other))
            _diagnostics.Add(DeclaredAt(Report.CSharpNameClash(file, token.Span, name, other.Token.Text, GetPlace(other, file), csharp), other));
        else if (GetLookAlike(declared) is { } alike)
            _diagnostics.Add(LooksLike(file, token, name, alike));
        else if (_reserved.Contains(csharp))
            _diagnostics.Add(Report.ReservedName(file, token.Span, name, csharp));
        else
            _spelt.Add(csharp, (file, token));
        if (!_declared.ContainsKey(name))
            Remember(name, declared.Skeleton, file, token);
    }

    private void Remember(string name, string skeleton, InputText file, Token token)
    {
        _declared[name] = (file, token);
        if (skeleton != name && !_skeletons.ContainsKey(skeleton))
            _skeletons.Add(skeleton, name);
    }

    private string? GetLookAlike(DeclaredName declared)
    {
        var (name, skeleton) = (declared.Text, declared.Skeleton);
        return skeleton != name && _declared.ContainsKey(skeleton) ? skeleton
            : _skeletons.TryGetValue(skeleton, out var other) && other != name ? other
            : null;
    }

    private Diagnostic LooksLike(InputText file, Token token, string name, string other)
    {
        var (_, letter, here, there) = Confusables.Difference(name, other);
        var place = _declared[other];
        return DeclaredAt(Report.NamesLookAlike(file, token.Span, name, other, GetPlace(place, file), letter, here, there), place);
    }

    private static void CheckWords(List<FileSyntax> files, List<Diagnostic> diagnostics)
    {
        foreach (var file in files)
        {
            foreach (var choice in file.Choices)
            {
                var rules = new NameRules([], diagnostics);
                foreach (var word in choice.Words)
                    rules.DeclareOnce(file.File, word);
            }
        }
    }

    private static void CheckFields(List<FileSyntax> files, List<Diagnostic> diagnostics)
    {
        foreach (var file in files)
        {
            foreach (var kind in file.Kinds)
            {
                var rules = new NameRules([.. CSharpMembers.ReservedInFacts, Names.GetCSharpName(kind.Line.Name.Text)], diagnostics);
                foreach (var field in kind.Fields.Where(static field => !FileDeclarations.IsSetting(field)))
                    rules.DeclareField(file.File, field.Field);
            }
        }
    }

    /// <summary>A field <c>where</c> becomes the properties <c>Where</c> and <c>WhereClaims</c>.</summary>
    private void DeclareField(InputText file, Token token)
    {
        if (_declared.ContainsKey(token.Text))
            return;
        var claims = Names.GetCSharpName(token.Text) + CSharpMembers.ClaimsSuffix;
        if (_spelt.TryGetValue(claims, out var other))
            _diagnostics.Add(DeclaredAt(Report.CSharpNameClash(file, token.Span, token.Text, other.Token.Text, GetPlace(other, file), claims), other));
        else
            Declare(file, new DeclaredName(token));
        if (!_spelt.ContainsKey(claims))
            _spelt.Add(claims, (file, token));
    }

    /// <summary>A field or word declared twice is the vocabulary's own error.</summary>
    private void DeclareOnce(InputText file, Token token)
    {
        if (!_declared.ContainsKey(token.Text))
            Declare(file, new DeclaredName(token));
    }

    private static void CheckHeaders(List<FileSyntax> files, DeclarationIndex index, List<Diagnostic> diagnostics)
    {
        var first = new Dictionary<string, FileSyntax>(StringComparer.Ordinal);
        var labels = new Dictionary<string, (InputText File, TextSyntax Label)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var header = file.Header!;
            var name = header.Name.Text;
            if (BuiltInVocabularies.All.Any(builtIn => builtIn.Name == name))
                diagnostics.Add(Report.DeclaredTwice(file.File, header.Name.Span, name, "the vocabularies that ship with the product"));
            else if (first.TryGetValue(name, out var known) && known.Header!.IsVocabulary != header.IsVocabulary)
                diagnostics.Add(DeclaredAt(Report.DeclaredTwice(file.File, header.Name.Span, name, GetPlace((known.File, known.Header.Name), file.File)), (known.File, known.Header.Name)));
            else if (index.OwnerOfSpelling(name) is var owner && owner != name)
                diagnostics.Add(ClashOfHeaders(file, owner, files));
            if (!first.ContainsKey(name))
                first.Add(name, file);
            if (header.Label is { } label)
                CheckLabel(file.File, name, label, labels, diagnostics);
        }
    }

    private static void CheckLabel(
        InputText file, string name, TextSyntax label, Dictionary<string, (InputText File, TextSyntax Label)> labels, List<Diagnostic> diagnostics)
    {
        if (!labels.TryGetValue(name, out var known))
            labels.Add(name, (file, label));
        else if (known.Label.Value != label.Value)
            diagnostics.Add(Report.LabelsDiffer(file, label.Span, name, known.Label.Value, GetPlace((known.File, known.Label.First), file))
                .WithRelated(known.File, known.Label.Span, "labelled here"));
    }

    private static Diagnostic ClashOfHeaders(FileSyntax file, string owner, List<FileSyntax> files)
    {
        var name = file.Header!.Name;
        var csharp = Names.GetCSharpName(name.Text);
        return files.Find(other => other.Header!.Name.Reads(owner)) is { } first
            ? DeclaredAt(Report.CSharpNameClash(file.File, name.Span, name.Text, owner, GetName(first.File), csharp), (first.File, first.Header!.Name))
            : Report.CSharpNameClash(file.File, name.Span, name.Text, owner, "the vocabularies that ship with the product", csharp);
    }

    private static Diagnostic DeclaredAt(Diagnostic diagnostic, (InputText File, Token Token) place) =>
        place.File.Text.Length == 0 ? diagnostic : diagnostic.WithRelated(place.File, place.Token.Span, "declared here");

    private static string GetName(InputText file) => file.Path.Substring(file.Path.LastIndexOf('/') + 1);

    /// <summary>“line 4” in the same file, “people.facts, line 4” in another; the file alone where the line is not known.</summary>
    private static string GetPlace((InputText File, Token Token) place, InputText from)
    {
        var file = GetName(place.File);
        if (place.File.Text.Length == 0)
            return file;
        var line = "line " + Wording.Number(place.File.Lines.GetPosition(place.Token.Start).Line + 1);
        return place.File.Path == from.Path ? line : file + ", " + line;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>Every name, and every C# identifier, is declared once. The later line, in ordinal order of file, is the error.</summary>
internal sealed class NameRules
{
    private readonly Dictionary<string, (InputText File, Token Token)> _declared;
    private readonly Dictionary<string, (InputText File, Token Token)> _spelt;

    // Only names that differ from their skeleton; all others are their own.
    private readonly Dictionary<string, string> _skeletons = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, TakenName> _reserved;
    private readonly List<Diagnostic> _diagnostics;

    /// <param name="count">The number of names that are declared.</param>
    private NameRules(int count, IReadOnlyDictionary<string, TakenName> reserved, List<Diagnostic> diagnostics)
    {
        (_declared, _spelt) = (new(count, StringComparer.Ordinal), new(count, StringComparer.OrdinalIgnoreCase));
        (_reserved, _diagnostics) = (reserved, diagnostics);
    }

    private NameRules(List<Diagnostic> diagnostics)
        : this(0, new Dictionary<string, TakenName>(), diagnostics)
    {
    }

    public static void Check(DeclaredScenario declared, List<Diagnostic> diagnostics)
    {
        var (files, scope) = (declared.Syntax, declared.Scope);
        if (declared.IsVocabulary)
        {
            var kinds = new NameRules(0, CSharpMembers.ReservedForKinds.ToDictionary(static name => name, static _ => TakenName.OfFacts, StringComparer.OrdinalIgnoreCase), diagnostics);
            kinds.RememberUsed(declared);
            kinds.Declare(declared.Files, NamesOfKinds);
            CheckFields(declared, diagnostics);
            CheckWords(files, diagnostics);
        }
        else
        {
            var facts = new NameRules(declared.Files.Sum(static file => file.Facts.Count), GetReserved(declared), diagnostics);
            facts.RememberUsed(declared);
            facts.Declare(declared.Files, NamesOfFacts);
        }
    }

    /// <summary>What no fact may become in C#: a member of every set, or the class of one.</summary>
    private static Dictionary<string, TakenName> GetReserved(DeclaredScenario declared)
    {
        var reserved = CSharpMembers.ReservedInSets.ToDictionary(static name => name, static _ => TakenName.OfSets, StringComparer.OrdinalIgnoreCase);
        foreach (var kind in declared.Scope.Kinds)
            reserved[CSharpMembers.GetSetClass(kind.Name)] = TakenName.BySet(kind, declared);
        return reserved;
    }

    /// <summary>Names in use share one namespace with those declared here.</summary>
    private void RememberUsed(DeclaredScenario declared)
    {
        var header = declared.Syntax[0];
        var use = header.Uses.FirstOrDefault()?.Name ?? header.Header!.Name;
        foreach (var used in declared.UsedFiles)
        {
            var names = declared.IsVocabulary
                ? used.Kinds.Select(static kind => kind.Name).Concat(used.Choices.Select(static choice => choice.Name))
                : used.Facts.Select(static fact => fact.Name);
            foreach (var name in names)
                Remember(name, Confusables.GetSkeleton(name), new InputText(used.Path, ""), use);
            foreach (var file in declared.FindFiles(used.Path))
            {
                foreach (var name in declared.IsVocabulary ? NamesOfKinds(file) : NamesOfFacts(file))
                    RememberPlace(file.Syntax.File, name.Token);
            }
        }
    }

    /// <summary>Built-in vocabularies have no locations; the declarations of project files do.</summary>
    private void RememberPlace(InputText file, Token token)
    {
        if (_declared.TryGetValue(token.Text, out var known) && known.File.Text.Length == 0 && known.File.Path == file.Path)
            _declared[token.Text] = (file, token);
    }

    private static IEnumerable<DeclaredName> NamesOfKinds(DeclaredNames file) => file.Kinds;

    private static IReadOnlyList<DeclaredName> NamesOfFacts(DeclaredNames file) => file.Facts;

    private void Declare(IReadOnlyList<DeclaredNames> files, Func<DeclaredNames, IEnumerable<DeclaredName>> namesOf)
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
            _diagnostics.Add(DeclarationSite.Attach(Report.DeclaredTwice(file, token.Span, name, DeclarationSite.Describe(first, file)), first));
        else if (_spelt.TryGetValue(csharp, out var other))
            _diagnostics.Add(DeclarationSite.Attach(Report.CSharpNameClash(file, token.Span, name, other.Token.Text, DeclarationSite.Describe(other, file), csharp), other));
        else if (GetLookAlike(declared) is { } alike)
            _diagnostics.Add(LooksLike(file, token, name, alike));
        else if (_reserved.TryGetValue(csharp, out var taken))
            _diagnostics.Add(taken.Report(file, token.Span, name, csharp));
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
        return DeclarationSite.Attach(Report.NamesLookAlike(file, token.Span, name, other, DeclarationSite.Describe(place, file), letter, here, there), place);
    }

    private static void CheckWords(IReadOnlyList<FileSyntax> files, List<Diagnostic> diagnostics)
    {
        foreach (var file in files)
        {
            foreach (var choice in file.Choices)
            {
                var rules = new NameRules(diagnostics);
                foreach (var word in choice.Line.Words)
                    rules.DeclareOnce(file.File, word);
            }
        }
    }

    private static void CheckFields(DeclaredScenario declared, List<Diagnostic> diagnostics)
    {
        foreach (var file in declared.Syntax)
        {
            foreach (var kind in file.Kinds)
            {
                var rules = new NameRules(diagnostics);
                if (declared.Scope.FindKind(kind.Line.Name.Text) is not { } known)
                    continue;
                foreach (var field in kind.Fields.Where(static field => !KindSettings.IsSetting(field)))
                    rules.DeclareField(file.File, field.Field, known, declared);
            }
        }
    }

    /// <summary>A field <c>where</c> becomes the properties <c>Where</c> and <c>WhereClaims</c>, which no other field of the kind or its bases may become.</summary>
    private void DeclareField(InputText file, Token token, Kind kind, DeclaredScenario declared)
    {
        if (_declared.ContainsKey(token.Text))
            return;
        var (members, scope) = (CSharpMembers.OfField(token.Text), declared.Scope);
        var claims = members[1];
        if (_spelt.TryGetValue(claims, out var other))
            _diagnostics.Add(DeclarationSite.Attach(Report.CSharpNameClash(file, token.Span, token.Text, other.Token.Text, DeclarationSite.Describe(other, file), claims), other));
        else if (Array.Find(members, kind.HasReservedMember) is { } reserved)
            _diagnostics.Add(GetTaken(kind, reserved, declared).Report(file, token.Span, token.Text, reserved));
        else if (Array.Find(members, member => scope.FindInheritedMember(kind, member) is { } field && field.Name != token.Text) is { } member)
            _diagnostics.Add(ClashOfInherited(file, token, scope.FindInheritedMember(kind, member)!, member));
        else
            Declare(file, new DeclaredName(token));
        if (!_spelt.ContainsKey(claims))
            _spelt.Add(claims, (file, token));
    }

    private static TakenName GetTaken(Kind kind, string csharp, DeclaredScenario declared) =>
        csharp.Equals(Names.GetCSharpName(kind.Name), StringComparison.OrdinalIgnoreCase) ? TakenName.ByKind(kind, declared)
        : CSharpMembers.ReservedInFacts.Contains(csharp, StringComparer.OrdinalIgnoreCase) ? TakenName.OfFacts
        : TakenName.OfSources;

    private static Diagnostic ClashOfInherited(InputText file, Token token, Field inherited, string csharp) =>
        Report.CSharpNameClash(file, token.Span, token.Text, inherited.Name, "kind ‘" + inherited.Owner.Name + "’", csharp);

    /// <summary>A field or word declared twice is reported in the vocabulary itself.</summary>
    private void DeclareOnce(InputText file, Token token)
    {
        if (!_declared.ContainsKey(token.Text))
            Declare(file, new DeclaredName(token));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Language.ValueFixes;

namespace ScenarioFacts.Language.Binding;

/// <summary>Checks the kinds and choices in a vocabulary's file.</summary>
internal sealed class VocabularyBinder
{
    private static readonly string[] BuiltInTypes = ["text", "date", "url", "money", "count", "country-code"];

    // Alternatives to reserved field names.
    private static readonly Dictionary<string, string> ReservedNames = new(StringComparer.Ordinal) { ["because"] = "reason", ["evidence"] = "proof", ["plural"] = "plural-form", ["naming"] = "names", ["sides"] = "parties" };

    private readonly FileSyntax _syntax;
    private readonly InputText _file;
    private readonly Scope _scope;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly SuggestionBudget _hints = new();

    private VocabularyBinder(FileSyntax syntax, Scope scope)
    {
        _syntax = syntax;
        _file = syntax.File;
        _scope = scope;
    }

    public static List<Diagnostic> Bind(FileSyntax syntax, Scope scope)
    {
        var binder = new VocabularyBinder(syntax, scope);
        foreach (var kind in syntax.Kinds)
            binder.BindKind(kind);
        var choices = new ChoiceBinder(syntax.File, binder._diagnostics, binder._hints);
        foreach (var choice in syntax.Choices)
            choices.Bind(choice);
        foreach (var fact in syntax.Facts)
            binder.Refuse(fact.Line);
        binder._diagnostics.AddRange(StatementBinder.Refuse(syntax));
        return binder._diagnostics;
    }

    private void Refuse(FactSyntax fact)
    {
        var (kind, name) = (fact.Kind.Text, fact.Names[0]);
        var meant = SpellingSuggestions.Nearest(kind, ["kind", "choice"]);
        if (meant.Count > 0)
            _diagnostics.Add(Report.WrongFile(_file, fact.Kind.Span, kind + " " + name.Text, "scenario", "vocabulary", $"did you mean ‘{meant[0]} {name.Text}’?").WithSuggestedNames(meant));
        else
            _diagnostics.Add(Report.WrongFile(_file, name.Span, kind + " " + name.Text, "scenario", "vocabulary", "move it there"));
    }

    private void BindKind(KindDeclaration kind)
    {
        CheckName(kind.Line.Name);
        if (kind.Line.Base is { } @base && _scope.FindKind(@base.Text) is null && !_scope.MayBeUndeclaredDueToError(@base.Text) && !_scope.IsIncomplete)
            ReportUnknownBase(@base);

        var seen = new Dictionary<string, ClaimSyntax>(StringComparer.Ordinal);
        foreach (var field in kind.Fields)
        {
            if (seen.TryGetValue(field.Field.Text, out var first))
                _diagnostics.Add(Twice(kind, field, Place(first.Field)).WithRelated(_file, first.Field.Span, "declared here"));
            else if (IsReserved(field))
                _diagnostics.Add(Report.ReservedField(_file, field.Field.Span, field.Field.Text, ReservedNames[field.Field.Text]));
            else if (KindSettings.IsSetting(field))
                CheckSetting(kind, field);
            else
                CheckField(kind, field);
            seen[field.Field.Text] = first ?? field;
        }
    }

    private void ReportUnknownBase(Token name)
    {
        var hint = KindSuggestions.Suggest(name.Text, _scope, _hints);
        var unknown = Report.UnknownKind(_file, name.Span, name.Text, hint);
        _diagnostics.Add(_scope.FindUnusedVocabulary(name.Text) is { } vocabulary ? unknown.WithFix(UseLine.Adding(_syntax, vocabulary)) : NameErrors.Unknown(unknown, name.Text, hint));
    }

    private void CheckField(KindDeclaration kind, ClaimSyntax field)
    {
        CheckName(field.Field);
        var name = field.Field.Text;
        if (_scope.GetDeclarers(name) > 1 && _scope.FindKind(kind.Line.Name.Text)?.Base?.GetField(name) is { } inherited)
            _diagnostics.Add(Twice(kind, field, "from kind ‘" + inherited.Owner.Name + "’"));
        CheckType(field.Items[0]);
        new ModifierBinder(_file, _scope, _diagnostics).Check(field);
    }

    /// <summary>Whether a line declares a field with a reserved name: a setting whose value is a type.</summary>
    private bool IsReserved(ClaimSyntax field) =>
        field.Field.Reads("because")
        || (field.Field.Reads(KindSettings.Sides) ? IsFieldOfSides(field)
            : KindSettings.IsSetting(field) && (field.Items.Length > 1 || IsTypeOfWords(field.Items[0]) || IsTypeAlone(field.Items[0].First.Text)));

    /// <summary>Whether several words are written as a type is, and not as a setting with a space in it.</summary>
    private static bool IsTypeOfWords(ItemSyntax item) =>
        item.Text is null && !item.IsOneWord && (item.First.Reads("list") || item.First.Reads(TypeExpression.Quantity) || item.First.Next!.Reads("or"));

    /// <summary>Whether what follows <c>sides</c> is a type, with its modifiers, and not names of fields.</summary>
    private bool IsFieldOfSides(ClaimSyntax field) =>
        (field.Items[0].Text is null && !field.Items[0].IsOneWord)
        || field.Items.Skip(1).Any(static item => FieldModifiers.IsKnown(FieldModifiers.GetText(item)))
        || (field.Items.Length == 1 && (IsTypeAlone(field.Items[0].First.Text) || _scope.FindKind(field.Items[0].First.Text) is not null));

    private bool IsTypeAlone(string word) =>
        BuiltInTypes.Contains(word, StringComparer.Ordinal) || _scope.FindChoice(word) is not null;

    private void CheckSetting(KindDeclaration kind, ClaimSyntax field)
    {
        var item = field.Items[0];
        var word = item.Text?.Value ?? _file.Slice(item.Span);
        if (field.Field.Reads(KindSettings.Sides))
        {
            CheckSides(kind, field);
        }
        else if (field.Field.Reads(KindSettings.Naming))
        {
            if (!item.IsOneWord || word != KindSettings.Proper)
                _diagnostics.Add(Report.UnknownChoice(_file, item.Span, word, "a way of naming", "; it is ‘proper’"));
        }
        else if (field.Field.Reads(KindSettings.Plural))
        {
            if (!item.IsOneWord || !Names.IsName(word))
                _diagnostics.Add(NameErrors.Spelling(_file, item.Span, word));
        }
        else if (word is not ("required" or "optional"))
        {
            _diagnostics.Add(Report.UnknownChoice(_file, item.Span, word, "a rule for evidence", "; it is ‘required’ or ‘optional’"));
        }
    }

    private void CheckSides(KindDeclaration kind, ClaimSyntax field)
    {
        if (!KindSettings.HasTwoSides(field))
            _diagnostics.Add(Report.NotTwoSides(_file, field.ValueSpan));
        else if (field.Items[0].First.Text == field.Items[1].First.Text)
            _diagnostics.Add(ListErrors.Twice(_file, field.Items, 1));
        else if (_scope.FindKind(kind.Line.Name.Text) is { IsIncomplete: false } known && !_scope.IsIncomplete)
            CheckSides(known, field);
    }

    private void CheckSides(Kind kind, ClaimSyntax sides)
    {
        foreach (var side in sides.Items.Where(side => kind.GetField(side.First.Text) is null))
        {
            var name = side.First.Text;
            var fields = kind.Fields.Select(static field => field.Name).Distinct(StringComparer.Ordinal).ToList();
            var hint = _hints.Suggest(name, fields, SpellingSuggestions.Listing("it has", fields));
            _diagnostics.Add(NameErrors.Unknown(Report.UnknownField(_file, side.Span, Names.WithArticle(kind.Noun), name, hint), name, hint));
        }
    }

    private void CheckType(ItemSyntax item)
    {
        var words = item.Words.ToList();
        var names = words.Count > 2 && words[0].Reads("list") && words[1].Reads("of") ? words.Skip(2).ToList() : words;
        if (names.Count == 3 && names[0].Reads(TypeExpression.Quantity) && names[1].Reads("of"))
        {
            CheckUnit(names[2]);
            return;
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (i % 2 == 1 ? names[i].Reads("or") && i + 1 < names.Count : IsType(names[i].Text, isAlone: names.Count == 1) || (i == 0 && names[i].Reads(TypeExpression.Text)))
                continue;
            // Do not blame a word that is a valid type on its own.
            ReportUnknownType(i % 2 == 1 || names[i].Reads("list") || IsType(names[i].Text, isAlone: true) ? item.Span : names[i].Span);
            return;
        }
    }

    private void CheckUnit(Token choice)
    {
        var name = choice.Text;
        if (_scope.FindChoice(name) is not null || _scope.MayBeUndeclaredDueToError(name) || _scope.IsIncomplete)
            return;
        if (ReportNotUsed(choice.Span, name))
            return;
        var hint = _hints.Suggest(name, _scope.Choices.Select(static known => known.Name), UnitListing());
        _diagnostics.Add(Report.UnknownType(_file, choice.Span, name, hint));
    }

    /// <summary>Lists the available choices, those of this vocabulary first; a unit must be one of them.</summary>
    private string UnitListing()
    {
        var choices = _scope.Choices.Where(choice => choice.Vocabulary != BuiltInVocabularies.Core)
            .OrderBy(choice => choice.Vocabulary != _scope.Name).ThenBy(static choice => choice.Name, StringComparer.Ordinal).Select(static choice => choice.Name).ToList();
        return choices.Count > 0 ? SpellingSuggestions.Listing("units are the words of a choice, such as", choices, most: 3) : "; units are the words of a choice, as in ‘choice distance-unit: km, miles’";
    }

    /// <summary>Kinds can be joined by “or”, after a leading “text”; dates, numbers and choices cannot be joined.</summary>
    private bool IsType(string name, bool isAlone) =>
        _scope.FindKind(name) is not null || _scope.MayBeUndeclaredDueToError(name) || _scope.IsIncomplete
        || (isAlone && (BuiltInTypes.Contains(name, StringComparer.Ordinal) || _scope.FindChoice(name) is not null));

    /// <summary>Reports a type that another vocabulary declares.</summary>
    private bool ReportNotUsed(TextSpan span, string type)
    {
        if (_scope.FindUnusedVocabularyOfType(type) is not { } vocabulary)
            return false;
        _diagnostics.Add(Report.UnknownType(_file, span, type, KindSuggestions.Using(vocabulary)).WithFix(UseLine.Adding(_syntax, vocabulary)) with { Cause = "use " + vocabulary });
        return true;
    }

    private void ReportUnknownType(TextSpan span)
    {
        var text = _file.Slice(span);
        if (ReportNotUsed(span, text))
            return;
        var (hint, edit) = HintForType(text);
        var unknown = Report.UnknownType(_file, span, text, hint);
        _diagnostics.Add(edit is null ? NameErrors.Unknown(unknown, text, hint) : unknown.WithFix(edit));
    }

    /// <summary>A suggestion for an unknown type, and the replacement text if it is obvious without being a near name.</summary>
    private (Suggestion Hint, string? Edit) HintForType(string text)
    {
        if (text[0] == '"')
            return (new Suggestion("; write it without quotation marks", default), text.Trim('"'));
        if (FieldModifiers.All.FirstOrDefault(modifier => text.EndsWith(" " + modifier, StringComparison.Ordinal)) is { } last)
            return (new Suggestion("; put a comma before ‘" + last + "’", default), text.Substring(0, text.Length - last.Length - 1) + ", " + last);
        if (text.Split(' ').Contains("list", StringComparer.Ordinal))
            return (new Suggestion("; a list is written ‘list of TYPE’", default), null);
        if (text.Split(' ') is var words && words.Contains(TypeExpression.Quantity, StringComparer.Ordinal))
            return (new Suggestion("; a quantity names the choice of its units: ‘quantity of CHOICE’", default), null);
        if (words.Contains("or", StringComparer.Ordinal))
            return (new Suggestion("; only kinds are joined by ‘or’, with ‘text’ before them if it is one of them", default), null);
        var types = BuiltInTypes.Concat(_scope.KindNames).Concat(_scope.Choices.Select(static choice => choice.Name));
        return (_hints.Suggest(text, types, "; it is text, date, url, money, count, quantity of CHOICE, country-code, a kind or a choice, or a list of one of these"), null);
    }

    private void CheckName(Token name)
    {
        if (!Names.IsName(name.Text))
            _diagnostics.Add(NameErrors.Spelling(_file, name.Span, name.Text));
    }

    private Diagnostic Twice(KindDeclaration kind, ClaimSyntax field, string place) =>
        Report.FieldDeclaredTwice(_file, field.Field.Span, kind.Line.Name.Text, field.Field.Text, place);

    private string Place(Token token) => "line " + Wording.Number(_file.Lines.GetPosition(token.Start).Line + 1);
}

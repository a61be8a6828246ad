using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Language.ValueFixes;

namespace ScenarioFacts.Language.Binding;

/// <summary>
/// Binds assumptions, retractions and expectations; their values are bound like those of a claim of the field. Assumptions and retractions apply
/// only to facts of the scenarios that this one extends, expectations to the facts of everything it uses.
/// </summary>
internal sealed class StatementBinder
{
    private readonly FileSyntax _syntax;
    private readonly InputText _file;
    private readonly DeclarationIndex _index;
    private readonly Scope _scope;
    private readonly Binder _binder;
    private readonly SuggestionBudget _hints;
    private readonly List<Diagnostic> _diagnostics;
    private readonly IReadOnlyList<string> _bases;
    private Dictionary<string, string>? _owners;

    public StatementBinder(FileSyntax syntax, DeclarationIndex index, Binder binder, SuggestionBudget hints, List<Diagnostic> diagnostics)
    {
        (_syntax, _file, _index, _binder, _hints, _diagnostics) = (syntax, syntax.File, index, binder, hints, diagnostics);
        _scope = index.GetScope(syntax.Header!.Name.Text);
        _bases = index.GetBases(_scope.Name);
    }

    public BoundFile Bind(BoundFile file)
    {
        ReportMissingBase();
        return file with
        {
            Assumptions = _syntax.Assumptions.ConvertAll(Bind).ToEquatableArray(),
            Retractions = _syntax.Retractions.ConvertAll(Bind).ToEquatableArray(),
            Expectations = _syntax.Expectations.ConvertAll(Bind).OfType<BoundExpectation>().ToEquatableArray(),
        };
    }

    /// <summary>A vocabulary has no facts to assume, retract or expect anything of.</summary>
    public static IEnumerable<Diagnostic> Refuse(FileSyntax vocabulary)
    {
        var statements = vocabulary.Assumptions.Select(static assumption => (assumption.Line.Keyword, assumption.Line.Path))
            .Concat(vocabulary.Retractions.Select(static retraction => (retraction.Line.Keyword, retraction.Line.Path)))
            .Concat(vocabulary.Expectations.Select(static expectation => (expectation.Keyword, expectation.Path)));
        return statements.Select(statement => Report.WrongFile(
            vocabulary.File, statement.Keyword.Span, statement.Keyword.Text + " " + statement.Path.Word.Text, "scenario", "vocabulary", "move it there"));
    }

    /// <summary>Reports a missing ‘extends’ once, however many lines need it.</summary>
    private void ReportMissingBase()
    {
        if (_index.FindBase(_scope.Name) is not null)
            return;
        var first = _syntax.Assumptions.Select(static assumption => assumption.Line.Keyword)
            .Concat(_syntax.Retractions.Select(static retraction => retraction.Line.Keyword))
            .OrderBy(static keyword => keyword.Start).FirstOrDefault();
        if (first is not null)
            _diagnostics.Add(Report.NoBase(_file, first.Span, first.Text, _scope.Name));
    }

    private BoundAssumption Bind(AssumptionDeclaration assumption)
    {
        var line = assumption.Line;
        if (_bases.Count == 0 || GetFact(line.Path, needsField: true) is not { } fact || !IsOfBase(fact.Name, line.Path) || _scope.FindKind(fact.Kind) is not { } kind)
            return new BoundAssumption(null, line.Path.Word.Span, Unbound(_binder.Bind(assumption.Backing), line.Path));
        foreach (var standing in line.Qualifiers.Where(static qualifier => qualifier.Date is null))
            _diagnostics.Add(Report.StandingOnAssumption(_file, standing.Span, standing.Keyword.Text).WithOffer(WithSpaceBefore(standing.Span), ""));
        var times = line.Qualifiers.Where(static qualifier => qualifier.Date is not null);
        var claim = _binder.BindAlone(new ClaimDeclaration(new ClaimSyntax(GetField(line.Path), [.. times], line.Items), assumption.Backing), kind);
        return new BoundAssumption(fact.Name, line.Path.Word.Span, claim);
    }

    private BoundRetraction Bind(RetractionDeclaration retraction)
    {
        var path = retraction.Line.Path;
        var backing = _binder.Bind(retraction.Backing);
        var isSound = _bases.Count > 0 && GetFact(path, needsField: false) is { } fact && IsOfBase(fact.Name, path)
            && (path.Field is null || (_scope.FindKind(fact.Kind) is { } kind && _binder.BindField(GetField(path), kind) is not null));
        return new BoundRetraction(isSound ? path.Fact : null, path.Field, path.Word.Span, backing);
    }

    private BoundExpectation? Bind(ExpectSyntax line)
    {
        if (GetFact(line.Path, needsField: true) is not { } fact || _scope.FindKind(fact.Kind) is not { } kind)
            return null;
        if (kind.GetField(GetField(line.Path).Text) is not { } field)
        {
            _ = _binder.BindField(GetField(line.Path), kind);
            return null;
        }

        if (field.TypeKind == TypeKind.Unknown || field.Symbol.IsBroken || ReportMisfit(line, field))
            return null;
        var dates = line.Qualifiers.Where(static qualifier => qualifier.Keyword.Kind == TokenKind.At);
        var claim = _binder.BindAlone(new ClaimDeclaration(new ClaimSyntax(GetField(line.Path), [.. dates], line.Items)), kind);
        return claim.HasSoundTime && claim.Values.Count == line.Items.Length
            ? new BoundExpectation(fact.Name, claim, GetComparison(line), TextSpan.FromBounds(line.Items[0].Span.Start, line.Items[line.Items.Length - 1].Span.End))
            : null;
    }

    private bool ReportMisfit(ExpectSyntax line, Field field)
    {
        if (line.Qualifiers.FirstOrDefault(static qualifier => qualifier.Keyword.Kind != TokenKind.At) is { } wrong)
            _diagnostics.Add(Report.ExpectAtAlone(_file, wrong.Span, field.Symbol.IsOverTime ? "write ‘at’ and one date" : "this field takes none, so remove it"));
        else if (line.Qualifiers.Length == 0 && field.Symbol.IsOverTime)
            _diagnostics.Add(Report.ExpectNeedsDate(_file, line.Path.FieldSpan, field.Name, line.Path.Word.Text));
        else if (GetMisfit(line, field) is var (reason, advice))
            _diagnostics.Add(Report.ComparisonMisfit(_file, GetSpan(line.Comparison), _file.Slice(GetSpan(line.Comparison)), reason, Wording.List(advice, "or")).WithSuggestedNames(advice));
        else
            return false;
        return true;
    }

    private static (string Reason, IReadOnlyList<string> Advice)? GetMisfit(ExpectSyntax line, Field field)
    {
        var isList = field.Symbol.Type.IsList;
        return GetComparison(line) switch
        {
            Comparison.Is when isList => ($"‘{field.Name}’ is a list", ["includes"]),
            Comparison.Includes when !isList => ($"‘{field.Name}’ has one value", ["is"]),
            Comparison.Before or Comparison.After when isList => ($"‘{field.Name}’ is a list", ["includes"]),
            Comparison.Before or Comparison.After when field.TypeKind != TypeKind.Date => ($"‘{field.Name}’ holds no dates", ["is", "is not"]),
            _ => null,
        };
    }

    private TextSpan WithSpaceBefore(TextSpan span)
    {
        var start = span.Start;
        while (char.IsWhiteSpace(_file.Text[start - 1]))
            start--;
        return TextSpan.FromBounds(start, span.End);
    }

    private static Comparison GetComparison(ExpectSyntax line) => line.Comparison.Word.Text switch
    {
        "before" => Comparison.Before,
        "after" => Comparison.After,
        "includes" => Comparison.Includes,
        _ => line.Comparison.IsNegated ? Comparison.IsNot : Comparison.Is,
    };

    private static TextSpan GetSpan(ComparisonSyntax comparison) => TextSpan.FromBounds(comparison.Word.Start, (comparison.Not ?? comparison.Word).Stop);

    /// <summary>Resolves the fact of a path. Returns null and reports an error if there is none or the path is malformed.</summary>
    private FactSymbol? GetFact(PathSyntax path, bool needsField)
    {
        var fact = _scope.FindFact(path.Fact);
        if (path.Field is { } field ? field.Length == 0 || field.IndexOf('.') >= 0 || path.Fact.Length == 0 : needsField)
            ReportPath(path, fact);
        else if (fact is null)
            ReportUnknownFact(path);
        else
            return fact;
        return null;
    }

    private void ReportPath(PathSyntax path, FactSymbol? fact)
    {
        var fields = fact is not null && _scope.FindKind(fact.Kind) is { } kind ? kind.Fields.Select(static field => field.Name).ToList() : [];
        var hint = fields.Count > 0 ? SpellingSuggestions.Listing(Names.WithArticle(Names.GetWords(fact!.Kind)) + " has", fields) : "";
        _diagnostics.Add(Report.NotAPath(_file, path.Word.Span, path.Word.Text, hint));
    }

    private void ReportUnknownFact(PathSyntax path)
    {
        var name = path.Fact;
        if (_scope.MayBeUndeclaredDueToError(name) || _scope.IsIncomplete)
            return;
        if (!Names.IsName(name) && _scope.FindFact(Names.Normalize(name)) is not null)
        {
            _diagnostics.Add(NameErrors.Spelling(_file, path.FactSpan, name));
            return;
        }

        var hint = _hints.Suggest(name, _scope.FactNames);
        _diagnostics.Add(Report.UnknownName(_file, path.FactSpan, FileDeclarations.RootKind, name, hint).WithSuggestedNames(hint.Names) with { Cause = name });
    }

    private bool IsOfBase(string fact, PathSyntax path)
    {
        var owner = GetOwner(fact);
        if (_bases.Contains(owner, StringComparer.Ordinal))
            return true;
        var advice = owner == _scope.Name
            ? "it is declared in this variant, so write or remove the lines there"
            : $"it is a fact of ‘{owner}’, which this variant uses and does not extend";
        _diagnostics.Add(Report.NotOfTheBase(_file, path.FactSpan, fact, _bases[0], advice));
        return false;
    }

    /// <summary>The scenario that declares a fact; if several do, a base, since the other declaration is then the error.</summary>
    private string GetOwner(string fact)
    {
        if (_owners is null)
        {
            _owners = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var file in _bases.Concat(_scope.Uses).SelectMany(_index.GetFiles))
            {
                foreach (var symbol in file.Facts.Where(symbol => !_owners.ContainsKey(symbol.Name)))
                    _owners.Add(symbol.Name, file.Name!);
            }
        }

        return _owners[fact];
    }

    /// <summary>The part of a path after its full stop, as a token.</summary>
    private Token GetField(PathSyntax path) => new(_file, TokenKind.Word, path.FieldSpan.Start, path.FieldSpan.Length);

    private static BoundClaim Unbound(BoundBacking backing, PathSyntax path) =>
        new(null, path.Word.Span, default, BoundTime.None, Standing.Plain, path.Word.Span, backing);
}

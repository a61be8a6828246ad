using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Language.ValueFixes;

namespace ScenarioFacts.Language.Binding;

/// <summary>Binds a scenario's file against the index of all files: resolves its names and parses its values.</summary>
internal sealed class Binder
{
    private readonly FileSyntax _syntax;
    private readonly InputText _file;
    private readonly Scope _scope;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly SuggestionBudget _hints = new();
    private readonly ValueBinder _values;
    private readonly QualifierBinder _qualifiers;
    private readonly ListedValues _listed;
    private readonly HashSet<string> _missingUses = new(StringComparer.Ordinal);

    private Binder(FileSyntax syntax, Scope scope)
    {
        _syntax = syntax;
        _file = syntax.File;
        _scope = scope;
        _values = new ValueBinder(_file, scope, _diagnostics);
        _qualifiers = new QualifierBinder(_file, _values, _diagnostics);
        _listed = new ListedValues(_file);
    }

    public static BoundFile Bind(FileSyntax syntax, DeclarationIndex index, CancellationToken cancellation = default)
    {
        if (syntax.Header is not { } header)
            return new BoundFile(syntax.File, null, default, default);
        if (header.IsVocabulary != index.IsVocabulary(header.Name.Text))
            return new BoundFile(syntax.File, null, default, default);
        var uses = UseBinder.Bind(syntax, index);
        BaseBinder.Bind(syntax, index, uses);
        if (header.IsVocabulary)
            return new BoundFile(syntax.File, null, default, uses.Concat(VocabularyBinder.Bind(syntax, index.GetScope(header.Name.Text))).ToEquatableArray());

        var binder = new Binder(syntax, index.GetScope(header.Name.Text));
        binder._diagnostics.AddRange(uses);
        var facts = binder.BindFacts(cancellation).ToEquatableArray();
        binder.RefuseDeclarations();
        var statements = new StatementBinder(syntax, index, binder, binder._hints, binder._diagnostics);
        return statements.Bind(new BoundFile(syntax.File, header.Name.Text, facts, default)) with { Diagnostics = binder._diagnostics.ToEquatableArray() };
    }

    private List<BoundFact> BindFacts(CancellationToken cancellation)
    {
        var facts = new List<BoundFact>();
        foreach (var declaration in _syntax.Facts)
        {
            cancellation.ThrowIfCancellationRequested();
            var kind = BindKind(declaration.Line.Kind);
            foreach (var name in declaration.Line.Names)
                facts.Add(BindFact(declaration, name, kind));
        }

        return facts;
    }

    private void RefuseDeclarations()
    {
        foreach (var kind in _syntax.Kinds)
            Refuse("kind", kind.Line.Name);
        foreach (var choice in _syntax.Choices)
            Refuse("choice", choice.Line.Name);

        void Refuse(string keyword, Token name) =>
            _diagnostics.Add(Report.WrongFile(_file, name.Span, keyword + " " + name.Text, "vocabulary", "scenario", "move it there"));
    }

    private Kind? BindKind(Token word)
    {
        if (_scope.FindKind(word.Text) is { } kind)
            return kind;
        if (!_scope.MayBeUndeclaredDueToError(word.Text) && !_scope.IsIncomplete)
        {
            // Report a missing ‘use’ once, however many facts need it.
            var vocabulary = _scope.FindUnusedVocabulary(word.Text);
            if (vocabulary is null || _missingUses.Add(vocabulary))
                ReportUnknownKind(word, vocabulary);
        }

        return null;
    }

    private void ReportUnknownKind(Token word, string? vocabulary)
    {
        if (_scope.MeantScenario is { } meant)
        {
            // Report a misspelled scenario name once, however many kinds it hides.
            if (_missingUses.Add(""))
                _diagnostics.Add(Report.UnknownKind(_file, word.Span, word.Text, $"; this file alone is of scenario ‘{_scope.Name}’, without ‘use’: did you mean scenario ‘{meant}’?")
                    .WithOffer(_syntax.Header!.Name.Span, meant));
            return;
        }

        var hint = KindSuggestions.Suggest(word.Text, _scope, _hints);
        var unknown = Report.UnknownKind(_file, word.Span, word.Text, hint);
        _diagnostics.Add((vocabulary is null ? NameErrors.Unknown(unknown, word.Text, hint) : unknown.WithFix(UseLine.Adding(_syntax, vocabulary))) with { Cause = vocabulary is null ? "kind " + word.Text : "use " + vocabulary });
    }

    private BoundFact BindFact(FactDeclaration declaration, Token name, Kind? kind)
    {
        if (!Names.IsName(name.Text))
            _diagnostics.Add(NameErrors.Spelling(_file, name.Span, name.Text, isTaken: _scope.FindFact(Names.Normalize(name.Text)) is not null));
        var backing = kind is null ? BoundBacking.None : Bind(declaration.Backing);
        var claims = kind is null ? [] : BindClaims(declaration, kind);
        if (kind is not null)
            RequireFields(declaration, claims, name, kind);
        return new BoundFact(
            name.Text,
            kind?.Name,
            declaration.Line.Label?.Value ?? Names.GetLabel(name.Text),
            declaration.Line.Documentation,
            name.Span,
            backing,
            claims.ToEquatableArray(),
            declaration.BrokenFields.Count > 0);
    }

    private List<BoundClaim> BindClaims(FactDeclaration declaration, Kind kind)
    {
        _listed.Begin(declaration.Backing);
        var claims = new List<BoundClaim>(declaration.Claims.Count);
        foreach (var claim in declaration.Claims)
            claims.Add(BindClaim(claim, kind));
        return claims;
    }

    /// <summary>Binds the claim of an assumption or expectation, outside its fact.</summary>
    internal BoundClaim BindAlone(ClaimDeclaration claim, Kind kind)
    {
        _listed.Begin(null);
        return BindClaim(claim, kind);
    }

    /// <summary>Resolves a field of a kind. Returns null and reports an error if there is none.</summary>
    internal Field? BindField(Token name, Kind kind)
    {
        var field = kind.GetField(name.Text);
        if (field is null)
            ReportUnknownField(name, kind);
        return field;
    }

    private BoundClaim BindClaim(ClaimDeclaration claim, Kind kind)
    {
        var line = claim.Line;
        var field = BindField(line.Field, kind);
        var time = field is null ? BoundTime.None : _qualifiers.BindTime(line.Qualifiers);
        var written = line.Qualifiers.FirstOrDefault(static qualifier => qualifier.Date is null);
        var standing = QualifierBinder.GetStanding(written);
        var values = field is null ? default : BindValues(claim, field, time, standing);
        return new BoundClaim(field, line.Field.Span, values, time, standing, written?.Span ?? line.Field.Span, Bind(claim.Backing));
    }

    private void ReportUnknownField(Token field, Kind kind)
    {
        var text = field.Text;
        if (kind.IsIncomplete || _scope.IsIncomplete || kind.Fields.Any(f => !Names.IsName(f.Name) && Names.Normalize(f.Name) == text))
            return;
        if (!Names.IsName(text) && kind.GetField(Names.Normalize(text)) is not null)
        {
            _diagnostics.Add(NameErrors.Spelling(_file, field.Span, text));
            return;
        }

        var fields = kind.Fields.Select(static f => f.Name).Distinct(StringComparer.Ordinal).ToList();
        var hint = HintToDeclare(text, kind) ?? _hints.Suggest(text, fields, SpellingSuggestions.Listing("it has", fields));
        _diagnostics.Add(NameErrors.Unknown(Report.UnknownField(_file, field.Span, Names.WithArticle(kind.Noun), text, hint), text, hint) with { Cause = "field " + kind.Name + "." + text });
    }

    /// <summary>For <c>in</c> and <c>aka</c>, which have a meaning in any kind that declares them: where and how to declare them.</summary>
    private static Suggestion? HintToDeclare(string field, Kind kind) => field is not (CoreFields.In or CoreFields.Aka) || BuiltInVocabularies.IsBuiltIn(kind.Symbol.Vocabulary)
        ? null
        : new Suggestion($"; declare it in vocabulary ‘{kind.Symbol.Vocabulary}’, under ‘kind {kind.Name}’: " + (field == CoreFields.In ? $"‘in: {kind.Name}’" : "‘aka: list of text’"), default);

    private EquatableArray<BoundValue> BindValues(ClaimDeclaration claim, Field field, BoundTime time, Standing standing)
    {
        var line = claim.Line;
        if (ReportBrokenNumber(line, field) || ReportTooMany(line, field))
            return default;
        var (values, count) = (new BoundValue[line.Items.Length], 0);
        foreach (var item in line.Items)
        {
            if (_values.Bind(item, field) is { } value && IsNew(value, claim, field, time, standing))
                values[count++] = value;
        }

        Array.Resize(ref values, count);
        return new EquatableArray<BoundValue>(values);
    }

    private bool ReportBrokenNumber(ClaimSyntax line, Field field)
    {
        if (NumberCommas.Find(line, field) is not { } span)
            return false;
        var text = _file.Slice(span);
        var comma = Report.CommaInNumber(_file, span, text, NumberCommas.Fix(text));
        _diagnostics.Add(NumberCommas.IsCertain(text, field) ? comma.WithFix(NumberCommas.Fix(text)) : comma.WithSuggestions([NumberCommas.Fix(text)]));
        return true;
    }

    private bool ReportTooMany(ClaimSyntax line, Field field)
    {
        if (field.Symbol.Type.IsList || field.TypeKind == TypeKind.Unknown || line.Items.Length == 1)
            return false;
        if (field.TypeKind == TypeKind.Date && DateErrors.IsOneDate(_file.Slice(line.ValueSpan)))
        {
            // “March 5, 2015” and [2015,2016] are single dates with a comma in them.
            _values.BindDate(_file.Slice(line.ValueSpan), line.ValueSpan);
            return true;
        }

        var span = TextSpan.FromBounds(line.Items[1].Span.Start, line.ValueSpan.End);
        _diagnostics.Add(Report.TooManyValues(_file, span, field.Name, Wording.Number(line.Items.Length)));
        return true;
    }

    /// <summary>Reports repeated values of a list. Repeated claims of a single-valued field are not an error of one line: they agree, are settled, or conflict.</summary>
    private bool IsNew(BoundValue value, ClaimDeclaration claim, Field field, BoundTime time, Standing standing)
    {
        if (!field.Symbol.Type.IsList || _listed.Add(value, claim, field, time, standing) is not { } twice)
            return true;
        _diagnostics.Add(twice);
        return false;
    }

    internal BoundBacking Bind(Backing backing)
    {
        if (backing.IsEmpty)
            return BoundBacking.None;
        var (evidence, count) = (new BoundEvidence[backing.Evidence.Count], 0);
        foreach (var line in backing.Evidence)
        {
            if (Bind(line) is { } bound)
                evidence[count++] = bound;
        }

        var isBroken = backing.IsBroken || count < evidence.Length;
        Array.Resize(ref evidence, count);
        return new BoundBacking(new EquatableArray<BoundEvidence>(evidence), backing.Because?.Reason.Value, isBroken);
    }

    private BoundEvidence? Bind(EvidenceSyntax line)
    {
        if (_values.BindSource(line.Source) is not { } source)
            return null;
        var via = line.Via.Length == 0 ? default : BindVoices(line, source).ToEquatableArray();
        return new BoundEvidence(source, line.Source.Span, via, line.Denies is not null, _qualifiers.BindCredibility(line.Credibility), line.Words.Value, line.Words.Span);
    }

    private List<string> BindVoices(EvidenceSyntax line, string source)
    {
        var chain = new List<string>(line.Via.Length);
        foreach (var voice in line.Via)
        {
            // An invalid attribution does not invalidate the evidence: its source and its quote are still checked.
            if (_values.BindVoice(voice) is not { } name)
                continue;
            if (name == source || chain.Contains(name))
                _diagnostics.Add(ListErrors.VoiceTwice(_file, voice, [line.Source, .. line.Via]));
            else
                chain.Add(name);
        }

        return chain;
    }

    private void RequireFields(FactDeclaration declaration, List<BoundClaim> claims, Token name, Kind kind)
    {
        // A field that the kind does not have may be a misspelled required one.
        if (kind.RequiredFields.Count == 0 || claims.Exists(static claim => claim.Field is null))
            return;
        List<string>? missing = null;
        foreach (var field in kind.RequiredFields)
        {
            if (!IsPresent(field.Name, declaration, claims) && missing?.Contains(field.Name) != true)
                (missing ??= []).Add(field.Name);
        }

        if (missing is not null)
            _diagnostics.Add(Report.RequiredFieldMissing(_file, name.Span, kind.Noun, Wording.List(missing, "and"), name.Text, Wording.List(missing.ConvertAll(static field => field + ": …"), "and")));
    }

    private static bool IsPresent(string field, FactDeclaration declaration, List<BoundClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Field!.Name == field)
                return true;
        }

        return declaration.BrokenFields.Contains(field);
    }
}

using System.Text;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Navigation;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Tool.LanguageServer.Projects;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Markdown descriptions of symbols, for hovers and completions.</summary>
internal sealed class Descriptions(Analysis analysis, Scope scope)
{
    /// <summary>The maximum number of claims in a hover.</summary>
    private const int MostClaims = 20;

    public string? Of(Symbol symbol) => symbol.Kind switch
    {
        SymbolKind.Fact => analysis.Symbols.Find(symbol) is { } factInFile ? OfBackedFact(factInFile) : null,
        SymbolKind.Kind => scope.FindKind(symbol.Name) is { } kind ? OfKind(kind) : null,
        SymbolKind.Field => scope.FindKind(symbol.Owner)?.GetField(symbol.Name) is { } field ? OfField(field) : null,
        SymbolKind.Choice => scope.FindChoice(symbol.Name) is { } choice ? OfChoice(choice) : null,
        SymbolKind.ChoiceWord => scope.FindChoice(symbol.Owner) is { } choice ? OfWord(choice, symbol.Name) : null,
        _ => OfCatalog(symbol.Name),
    };

    public static string OfKind(Kind kind)
    {
        var text = Begin($"**{Markdown.Escape(kind.Symbol.Label)}**: kind {Markdown.Code(kind.Name)}");
        if (kind.Base is { } @base)
            text.Append(" is ").Append(Markdown.Code(@base.Name));
        Add(text, $", of {Markdown.Code(kind.Symbol.Vocabulary)}");
        AddDocumentation(text, kind.Symbol.Documentation);
        if (kind.EvidenceOptional)
            text.Append("\n\nNeeds no proof for what does not change over time.");
        if (kind.Symbol.HasProperNames)
            text.Append("\n\nHas proper names, which exclude one another.");
        if (kind.Sides.Count > 0)
            text.Append("\n\nSides: ").Append(string.Join(", ", kind.Sides.Select(Markdown.Code)));
        if (kind.Fields.Any())
            text.Append("\n\nFields: ").Append(string.Join(", ", kind.Fields.Select(static field => Markdown.Code(field.Name) + (field.Symbol.IsRequired ? " (required)" : ""))));
        return text.ToString();
    }

    public static string OfField(Field field)
    {
        var text = Begin($"**{Markdown.Escape(field.Name)}**: {Markdown.Code(GetSignature(field))}, of {Markdown.Code(field.Owner.Name)}");
        AddDocumentation(text, field.Symbol.Documentation);
        return text.ToString();
    }

    /// <summary>Formats the type and modifiers in the syntax of a vocabulary.</summary>
    public static string GetSignature(Field field)
    {
        var modifiers = field.Symbol.Modifiers;
        string?[] parts =
        [
            field.Symbol.Type.ToString(),
            modifiers.IsRequired ? FieldModifiers.Required : null,
            modifiers.IsUndisputed ? FieldModifiers.Undisputed : null,
            modifiers.IsOverTime ? FieldModifiers.OverTime : null,
            modifiers.IsExclusive ? FieldModifiers.Exclusive : null,
            modifiers.IsInOrder ? FieldModifiers.InOrder : null,
            modifiers.IsQuoted ? FieldModifiers.Quoted : null,
            modifiers.IsSpeaking ? FieldModifiers.Speaks : null,
            modifiers.AtLeast is { } least ? $"{FieldModifiers.Least} {least}" : null,
            modifiers.AtMost is { } most ? $"{FieldModifiers.Most} {most}" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    public static string OfChoice(ChoiceSymbol choice)
    {
        var text = Begin($"Choice {Markdown.Code(choice.Name)}, of {Markdown.Code(choice.Vocabulary)}: ");
        text.Append(string.Join(", ", choice.Words.Select(Markdown.Code)));
        AddDocumentation(text, choice.Documentation);
        return text.ToString();
    }

    /// <summary>Describes a fact by its claims and what stands behind them.</summary>
    public static string OfFact(FactInFile factInFile) => OfFact(factInFile, static _ => "");

    /// <summary>The same, with how the words back each claim.</summary>
    private string OfBackedFact(FactInFile factInFile)
    {
        var scenario = analysis.Compilation.Views.All.FirstOrDefault(scenario => scenario.Name == factInFile.File.Scenario);
        var inWords = (scenario is null ? [] : analysis.Supported.CollectFrom(scenario, RuleInputs.Create([factInFile])))
            .ToDictionary<ClaimInWords, BoundClaim>(static claim => claim.Claim, ReferenceEqualityComparer.Instance);
        return OfFact(factInFile, claim =>
            ClaimMarks.IsInferred(factInFile.Fact, claim) ? " *(inferred)*"
            : SupportedClaims.FindBacking(claim, factInFile.Fact.GetBacking(claim), inWords.GetValueOrDefault(claim)) is { } backing ? $" *({BackingWords.Format(backing)})*" : "");
    }

    private static string OfFact(FactInFile factInFile, Func<BoundClaim, string> getBacking)
    {
        var fact = factInFile.Fact;
        var text = Begin($"**{Markdown.Escape(fact.Label)}**: {Markdown.Escape(fact.Kind is { } kind ? Names.GetWords(kind) : "fact")} {Markdown.Code(fact.Name)}, of {Markdown.Code(factInFile.File.Scenario!)}");
        AddDocumentation(text, fact.Documentation);
        var claims = fact.Claims.Where(static claim => claim.Field is not null && claim.Values.Count > 0).ToList();
        if (claims.Count > 0)
            text.Append('\n');
        foreach (var claim in claims.Take(MostClaims))
            AddClaim(text, fact, claim, getBacking(claim));
        if (claims.Count > MostClaims)
            Add(text, $"\n- and {claims.Count - MostClaims} more");
        return text.ToString();
    }

    private static string OfWord(ChoiceSymbol choice, string word)
    {
        var text = Begin($"**{Markdown.Escape(word)}**");
        if (ChoiceWording.Describe(choice, word) is { } said)
            text.Append("\n\n").Append(Markdown.Escape(said));
        return text.Append("\n\n").Append(OfChoice(choice)).ToString();
    }

    private string OfCatalog(string name)
    {
        var files = analysis.Compilation.Index.GetFiles(name);
        var label = analysis.Compilation.Syntax.Select(static file => file.Header).FirstOrDefault(header => header?.Name.Text == name && header.Label is not null)?.Label?.Value;
        var isVocabulary = analysis.Compilation.Index.IsVocabulary(name);
        var content = isVocabulary
            ? $"{files.Sum(static file => file.Kinds.Count)} kinds, {files.Sum(static file => file.Choices.Count)} choices"
            : $"{files.Sum(static file => file.Facts.Count)} facts";
        var extended = analysis.Compilation.Index.FindBase(name) is { } @base ? $" extends {Markdown.Code(@base)}" : "";
        return $"**{Markdown.Escape(label ?? Names.GetLabel(name))}**: {(isVocabulary ? "vocabulary" : "scenario")} {Markdown.Code(name)}{extended}\n\n{content}";
    }

    private static void AddClaim(StringBuilder text, BoundFact fact, BoundClaim claim, string how)
    {
        Add(text, $"\n- {Markdown.Escape(claim.Field!.Name)}{GetTime(claim.Time)}{GetStanding(claim.Standing)}: ");
        text.Append(string.Join(", ", claim.Values.Select(static value => Markdown.Escape(value.Text))));
        text.Append(how);
        var backing = fact.GetBacking(claim);
        foreach (var evidence in backing.Evidence)
        {
            var chain = string.Join(" via ", evidence.Via.Prepend(evidence.Source).Select(Markdown.Escape));
            Add(text, $"\n  - {chain}{(evidence.Denies ? " denies" : "")}: “{Markdown.Escape(evidence.Words)}”");
        }

        if (backing.Because is { } reason)
            Add(text, $"\n  - because “{Markdown.Escape(reason)}”");
    }

    private static string GetTime(BoundTime time) =>
        (time.At is { } at ? " at " + Markdown.Escape(at) : "") + (time.From is { } from ? " from " + Markdown.Escape(from) : "") + (time.To is { } to ? " to " + Markdown.Escape(to) : "");

    private static string GetStanding(Standing standing) => standing switch
    {
        Standing.Accepted => " *accepted*",
        Standing.Rejected => " *rejected*",
        Standing.Disputed => " *disputed*",
        _ => "",
    };

    private static StringBuilder Begin(string text) => new(text);

    private static void Add(StringBuilder text, string more) => text.Append(more);

    private static void AddDocumentation(StringBuilder text, string? documentation)
    {
        if (documentation is not null)
            text.Append("\n\n").Append(Markdown.Escape(documentation));
    }
}

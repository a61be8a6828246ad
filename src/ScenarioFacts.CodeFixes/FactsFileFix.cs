using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace ScenarioFacts.CodeFixes;

/// <summary>Offers the repairs that the generator's diagnostics carry, in <c>.facts</c> files: the same that the language server offers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".facts"], Name = nameof(FactsFileFix))]
[Shared]
public sealed class FactsFileFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Descriptors.All.Select(static descriptor => descriptor.Id).ToImmutableArray();

    /// <summary>Roslyn mends all of a kind in C# alone.</summary>
    /// <returns>Null.</returns>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var changes in GetRepairs(diagnostic, text.Length))
            {
                var title = GetTitle(changes, text, diagnostic);
                context.RegisterCodeFix(CodeAction.Create(title, cancellation => ApplyAsync(document, changes, cancellation), diagnostic.Id + title), diagnostic);
            }
        }
    }

    /// <summary>The certain repair first, then the one that a person has to choose, then what was probably meant.</summary>
    private static IEnumerable<ImmutableArray<TextChange>> GetRepairs(Diagnostic diagnostic, int length)
    {
        var repairs = new[] { Read(diagnostic, RoslynDiagnostics.EditPrefix), Read(diagnostic, RoslynDiagnostics.OfferPrefix) }
            .Concat(GetNumbered(diagnostic, RoslynDiagnostics.SuggestionPrefix).Select(name => ImmutableArray.Create(new TextChange(diagnostic.Location.SourceSpan, name))));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        // The file may have become shorter since the generator ran.
        return repairs.Where(changes => changes.Length > 0 && changes.All(change => change.Span.End <= length) && seen.Add(string.Join("\n", changes)));
    }

    private static ImmutableArray<TextChange> Read(Diagnostic diagnostic, string prefix) => GetNumbered(diagnostic, prefix).Select(static edit =>
    {
        var parts = edit.Split([':'], 3);
        return new TextChange(new TextSpan(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture)), parts[2]);
    }).ToImmutableArray();

    private static IEnumerable<string> GetNumbered(Diagnostic diagnostic, string prefix)
    {
        for (var number = 0; diagnostic.Properties.TryGetValue(prefix + number.ToString(CultureInfo.InvariantCulture), out var value) && value is not null; number++)
            yield return value;
    }

    private static string GetTitle(ImmutableArray<TextChange> changes, SourceText text, Diagnostic diagnostic)
    {
        var (old, shown) = (Shown(text.ToString(changes[0].Span)), Shown(changes[0].NewText ?? ""));
        return changes.Length > 1 || (shown.Length == 0 && old.Length == 0) ? "Mend: " + diagnostic.Descriptor.Title
            : changes[0].Span.Length == 0 ? $"Add ‘{shown}’"
            : shown.Length > 0 ? $"Replace by ‘{shown}’"
            : $"Remove ‘{old}’";
    }

    private static string Shown(string text) => Wording.Printable(Wording.OneLine(text.Trim()));

    private static async Task<Solution> ApplyAsync(TextDocument document, ImmutableArray<TextChange> changes, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes));
    }
}

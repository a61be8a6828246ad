using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScenarioFacts.Generator.Analysis;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace ScenarioFacts.CodeFixes;

/// <summary>Offers the near names where C# names a fact, a set, a field or a word of a choice that is not there, or no longer; and the set that has a fact which was given another kind.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberNameFix))]
[Shared]
public sealed class MemberNameFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0117", "CS1061", Descriptors.NameNotInSet.Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || LibraryTypes.Find(model.Compilation) is not { } types)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (old, replacement) in GetReplacements(diagnostic, root, model, types, context.CancellationToken))
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Replace by ‘{replacement}’", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(old, replacement.WithTriviaFrom(old)))), replacement.ToString()), diagnostic);
            }
        }
    }

    private static IEnumerable<(SyntaxNode Old, ExpressionSyntax New)> GetReplacements(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, LibraryTypes types, CancellationToken cancellation)
    {
        var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (diagnostic.Id == Descriptors.NameNotInSet.Id)
            return node.FirstAncestorOrSelf<ElementAccessExpressionSyntax>() is { } index ? GetMembers(index, model, types, cancellation) : [];
        // After ‘?.’ the compiler underlines the dot too.
        if ((node is MemberBindingExpressionSyntax binding ? binding.Name : node as SimpleNameSyntax) is not { } wrong || FactNames.FindOwner(wrong, model, cancellation) is not { } owner)
            return [];
        var near = FactNames.GetNear(wrong.Identifier.ValueText, FactNames.Of(owner, types)).Select(name => ((SyntaxNode)wrong, (ExpressionSyntax)SyntaxFactory.IdentifierName(name)));
        return GetMoved(wrong, owner, types).Concat(near);
    }

    /// <summary>The members with near names, instead of the index.</summary>
    private static IEnumerable<(SyntaxNode Old, ExpressionSyntax New)> GetMembers(ElementAccessExpressionSyntax index, SemanticModel model, LibraryTypes types, CancellationToken cancellation)
    {
        var name = model.GetConstantValue(index.ArgumentList.Arguments[0].Expression, cancellation).Value as string ?? "";
        return FactNames.GetNear(Names.GetCSharpName(name), FactNames.Of(model.GetTypeInfo(index.Expression, cancellation).Type, types))
            .Select(near => ((SyntaxNode)index, (ExpressionSyntax)SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, index.Expression, SyntaxFactory.IdentifierName(near))));
    }

    /// <summary>The same name in another set of the scenario: the fact was given another kind.</summary>
    private static IEnumerable<(SyntaxNode Old, ExpressionSyntax New)> GetMoved(SimpleNameSyntax wrong, ITypeSymbol owner, LibraryTypes types) =>
        wrong.Parent is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax set } && types.IsGeneratedSet(owner) && owner.ContainingType is { } scenario
            ? from other in scenario.GetMembers().OfType<IPropertySymbol>()
              where other.IsStatic && types.IsGeneratedSet(other.Type) && FactNames.Of(other.Type, types).Contains(wrong.Identifier.ValueText, StringComparer.Ordinal)
              let renamed = set.WithName(SyntaxFactory.IdentifierName(other.Name))
              select ((SyntaxNode)wrong.Parent, (ExpressionSyntax)((MemberAccessExpressionSyntax)wrong.Parent).WithExpression(renamed))
            : [];
}

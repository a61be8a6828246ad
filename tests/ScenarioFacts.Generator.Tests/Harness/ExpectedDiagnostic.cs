using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>A diagnostic as tests compare it: its id, and where exactly it stands.</summary>
internal sealed record ExpectedDiagnostic(string Id, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static ExpectedDiagnostic At(string id, string path, string text, int start, int length)
    {
        var span = new TextSpan(start, length);
        return new ExpectedDiagnostic(id, path, span, SourceText.From(text).Lines.GetLinePositionSpan(span));
    }

    /// <summary>A diagnostic of the project, which stands in no file.</summary>
    public static ExpectedDiagnostic OfProject(string id) => new(id, "", default, default);

    public static ExpectedDiagnostic Of(Diagnostic diagnostic)
    {
        var lines = diagnostic.Location.GetLineSpan();
        return diagnostic.Location == Location.None
            ? OfProject(diagnostic.Id)
            : new ExpectedDiagnostic(diagnostic.Id, lines.Path, diagnostic.Location.SourceSpan, lines.Span);
    }

    public override string ToString() => $"{Path}({Lines.Start.Line + 1},{Lines.Start.Character + 1})-({Lines.End.Line + 1},{Lines.End.Character + 1}) {Span} {Id}";
}

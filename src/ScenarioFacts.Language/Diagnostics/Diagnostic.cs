using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>One thing that is wrong, at the smallest wrong part of a file.</summary>
internal sealed record Diagnostic(DiagnosticDescriptor Descriptor, InputText File, TextSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>As many suggestions as a message makes.</summary>
    public const int MostSuggestions = 3;

    /// <summary>Other places that it speaks of, in the order in which they are shown.</summary>
    public EquatableArray<RelatedPlace> Related { get; init; }

    /// <summary>What was probably meant, most likely first. The message has it too.</summary>
    public EquatableArray<string> Suggestions { get; init; }

    /// <summary>The repair, where one alone is obvious.</summary>
    public CodeFix? Fix { get; init; }

    /// <summary>The source's own words, where a quote is compared with them.</summary>
    public SourcePassage? Passage { get; init; }

    public string Id => Descriptor.Id;

    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>What is wrong, and what to write instead, in one line.</summary>
    public string Message
    {
        get
        {
            var arguments = new string[Arguments.Count];
            for (var i = 0; i < arguments.Length; i++)
                arguments[i] = Wording.OneLine(Arguments[i]);
            return Descriptor.Format(arguments);
        }
    }

    public LinePosition Start => File.Lines.GetPosition(Span.Start);

    public LinePosition End => File.Lines.GetPosition(Span.End);

    public Diagnostic WithRelated(InputText file, TextSpan span, string message) =>
        this with { Related = Related.Append(new RelatedPlace(file, span, message)).ToEquatableArray() };

    public Diagnostic WithSuggestions(IEnumerable<string> names) => this with { Suggestions = names.Take(MostSuggestions).ToEquatableArray() };

    /// <summary>With a repair that replaces the wrong part itself.</summary>
    public Diagnostic WithFix(string newText) => WithFix(new TextChange(Span, newText));

    public Diagnostic WithFix(TextSpan span, string newText) => WithFix(new TextChange(span, newText));

    public Diagnostic WithFix(params TextChange[] changes) => this with { Fix = CodeFix.Create(changes) };

    /// <summary>With what was probably meant in place of the wrong part; a single suggestion is the repair too.</summary>
    public Diagnostic WithSuggestedNames(IReadOnlyList<string> names)
    {
        var suggested = WithSuggestions(names);
        return names.Count == 1 ? suggested.WithFix(names[0]) : suggested;
    }

    public Diagnostic WithPassage(string source, int line, string words) => this with { Passage = new SourcePassage(source, line, words) };

    /// <summary>The one-line form that builds print: <c>file(line,column): error ID: message</c>.</summary>
    public override string ToString() =>
        $"{Wording.Printable(File.Path)}({Start.Line + 1},{Start.Column + 1}): {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Id}: {Message}";
}

using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>One error or warning, at the smallest span that is wrong.</summary>
internal sealed record Diagnostic(DiagnosticDescriptor Descriptor, InputText File, TextSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>The maximum number of suggestions in a message.</summary>
    public const int MostSuggestions = 3;

    /// <summary>Related locations, in display order.</summary>
    public EquatableArray<RelatedPlace> Related { get; init; }

    /// <summary>What was probably meant, most likely first. Part of the message too.</summary>
    public EquatableArray<string> Suggestions { get; init; }

    /// <summary>The change that is made unseen: what stands there cannot mean anything else.</summary>
    public CodeFix? Fix { get; init; }

    /// <summary>A repair among several: it changes what the line says, and so a person chooses it. Null if there is none.</summary>
    public CodeFix? Offer { get; init; }

    /// <summary>The source's actual words, if a quote is compared with them.</summary>
    public SourcePassage? Passage { get; init; }

    /// <summary>What it has in common with others that are mended together with it, such as an undeclared name; null if it stands alone.</summary>
    public string? Cause { get; init; }

    /// <summary>How many others of its cause it is shown in place of.</summary>
    public int Others { get; init; }

    public string Id => Descriptor.Id;

    /// <summary>That of its descriptor, unless the project makes a warning an error.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.Severity;

    /// <summary>What is wrong and what to write instead, on one line.</summary>
    public string Message
    {
        get
        {
            var arguments = new string[Arguments.Count];
            for (var i = 0; i < arguments.Length; i++)
                arguments[i] = Wording.OneLine(Arguments[i]);
            var message = Descriptor.Format(arguments);
            return Others == 0 ? message : message + " (and " + Wording.Number(Others) + " more like it)";
        }
    }

    public LinePosition Start => File.Lines.GetPosition(Span.Start);

    public LinePosition End => File.Lines.GetPosition(Span.End);

    /// <summary>Adds a location; none in a file that a reference exports, which nobody can open.</summary>
    public Diagnostic WithRelated(InputText file, TextSpan span, string message) =>
        file.IsReferenced ? this : this with { Related = Related.Append(new RelatedPlace(file, span, message)).ToEquatableArray() };

    public Diagnostic WithSuggestions(IEnumerable<string> names) => this with { Suggestions = names.Take(MostSuggestions).ToEquatableArray() };

    /// <summary>Adds a fix that replaces the diagnostic's span.</summary>
    public Diagnostic WithFix(string newText) => WithFix(new TextChange(Span, newText));

    public Diagnostic WithFix(TextSpan span, string newText) => WithFix(new TextChange(span, newText));

    public Diagnostic WithFix(params TextChange[] changes) => this with { Fix = CodeFix.Create(changes) };

    public Diagnostic WithOffer(TextSpan span, string newText) => WithOffer(new TextChange(span, newText));

    /// <summary>Adds a repair that only a person can choose.</summary>
    public Diagnostic WithOffer(params TextChange[] changes) => this with { Offer = CodeFix.Create(changes) };

    /// <summary>
    /// Adds suggested names for the diagnostic's span. What is merely like a name may be another one: the suggestion is also the fix only if
    /// the span is the name itself in quotation marks or in another case.
    /// </summary>
    /// <param name="comparison">Ordinal for codes and units, whose case tells one from another.</param>
    public Diagnostic WithSuggestedNames(IReadOnlyList<string> names, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        var suggested = WithSuggestions(names);
        return names.Count == 1 && string.Equals(File.Slice(Span).Trim('"'), names[0], comparison) ? suggested.WithFix(names[0]) : suggested;
    }

    public Diagnostic WithPassage(string source, int line, string words) => this with { Passage = new SourcePassage(source, line, words) };

    /// <summary>The MSBuild single-line form: <c>file(line,column): error ID: message</c>.</summary>
    public override string ToString() =>
        $"{Wording.Printable(File.Path)}({Start.Line + 1},{Start.Column + 1}): {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Id}: {Message}";
}

/// <summary>A related location of a diagnostic, such as the line where a name was first declared.</summary>
/// <param name="Message">A short note on the location: “declared here”.</param>
internal sealed record RelatedPlace(InputText File, TextSpan Span, string Message)
{
    public LinePosition Start => File.Lines.GetPosition(Span.Start);

    public LinePosition End => File.Lines.GetPosition(Span.End);
}

/// <summary>The actual words of a source, shown below an analyst's quote.</summary>
/// <param name="Source">The source's name, or the file name of its text.</param>
/// <param name="Line">The zero-based line in the text.</param>
internal sealed record SourcePassage(string Source, int Line, string Words);

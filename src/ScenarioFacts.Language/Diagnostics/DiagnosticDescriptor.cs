using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>What all diagnostics of one id have in common. Generated from the id's documentation page.</summary>
internal sealed class DiagnosticDescriptor(string id, DiagnosticSeverity severity, string title, string messageTemplate)
{
    public string Id { get; } = id;

    public DiagnosticSeverity Severity { get; } = severity;

    public string Title { get; } = title;

    /// <summary>The message with named placeholders in braces.</summary>
    public string MessageTemplate { get; } = messageTemplate;

    /// <summary>The id's category, as named in the language reference.</summary>
    public string Category => Id[4] switch
    {
        '1' => "Reading lines",
        '2' => "Names and kinds",
        '3' => "Values",
        '4' => "Evidence and sources",
        '5' => "Time and status",
        '6' => "Disagreement",
        '7' => "Variants and expectations",
        '8' => "Project set-up",
        _ => "Internal",
    };

    /// <summary>The category as Roslyn and an <c>.editorconfig</c> have it: <c>ScenarioFacts.EvidenceAndSources</c>.</summary>
    public string CategoryName => "ScenarioFacts." + string.Concat(Category.Split(' ', '-').Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    /// <summary>Fills the placeholders, which are numbered by first occurrence.</summary>
    public string Format(IReadOnlyList<string> arguments)
    {
        var message = new StringBuilder();
        var names = new List<string>();
        for (var i = 0; i < MessageTemplate.Length; i++)
        {
            var close = MessageTemplate[i] == '{' ? MessageTemplate.IndexOf('}', i) : -1;
            if (close < 0)
            {
                message.Append(MessageTemplate[i]);
                continue;
            }

            var name = MessageTemplate.Substring(i + 1, close - i - 1);
            if (!names.Contains(name))
                names.Add(name);
            message.Append(arguments[names.IndexOf(name)]);
            i = close;
        }

        return message.ToString();
    }

    /// <summary>The word of the severity: <c>error</c>.</summary>
    public string SeverityWord => Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "suggestion",
    };

    public override string ToString() => Id;
}

/// <summary>The severity of a diagnostic: an error fails the build, a warning does not, and a suggestion is shown in editors of C# alone.</summary>
internal enum DiagnosticSeverity
{
    Warning,
    Error,
    Suggestion,
}

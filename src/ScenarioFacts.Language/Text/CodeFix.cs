using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Text;

/// <summary>A change that mends what a diagnostic says: non-overlapping changes to the diagnostic's own file, ordered by position.</summary>
internal sealed record CodeFix(EquatableArray<TextChange> Changes)
{
    /// <summary>Orders the changes by position. Returns null if there are none, or if two overlap and their combined effect would be ambiguous.</summary>
    public static CodeFix? Create(IEnumerable<TextChange> changes)
    {
        var ordered = changes.OrderBy(static change => change.Span.Start).ToEquatableArray();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].Span.Start < ordered[i - 1].Span.End)
                return null;
        }

        return ordered.Count == 0 ? null : new CodeFix(ordered);
    }

    /// <summary>Merges the fixes of one file: each is applied as a whole, or skipped if it overlaps an earlier one. Also returns the items whose fix was taken.</summary>
    public static (CodeFix Joined, IReadOnlyList<T> Taken) Join<T>(IEnumerable<T> items, System.Func<T, CodeFix> editOf)
    {
        var (changes, taken) = (new List<TextChange>(), new List<T>());
        var end = -1;
        foreach (var item in items.OrderBy(item => editOf(item).Changes[0].Span.Start))
        {
            var edit = editOf(item);
            if (edit.Changes[0].Span.Start <= end)
                continue;
            changes.AddRange(edit.Changes);
            end = edit.Changes[edit.Changes.Count - 1].Span.End;
            taken.Add(item);
        }

        return (new CodeFix(changes.ToEquatableArray()), taken);
    }

    /// <summary>Returns the text with the changes applied.</summary>
    public string Apply(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var change in Changes)
        {
            result.Append(text, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}

/// <summary>Replaces a span of a file with new text; an empty span is an insertion.</summary>
internal readonly record struct TextChange(TextSpan Span, string NewText);

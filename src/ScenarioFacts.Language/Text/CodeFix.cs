using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Text;

/// <summary>The one obvious repair of a diagnostic: changes to the diagnostic's own file, in the order of their places, none of which overlaps another.</summary>
internal sealed record CodeFix(EquatableArray<TextChange> Changes)
{
    /// <summary>The changes in the order of their places; null where two of them overlap, for then it is not clear what they mean together.</summary>
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

    /// <summary>All edits of one file in one: each whole, or not at all where it overlaps one before. Says also which are in it.</summary>
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

    /// <summary>The text with the changes made.</summary>
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

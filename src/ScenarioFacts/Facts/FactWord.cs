using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Reflection;

namespace ScenarioFacts;

/// <summary>The words of choices, as the vocabulary writes them, behind the members of their enums.</summary>
public static class FactWord
{
    /// <summary>The word of a member: <c>feasibility-study</c>.</summary>
    /// <typeparam name="T">The enum of a choice.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>The word; the member's name if it has none.</returns>
    public static string Of<T>(T value)
        where T : struct, Enum => Words<T>.ByValue.TryGetValue(value, out var word) ? word : value.ToString();

    /// <summary>Finds the member of a word.</summary>
    /// <typeparam name="T">The enum of a choice.</typeparam>
    /// <param name="word">The word, as written in the vocabulary.</param>
    /// <param name="value">The member; the default if there is none.</param>
    /// <returns>Whether the choice has the word.</returns>
    public static bool TryParse<T>(string? word, out T value)
        where T : struct, Enum
    {
        var found = Words<T>.ByValue.Where(pair => string.Equals(pair.Value, word, StringComparison.Ordinal)).ToList();
        value = found.Count > 0 ? found[0].Key : default;
        return found.Count > 0;
    }

    /// <summary>The place of a member's word among the words of its choice, from 0: numbers of members have no order.</summary>
    /// <typeparam name="T">The enum of a choice.</typeparam>
    /// <param name="value">The member.</param>
    /// <returns>The place in the vocabulary; -1 if no word is meant, as by the default of an enum.</returns>
    public static int IndexOf<T>(T value)
        where T : struct, Enum => Words<T>.Places.TryGetValue(value, out var place) ? place : -1;

    private static class Words<T>
        where T : struct, Enum
    {
        private static readonly IReadOnlyList<(T Value, FactWordAttribute Word)> All = Read();

        public static IReadOnlyDictionary<T, string> ByValue { get; } = All.ToDictionary(static member => member.Value, static member => member.Word.Word);

        /// <summary>The library's own choices are numbered by their places.</summary>
        public static IReadOnlyDictionary<T, int> Places { get; } = All.ToDictionary(static member => member.Value, static member => member.Word.Place ?? Convert.ToInt32(member.Value, CultureInfo.InvariantCulture));

        [UnconditionalSuppressMessage("Trimming", "IL2090", Justification = "The fields of an enum are kept with it.")]
        private static List<(T Value, FactWordAttribute Word)> Read() => [.. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static member => (Value: (T)member.GetValue(null)!, Word: member.GetCustomAttribute<FactWordAttribute>()))
            .Where(static member => member.Word is not null)
            .Select(static member => (member.Value, member.Word!))];
    }
}

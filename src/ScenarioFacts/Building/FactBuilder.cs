using System;
using System.Text;

namespace ScenarioFacts;

/// <summary>Gives a fact of a <see cref="FactCatalogBuilder"/> its label, claims and evidence.</summary>
public sealed class FactBuilder
{
    private readonly StringBuilder _claims = new();
    private readonly BackingBuilder _header = new();
    private string _label = "";
    private string _documentation = "";

    internal FactBuilder()
    {
    }

    /// <summary>Sets the display name; without one, it is the name.</summary>
    /// <param name="label">The display name.</param>
    /// <returns>This builder.</returns>
    public FactBuilder Label(string label)
    {
        _label = label ?? throw new ArgumentNullException(nameof(label));
        return this;
    }

    /// <summary>Sets the documentation comment.</summary>
    /// <param name="documentation">The comment.</param>
    /// <returns>This builder.</returns>
    public FactBuilder Documentation(string documentation)
    {
        _documentation = documentation ?? throw new ArgumentNullException(nameof(documentation));
        return this;
    }

    /// <summary>Adds evidence under the fact's header; it backs every claim that has neither evidence nor reasoning of its own.</summary>
    /// <param name="source">The name of the source, a fact of the catalog.</param>
    /// <param name="words">The words quoted.</param>
    /// <param name="via">The names of the attribution chain, nearest to the reader first.</param>
    /// <returns>This builder.</returns>
    public FactBuilder Evidence(string source, string words, params string[] via)
    {
        _header.Add("e", source, words, via);
        return this;
    }

    /// <summary>Adds a claim.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <param name="describe">Gives the claim its time, standing and backing; null if it has none of its own.</param>
    /// <returns>This builder.</returns>
    public FactBuilder Claim<T>(Field<T> field, T value, Action<ClaimBuilder>? describe = null) =>
        ClaimAsWritten(field ?? throw new ArgumentNullException(nameof(field)), field.Format(value), describe);

    /// <summary>Adds a claim whose value is given as a <c>.facts</c> file has it: a fact, which may not have been added yet, by its name.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value as written, such as <c>kishida</c> or <c>kishida as foreign-minister-jp</c>.</param>
    /// <param name="describe">Gives the claim its time, standing and backing; null if it has none of its own.</param>
    /// <returns>This builder.</returns>
    public FactBuilder ClaimAsWritten(FactField field, string value, Action<ClaimBuilder>? describe = null)
    {
        var claim = new ClaimBuilder();
        describe?.Invoke(claim);
        claim.Write(_claims, (field ?? throw new ArgumentNullException(nameof(field))).Name, value ?? throw new ArgumentNullException(nameof(value)));
        return this;
    }

    internal string Write(string name)
    {
        var text = new StringBuilder();
        PackedLineWriter.Append(text, "f", name, _label, _documentation);
        _header.Write(text);
        return text.Append(_claims).ToString();
    }
}

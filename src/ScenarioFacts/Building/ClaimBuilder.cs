using System.Text;

namespace ScenarioFacts;

/// <summary>Gives a claim of a <see cref="FactBuilder"/> its time, standing and backing.</summary>
public sealed class ClaimBuilder
{
    private readonly BackingBuilder _backing = new();
    private string _standing = "";
    private string _at = "";
    private string _from = "";
    private string _to = "";

    internal ClaimBuilder()
    {
    }

    /// <summary>Sets when the claim was observed to hold.</summary>
    /// <param name="date">The date.</param>
    /// <returns>This builder.</returns>
    public ClaimBuilder At(FactDate date)
    {
        _at = date.ToString();
        return this;
    }

    /// <summary>Sets when the claim begins to hold.</summary>
    /// <param name="date">The date.</param>
    /// <returns>This builder.</returns>
    public ClaimBuilder From(FactDate date)
    {
        _from = date.ToString();
        return this;
    }

    /// <summary>Sets when the claim ceases to hold, inclusive.</summary>
    /// <param name="date">The date.</param>
    /// <returns>This builder.</returns>
    public ClaimBuilder To(FactDate date)
    {
        _to = date.ToString();
        return this;
    }

    /// <summary>Says that the claim still held when its sources were published.</summary>
    /// <returns>This builder.</returns>
    public ClaimBuilder ToOngoing()
    {
        _to = "ongoing";
        return this;
    }

    /// <summary>Sets the analyst's judgment of the claim.</summary>
    /// <param name="standing">The standing.</param>
    /// <returns>This builder.</returns>
    public ClaimBuilder Standing(Standing standing)
    {
        _standing = standing == ScenarioFacts.Standing.Plain ? "" : FactWord.Of(standing);
        return this;
    }

    /// <summary>Adds evidence.</summary>
    /// <param name="source">The name of the source, a fact of the catalog.</param>
    /// <param name="words">The words quoted.</param>
    /// <param name="via">The names of the attribution chain, nearest to the reader first.</param>
    /// <returns>This builder.</returns>
    public ClaimBuilder Evidence(string source, string words, params string[] via)
    {
        _backing.Add("e", source, words, via);
        return this;
    }

    /// <summary>Adds evidence that contradicts the claim.</summary>
    /// <param name="source">The name of the source, a fact of the catalog.</param>
    /// <param name="words">The words quoted.</param>
    /// <param name="via">The names of the attribution chain, nearest to the reader first.</param>
    /// <returns>This builder.</returns>
    public ClaimBuilder Denial(string source, string words, params string[] via)
    {
        _backing.Add("d", source, words, via);
        return this;
    }

    /// <summary>Adds the analyst's reasoning.</summary>
    /// <param name="reason">The reasoning.</param>
    /// <returns>This builder.</returns>
    public ClaimBuilder Because(string reason)
    {
        _backing.Because(reason);
        return this;
    }

    internal void Write(StringBuilder text, string field, string value)
    {
        PackedLineWriter.Append(text, "c", field, _standing, _at, _from, _to, value);
        _backing.Write(text);
    }
}

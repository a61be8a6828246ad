using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tests;

/// <summary>Fields of money, counts, quantities, country codes, and of texts or names.</summary>
public sealed class ValueFieldTests
{
    [Fact]
    public void Values_are_read_as_their_types()
    {
        var budget = BudgetWith(
            "c|amount|||||5.05 trillion JPY (42 billion USD)", "c|crew|||||~3", "c|reach|||||300 km", "c|country|||||JP", "c|payer|||||tokyo as london", "c|note|||||\"A \"fine\" sum\"");
        Assert.Equal("5.05 trillion JPY (42 billion USD)", budget.Amount.ToString());
        Assert.Equal((2m, true), (budget.Crew!.Value.LowestReading!.Value, budget.Crew.Value.IsCount));
        Assert.Equal("km", budget.Reach!.Value.Unit);
        Assert.Equal("JP", budget.Country);
        Assert.Same(budget.Catalog.Find("tokyo"), budget.Payer!.Fact);
        Assert.Null(budget.Payer.Text);
        Assert.Equal("Tokyo", budget.Payer.ToString());
        Assert.Same(budget.Catalog.Find("london"), budget.PayerClaims.Single().As);
        Assert.Equal(("A \"fine\" sum", null, "A \"fine\" sum"), (budget.Note!.Text, budget.Note.Fact, budget.Note.ToString()));
        Assert.Null(budget.NoteClaims.Single().As);
    }

    [Fact]
    public void Fields_without_claims_have_no_value()
    {
        var budget = BudgetWith();
        Assert.Null(budget.Amount);
        Assert.Null(budget.Crew);
        Assert.Null(budget.Reach);
        Assert.Null(budget.Country);
        Assert.Null(budget.Payer);
        Assert.Empty(budget.Payers);
    }

    [Fact]
    public void The_narrowest_value_is_the_one()
    {
        var budget = BudgetWith(
            "c|amount|||||~5 trillion JPY|5.05 trillion JPY|4..6 trillion JPY", "c|crew|||||10..14|12..13", "c|reach|||||at least 200 km|300 km", "c|payer|||||tower|london");
        Assert.Equal("5.05 trillion JPY", budget.Amount.ToString());
        Assert.Equal("12..13", budget.Crew.ToString());
        Assert.Equal("300 km", budget.Reach.ToString());
        Assert.Equal("Tower", budget.Payer!.ToString());
    }

    [Fact]
    public void Lists_hold_each_text_and_each_fact_once() =>
        Assert.Equal(["Tokyo", "tokyo", "London"], BudgetWith("c|payers|||||tokyo|\"tokyo\"|\"tokyo\"|tokyo|london").Payers.Select(static payer => payer.ToString()));

    [Theory]
    [InlineData("amount", "5 million", "not an amount of money (NoUnit)")]
    [InlineData("crew", "2.5", "not a count (NotWhole)")]
    [InlineData("reach", "300", "not a quantity (NoUnit)")]
    public void Value_of_another_type_is_refused(string field, string value, string message)
    {
        var budget = BudgetWith($"c|{field}|||||{value}");
        var error = Assert.Throws<InvalidDataException>(() => (object?)budget.Amount ?? (object?)budget.Crew ?? budget.Reach);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_a_text_is_in_no_other_place() =>
        Assert.Equal("Hut", BudgetWith("c|payer|||||hut|london").Payer!.ToString());

    private static Budget BudgetWith(params string[] lines) => Packed.Catalog(
        Packed.Places("f|hut|Hut", "c|in|||||\"the woods\"", "f|london|London", "f|tokyo|Tokyo", "f|tower|Tower", "c|in|||||london"),
        new PackedFacts(Packed.Kind("budget", static record => new Budget(record)), string.Join('\n', lines.Prepend("f|b|B")).Replace('|', '\t'))).Get<Budget>("b");

    private sealed class Budget(FactRecord record) : Fact(record)
    {
        private static readonly Field<Money> AmountField = Field.Money("amount");
        private static readonly Field<FactNumber> CrewField = Field.Count("crew");
        private static readonly Field<Quantity> ReachField = Field.Quantity("reach");
        private static readonly Field<string> CountryField = Field.CountryCode("country");
        private static readonly Field<TextOr<Place>> PayerField = Field.TextOrReference<Place>("payer");
        private static readonly Field<TextOr<Place>> PayersField = Field.TextOrReference<Place>("payers");
        private static readonly Field<TextOr<Place>> NoteField = Field.TextOrReference<Place>("note");

        public Money? Amount => SingleValue(AmountField);

        public FactNumber? Crew => SingleValue(CrewField);

        public Quantity? Reach => SingleValue(ReachField);

        public string? Country => Single(CountryField);

        public TextOr<Place>? Payer => Single(PayerField);

        public IReadOnlyList<Claim<TextOr<Place>>> PayerClaims => ClaimsOf(PayerField);

        public IReadOnlyList<TextOr<Place>> Payers => List(PayersField);

        public TextOr<Place>? Note => Single(NoteField);

        public IReadOnlyList<Claim<TextOr<Place>>> NoteClaims => ClaimsOf(NoteField);
    }
}

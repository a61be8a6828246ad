using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Evidence.Quotes;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class QualifierTests
{
    [Theory]
    [InlineData("The mayor denied that the mill was sold.", "the mill was sold", "denied", "")]
    [InlineData("They nearly saw the mill was sold.", "the mill was sold", "nearly", "")]
    [InlineData("For nearly 30 years the mill was sold.", "the mill was sold", "", "")]
    [InlineData("The mayor rejected reports that the mill was sold.", "the mill was sold", "rejected", "")]
    [InlineData("The mayor rejected him when the mill was sold.", "the mill was sold", "", "")]
    [InlineData("He is believed to have said the mill was sold.", "the mill was sold", "believed", "")]
    [InlineData("It was not only closed: the mill was sold.", "the mill was sold", "", "")]
    [InlineData("Die Mühle wurde nicht verkauft in der Stadt.", "verkauft in der Stadt", "nicht", "")]
    [InlineData("両大臣は協定に署名しなかった。", "協定に署名し", "", "なかった")]
    [InlineData("The mill was sold, the owner did not say.", "The mill was sold", "", "")]
    [InlineData("The mill was sold, but not yet.", "The mill was sold", "", "not")]
    [InlineData("The mill was sold, reportedly never to reopen.", "The mill was sold", "", "reportedly,never")]
    [InlineData("If one two three four five the mill was sold.", "the mill was sold", "If", "")]
    [InlineData("If one two three four five six the mill was sold.", "the mill was sold", "", "")]
    [InlineData("The mill was sold one two never.", "The mill was sold", "", "never")]
    [InlineData("The mill was sold one two three never.", "The mill was sold", "", "")]
    [InlineData("It is NOT known whether the mill was sold.", "the mill was sold", "NOT,whether", "")]
    [InlineData("The mill was not sold in March.", "mill was not sold", "", "")]
    [InlineData("He did not stay. The mill was sold.", "The mill was sold", "", "")]
    [InlineData("Would he not stay? The mill was sold.", "The mill was sold", "", "")]
    [InlineData("He did not stay… The mill was sold.", "The mill was sold", "", "")]
    [InlineData("He did not stay\nThe mill was sold\nnever to open", "The mill was sold", "", "never")]
    [InlineData("He did not stay\nThe mill was sold\nNever to open", "The mill was sold", "", "")]
    [InlineData("The two sides have said that they did not\nsign the pact in Port Ansel.", "sign the pact in Port Ansel", "not", "")]
    [InlineData("The sides said that they did not\n\n3\nNaval Review, May 2022\n\nsign the pact in Port Ansel.", "sign the pact in Port Ansel", "not", "")]
    [InlineData("They signed the pact\n\n3\nNaval Review, May 2022\n\nwithout a word.", "They signed the pact", "", "without")]
    [InlineData("It did not matter.” “The mill was sold.", "The mill was sold", "", "")]
    [InlineData("Not in the U.S. the mill was sold.", "the mill was sold", "Not", "")]
    [InlineData("Not so, J. Smith says, the mill was sold.", "the mill was sold", "Not", "")]
    [InlineData("Hardly, the Rt. Hon. Miller said, the mill was sold", "the mill was sold", "Hardly", "")]
    [InlineData("Not a word from Mill Co... The mill was sold", "The mill was sold", "", "")]
    [InlineData("Unlikely before 9 a.m. the mill was sold", "the mill was sold", "Unlikely", "")]
    [InlineData("It would cost 5.05 million and the mill was sold", "the mill was sold", "would", "")]
    [InlineData("The draft said version 5. The mill was sold", "The mill was sold", "", "")]
    [InlineData("The draft said version 2.0. The mill was sold", "The mill was sold", "", "")]
    [InlineData("He didn’t think the mill was sold.", "the mill was sold", "didn't", "")]
    [InlineData("He didn't think the mill was sold.", "the mill was sold", "didn't", "")]
    [InlineData("He DIDN'T think the mill was sold.", "the mill was sold", "DIDN'T", "")]
    [InlineData("He didn’ t think the mill was sold.", "the mill was sold", "", "")]
    [InlineData("He didn t think the mill was sold.", "the mill was sold", "", "")]
    [InlineData("At point t, the mill was sold.", "the mill was sold", "", "")]
    [InlineData("The mill was sold; it can’t reopen.", "The mill was sold", "", "can't")]
    [InlineData("The mill was sold and it can’t reopen.", "The mill was sold", "", "")]
    [InlineData("Can’t one two three four five the mill was sold.", "the mill was sold", "Can't", "")]
    [InlineData("In May 2014 the mill was sold.", "the mill was sold", "", "")]
    [InlineData("Mayor May said the mill was sold.", "the mill was sold", "", "")]
    [InlineData("It may be that the mill was sold.", "the mill was sold", "may", "")]
    [InlineData("REPORT MAY MEAN THE MILL WAS SOLD", "THE MILL WAS SOLD", "MAY", "")]
    [InlineData("Number No 10 says the mill was sold.", "the mill was sold", "", "")]
    [InlineData("House No. 10, he says, the mill was sold.", "the mill was sold", "", "")]
    [InlineData("No 10 said no: the mill was sold.", "the mill was sold", "no", "")]
    [InlineData("The mill was sold: No! 10 others were.", "The mill was sold", "", "No")]
    [InlineData("No official says the mill was sold.", "the mill was sold", "No", "")]
    [InlineData("彼は not 来た。the mill was sold", "the mill was sold", "", "")]
    // What closes a sentence speaks of all of it.
    [InlineData("The mill was sold to the two towns in May, allegedly.", "The mill was sold", "", "allegedly")]
    [InlineData("The mill was sold to the two towns in May (apparently).", "The mill was sold", "", "apparently")]
    [InlineData("The mill was sold to the two towns in May, the police alleged.", "The mill was sold", "", "alleged")]
    [InlineData("The mill was sold to the two towns in May, if confirmed.", "The mill was sold", "", "if")]
    [InlineData("The mill was sold to the two towns in May, a claim that its owner denies.", "The mill was sold", "", "denies")]
    [InlineData("The mill was sold to the two towns in May, a report the mayor has rejected.", "The mill was sold", "", "rejected")]
    [InlineData("The mill was sold to the two towns in May – claims that have not been verified.", "The mill was sold", "", "not")]
    [InlineData("The mill was sold to the two towns in May, reports that the mayor couldn’t confirm.", "The mill was sold", "", "couldn't")]
    [InlineData("The mill was sold to the two\ntowns in May, allegedly.", "The mill was sold", "", "allegedly")]
    [InlineData("The mill was sold to the two towns in May allegedly closed.", "The mill was sold", "", "")]
    [InlineData("The mill was sold to the two towns in May, which allegedly closed it.", "The mill was sold", "", "")]
    [InlineData("The mill was sold to the two towns and the inn was closed, allegedly.", "The mill was sold", "", "")]
    [InlineData("The mill was sold to the two towns; the inn was closed, allegedly.", "The mill was sold", "", "")]
    [InlineData("The mill was sold to the two towns, which had closed it, allegedly.", "The mill was sold", "", "")]
    [InlineData("The mill was sold to the two towns, whose claim to it was denied.", "The mill was sold", "", "")]
    [InlineData("The mill was sold to the two towns in May, a claim on it was denied.", "The mill was sold", "", "")]
    [InlineData("The mill was sold to the two towns in May, reports of its closing have been confirmed.", "The mill was sold", "", "")]
    [InlineData("The mill was sold to the two towns in May. Their claim to it, he alleged.", "The mill was sold", "", "")]
    [InlineData("The mill was sold to the two towns over the crimes that the police alleged.", "The mill was sold", "", "")]
    public void Negations_and_hedges_beside_a_quote_are_listed(string text, string quote, string before, string after)
    {
        var passage = PassageOf(text, quote);

        Assert.Equal(before, string.Join(",", passage.Before));
        Assert.Equal(after, string.Join(",", passage.After));
        Assert.Empty(passage.LeftOut);
        Assert.Equal(before + after != "", passage.HasQualifiers);
    }

    [Theory]
    [InlineData("The two towns have not yet agreed to build the wall.", "The two towns [...] agreed to build", "not")]
    [InlineData("The two towns denied it. They have agreed to build the wall.", "The two towns [...] agreed to build", "denied")]
    [InlineData("The two towns met. Not all stayed. They have agreed to build it.", "The two towns [...] agreed to build", "")]
    [InlineData("The two towns, one two three never one two three four five six agreed to build it.", "The two towns [...] agreed to build", "never")]
    [InlineData("The two towns, one two three perhaps one two three four five six agreed to build it.", "The two towns [...] agreed to build", "")]
    [InlineData("The two towns, one two three didn’t one two three four five six agreed to build it.", "The two towns [...] agreed to build", "didn't")]
    [InlineData("The two towns met one two three four without aim. They have, it seems, one two three four five never agreed to build it.", "The two towns [...] agreed to build", "without,never")]
    [InlineData("The two towns said that they did\nnot want a wall and one two three four five six\nagreed to build it.", "The two towns [...] agreed to build", "not")]
    [InlineData("The two towns could, if asked, not have agreed to build it.", "The two towns [...] agreed to build", "could,if,not")]
    [InlineData("The two towns did not meet but agreed to build it.", "two towns did not [...] agreed to build", "")]
    [InlineData("The two towns met and could not agree to build it.", "The two towns [...] could not agree", "")]
    public void What_the_gap_leaves_out_is_listed_too(string text, string quote, string leftOut)
    {
        var passage = PassageOf(text, quote);

        Assert.Equal(leftOut, string.Join(",", passage.LeftOut));
        Assert.Empty(passage.Before);
        Assert.Empty(passage.After);
    }

    [Theory]
    [InlineData("not", true)]
    [InlineData("Allegedly", true)]
    [InlineData("won't", true)]
    [InlineData("MAY", true)]
    [InlineData("May", false)]
    [InlineData("t", false)]
    [InlineData("won’t", false)]
    [InlineData("mill't", false)]
    [InlineData("'t", false)]
    [InlineData("purportedly", true)]
    [InlineData("presumably", true)]
    [InlineData("alleges", true)]
    [InlineData("rejects", true)]
    [InlineData("dismissed", true)]
    [InlineData("unconfirmed", true)]
    [InlineData("", false)]
    public void Only_listed_words_are_qualifiers(string word, bool isOne) => Assert.Equal(isOne, ContextModifiers.IsContextModifier(word));

    private static Passage PassageOf(string text, string quote) =>
        Assert.IsType<QuoteVerdict.Found>(new TextDocument("a.txt", text).Find(Quotation.Parse(quote), null)).Passage;
}

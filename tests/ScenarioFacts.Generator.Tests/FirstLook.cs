using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;

namespace ScenarioFacts.Generator.Tests;

public class FirstLook
{
    [Xunit.Fact]
    public void Look()
    {
        var run = FactsGeneratorTest.Of(("small.facts", """
            scenario uk-japan "UK–Japan security cooperation"
            use defence

            ## The blog that everything is taken from.
            source blog "The UK and Japan"
              text: "blog.txt"
              published: 2015-03-07

            organisation officials "Officials"

            country uk
            country japan
            place lancaster-house "Lancaster House"
              > blog "took place at Lancaster House"

            ## First line.
            ## Second line.
            meeting fdmm-2015 "First UK–Japan & Ministerial */ Meeting"
              > blog via officials "first ever UK-Japan meeting"
              status: occurred
              when: 2015-01-21
                > blog "on 21 January in London"
                because "the blog says so"
            """)).WithText("blog.txt", "It was the first ever UK-Japan meeting. It took place at Lancaster House. That was on 21 January in London. x").Run();
        File.WriteAllText("/tmp/gen-look.txt", string.Join("\n=====\n", run.Texts.OrderBy(t => t.Key).Select(t => t.Key + "\n" + t.Value)));
    }
}

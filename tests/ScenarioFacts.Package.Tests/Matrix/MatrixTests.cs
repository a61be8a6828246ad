using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Package.Tests.Matrix;

/// <summary>
/// The package in all kinds of projects, built by the real SDK. A few rows run on each change; <c>FACTS_MATRIX=all</c> runs them all, <c>FACTS_MATRIX=file</c> those of a group. All take half an hour, and restore what
/// some rows need beside the SDK (older frameworks, compilers ahead of time) from wherever this machine has packages.
/// </summary>
[Collection(SharedFeed.Name)]
[Trait("Category", "Slow")]
[Trait("Category", "Matrix")]
public class MatrixTests(PackedFeed feed)
{
    private static readonly string? Asked = Environment.GetEnvironmentVariable("FACTS_MATRIX");

    public static TheoryData<string> Keys => [.. MatrixRows.All.Where(static row => row.IsCore || Asked == "all" || Asked == row.Group).Select(static row => row.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_package_works_there_as_it_should(string key)
    {
        var row = MatrixRows.All.Single(row => row.Key == key);
        var consumer = feed.NewMatrixFolder($"row{MatrixRows.All.ToList().IndexOf(row)}", row.IsCore, row.IsEmpty);
        row.Arrange(consumer);

        var result = new DotNetResult(0, "");
        foreach (var command in row.Commands)
        {
            Assert.True(result.ExitCode == 0, result.Output);
            result = DotNet.Run(consumer.Folder, command[0] is "build" or "pack" or "publish" or "test" ? [.. command, "-nodeReuse:false", "-p:UseSharedCompilation=false"] : command, row.Environment);
        }

        Assert.True(result.ExitCode == 0 != row.Fails, result.Output);
        Assert.All(row.Says, said => Assert.Contains(said, result.Output, StringComparison.Ordinal));
        Assert.All(row.DoesNotSay, said => Assert.DoesNotContain(said, result.Output, StringComparison.Ordinal));
        if (row.Program is { } program && !row.Fails)
            Assert.Equal(row.Prints, Run(consumer, program));
        row.Look(consumer);
    }

    [Fact]
    public void Rows_have_names_of_their_own_and_those_that_cannot_run_say_why()
    {
        Assert.Equal(MatrixRows.All.Count, MatrixRows.All.Select(static row => row.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(MatrixRows.NotHere, static row => Assert.EndsWith(".", row.Why, StringComparison.Ordinal));
    }

    private static string Run(Consumer consumer, string program)
    {
        var path = Path.Combine(consumer.Folder, program);
        var run = program.EndsWith(".dll", StringComparison.Ordinal) ? DotNet.Run(consumer.Folder, ["exec", "--roll-forward", "Major", path]) : DotNet.Run(path, consumer.Folder, []);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output.Trim();
    }
}

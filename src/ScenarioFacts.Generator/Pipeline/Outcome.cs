using System;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>What a step came to: a value, or the failure that stands in its place until it is reported. Without either, there was nothing to do.</summary>
/// <param name="Path">The file that a failure is reported at, of this step or of a later one.</param>
internal sealed record Outcome<T>(string Path, T? Value, Diagnostic? Failure)
    where T : class;

/// <summary>
/// Runs the steps. A generator that throws is only a warning (CS8785) and the build goes on, so whatever fails, a parser that cannot
/// be loaded included, becomes the error FACT9001 at a file. A step is always called through a delegate: what it cannot load fails there.
/// </summary>
internal static class Outcome
{
    public static Outcome<T> Of<T>(string path, Func<T?> step)
        where T : class
    {
        try
        {
            return new Outcome<T>(path, step(), null);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new Outcome<T>(path, null, Failure(path, error));
        }
    }

    /// <summary>The same for a step with several results, each of which goes on by itself.</summary>
    public static EquatableArray<Outcome<T>> OfEach<T>(string path, Func<EquatableArray<Outcome<T>>> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return EquatableArray.Of(new Outcome<T>(path, null, Failure(path, error)));
        }
    }

    /// <summary>Results that all stem from one file.</summary>
    public static EquatableArray<Outcome<T>> At<T>(string path, EquatableArray<T> values)
        where T : class => values.Select(value => new Outcome<T>(path, value, null)).ToEquatableArray();

    private static Diagnostic Failure(string path, Exception error) =>
        Report.InternalError(new SourceFile(path, ""), new TextSpan(0, 0), error.GetType().Name + ": " + error.Message);
}

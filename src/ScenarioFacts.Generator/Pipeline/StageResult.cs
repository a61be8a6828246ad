using System;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>What a step came to: a value, or the failure that stands in its place until it is reported. Without either, there was nothing to do.</summary>
/// <param name="Path">The file that a failure is reported at, of this step or of a later one.</param>
internal sealed record StageResult<T>(string Path, T? Value, Diagnostic? Failure)
    where T : class;

/// <summary>
/// Runs the steps. A generator that throws is only a warning (CS8785) and the build goes on, so whatever fails, a parser that cannot
/// be loaded included, becomes the error FACT9001 at a file. A step is always called through a delegate: what it cannot load fails there.
/// </summary>
internal static class StageResult
{
    public static StageResult<T> Run<T>(string path, Func<T?> step)
        where T : class
    {
        try
        {
            return new StageResult<T>(path, step(), null);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new StageResult<T>(path, null, Failure(path, error));
        }
    }

    /// <summary>The same for a step with several results, each of which goes on by itself.</summary>
    public static EquatableArray<StageResult<T>> RunEach<T>(string path, Func<EquatableArray<StageResult<T>>> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return EquatableArray.Create(new StageResult<T>(path, null, Failure(path, error)));
        }
    }

    /// <summary>The same for a step that gives diagnostics, to which a failure is added.</summary>
    public static EquatableArray<Diagnostic> RunAll(string path, Func<EquatableArray<Diagnostic>> step)
    {
        try
        {
            return step();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return EquatableArray.Create(Failure(path, error));
        }
    }

    /// <summary>Results that all stem from one file.</summary>
    public static EquatableArray<StageResult<T>> FromFile<T>(string path, EquatableArray<T> values)
        where T : class => values.Select(value => new StageResult<T>(path, value, null)).ToEquatableArray();

    private static Diagnostic Failure(string path, Exception error) =>
        Report.InternalError(new InputText(path, ""), new TextSpan(0, 0), error.GetType().Name + ": " + error.Message);
}

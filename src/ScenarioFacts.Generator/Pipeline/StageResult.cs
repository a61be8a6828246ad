using System;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>The result of a step: a value, or the failure to report. Neither means that there was nothing to do.</summary>
/// <param name="Path">The file at which a failure of this step or a later one is reported.</param>
internal sealed record StageResult<T>(string Path, T? Value, Diagnostic? Failure)
    where T : class;

/// <summary>
/// Runs steps. An exception in a generator is only a warning (CS8785) and the build continues, so any failure, including a parser that cannot
/// be loaded, becomes the error FACT9001 at a file. Steps run through a delegate, so that assembly load failures occur inside the try block.
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

    /// <summary>Runs a step with several results, each processed separately downstream.</summary>
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

    /// <summary>Runs a step that returns diagnostics; a failure becomes one of them.</summary>
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

    /// <summary>Wraps results that all come from one file.</summary>
    public static EquatableArray<StageResult<T>> FromFile<T>(string path, EquatableArray<T> values)
        where T : class => values.Select(value => new StageResult<T>(path, value, null)).ToEquatableArray();

    private static Diagnostic Failure(string path, Exception error) =>
        Report.InternalError(new InputText(path, ""), new TextSpan(0, 0), error.GetType().Name + ": " + error.Message);
}

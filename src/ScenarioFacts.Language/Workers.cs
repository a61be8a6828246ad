using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace ScenarioFacts.Language;

/// <summary>Does the same work for many things, one after another or several at a time. What comes of it stands in their order either way.</summary>
internal sealed class Workers
{
    private readonly bool _isOne;
    private readonly CancellationToken _cancellation;

    private Workers(bool isOne, CancellationToken cancellation) => (_isOne, _cancellation) = (isOne, cancellation);

    /// <summary>This thread alone.</summary>
    public static Workers One(CancellationToken cancellation = default) => new(true, cancellation);

    /// <summary>As many threads as there are processors for.</summary>
    public static Workers Many(CancellationToken cancellation = default) => new(false, cancellation);

    /// <exception cref="OperationCanceledException">Someone asked to stop.</exception>
    public TResult[] Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        if (_isOne || items.Count < 2)
        {
            for (var i = 0; i < results.Length; i++)
                results[i] = Do(items[i], work);
            return results;
        }

        try
        {
            Parallel.For(0, results.Length, i => results[i] = Do(items[i], work));
        }
        catch (AggregateException errors)
        {
            // Whoever waits for the work knows nothing of threads.
            ExceptionDispatchInfo.Capture(errors.InnerExceptions[0]).Throw();
        }

        return results;
    }

    private TResult Do<T, TResult>(T item, Func<T, TResult> work)
    {
        _cancellation.ThrowIfCancellationRequested();
        return work(item);
    }
}

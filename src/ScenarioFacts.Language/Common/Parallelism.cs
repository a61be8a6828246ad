using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace ScenarioFacts.Language.Common;

/// <summary>Does the same work for many things, one after another or several at a time. What comes of it stands in their order either way.</summary>
internal sealed class Parallelism
{
    private const int Unlimited = -1;

    private readonly int _count;
    private readonly CancellationToken _cancellation;

    private Parallelism(int count, CancellationToken cancellation) => (_count, _cancellation) = (count, cancellation);

    /// <summary>This thread alone.</summary>
    public static Parallelism Sequential(CancellationToken cancellation = default) => new(1, cancellation);

    /// <summary>As many threads as there are processors for.</summary>
    public static Parallelism Concurrent(CancellationToken cancellation = default) => new(Unlimited, cancellation);

    /// <exception cref="OperationCanceledException">Someone asked to stop.</exception>
    public TResult[] Map<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        var results = new TResult[items.Count];
        if (_count == 1 || items.Count < 2)
        {
            for (var i = 0; i < results.Length; i++)
                results[i] = Do(items[i], work);
            return results;
        }

        try
        {
            Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = _count }, i => results[i] = Do(items[i], work));
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

using System;
using System.Collections.Generic;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace ScenarioFacts.Language.Common;

/// <summary>Maps items sequentially or in parallel. Results are in the order of the items either way.</summary>
internal sealed class Parallelism
{
    private const int Unlimited = -1;

    private readonly int _count;
    private readonly CancellationToken _cancellation;

    private Parallelism(int count, CancellationToken cancellation) => (_count, _cancellation) = (count, cancellation);

    /// <summary>Runs on the calling thread only.</summary>
    public static Parallelism Sequential(CancellationToken cancellation = default) => new(1, cancellation);

    /// <summary>Uses up to one thread per processor.</summary>
    public static Parallelism Concurrent(CancellationToken cancellation = default) => new(Unlimited, cancellation);

    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
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
            // Rethrow the original exception: callers do not expect an AggregateException.
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

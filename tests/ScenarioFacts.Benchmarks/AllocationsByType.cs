using System;
using System.Collections.Generic;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ScenarioFacts.Benchmarks;

/// <summary>Of which types most bytes are allocated while it listens: the runtime reports one object in some 100 KB, so that small shares are not exact.</summary>
internal sealed class AllocationsByType : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords GarbageCollection = (EventKeywords)1;

    private readonly object _lock = new();
    private readonly Dictionary<string, long> _bytes = new(StringComparer.Ordinal);

    public void Write(TextWriter output, int most)
    {
        lock (_lock)
        {
            output.WriteLine();
            output.WriteLine("| type | MB allocated |");
            output.WriteLine("|---|--:|");
            foreach (var (type, bytes) in _bytes.OrderByDescending(static type => type.Value).ThenBy(static type => type.Key, StringComparer.Ordinal).Take(most))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{type.Replace("ScenarioFacts.Language.", "", StringComparison.Ordinal)}` | {bytes / 1e6:0} |"));
        }
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
            EnableEvents(eventSource, EventLevel.Verbose, GarbageCollection);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) != true || eventData is not { PayloadNames: { } names, Payload: { } values })
            return;
        var (type, bytes) = (values[names.IndexOf("TypeName")] as string ?? "", Convert.ToInt64(values[names.IndexOf("AllocationAmount64")], CultureInfo.InvariantCulture));
        lock (_lock)
            _bytes[type] = _bytes.GetValueOrDefault(type) + bytes;
    }
}

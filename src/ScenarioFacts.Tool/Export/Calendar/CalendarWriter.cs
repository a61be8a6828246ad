using System.Globalization;
using ScenarioFacts.Language.Compilation;

namespace ScenarioFacts.Tool.Export.Calendar;

/// <summary>Writes plans as an iCalendar (RFC 5545) of all-day events. The same facts give the same bytes: a stamp is the day of the latest source, not that of the export.</summary>
internal static class CalendarWriter
{
    public static void Write(FactCompilation compilation, TextWriter output)
    {
        Write(output, "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ScenarioFacts//facts export ics//EN", "CALSCALE:GREGORIAN");
        foreach (var plan in PlannedEvent.GetAll(compilation))
            Write(plan, output);
        Write(output, "END:VCALENDAR");
    }

    private static void Write(PlannedEvent plan, TextWriter output)
    {
        var stamp = plan.Stamp.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        Write(output, "BEGIN:VEVENT", $"UID:{plan.Scenario}.{plan.Name}@scenario-facts", $"DTSTAMP:{stamp}T000000Z", $"DTSTART;VALUE=DATE:{Format(plan.First)}");
        // The day after the last of all years has no date.
        Write(output, plan.Last < DateTime.MaxValue.Date
            ? $"DTEND;VALUE=DATE:{Format(plan.Last.AddDays(1))}"
            : string.Create(CultureInfo.InvariantCulture, $"DURATION:P{(plan.Last - plan.First).Days + 1}D"));
        Write(output, $"SUMMARY:{CalendarLine.Escape(plan.Label)}", $"STATUS:{(plan.IsCancelled ? "CANCELLED" : "TENTATIVE")}", "TRANSP:TRANSPARENT", $"CATEGORIES:{CalendarLine.Escape(plan.Kind)}");
        if (plan.Place is { } place)
            Write(output, $"LOCATION:{CalendarLine.Escape(place)}");
        Write(output, $"DESCRIPTION:{CalendarLine.Escape(plan.Description)}", "END:VEVENT");
    }

    private static string Format(DateTime day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static void Write(TextWriter output, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
            output.Write(CalendarLine.Fold(line));
    }
}

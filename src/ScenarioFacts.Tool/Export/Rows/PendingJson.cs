using System.Text.Json;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>JSON that is as long as the facts: a writer keeps all that it is given until it is flushed.</summary>
internal static class PendingJson
{
    private const int MostPending = 32 * 1024;

    /// <summary>Hands over what is written, once it is worth it.</summary>
    public static void FlushIfLong(this Utf8JsonWriter json)
    {
        if (json.BytesPending > MostPending)
            json.Flush();
    }
}

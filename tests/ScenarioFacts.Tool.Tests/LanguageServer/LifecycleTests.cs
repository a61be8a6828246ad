using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>How a session begins and ends, and what is said of messages that cannot be served.</summary>
public sealed class LifecycleTests
{
    [Fact]
    public void A_session_is_shut_down_and_ends_with_zero()
    {
        using var client = EditorClient.In(null);

        Assert.Equal(JsonValueKind.Null, client.Ask("shutdown", null).ValueKind);
        Assert.Equal(-32600, client.Refused("textDocument/hover", new { }).Code);
        client.Tell("exit", new { });

        Assert.Equal(0, client.Exited());
    }

    [Fact]
    public void Exit_without_shutdown_ends_with_one()
    {
        using var client = EditorClient.In(null);

        client.Tell("exit", new { });

        Assert.Equal(1, client.Exited());
    }

    [Fact]
    public void The_server_ends_when_the_client_is_gone()
    {
        using var client = EditorClient.In(null);

        Assert.Equal(1, client.ExitCode());
    }

    [Fact]
    public void Nothing_is_served_before_initialize_and_that_only_once()
    {
        using var client = new EditorClient();

        Assert.Equal(-32002, client.Refused("textDocument/hover", new { }).Code);
        client.Open("untitled:a", "scenario a\nplace x");
        var answer = client.Ask("initialize", new { capabilities = new { } });
        Assert.Equal("utf-16", answer.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
        Assert.Equal(-32600, client.Refused("initialize", new { }).Code);
    }

    [Fact]
    public void Unknown_requests_are_refused_and_unknown_notifications_passed_over()
    {
        using var client = EditorClient.In(null);

        client.Tell("$/setTrace", new { value = "off" });
        client.Tell("x/unknown", new { });
        client.Tell("$/cancelRequest", new { id = 100 });

        Assert.Equal(-32601, client.Refused("x/unknown", new { }).Code);
    }

    [Theory]
    [InlineData("{", -32700)]
    [InlineData("", -32700)]
    [InlineData("[]", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\"}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":1}", -32600)]
    public void What_is_no_message_is_refused_and_the_next_one_served(string body, int code)
    {
        using var client = EditorClient.In(null);

        client.Send(EditorClient.Framed(body));

        var refusal = client.Await(static message => message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.Null);
        Assert.Equal(code, refusal.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(JsonValueKind.Null, client.Ask("shutdown", null).ValueKind);
    }

    [Fact]
    public void Ids_are_given_back_as_they_came()
    {
        using var client = EditorClient.In(null);

        client.Send(EditorClient.Framed("{\"jsonrpc\":\"2.0\",\"id\":\"ä-1\",\"method\":\"shutdown\"}"));

        client.Await(static message => message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() == "ä-1");
    }

    [Fact]
    public void Files_are_watched_where_the_client_can()
    {
        using var client = EditorClient.In(null, new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } });

        var request = client.Await(static message => message.TryGetProperty("method", out var method) && method.GetString() == "client/registerCapability");

        var patterns = request.GetProperty("params").GetProperty("registrations")[0].GetProperty("registerOptions").GetProperty("watchers");
        Assert.Contains("**/*.facts", patterns.EnumerateArray().Select(static watcher => watcher.GetProperty("globPattern").GetString()));
    }

    [Fact]
    public void The_tool_serves_its_standard_streams()
    {
        var start = new System.Diagnostics.ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "facts.dll"), "lsp", "--stdio"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = System.Diagnostics.Process.Start(start)!;
        foreach (var body in new[] { "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{}}", "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}", "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}" })
            process.StandardInput.BaseStream.Write(EditorClient.Framed(body));
        process.StandardInput.BaseStream.Flush();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal((0, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
        Assert.StartsWith("Content-Length: ", output, StringComparison.Ordinal);
        Assert.EndsWith("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":null}", output, StringComparison.Ordinal);
    }
}

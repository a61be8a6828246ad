using System;
using System.Collections.Generic;

namespace ScenarioFacts.Package.Tests.Matrix;

/// <summary>One way of using the package, and what comes of it.</summary>
/// <param name="Group">What rows have in common.</param>
/// <param name="Name">What is special here.</param>
internal sealed record MatrixRow(string Group, string Name)
{
    /// <summary>What all rows print that change nothing of it.</summary>
    public const string Sound = "The first round|2015-01-21|The blog “met on 21 January”|3";

    /// <summary>Whether it runs on each change, and not only when all rows are asked for.</summary>
    public bool IsCore { get; init; }

    /// <summary>Whether it has nothing but the package, or files of its own only.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>What is different from a plain application.</summary>
    public Action<Consumer> Arrange { get; init; } = static _ => { };

    /// <summary>The commands of the SDK, one after the other: the last one is judged, those before succeed.</summary>
    public IReadOnlyList<string[]> Commands { get; init; } = [["build"]];

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the last command fails.</summary>
    public bool Fails { get; init; }

    /// <summary>What the last command says.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>What it does not say.</summary>
    public string[] DoesNotSay { get; init; } = [];

    /// <summary>The program that is run afterwards, below the folder; null if none is.</summary>
    public string? Program { get; init; } = "bin/Debug/net10.0/Consumer.dll";

    /// <summary>What it prints.</summary>
    public string Prints { get; init; } = Sound;

    /// <summary>What is looked at afterwards.</summary>
    public Action<Consumer> Look { get; init; } = static _ => { };

    public string Key => Group + ": " + Name;

    public override string ToString() => Key;
}

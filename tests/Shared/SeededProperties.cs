using System;
using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using ScenarioFacts.Tests.Shared;

[assembly: SeededProperties]

namespace ScenarioFacts.Tests.Shared;

/// <summary>
/// Properties try the same cases wherever the environment variable <c>TEST_SEED</c> says the same, so that one commit has one verdict;
/// without it, other cases each time. FsCheck finds this at the assembly.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class SeededPropertiesAttribute : PropertiesAttribute
{
    private const string Variable = "TEST_SEED";

    /// <summary>The second number of FsCheck's seeds, which has to be odd: that of SplitMix, on which its generator builds.</summary>
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    public SeededPropertiesAttribute()
    {
        if (Seed() is { } seed)
            Replay = string.Create(CultureInfo.InvariantCulture, $"{seed},{Gamma}");
    }

    /// <summary>For properties that are checked within a test.</summary>
    public static Config SeededConfig => Seed() is { } seed ? Config.QuickThrowOnFailure.WithReplay(seed, Gamma) : Config.QuickThrowOnFailure;

    private static ulong? Seed() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
            ? ulong.Parse(text, text.Length == 16 ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}

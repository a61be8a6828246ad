using Xunit;

namespace ScenarioFacts.Package.Tests;

/// <summary>All tests of what is packed share one feed.</summary>
[CollectionDefinition(Name)]
public sealed class SharedFeed : ICollectionFixture<PackedFeed>
{
    public const string Name = "Packed feed";
}

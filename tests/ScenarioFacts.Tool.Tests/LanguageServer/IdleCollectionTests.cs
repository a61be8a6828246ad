using System;
using ScenarioFacts.Tool.LanguageServer;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

public sealed class IdleCollectionTests
{
    [Fact]
    public void It_is_due_again_once_much_was_created_since_the_last_time()
    {
        var allocated = 7L;
        var collection = new IdleCollection(() => allocated);
        collection.Run();

        allocated += IdleCollection.Limit;
        Assert.False(collection.IsDue);
        allocated++;
        Assert.True(collection.IsDue);
        collection.Run();
        Assert.False(collection.IsDue);
    }

    [Fact]
    public void What_nobody_holds_is_gone_afterwards()
    {
        var left = Leave();

        new IdleCollection(static () => 0).Run();

        Assert.False(left.TryGetTarget(out _));
    }

    private static WeakReference<object> Leave() => new(new object());
}

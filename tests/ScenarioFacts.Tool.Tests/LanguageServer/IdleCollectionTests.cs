using System;
using ScenarioFacts.Tool.LanguageServer;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

public sealed class IdleCollectionTests
{
    [Fact]
    public void It_is_due_again_once_much_was_created_since_the_last_time()
    {
        var collection = new IdleCollection();
        collection.Run();
        var before = GC.CollectionCount(1);

        for (var i = 0; i < 20 && !collection.IsDue; i++)
            GC.KeepAlive(new byte[8 * 1024 * 1024]);

        Assert.True(collection.IsDue);
        collection.Run();
        Assert.NotEqual(before, GC.CollectionCount(1));
    }

    [Fact]
    public void What_nobody_holds_is_gone_afterwards()
    {
        var left = Leave();

        new IdleCollection().Run();

        Assert.False(left.TryGetTarget(out _));
    }

    private static WeakReference<object> Leave() => new(new object());
}

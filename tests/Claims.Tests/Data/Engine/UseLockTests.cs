using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data;

public sealed class UseLockTests
{
    [Fact]
    public async Task Many_may_use_a_database_and_none_may_replace_it_meanwhile()
    {
        await using var desk = await TestDesk.CreateAsync();
        desk.Engine.Open();
        using (UseLock.Share(desk.Engine.Location))
        {
            Assert.Equal("restore.in-use", Assert.Throws<DomainException>(() => UseLock.TakeAlone(desk.Engine.Location)).Code);
        }

        Assert.Equal("restore.in-use", Assert.Throws<DomainException>(() => UseLock.TakeAlone(desk.Engine.Location)).Code);
        desk.Engine.Dispose();
        UseLock.TakeAlone(desk.Engine.Location).Dispose();
    }

    [Fact]
    public async Task While_a_database_is_replaced_no_desk_opens_it()
    {
        await using var desk = await TestDesk.CreateAsync();
        using (UseLock.TakeAlone(desk.Engine.Location))
        {
            Assert.Equal("desk.restoring", Assert.Throws<DomainException>(() => desk.Engine.Open()).Code);
        }

        desk.Engine.Open();
    }
}

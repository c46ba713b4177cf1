using Claims.Data;
using Claims.Domain;
using Microsoft.EntityFrameworkCore;

namespace Claims.Tests.Data;

/// <summary>What the check says of checkpoints: kept, of other desks, of branches, with and without a key.</summary>
public sealed class CheckpointCheckTests
{
    [Fact]
    public async Task None_is_signed_of_a_log_that_has_not_grown()
    {
        await using var scene = await Scene.CreateAsync();
        Assert.Null(await scene.SignAsync());
        await scene.HappenAsync(3);

        var signed = (await scene.SignAsync())!;

        Assert.Equal(3, signed.Checkpoint.Size);
        Assert.Null(await scene.SignAsync());
        await using var db = scene.Desk.Open();
        var kept = await db.AuditCheckpoints.SingleAsync();
        Assert.Equal((0, 3L, Convert.ToHexStringLower((await db.RootAsync()).Root)), (kept.Branch, kept.Size, kept.Root));
    }

    [Fact]
    public async Task Within_a_unit_a_checkpoint_covers_what_the_unit_has_brought()
    {
        await using var scene = await Scene.CreateAsync();
        await using var db = scene.Desk.Open();

        await db.WriteAsync(async token =>
        {
            db.Record(TestDesk.Event("desk.one"));
            Assert.Equal(1, (await new CheckpointWriter(scene.Key).SignAsync(db, TestDesk.Now, token))!.Checkpoint.Size);
        });

        var report = await scene.CheckAsync();
        Assert.True(report.IsSound, string.Join('\n', report.Findings));
    }

    [Fact]
    public async Task What_came_after_the_last_checkpoint_kept_elsewhere_is_counted()
    {
        await using var scene = await Scene.CreateAsync();
        await scene.HappenAsync(3);
        var outside = (await scene.SignAsync())!;
        await scene.HappenAsync(1);

        var report = await scene.CheckAsync(outside);

        Assert.True(report.IsSound);
        Assert.Equal(["1 entry not yet anchored by a checkpoint kept elsewhere."], report.Notes);
    }

    [Fact]
    public async Task A_checkpoint_of_another_desk_says_nothing_of_this_one()
    {
        await using var scene = await Scene.CreateAsync();
        await using var other = await Scene.CreateAsync();
        await scene.HappenAsync(3);
        await other.HappenAsync(3);
        await scene.SignAsync();

        var report = await scene.CheckAsync((await other.SignAsync())!);

        Assert.True(report is { IsBroken: false, IsUnsure: true });
        Assert.Contains("a key that is not known here", report.Findings[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_key_kept_checkpoints_cannot_be_checked()
    {
        await using var scene = await Scene.CreateAsync();
        await scene.HappenAsync(3);
        await scene.SignAsync();
        await using var db = scene.Desk.Open();

        var report = await db.CheckLogAsync([], []);

        Assert.True(report is { IsBroken: false, IsUnsure: true });
    }

    [Fact]
    public async Task A_restore_that_the_desk_signed_for_makes_a_checkpoint_of_before_one_of_a_known_branch()
    {
        await using var scene = await Scene.CreateAsync();
        await scene.HappenAsync(3);
        await scene.SignAsync();
        var backup = await scene.CopyAsync();
        await scene.HappenAsync(2);
        var lost = (await scene.SignAsync())!;
        await scene.RestoreAsync(backup);
        var unsigned = await scene.CheckAsync(lost);

        var next = (await scene.SignAsync())!;
        var signed = await scene.CheckAsync(lost, next);

        Assert.True(unsigned is { IsBroken: false, IsUnsure: true });
        Assert.Contains("that no checkpoint of the desk's key covers", unsigned.Findings[0].Sentence, StringComparison.Ordinal);
        Assert.Equal((1, 4L), (next.Checkpoint.Branch, next.Checkpoint.Size));
        Assert.True(signed.IsSound, string.Join('\n', signed.Findings));
        Assert.Contains("is of a known branch: the desk was restored from a backup of 3 entries", signed.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restore_of_another_log_than_the_one_before_it_is_named()
    {
        await using var scene = await Scene.CreateAsync();
        await scene.HappenAsync(3);
        await using (var db = scene.Desk.Open())
        {
            db.Record(Scene.Restored(1, 3, new byte[32]));
            await db.SaveChangesAsync();
        }

        var report = await scene.CheckAsync();

        Assert.True(report.IsBroken);
        Assert.Equal("4", report.Findings[0].Key);
    }

    [Fact]
    public async Task Proofs_from_the_kept_tree_hold()
    {
        await using var scene = await Scene.CreateAsync();
        await scene.HappenAsync(13);
        await using var db = scene.Desk.Open();
        var (size, root) = await db.RootAsync();
        var leaf = Convert.FromHexString(await db.AuditEntries.Where(entry => entry.Seq == 5).Select(entry => entry.LeafHash).SingleAsync());

        var (included, earlier, consistent) = (await db.InclusionProofAsync(5, 13), await db.RootAsync(7), await db.ConsistencyProofAsync(7, 13));

        Assert.Equal(13, size);
        Assert.True(MerkleProofs.IsIncluded(4, 13, leaf, included, root));
        Assert.True(MerkleProofs.IsConsistent(7, 13, earlier, root, consistent));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => db.InclusionProofAsync(14, 13));
    }

    private sealed class Scene : IAsyncDisposable
    {
        private Scene(TestDesk desk) => Desk = desk;

        public TestDesk Desk { get; }

        public CheckpointKey Key => new(Path.Combine(Desk.Folder, "keys"));

        public static async Task<Scene> CreateAsync() => new(await TestDesk.CreateAsync());

        public static DomainEvent Restored(int branch, long size, byte[] root) => new(
            "desk.restored", "desk", Guid.Empty, Actor.Command, TestDesk.Now,
            new Dictionary<string, string?> { ["branch"] = $"{branch}", ["size"] = $"{size}", ["root"] = Convert.ToHexStringLower(root) }, new Dictionary<string, string>());

        public async Task HappenAsync(int often)
        {
            await using var db = Desk.Open();
            for (var i = 0; i < often; i++)
            {
                db.Record(TestDesk.Event("desk.one"));
                await db.SaveChangesAsync();
            }
        }

        public async Task<SignedCheckpoint?> SignAsync()
        {
            await using var db = Desk.Open();
            return await new CheckpointWriter(Key).SignAsync(db, TestDesk.Now, CancellationToken.None);
        }

        public async Task<AuditReport> CheckAsync(params SignedCheckpoint[] outside)
        {
            await using var db = Desk.Open();
            return await db.CheckLogAsync([.. outside.Select(signed => new OutsideCheckpoint("outside.txt", signed))], Key.Find() is { } signer ? [signer] : []);
        }

        public async Task<string> CopyAsync()
        {
            var copy = Path.Combine(Desk.Folder, "copy.db");
            await using var db = Desk.Open();
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}");
            return copy;
        }

        // What a restore does: the rows of the backup in the place of those that are there, and an entry that says so.
        public async Task RestoreAsync(string backup)
        {
            Desk.Engine.Dispose();
            File.Copy(backup, Desk.Engine.Location, overwrite: true);
            await using var db = Desk.Open();
            var (size, root) = await db.RootAsync();
            db.Record(Restored(1, size, root));
            await db.SaveChangesAsync();
        }

        public ValueTask DisposeAsync() => Desk.DisposeAsync();
    }
}

using System.Security.Cryptography;
using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data;

public sealed class CheckpointTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claims-key-").FullName;

    [Fact]
    public void The_lines_that_are_signed_are_these()
    {
        var checkpoint = new Checkpoint(new string('a', 64), 2, 300, new byte[32], new(2026, 3, 14, 10, 26, 53, TimeSpan.FromHours(1)));

        Assert.Equal($"claims-desk/{new string('a', 64)}\n300\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nbranch 2\ntime 2026-03-14T09:26:53.0000000Z\n", checkpoint.Text);
        Assert.Equal(checkpoint.Text, Checkpoint.Parse(checkpoint.Text)!.Text);
    }

    [Theory]
    [InlineData("300\n", "0300\n")]
    [InlineData("branch 2", "branch -2")]
    [InlineData("AAA=", "AAA")]
    [InlineData("claims-desk/", "claims/")]
    [InlineData(":53.0000000Z", ":53Z")]
    [InlineData("time", "extra\ntime")]
    public void What_is_written_otherwise_is_no_checkpoint(string part, string other) =>
        Assert.Null(Checkpoint.Parse(new Checkpoint(new string('a', 64), 2, 300, new byte[32], TestDesk.Now).Text.Replace(part, other, StringComparison.Ordinal)));

    [Fact]
    public void A_file_is_read_as_it_was_written_also_with_other_line_ends()
    {
        var signed = Sign(7);

        var read = SignedCheckpoint.Parse(signed.ToString().ReplaceLineEndings("\r\n"))!;

        Assert.Equal(signed.Checkpoint.Text, read.Checkpoint.Text);
        Assert.True(CheckpointSigner.Of(read.PublicKey!).HasSigned(read.Checkpoint, read.Signature));
        Assert.False(CheckpointSigner.Of(read.PublicKey!).HasSigned(read.Checkpoint with { Size = 8 }, read.Signature));
        Assert.Null(SignedCheckpoint.Parse(signed.Checkpoint.Text));
        Assert.Null(SignedCheckpoint.Parse("Guten Tag"));
    }

    [Fact]
    public void The_key_is_made_once_and_only_its_owner_may_read_it()
    {
        var key = new CheckpointKey(Path.Combine(_folder, "keys"));
        Assert.Null(key.Find());

        key.Make();
        var first = key.Find()!;
        key.Make();

        Assert.Equal(first.KeyId, new CheckpointKey(Path.Combine(_folder, "keys")).Find()!.KeyId);
        Assert.Equal(first.KeyId, CheckpointSigner.OfPem(File.ReadAllText(key.File))!.KeyId);
        Assert.Null(CheckpointSigner.OfPem("kein Schlüssel"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key.File));
        }
    }

    [Fact]
    public void A_broken_key_is_said_to_be_none()
    {
        var key = new CheckpointKey(_folder);
        File.WriteAllText(key.File, "kein Schlüssel");

        Assert.Throws<CryptographicException>(() => { key.Find(); });
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SignedCheckpoint Sign(long size)
    {
        var key = new CheckpointKey(_folder);
        var (checkpoint, signature) = key.Sign(keyId => new(keyId, 0, size, new byte[32], TestDesk.Now));
        return new(checkpoint, signature, key.Find()!.PublicKey);
    }
}

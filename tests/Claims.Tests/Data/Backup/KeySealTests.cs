using System.Text;
using Claims.Data;
using Claims.Domain;

namespace Claims.Tests.Data;

public sealed class KeySealTests
{
    private const string Passphrase = "drei kleine Wörter";
    private static readonly byte[] Keys = Encoding.UTF8.GetBytes("what nobody may read");

    [Fact]
    public void The_passphrase_opens_what_it_sealed_however_its_umlauts_are_typed()
    {
        var (seal, encrypted) = KeySeal.Close(Keys, Passphrase, "one backup");

        Assert.Equal(Keys, seal.Open(encrypted, Passphrase, "one backup"));
        Assert.Equal(Keys, seal.Open(encrypted, Passphrase.Normalize(NormalizationForm.FormD), "one backup"));
        Assert.True(seal.Rounds >= 600_000);
        Assert.DoesNotContain("nobody", Encoding.Latin1.GetString(encrypted), StringComparison.Ordinal);
    }

    [Fact]
    public void Anything_else_does_not()
    {
        var (seal, encrypted) = KeySeal.Close(Keys, Passphrase, "one backup");
        var damaged = encrypted.ToArray();
        damaged[3] ^= 1;

        Assert.Equal("backup.passphrase-wrong", CodeOf(() => seal.Open(encrypted, "drei kleine Worter", "one backup")));
        Assert.Equal("backup.passphrase-wrong", CodeOf(() => seal.Open(encrypted, Passphrase, "another backup")));
        Assert.Equal("backup.passphrase-wrong", CodeOf(() => seal.Open(damaged, Passphrase, "one backup")));
        Assert.Equal("backup.passphrase-wrong", CodeOf(() => (seal with { Salt = new byte[16] }).Open(encrypted, Passphrase, "one backup")));
        Assert.Equal("backup.unreadable", CodeOf(() => (seal with { Rounds = 1 }).Open(encrypted, Passphrase, "one backup")));
        Assert.Equal("backup.unreadable", CodeOf(() => (seal with { Tag = new byte[4] }).Open(encrypted, Passphrase, "one backup")));
    }

    [Fact]
    public void A_short_passphrase_seals_nothing() =>
        Assert.Equal("backup.passphrase-short", CodeOf(() => KeySeal.Close(Keys, "short", "one backup")));

    private static string CodeOf(Action step) => Assert.Throws<DomainException>(step).Code;
}

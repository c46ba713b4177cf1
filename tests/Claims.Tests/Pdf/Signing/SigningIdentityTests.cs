using System.Security.Cryptography;
using Claims.Pdf;

namespace Claims.Tests.Pdf.Signing;

public sealed class SigningIdentityTests
{
    private const string Password = "ein langes Wort";

    [Fact]
    public void Own_certificate_comes_back_from_its_file()
    {
        using var loaded = SigningIdentity.FromPkcs12(SignedSample.Identity.ToPkcs12(Password), Password);

        Assert.Equal(SignedSample.Identity.Fingerprint, loaded.Fingerprint);
        Assert.Matches("^[0-9a-f]{64}$", loaded.Fingerprint);
        Assert.Equal("CN=\"Ein Haus, Prüfstelle\"", loaded.Subject);
        Assert.Equal(SignedSample.At.AddYears(-1), loaded.NotBefore);
        Assert.Equal(SignedSample.At.AddYears(9), loaded.NotAfter);
    }

    [Fact]
    public void Certificate_says_when_it_holds()
    {
        Assert.True(SignedSample.Identity.IsValidAt(SignedSample.At));
        Assert.False(SignedSample.Identity.IsValidAt(SignedSample.At.AddYears(-2)));
        Assert.False(SignedSample.Identity.IsValidAt(SignedSample.At.AddYears(20)));
    }

    [Fact]
    public void Wrong_password_and_other_bytes_are_told_apart()
    {
        AssertRefused(SigningIdentityFault.WrongPassword, SignedSample.Identity.ToPkcs12(Password), "falsch");
        AssertRefused(SigningIdentityFault.Unreadable, [1, 2, 3, 4], Password);
        AssertRefused(SigningIdentityFault.Unreadable, [], Password);
    }

    [Fact]
    public void Key_that_cannot_sign_here_is_refused_with_its_reason()
    {
        using var shortKey = RSA.Create(1024);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        AssertRefused(SigningIdentityFault.KeyTooShort, SignedSample.Pkcs12(shortKey, Password), Password);
        AssertRefused(SigningIdentityFault.NotRsa, SignedSample.Pkcs12(curve, Password), Password);
        AssertRefused(SigningIdentityFault.NoPrivateKey, SignedSample.Pkcs12(curve, Password, withKey: false), Password);
    }

    private static void AssertRefused(SigningIdentityFault fault, byte[] file, string password) =>
        Assert.Equal(fault, Assert.Throws<SigningIdentityException>(() => SigningIdentity.FromPkcs12(file, password)).Fault);
}

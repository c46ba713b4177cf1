using System.Security.Cryptography;
using System.Text;

namespace Claims.Data;

/// <summary>
/// Seals keys with a passphrase: PBKDF2 with HMAC-SHA-256 makes the key, AES-256 in GCM encrypts and authenticates. Everything here but the
/// passphrase stands open in the backup.
/// </summary>
public sealed record KeySeal
{
    /// <summary>What OWASP recommends for this function since 2023.</summary>
    public const int OwnRounds = 600_000;

    public const int ShortestPassphrase = 12;

    private const int MostRounds = 100_000_000;
    private const int SaltBytes = 16, NonceBytes = 12, TagBytes = 16, KeyBytes = 32;

    /// <summary>Of PBKDF2.</summary>
    public required int Rounds { get; init; }

    public required byte[] Salt { get; init; }

    public required byte[] Nonce { get; init; }

    public required byte[] Tag { get; init; }

    /// <exception cref="DomainException"><c>backup.passphrase-short</c></exception>
    public static void RequireLength(string passphrase)
    {
        if (passphrase.Length < ShortestPassphrase)
        {
            throw new DomainException("backup.passphrase-short", ShortestPassphrase);
        }
    }

    /// <param name="belongsTo">What the keys are bound to; opening them asks for the same.</param>
    /// <exception cref="DomainException"><c>backup.passphrase-short</c></exception>
    internal static (KeySeal Seal, byte[] Sealed) Close(byte[] plain, string passphrase, string belongsTo)
    {
        RequireLength(passphrase);
        var seal = new KeySeal
        {
            Rounds = OwnRounds,
            Salt = RandomNumberGenerator.GetBytes(SaltBytes),
            Nonce = RandomNumberGenerator.GetBytes(NonceBytes),
            Tag = new byte[TagBytes],
        };
        var encrypted = new byte[plain.Length];
        using var cipher = seal.Cipher(passphrase);
        cipher.Encrypt(seal.Nonce, plain, encrypted, seal.Tag, Encoding.UTF8.GetBytes(belongsTo));
        return (seal, encrypted);
    }

    /// <exception cref="DomainException"><c>backup.passphrase-wrong</c></exception>
    internal byte[] Open(byte[] encrypted, string passphrase, string belongsTo)
    {
        if (Rounds is < OwnRounds or > MostRounds || Salt.Length != SaltBytes || Nonce.Length != NonceBytes || Tag.Length != TagBytes)
        {
            throw new DomainException("backup.unreadable");
        }

        var plain = new byte[encrypted.Length];
        using var cipher = Cipher(passphrase);
        try
        {
            cipher.Decrypt(Nonce, encrypted, Tag, plain, Encoding.UTF8.GetBytes(belongsTo));
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new DomainException("backup.passphrase-wrong");
        }
    }

    // Composed, so that an umlaut opens what it closed, whichever keyboard typed it.
    private AesGcm Cipher(string passphrase)
    {
        var key = Rfc2898DeriveBytes.Pbkdf2(passphrase.Normalize(NormalizationForm.FormC), Salt, Rounds, HashAlgorithmName.SHA256, KeyBytes);
        try
        {
            return new(key, TagBytes);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }
}

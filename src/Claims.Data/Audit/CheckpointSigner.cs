using System.Security.Cryptography;

namespace Claims.Data;

/// <summary>Whose signature on a checkpoint is known: a public key and its fingerprint.</summary>
/// <param name="KeyId">SHA-256 of the key, 64 hexadecimal digits.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo.</param>
public sealed record CheckpointSigner(string KeyId, byte[] PublicKey)
{
    public static CheckpointSigner Of(ECDsa key) => Of(key.ExportSubjectPublicKeyInfo());

    public static CheckpointSigner Of(byte[] publicKey) => new(Hashes.Sha256Hex(publicKey), publicKey);

    /// <summary>A public or private key in PEM; null where it is none.</summary>
    public static CheckpointSigner? OfPem(string pem)
    {
        using var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return Of(key);
        }
        catch (Exception broken) when (broken is ArgumentException or CryptographicException)
        {
            return null;
        }
    }

    public bool HasSigned(Checkpoint checkpoint, byte[] signature)
    {
        using var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(PublicKey, out var read);
            return read == PublicKey.Length && checkpoint.KeyId == KeyId && key.VerifyData(checkpoint.Bytes, signature, HashAlgorithmName.SHA256);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}

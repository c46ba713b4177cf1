using System.Security.Cryptography;
using System.Text;

namespace Claims.Data;

/// <summary>
/// The desk's own key: ECDSA over P-256, one PEM file beside the other keys, readable by its owner alone. It is made when it is first needed, is never in the database and never in a log:
/// who changes the database without it can sign nothing.
/// </summary>
/// <param name="folder">Full path.</param>
public sealed class CheckpointKey(string folder)
{
    public const string FileName = "checkpoint-key.pem";

    private readonly Lock _making = new();

    /// <summary>Full path of the file.</summary>
    public string File => Path.Combine(folder, FileName);

    /// <summary>The public key, or null where there is no key yet.</summary>
    /// <exception cref="CryptographicException">The file holds none.</exception>
    public CheckpointSigner? Find()
    {
        if (!System.IO.File.Exists(File))
        {
            return null;
        }

        using var key = Open();
        return CheckpointSigner.Of(key);
    }

    /// <summary>Signs the lines of a checkpoint that is made of the key's id.</summary>
    public (Checkpoint Checkpoint, byte[] Signature) Sign(Func<string, Checkpoint> make)
    {
        Make();
        using var key = Open();
        var checkpoint = make(CheckpointSigner.Of(key).KeyId);
        return (checkpoint, key.SignData(checkpoint.Bytes, HashAlgorithmName.SHA256));
    }

    /// <summary>Makes the key if there is none.</summary>
    public void Make()
    {
        lock (_making)
        {
            if (!System.IO.File.Exists(File))
            {
                Write();
            }
        }
    }

    private void Write()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        SecretFile.WriteOnce(File, Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem() + "\n"));
    }

    private ECDsa Open()
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(System.IO.File.ReadAllText(File));
            return key;
        }
        catch (ArgumentException broken)
        {
            key.Dispose();
            throw new CryptographicException($"{File} holds no key.", broken);
        }
    }
}

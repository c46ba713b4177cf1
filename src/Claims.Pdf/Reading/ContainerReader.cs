using System.Formats.Asn1;

namespace Claims.Pdf;

/// <summary>
/// Takes a <see cref="SignatureContainer"/> apart. What is not one of its parts is not looked at here: the caller writes the parts anew and compares, which finds every other byte.
/// </summary>
internal static class ContainerReader
{
    /// <summary>More are in no chain that anybody uses.</summary>
    private const int MostCertificates = 20;

    private static readonly Asn1Tag First = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag Second = new(TagClass.ContextSpecific, 1);

    /// <summary>Null for anything that is not built as this program builds it. Bytes may follow after the container.</summary>
    public static SignatureContainer? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var container = new AsnReader(bytes, AsnEncodingRules.DER).ReadSequence();
            container.ReadObjectIdentifier();
            return ReadSignedData(container.ReadSequence(First).ReadSequence());
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static SignatureContainer? ReadSignedData(AsnReader data)
    {
        data.ReadInteger();
        data.ReadSetOf();
        data.ReadSequence();
        var certificates = ReadAll(data.ReadSetOf(First));
        var signer = data.ReadSetOf().ReadSequence();
        signer.ReadInteger();
        signer.ReadSequence();
        signer.ReadSequence();
        var attributes = ReadAttributes(signer.ReadSetOf(First));
        signer.ReadSequence();
        var signature = signer.ReadOctetString();
        var token = signer.HasData ? ReadAttributes(signer.ReadSetOf(Second)).GetValueOrDefault(ObjectIdentifiers.TimestampToken)?.ReadEncodedValue().ToArray() : null;
        return attributes.TryGetValue(ObjectIdentifiers.MessageDigest, out var digest)
            && attributes.TryGetValue(ObjectIdentifiers.SigningCertificateV2, out var named)
            && InOrder(certificates, ReadHashes(named)) is { } ordered
            ? new(ordered, digest.ReadOctetString(), signature, token)
            : null;
    }

    private static List<byte[]> ReadAll(AsnReader set)
    {
        var values = new List<byte[]>();
        while (set.HasData)
        {
            values.Add(set.ReadEncodedValue().ToArray());
        }

        return values;
    }

    private static Dictionary<string, AsnReader> ReadAttributes(AsnReader set)
    {
        var attributes = new Dictionary<string, AsnReader>(StringComparer.Ordinal);
        while (set.HasData)
        {
            var attribute = set.ReadSequence();
            attributes.TryAdd(attribute.ReadObjectIdentifier(), attribute.ReadSetOf());
        }

        return attributes;
    }

    private static List<string> ReadHashes(AsnReader named)
    {
        var hashes = new List<string>();
        var identifiers = named.ReadSequence().ReadSequence();
        while (identifiers.HasData)
        {
            hashes.Add(Convert.ToHexStringLower(identifiers.ReadSequence().ReadOctetString()));
        }

        return hashes;
    }

    /// <summary>The certificates in the order in which the signature names them; null when it does not name just these.</summary>
    private static List<byte[]>? InOrder(List<byte[]> certificates, List<string> hashes)
    {
        if (certificates.Count is 0 or > MostCertificates || certificates.Count != hashes.Count)
        {
            return null;
        }

        var byHash = certificates.ToLookup(c => CertificateFingerprint.Of(c), StringComparer.Ordinal);
        var ordered = hashes.SelectMany(hash => byHash[hash].Take(1)).ToList();
        return ordered.Count == hashes.Count ? ordered : null;
    }
}

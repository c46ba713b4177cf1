using System.Formats.Asn1;

namespace Claims.Pdf;

/// <summary>
/// The parts of a CMS SignedData (RFC 5652) with one signer, RSA and SHA-256, over content that stands elsewhere. The same parts give the same DER, and nothing but them is in it:
/// so a stored container is exactly what its parts say if it equals what they are written as.
/// </summary>
/// <param name="Certificates">The signer's first, then its issuers', as DER. Each is named in the signed attributes by its hash.</param>
/// <param name="Digest">SHA-256 of the signed content.</param>
/// <param name="Signature">Over <see cref="SignedAttributes"/>.</param>
/// <param name="Token">An RFC 3161 time-stamp token over the signature, as DER.</param>
internal sealed record SignatureContainer(IReadOnlyList<byte[]> Certificates, byte[] Digest, byte[] Signature, byte[]? Token)
{
    private static readonly Asn1Tag First = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag Second = new(TagClass.ContextSpecific, 1);

    public byte[] Encode()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(ObjectIdentifiers.SignedData);
            using (writer.PushSequence(First))
            using (writer.PushSequence())
            {
                WriteSignedData(writer);
            }
        }

        return writer.Encode();
    }

    /// <summary>What the signature is over: the attributes as a SET OF, in DER order (RFC 5652, 5.4).</summary>
    public byte[] SignedAttributes()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        WriteSignedAttributes(writer, null);
        return writer.Encode();
    }

    private void WriteSignedData(AsnWriter writer)
    {
        writer.WriteInteger(1);
        using (writer.PushSetOf())
        {
            WriteAlgorithm(writer, ObjectIdentifiers.Sha256, false);
        }

        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(ObjectIdentifiers.Data);
        }

        using (writer.PushSetOf(First))
        {
            foreach (var certificate in Certificates)
            {
                writer.WriteEncodedValue(certificate);
            }
        }

        using (writer.PushSetOf())
        using (writer.PushSequence())
        {
            WriteSigner(writer);
        }
    }

    private void WriteSigner(AsnWriter writer)
    {
        writer.WriteInteger(1);
        CertificateIdentifier.Write(writer, Certificates[0]);
        WriteAlgorithm(writer, ObjectIdentifiers.Sha256, false);
        WriteSignedAttributes(writer, First);
        WriteAlgorithm(writer, ObjectIdentifiers.Sha256WithRsa, true);
        writer.WriteOctetString(Signature);
        if (Token is not null)
        {
            using (writer.PushSetOf(Second))
            {
                WriteAttribute(writer, ObjectIdentifiers.TimestampToken, () => writer.WriteEncodedValue(Token));
            }
        }
    }

    /// <summary>No signing time: the signature dictionary says it (ETSI EN 319 142-1, 5.3).</summary>
    private void WriteSignedAttributes(AsnWriter writer, Asn1Tag? tag)
    {
        using (writer.PushSetOf(tag))
        {
            WriteAttribute(writer, ObjectIdentifiers.ContentType, () => writer.WriteObjectIdentifier(ObjectIdentifiers.Data));
            WriteAttribute(writer, ObjectIdentifiers.MessageDigest, () => writer.WriteOctetString(Digest));
            WriteAttribute(writer, ObjectIdentifiers.SigningCertificateV2, () => CertificateIdentifier.WriteSigningCertificate(writer, Certificates));
        }
    }

    private static void WriteAttribute(AsnWriter writer, string type, Action value)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(type);
            using (writer.PushSetOf())
            {
                value();
            }
        }
    }

    /// <summary>SHA-256 without parameters (RFC 5754, 2), RSA with NULL (RFC 4055, 5).</summary>
    private static void WriteAlgorithm(AsnWriter writer, string algorithm, bool withNull)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(algorithm);
            if (withNull)
            {
                writer.WriteNull();
            }
        }
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Claims.Pdf;

/// <summary>
/// Signs a document that was printed with <see cref="Document.Signature"/>: PAdES baseline B (ETSI EN 319 142-1), or B-T with a time-stamp. The same document and key give the same bytes;
/// a time-stamp is the one part that another says.
/// </summary>
public static class DocumentSigner
{
    /// <summary>Signs and asks for a time-stamp, if there is who gives one. Without an answer the document is signed all the same, and the result says why it has no time-stamp.</summary>
    /// <exception cref="SigningException">The file has no empty signature, or no room for this one.</exception>
    public static async Task<SignedDocument> SignAsync(
        ReadOnlyMemory<byte> document, SigningIdentity identity, ITimestampAuthority? authority, CancellationToken cancellationToken = default)
    {
        var place = Place(document.Span);
        var container = Container(document.Span, place, identity);
        if (authority is null)
        {
            return new(Fill(document.Span, place, container), null, null);
        }

        try
        {
            var timestamp = await authority.StampAsync(SHA256.HashData(container.Signature), cancellationToken);
            var stamped = container with { Token = timestamp.Token.ToArray() };
            return stamped.Encode().Length <= place.Capacity
                ? new(Fill(document.Span, place, stamped), timestamp, null)
                : new(Fill(document.Span, place, container), null, TimestampFault.TooLarge);
        }
        catch (TimestampException e)
        {
            return new(Fill(document.Span, place, container), null, e.Fault);
        }
    }

    /// <summary>Signs without a time-stamp.</summary>
    /// <exception cref="SigningException">The file has no empty signature, or no room for this one.</exception>
    public static byte[] Sign(ReadOnlySpan<byte> document, SigningIdentity identity)
    {
        var place = Place(document);
        return Fill(document, place, Container(document, place, identity));
    }

    private static SignaturePlace Place(ReadOnlySpan<byte> document) =>
        SignaturePlace.All(document) is [var place] && place.SignedEnd == document.Length && !document[(place.Start + 1)..(place.End - 1)].ContainsAnyExcept((byte)'0')
            ? place
            : throw new SigningException(SigningFault.NoEmptySignature);

    private static SignatureContainer Container(ReadOnlySpan<byte> document, SignaturePlace place, SigningIdentity identity)
    {
        var container = new SignatureContainer(identity.Certificates, place.Digest(document), [], null);
        return container with { Signature = identity.Sign(container.SignedAttributes()) };
    }

    private static byte[] Fill(ReadOnlySpan<byte> document, SignaturePlace place, SignatureContainer container)
    {
        var hex = Encoding.ASCII.GetBytes(Convert.ToHexString(container.Encode()));
        if (hex.Length > 2 * place.Capacity)
        {
            throw new SigningException(SigningFault.NoRoom);
        }

        var signed = document.ToArray();
        hex.CopyTo(signed, place.Start + 1);
        return signed;
    }
}

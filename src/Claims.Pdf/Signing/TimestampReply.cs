using System.Formats.Asn1;

namespace Claims.Pdf;

/// <summary>A TimeStampResp (RFC 3161, 2.4.2): whether it was granted, and the token's own bytes, which a library would write anew.</summary>
internal sealed record TimestampReply(bool Granted, byte[] Token)
{
    private const int MostGranted = 1;

    /// <exception cref="TimestampException">These bytes are no reply.</exception>
    public static TimestampReply Read(byte[] answer)
    {
        try
        {
            var reply = new AsnReader(answer, AsnEncodingRules.BER).ReadSequence();
            var granted = reply.ReadSequence().ReadInteger() <= MostGranted;
            return new(granted, granted ? reply.ReadEncodedValue().ToArray() : []);
        }
        catch (AsnContentException e)
        {
            throw new TimestampException(TimestampFault.Invalid, e);
        }
    }
}

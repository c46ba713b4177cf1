namespace Claims.Pdf;

/// <summary>A signed document.</summary>
/// <param name="Timestamp">Null when none was asked for or could be had.</param>
/// <param name="NoTimestamp">Why a time-stamp that was asked for is missing.</param>
public sealed record SignedDocument(byte[] Bytes, Timestamp? Timestamp, TimestampFault? NoTimestamp);

/// <summary>Why a file cannot be signed.</summary>
public enum SigningFault
{
    /// <summary>There is none, more than one, or it is filled already.</summary>
    NoEmptySignature,

    /// <summary>The certificates need more than <see cref="SignatureField.Capacity"/>.</summary>
    NoRoom,
}

/// <summary>A file that cannot be signed.</summary>
public sealed class SigningException(SigningFault fault) : Exception($"This file cannot be signed: {fault}.")
{
    public SigningFault Fault => fault;
}

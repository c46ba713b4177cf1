namespace Claims.Pdf;

/// <summary>Why a PKCS#12 file cannot be used for signing.</summary>
public enum SigningIdentityFault
{
    /// <summary>No PKCS#12 file, or a damaged one.</summary>
    Unreadable,
    WrongPassword,

    /// <summary>Certificates only.</summary>
    NoPrivateKey,

    /// <summary>Elliptic curves and others do not sign the same bytes twice in the same way.</summary>
    NotRsa,

    /// <summary>Fewer than <see cref="SigningIdentity.ShortestKey"/> bits.</summary>
    KeyTooShort,
}

/// <summary>A PKCS#12 file that cannot be used for signing.</summary>
public sealed class SigningIdentityException(SigningIdentityFault fault, Exception? inner = null) : Exception($"This identity cannot sign: {fault}.", inner)
{
    public SigningIdentityFault Fault => fault;
}

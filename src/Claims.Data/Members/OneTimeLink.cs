using System.Buffers.Text;
using System.Security.Cryptography;

namespace Claims.Data;

/// <summary>What a one-time link lets its holder do.</summary>
public enum LinkPurpose
{
    /// <summary>Set the first password and the name of an account.</summary>
    Join = 1,

    /// <summary>Set a new password.</summary>
    Reset,

    /// <summary>Create the first administrator of a new desk.</summary>
    Setup,
}

/// <summary>A link that works once, for a day. Only the hash of its token is stored, so that nobody who reads the database can use it.</summary>
public sealed class OneTimeLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private OneTimeLink()
    {
    }

    /// <summary>SHA-256 of the token, in lower-case hexadecimal.</summary>
    public string TokenHash { get; private set; } = "";

    public LinkPurpose Purpose { get; private set; }

    /// <summary>Whose account it is; null for the set-up of a new desk.</summary>
    public MemberId? MemberId { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Makes a link and its token of 256 random bits; the token is told once and kept nowhere.</summary>
    public static (OneTimeLink Link, string Token) Issue(LinkPurpose purpose, MemberId? member, DateTimeOffset now)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        return (new() { TokenHash = HashOf(token), Purpose = purpose, MemberId = member, ExpiresAt = now + Lifetime }, token);
    }

    public static string HashOf(string token) => Hashes.Sha256Hex(token);

    public bool CanBeUsed(LinkPurpose purpose, DateTimeOffset now) => Purpose == purpose && UsedAt is null && now < ExpiresAt;

    internal void Use(DateTimeOffset now) => UsedAt = now;
}

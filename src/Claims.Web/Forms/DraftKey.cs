using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Claims.Web.Forms;

/// <summary>
/// With what the browser of a member keeps their drafts: a name for whose they are and a key to encrypt them. Both come from the secret stamp of the account,
/// so the same member has the same after signing in again, nobody else ever has them, and a new password ends them.
/// </summary>
/// <param name="Owner">Tells the drafts of one member from those of another, and not who it is.</param>
/// <param name="Key">256 bits for AES, in Base64url; it stands in the pages of the member and is kept nowhere in the browser.</param>
public sealed record DraftKey(string Owner, string Key)
{
    private const int OwnerBytes = 9, KeyBytes = 32;

    private static readonly string Stamp = new ClaimsIdentityOptions().SecurityStampClaimType;

    /// <summary>Null when nobody is signed in.</summary>
    public static DraftKey? Of(ClaimsPrincipal user)
    {
        if (!user.IsMember() || user.FindFirstValue(Stamp) is not { } stamp)
        {
            return null;
        }

        var info = Encoding.UTF8.GetBytes($"drafts of {user.ToActor().Member}");
        var bytes = HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(stamp), OwnerBytes + KeyBytes, info: info);
        return new(Base64Url.EncodeToString(bytes.AsSpan(..OwnerBytes)), Base64Url.EncodeToString(bytes.AsSpan(OwnerBytes)));
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Claims.Web.Forms;

/// <summary>The one-time key in each posted form, and what makes two posts the same post.</summary>
public static class FormKeys
{
    /// <summary>Name of the hidden field.</summary>
    public const string Field = "FormKey";

    /// <summary>No key that a form was given is longer.</summary>
    private const int Longest = 64;

    private const string Token = "__RequestVerificationToken";

    /// <summary>A key that no other form has: 128 random bits.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    /// <summary>
    /// SHA-256 over who sends what where, with which key; null for a form without one. What was sent is part of it, because a browser leads back to a
    /// filled form with its key: other words in it are another post, and must not be answered with the result of the first.
    /// </summary>
    public static async Task<string?> OfAsync(HttpRequest request, MemberId member, CancellationToken cancel)
    {
        if (!request.HasFormContentType)
        {
            return null;
        }

        var form = await request.ReadFormAsync(cancel);
        if (form[Field] is not [{ Length: > 0 and <= Longest } key])
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, member.ToString(), request.Path.Value, request.QueryString.Value, key);
        foreach (var (name, values) in form.Where(field => field.Key is not (Token or Field)).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            Append(hash, [name, .. values]);
        }

        foreach (var file in form.Files)
        {
            await using var content = file.OpenReadStream();
            Append(hash, file.Name, file.FileName, Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Each text with its length before it, so that no two lists of texts are written alike.
    private static void Append(IncrementalHash hash, params ReadOnlySpan<string?> texts)
    {
        hash.AppendData(BitConverter.GetBytes(texts.Length));
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text ?? "");
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }
}

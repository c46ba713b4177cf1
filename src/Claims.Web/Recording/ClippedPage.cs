using System.Globalization;
using System.Text.RegularExpressions;

namespace Claims.Web.Recording;

/// <summary>What the bookmark tells of the page that is being read. It travels in addresses and forms, and nothing of it is stored before a person saves one.</summary>
/// <param name="Url">Without fragment and without what only counts visitors; null when it is no address of the web.</param>
/// <param name="Language">One that a source may have, or null.</param>
/// <param name="Words">What was selected; null when nothing was.</param>
public sealed partial record ClippedPage(string? Url, string? Title, string? Language, string? Words)
{
    /// <summary>So much of a selection goes with an address: a server reads 8 KB of it, and signing in writes it twice as long.</summary>
    public const int MostWords = 3_600;

    private static readonly string[] Starts = ["https://", "http://", "https://www.", "http://www."];
    private static readonly string[] Languages = ["de", "en"];

    /// <param name="language">As the page names it, <c>de-AT</c>.</param>
    public static ClippedPage Of(string? address, string? title, string? language, string? words) => new(
        WebAddress(address),
        Trimmed(Spaces.Replace(title ?? "", " "), Limits.Title),
        Languages.FirstOrDefault(known => language?.StartsWith(known, StringComparison.OrdinalIgnoreCase) == true),
        Selected(words));

    /// <summary>Selected words, bounded; null when there are none.</summary>
    public static string? Selected(string? words) =>
        Trimmed(string.Concat((words ?? "").ReplaceLineEndings("\n").Where(sign => sign == '\n' || !char.IsControl(sign))), MostWords);

    /// <summary>The ways in which the same page may have been written down: with and without a slash at its end, www, and encryption.</summary>
    public IReadOnlyList<string> Addresses
    {
        get
        {
            if (Url is null || Scheme.Match(Url) is not { Success: true } scheme)
            {
                return [];
            }

            var rest = Url[scheme.Length..];
            string[] ends = rest.Contains('?', StringComparison.Ordinal) ? [rest] : [rest.TrimEnd('/'), $"{rest.TrimEnd('/')}/"];
            return [.. from end in ends from start in Starts select start + end];
        }
    }

    /// <summary>The address of a page of the desk that goes on with this.</summary>
    public string To(string path) => Address(path, ("url", Url), ("title", Title), ("lang", Language), ("words", Words));

    /// <summary>The address of the form of a claim from a source.</summary>
    /// <param name="text">Number of the capture; null for the newest.</param>
    /// <param name="words">Become its quote.</param>
    public static string Form(Guid source, int? text, string? words) =>
        Address("/claims/record", ("source", $"{source}"), ("text", text?.ToString(CultureInfo.InvariantCulture)), ("words", Selected(words)));

    /// <summary>The address of the page on which the text of a source is captured.</summary>
    public static string Text(Guid source, string? words) => Address($"/sources/{source}/text", ("words", Selected(words)));

    private static string Address(string path, params ReadOnlySpan<(string Name, string? Value)> parts)
    {
        var query = default(QueryString);
        foreach (var (name, value) in parts)
        {
            query = value is null ? query : query.Add(name, value);
        }

        return path + query;
    }

    private static string? WebAddress(string? address)
    {
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var parsed) || (parsed.Scheme != Uri.UriSchemeHttp && parsed.Scheme != Uri.UriSchemeHttps))
        {
            return null;
        }

        var query = string.Join('&', parsed.Query.TrimStart('?').Split('&').Where(part => part.Length > 0 && !Counts.IsMatch(part)));
        var page = parsed.GetLeftPart(UriPartial.Path) + (query.Length > 0 ? $"?{query}" : "");
        return page.Length > Limits.Url ? null : page;
    }

    private static string? Trimmed(string text, int most)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > most)
        {
            trimmed = trimmed[..(char.IsHighSurrogate(trimmed[most - 1]) ? most - 1 : most)];
        }

        return trimmed.Length == 0 ? null : trimmed;
    }

    [GeneratedRegex("^(utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id)=", RegexOptions.IgnoreCase)]
    private static partial Regex Counts { get; }

    [GeneratedRegex(@"^https?://(www\.)?", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme { get; }

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Spaces { get; }
}

using System.Text.Json;

namespace Claims.Domain;

/// <summary>A captured text before and after a passage was blacked out in it.</summary>
public sealed record ErasedText(string Before, string After);

/// <summary>Takes a passage out of a stored snapshot: the free texts are blacked out, the salt goes, all else stays, and the bytes are canonical again.</summary>
public static class SnapshotErasure
{
    /// <summary>What people wrote, by its path in the snapshot. All else is a code, a number, a date or a hash, and means something to the program.</summary>
    public static readonly IReadOnlySet<string> Written = new HashSet<string>(StringComparer.Ordinal)
    {
        "statement", "summary", "reasoning", "claimant.name", "claimant.role",
        "quantity.metric", "quantity.place", "quantity.periodReason", "quantity.toleranceReason", "quantity.unit",
        "quotes.exact", "quotes.prefix", "quotes.suffix",
        "quotes.source.title", "quotes.source.outlet", "quotes.source.authors", "quotes.source.url",
        "evidence.linkNote", "evidence.publisher", "evidence.title", "evidence.url", "evidence.archiveUrl", "evidence.locator", "evidence.excerpt",
        "evidence.originGroup", "evidence.interestNote", "evidence.note", "evidence.files.name",
        "evidence.quantity.metric", "evidence.quantity.place", "evidence.quantity.periodReason", "evidence.quantity.toleranceReason", "evidence.quantity.unit",
    };

    private const string Salt = "salt";

    /// <param name="texts">The captured texts that it was taken out of, by the SHA-256 that quotes name: a quote may hold a part of the passage only.</param>
    /// <returns>The snapshot without the passage, or null when it did not stand there.</returns>
    public static byte[]? BlackOut(byte[] snapshot, ErasurePassage passage, IReadOnlyDictionary<string, ErasedText> texts)
    {
        using var json = JsonDocument.Parse(snapshot);
        var walk = new Walk(passage, texts);
        var clean = (Dictionary<string, object?>)walk.Of(json.RootElement, "")!;
        if (!walk.Found)
        {
            return null;
        }

        clean[Salt] = "";
        return CanonicalJson.Bytes(clean);
    }

    /// <summary>A unit's code with the passage blacked out in what is counted: <c>count:0:Dokumente</c>.</summary>
    public static string BlackOutUnit(string code, ErasurePassage passage) => code.Split(':', 3) switch
    {
        ["count", var scale, var noun] => $"count:{scale}:{passage.BlackOut(noun)}",
        _ => code,
    };

    private sealed class Walk(ErasurePassage passage, IReadOnlyDictionary<string, ErasedText> texts)
    {
        public bool Found { get; private set; }

        public object? Of(JsonElement element, string path) => element.ValueKind switch
        {
            JsonValueKind.Object => Quoted(element.EnumerateObject().ToDictionary(member => member.Name, member => Of(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")), path),
            JsonValueKind.Array => element.EnumerateArray().Select(item => Of(item, path)).ToList(),
            JsonValueKind.String => Text(element.GetString()!, path),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

        private string Text(string text, string path)
        {
            var clean = !Written.Contains(path) ? text : path.EndsWith(".unit", StringComparison.Ordinal) ? BlackOutUnit(text, passage) : passage.BlackOut(text);
            Found |= clean != text;
            return clean;
        }

        // The words of an anchored quote are those of its text, also where only half of the passage stands in them.
        private Dictionary<string, object?> Quoted(Dictionary<string, object?> members, string path)
        {
            if (path != "quotes" || members.GetValueOrDefault("textSha256") is not string sha || !texts.TryGetValue(sha, out var text))
            {
                return members;
            }

            string Member(string name) => members.GetValueOrDefault(name) as string ?? "";
            var segments = Quote.SegmentsOf(members.GetValueOrDefault("segments") as string, Whole(Member("start")), Whole(Member("end")));
            var words = new QuoteWords(Member("exact"), Member("prefix"), Member("suffix"));
            if (words.Erased(passage, segments, text) is var clean && clean != words)
            {
                Found = true;
                (members["exact"], members["prefix"], members["suffix"]) = (clean.Exact, clean.Prefix, clean.Suffix);
            }

            return members;
        }

        private static int? Whole(string digits) => int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

/// <summary>What a quote keeps of its text.</summary>
public sealed record QuoteWords(string Exact, string Prefix, string Suffix)
{
    /// <summary>The same words without the passage: those of the erased text at the quote's place, and the passage blacked out wherever else it stands.</summary>
    public QuoteWords Erased(ErasurePassage passage, IReadOnlyList<TextRange> segments, ErasedText text) => segments.Count == 0
        ? new(passage.BlackOut(Exact), passage.BlackOut(Prefix), passage.BlackOut(Suffix))
        : new(
            Told(text.Before, segments) is { } told && passage.BlackOut(told) == passage.BlackOut(Exact) ? Told(text.After, segments)! : passage.BlackOut(Exact),
            Beside(Prefix, segments[0].Start - Prefix.Length, passage, text),
            Beside(Suffix, segments[^1].End, passage, text));

    /// <summary>Whether these are the words that stand at these places.</summary>
    public static bool StandAt(string text, IReadOnlyList<TextRange> segments, string exact) => Told(text, segments) == exact;

    private static string Beside(string kept, int at, ErasurePassage passage, ErasedText text) =>
        at >= 0 && at + kept.Length <= text.Before.Length && passage.BlackOut(text.Before.Substring(at, kept.Length)) == passage.BlackOut(kept)
            ? text.After.Substring(at, kept.Length)
            : passage.BlackOut(kept);

    private static string? Told(string text, IReadOnlyList<TextRange> segments)
    {
        try
        {
            return Quote.WordsAt(text, segments);
        }
        catch (DomainException)
        {
            return null;
        }
    }
}

namespace Claims.Domain;

/// <summary>What stands around a quote, and where its words stand in a text.</summary>
public static class QuoteContext
{
    /// <summary>Longest prefix or suffix, in UTF-16 code units.</summary>
    public const int Reach = 120;

    /// <summary>Up to <see cref="Reach"/> code units on each side, within the paragraph, cut at a word; no surrogate pair is split.</summary>
    public static (string Prefix, string Suffix) Around(string text, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        var paragraph = start == 0 ? -1 : text.LastIndexOf('\n', start - 1);
        if (paragraph >= from)
        {
            from = paragraph + 1;
        }
        else if (from > 0)
        {
            while (from < start && !char.IsWhiteSpace(text[from - 1]))
            {
                from++;
            }
        }

        var to = Math.Min(text.Length, end + Reach);
        var next = text.IndexOf('\n', end);
        if (next >= 0 && next <= to)
        {
            to = next;
        }
        else if (to < text.Length)
        {
            while (to > end && !char.IsWhiteSpace(text[to]))
            {
                to--;
            }
        }

        return (text[from..start], text[end..to]);
    }

    /// <summary>Every place where the words stand verbatim, overlapping ones too, best first: those whose context agrees most with the given one, then in the order of the text.</summary>
    public static IReadOnlyList<int> Places(string text, string exact, string? prefix = null, string? suffix = null)
    {
        var places = new List<int>();
        for (var at = text.IndexOf(exact, StringComparison.Ordinal); at >= 0 && exact.Length > 0; at = text.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            places.Add(at);
        }

        return [.. places.OrderByDescending(at => Agreement(text, at, exact.Length, prefix, suffix))];
    }

    /// <summary>The one place that the words and their context decide, or null where there is none or the choice is a person's.</summary>
    public static int? OnlyPlace(string text, string exact, string? prefix = null, string? suffix = null)
    {
        var places = Places(text, exact, prefix, suffix);
        return places switch
        {
            [] => null,
            [var only] => only,
            [var first, var second, ..] when Agreement(text, first, exact.Length, prefix, suffix) > Agreement(text, second, exact.Length, prefix, suffix) => first,
            _ => null,
        };
    }

    private static int Agreement(string text, int at, int length, string? prefix, string? suffix)
    {
        var agreed = 0;
        for (var i = 1; i <= (prefix?.Length ?? 0) && at - i >= 0 && text[at - i] == prefix![^i]; i++)
        {
            agreed++;
        }

        for (var i = 0; i < (suffix?.Length ?? 0) && at + length + i < text.Length && text[at + length + i] == suffix![i]; i++)
        {
            agreed++;
        }

        return agreed;
    }
}

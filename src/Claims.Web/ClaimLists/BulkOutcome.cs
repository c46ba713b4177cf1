using System.Globalization;

namespace Claims.Web.ClaimLists;

/// <summary>What became of a step with many claims: told once on the page that it leads to.</summary>
/// <param name="Verb">Which step: <c>assign</c>, <c>file</c>, <c>collect</c>.</param>
/// <param name="Changed">How many claims were changed.</param>
/// <param name="Same">How many were so already.</param>
/// <param name="Refused">Numbers of claims by the code of the refusal.</param>
public sealed record BulkOutcome(string Verb, int Changed, int Same, IReadOnlyDictionary<string, IReadOnlyList<string>> Refused)
{
    /// <summary>Key of the message that the next page shows once.</summary>
    public const string Key = "Outcome";

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static BulkOutcome? Parse(string? text)
    {
        if (text?.Split(';') is not [var verb, var changed, var same, .. var refused]
            || !int.TryParse(changed, CultureInfo.InvariantCulture, out var done) || !int.TryParse(same, CultureInfo.InvariantCulture, out var before))
        {
            return null;
        }

        return new(verb, done, before, refused.Select(part => part.Split('=', 2)).ToDictionary(
            part => part[0], IReadOnlyList<string> (part) => part[^1].Split(',', StringSplitOptions.RemoveEmptyEntries)));
    }

    public override string ToString() =>
        string.Join(';', [Verb, Changed.ToString(CultureInfo.InvariantCulture), Same.ToString(CultureInfo.InvariantCulture), .. Refused.Select(pair => $"{pair.Key}={string.Join(',', pair.Value)}")]);
}

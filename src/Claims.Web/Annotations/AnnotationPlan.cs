namespace Claims.Web.Annotations;

/// <summary>What would become of one annotation: a claim, or nothing and why.</summary>
/// <param name="Number">From 1, in the order of the JSON.</param>
/// <param name="Statement">The claim's proposed statement: what the annotation says, or else the quoted words.</param>
/// <param name="Start">Where the words stand in the newest text; null when they wait for one.</param>
/// <param name="Problem">Why it cannot be taken, as the end of <c>error.annotation.…</c>; null when it can.</param>
public sealed record PlannedClaim(int Number, ReadAnnotation Read, string? Statement, int? Start, string? Problem)
{
    public bool CanBeTaken => Problem is null;
}

/// <summary>Looks where the annotations' words stand; what has no certain place is not taken.</summary>
public static class AnnotationPlan
{
    /// <param name="body">The newest text of the source; null when it has none, and then the quotes wait for one.</param>
    /// <param name="quoted">What is quoted already: the words, and their place in that text.</param>
    public static IReadOnlyList<PlannedClaim> Of(IEnumerable<ReadAnnotation> annotations, string? body, IReadOnlySet<(string Exact, int? Start)> quoted)
    {
        var taken = new HashSet<(string Exact, int? Start)>(quoted);
        return [.. annotations.Select((read, at) => One(at + 1, read, body, taken))];
    }

    private static PlannedClaim One(int number, ReadAnnotation read, string? body, HashSet<(string Exact, int? Start)> taken)
    {
        if (read.Exact is not { } exact)
        {
            return new(number, read, null, null, read.Problem);
        }

        var start = body is null ? null : QuoteContext.OnlyPlace(body, exact, read.Prefix, read.Suffix);
        var statement = Statement(read.Body) ?? Statement(exact);
        var problem = !IsFit(exact, Limits.QuoteBytes) ? "unfit"
            : body is not null && start is null ? QuoteContext.Places(body, exact).Count == 0 ? "not-found" : "several"
            : statement is null ? "statement"
            : !taken.Add((exact, start)) ? "there-already"
            : null;
        return new(number, read, statement, start, problem);
    }

    private static string? Statement(string? words)
    {
        var line = string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length is > 0 and <= Limits.Statement && IsFit(line, Limits.QuoteBytes) ? line : null;
    }

    private static bool IsFit(string words, int bytes)
    {
        try
        {
            return TextRules.Body(words, "Exact", bytes).Length > 0;
        }
        catch (DomainException)
        {
            return false;
        }
    }
}

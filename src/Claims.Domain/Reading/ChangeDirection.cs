namespace Claims.Domain;

/// <summary>Whether the words around a change say that it goes down: the nearest word of falling or rising in its clause decides.</summary>
internal sealed class ChangeDirection(Tokens tokens, Vocabulary words)
{
    /// <summary>Longest way from a figure to its verb, in tokens; so the time stays linear.</summary>
    private const int Reach = 16;

    /// <param name="first">The first token of the figure.</param>
    /// <param name="last">Its last.</param>
    public bool IsDown(int first, int last)
    {
        // "5 Prozent weniger" ends with its word; in "5 Prozent oder mehr" that is a bound.
        if (words.ComparatorsAfter.Before(tokens, last) is null && words.Directions.Before(tokens, last) is { } own)
        {
            return own.Value;
        }

        var (before, after) = (true, true);
        for (var step = 1; step <= Reach && (before || after); step++)
        {
            before = before && IsInClause(first - step);
            after = after && IsInClause(last + step);
            if (((before ? words.Directions.Before(tokens, first - step)?.Value : null) ?? (after ? After(last + step) : null)) is { } down)
            {
                return down;
            }
        }

        return false;
    }

    private bool? After(int at) => words.DownAtEnd.Contains(tokens.Low(at)) && !tokens.Is(at + 1, TokenKind.Word) && !tokens.Is(at + 1, TokenKind.Digits)
        ? true
        : words.Directions.At(tokens, at)?.Value;

    private bool IsInClause(int at) => tokens.Is(at, TokenKind.Word) || tokens.Is(at, TokenKind.Digits);
}

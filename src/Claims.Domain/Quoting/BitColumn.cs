using System.Numerics;
using System.Runtime.CompilerServices;

namespace Claims.Domain;

/// <summary>
/// One column of the matrix of edit distances between a pattern (down) and a text (across), kept as the differences between
/// neighbours: 64 rows advance at once (Myers 1999, "A fast bit-vector algorithm for approximate string matching").
/// Blocks in which every distance exceeds the limit are not computed (the cut-off of Ukkonen 1985).
/// </summary>
internal ref struct BitColumn
{
    private readonly BitPattern _pattern;

    private readonly int _limit;

    // Whether a match begins with the text (the row above the pattern then counts up) or anywhere in it (that row is zero).
    private readonly bool _anchored;

    // Rows whose distance is one more, and one less, than that of the row above.
    private readonly Span<ulong> _more;

    private readonly Span<ulong> _less;

    // The last block computed, and the distance at its last row.
    private int _last;

    private int _score;

    private BitColumn(BitPattern pattern, int limit, bool anchored)
    {
        (_pattern, _limit, _anchored) = (pattern, limit, anchored);
        _more = new ulong[pattern.Blocks];
        _less = new ulong[pattern.Blocks];
        _more.Fill(ulong.MaxValue);
        _last = FirstBlocks(limit) - 1;
        _score = pattern.RowsTo(_last);
    }

    /// <summary>Every end (code units before it) of a match with at most this many errors, which are fewer than the pattern is long.</summary>
    public static List<ApproximateEnd> Ends(BitPattern pattern, ReadOnlySpan<char> text, int limit, bool anchored)
    {
        var ends = new List<ApproximateEnd>();
        new BitColumn(pattern, limit, anchored).Run(text, ends);
        return ends;
    }

    /// <summary>How many blocks hold the distances within the limit before anything of the text is read: there they count up from 0.</summary>
    public static int FirstBlocks(int limit) => Math.Max(1, (limit + BitPattern.BlockRows - 1) / BitPattern.BlockRows);

    private void Run(ReadOnlySpan<char> text, List<ApproximateEnd> ends)
    {
        var bottom = _pattern.Blocks - 1;
        for (var at = 0; at < text.Length; at++)
        {
            var masks = _pattern.Of(text[at]);
            var (up, down) = (_anchored ? 1UL : 0, 0UL);
            var more = _more[.._last];
            var less = _less[..more.Length];
            for (var block = 0; block < more.Length; block++)
            {
                Advance(ref more[block], ref less[block], masks[block], BitPattern.BlockRows - 1, ref up, ref down);
            }

            Advance(ref _more[_last], ref _less[_last], masks[_last], _pattern.RowsOf(_last) - 1, ref up, ref down);
            var step = (int)up - (int)down;
            _score += step;
            if (_last < bottom && _score - step <= _limit && ((masks[_last + 1] & 1) != 0 || step < 0))
            {
                Grow(masks, step, up, down);
            }
            else
            {
                Shrink();
            }

            if (_last == bottom && _score <= _limit)
            {
                ends.Add(new(at + 1, _score));
            }
            else if (_anchored && at >= _limit && IsSpent)
            {
                return;
            }
        }
    }

    /// <summary>Advances one block by one column. <paramref name="up"/> and <paramref name="down"/> say whether the distance in the row above grows or falls, and then whether that of the row <paramref name="edge"/> does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Advance(ref ulong more, ref ulong less, ulong mask, int edge, ref ulong up, ref ulong down)
    {
        var vertical = mask | less;
        mask |= down;
        var horizontal = (((mask & more) + more) ^ more) | mask;
        var grows = less | ~(horizontal | more);
        var falls = more & horizontal;
        var (nextUp, nextDown) = ((grows >> edge) & 1, (falls >> edge) & 1);
        grows = (grows << 1) | up;
        falls = (falls << 1) | down;
        more = falls | ~(vertical | grows);
        less = grows & vertical;
        (up, down) = (nextUp, nextDown);
    }

    // The distance at the edge was the limit, and the first row below it may now be within it.
    private void Grow(ReadOnlySpan<ulong> masks, int step, ulong up, ulong down)
    {
        _last++;
        var rows = _pattern.RowsOf(_last);
        (_more[_last], _less[_last]) = (ulong.MaxValue, 0);
        Advance(ref _more[_last], ref _less[_last], masks[_last], rows - 1, ref up, ref down);
        _score += rows - step + (int)up - (int)down;
    }

    private void Shrink()
    {
        while (_last > 0 && IsSpent)
        {
            var rows = ulong.MaxValue >> (BitPattern.BlockRows - _pattern.RowsOf(_last));
            _score -= BitOperations.PopCount(_more[_last] & rows) - BitOperations.PopCount(_less[_last] & rows);
            _last--;
        }
    }

    // Neighbours differ by at most one, so no row of the last block can be within the limit.
    private readonly bool IsSpent => _score >= _limit + _pattern.RowsOf(_last);
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Claims.Domain;

/// <summary>
/// A column of the matrix of edit distances between a pattern (down) and a text (across), kept as the differences between neighbours: 64 rows, a block, advance at once
/// (Myers 1999, "A fast bit-vector algorithm for approximate string matching based on dynamic programming"). Blocks in which every distance exceeds the limit are not
/// computed (the cut-off of Ukkonen 1985). There are four such columns, one in each lane of a vector, each in a stripe of the text: no match is longer than the pattern and its
/// errors together, so a stripe begins that much before the ends that it answers for. A block is computed as long as one lane needs it.
/// </summary>
internal sealed class BitColumns
{
    private const int Lanes = 4;

    private readonly BitPattern _pattern;

    private readonly Vector256<long> _limit;

    // How the row above the pattern goes on: it counts up where a match begins with the text, and is zero where it may begin anywhere.
    private readonly Vector256<ulong> _above;

    // Rows whose distance is one more, and one less, than that of the row above.
    private readonly Vector256<ulong>[] _more;

    private readonly Vector256<ulong>[] _less;

    // Where each lane begins in the text, and how many code units it reads.
    private readonly int[] _starts = new int[Lanes];

    private readonly int _steps;

    private readonly List<ApproximateEnd>[] _found = [[], [], [], []];

    private BitColumns(BitPattern pattern, int textLength, int stripe, int limit, bool anchored)
    {
        (_pattern, _limit, _above) = (pattern, Vector256.Create((long)limit), Vector256.Create(anchored ? 1UL : 0));
        _more = new Vector256<ulong>[pattern.Blocks];
        _less = new Vector256<ulong>[pattern.Blocks];
        Array.Fill(_more, Vector256<ulong>.AllBitsSet);
        _steps = Math.Min(textLength, stripe + pattern.Length + limit);
        for (var lane = 0; lane < Lanes; lane++)
        {
            _starts[lane] = Math.Max(0, Math.Min(textLength, (lane + 1) * stripe) - _steps);
        }
    }

    /// <summary>Every end of a match with at most this many errors, in the order of the text.</summary>
    /// <param name="limit">Fewer than the pattern is long.</param>
    /// <param name="anchored">Whether only matches count that begin with the text.</param>
    public static List<ApproximateEnd> Ends(BitPattern pattern, ReadOnlySpan<char> text, int limit, bool anchored)
    {
        // A short text is not worth the overlap, and an anchored match has but one start: then all lanes do the same.
        var isOne = anchored || text.Length / (2 * Lanes) <= pattern.Length + limit;
        var stripe = isOne ? Math.Max(1, text.Length) : (text.Length + Lanes - 1) / Lanes;
        var columns = new BitColumns(pattern, text.Length, stripe, limit, anchored);

        // In the first column distances count up from 0: so many blocks hold those within the limit.
        columns.Run(text, last: Math.Max(0, (limit - 1) / BitPattern.BlockRows), giveUp: anchored ? limit : int.MaxValue);
        return [.. columns._found.SelectMany((ends, lane) => ends.Where(end => (end.End - 1) / stripe == lane))];
    }

    private void Run(ReadOnlySpan<char> text, int last, int giveUp)
    {
        var (bottom, score) = (_pattern.Blocks - 1, Vector256.Create((long)_pattern.RowsTo(last)));
        var first = text.Slice(_starts[0], _steps);
        var second = text.Slice(_starts[1], _steps);
        var third = text.Slice(_starts[2], _steps);
        var fourth = text.Slice(_starts[3], _steps);
        for (var at = 0; at < first.Length; at++)
        {
            var masks = new Masks(_pattern.Of(first[at]), _pattern.Of(second[at]), _pattern.Of(third[at]), _pattern.Of(fourth[at]));
            var (up, down) = (_above, Vector256<ulong>.Zero);
            for (var block = 0; block < last; block++)
            {
                Advance(block, masks.Of(block), BitPattern.BlockRows - 1, ref up, ref down);
            }

            Advance(last, masks.Of(last), _pattern.RowsOf(last) - 1, ref up, ref down);
            var step = (up - down).AsInt64();
            score += step;
            if (last < bottom && Grows(score - step, step, masks.Of(last + 1)))
            {
                last++;
                score += Begin(last, masks.Of(last), up, down) - step;
            }
            else
            {
                for (; last > 0 && IsSpent(last, score); last--)
                {
                    score -= Height(last);
                }
            }

            if (last == bottom && Vector256.LessThanOrEqualAny(score, _limit))
            {
                Keep(at + 1, score);
            }
            else if (at >= giveUp && IsSpent(last, score))
            {
                return;
            }
        }
    }

    // Advances one block by one code unit. up and down say whether the distance in the row above grows or falls, and then whether that at the edge does.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Advance(int block, Vector256<ulong> mask, int edge, ref Vector256<ulong> up, ref Vector256<ulong> down)
    {
        var (more, less) = (_more[block], _less[block]);
        var vertical = mask | less;
        mask |= down;
        var horizontal = (((mask & more) + more) ^ more) | mask;
        var grows = less | ~(horizontal | more);
        var falls = more & horizontal;
        var (nextUp, nextDown) = ((grows >>> edge) & Vector256<ulong>.One, (falls >>> edge) & Vector256<ulong>.One);
        grows = (grows << 1) | up;
        falls = (falls << 1) | down;
        _more[block] = falls | ~(vertical | grows);
        _less[block] = grows & vertical;
        (up, down) = (nextUp, nextDown);
    }

    // Neighbours differ by at most one, so in no lane can a row of this block be within the limit.
    private bool IsSpent(int block, Vector256<long> score) => Vector256.GreaterThanOrEqualAll(score, _limit + Vector256.Create((long)_pattern.RowsOf(block)));

    // In some lane the distance at the edge was within the limit, and the first row below it may now be.
    private bool Grows(Vector256<long> before, Vector256<long> step, Vector256<ulong> next) => (Vector256.LessThanOrEqual(before, _limit)
        & (Vector256.LessThan(step, Vector256<long>.Zero) | Vector256.Equals(next & Vector256<ulong>.One, Vector256<ulong>.One).AsInt64())) != Vector256<long>.Zero;

    // Takes up a block again and says by how much the distance at its edge exceeds that which the block above had a column before.
    private Vector256<long> Begin(int block, Vector256<ulong> mask, Vector256<ulong> up, Vector256<ulong> down)
    {
        var rows = _pattern.RowsOf(block);
        (_more[block], _less[block]) = (Vector256<ulong>.AllBitsSet, Vector256<ulong>.Zero);
        Advance(block, mask, rows - 1, ref up, ref down);
        return Vector256.Create((long)rows) + (up - down).AsInt64();
    }

    // The difference between the distances at the edge of a block and of the one above.
    private Vector256<long> Height(int block)
    {
        var rows = ulong.MaxValue >> (BitPattern.BlockRows - _pattern.RowsOf(block));
        var (more, less) = (_more[block], _less[block]);
        return Vector256.Create(Of(0), Of(1), Of(2), Of(3));

        long Of(int lane) => BitOperations.PopCount(more.GetElement(lane) & rows) - BitOperations.PopCount(less.GetElement(lane) & rows);
    }

    private void Keep(int read, Vector256<long> score)
    {
        for (var lane = 0; lane < Lanes; lane++)
        {
            if (score.GetElement(lane) <= _limit.GetElement(lane))
            {
                _found[lane].Add(new(_starts[lane] + read, (int)score.GetElement(lane)));
            }
        }
    }

    // Where in the pattern the code unit stands that each lane reads.
    private readonly ref struct Masks(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, ReadOnlySpan<ulong> third, ReadOnlySpan<ulong> fourth)
    {
        private readonly ReadOnlySpan<ulong> _first = first;

        private readonly ReadOnlySpan<ulong> _second = second;

        private readonly ReadOnlySpan<ulong> _third = third;

        private readonly ReadOnlySpan<ulong> _fourth = fourth;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<ulong> Of(int block) => Vector256.Create(_first[block], _second[block], _third[block], _fourth[block]);
    }
}

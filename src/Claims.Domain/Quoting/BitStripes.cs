using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Claims.Domain;

/// <summary>
/// <see cref="BitColumn"/> for a long text: four stripes of it are searched at once, one in each lane of a vector. A match is never longer than the pattern and its
/// errors together, so each stripe begins that much before the ends that it answers for. A block is computed as long as one lane needs it.
/// </summary>
internal sealed class BitStripes
{
    private const int Lanes = 4;

    private readonly BitPattern _pattern;

    private readonly Vector256<long> _limit;

    private readonly Vector256<ulong>[] _more;

    private readonly Vector256<ulong>[] _less;

    // Where each lane begins in the text, and how many code units it reads.
    private readonly int[] _starts = new int[Lanes];

    private readonly int _steps;

    private readonly List<ApproximateEnd>[] _found = [[], [], [], []];

    private BitStripes(BitPattern pattern, int textLength, int stripe, int limit)
    {
        (_pattern, _limit, _steps) = (pattern, Vector256.Create((long)limit), stripe + pattern.Length + limit);
        _more = new Vector256<ulong>[pattern.Blocks];
        _less = new Vector256<ulong>[pattern.Blocks];
        Array.Fill(_more, Vector256<ulong>.AllBitsSet);
        for (var lane = 0; lane < Lanes; lane++)
        {
            _starts[lane] = Math.Max(0, Math.Min(textLength, (lane + 1) * stripe) - _steps);
        }
    }

    /// <summary>Whether the text is so long that the stripes are worth their overlap.</summary>
    public static bool Suit(BitPattern pattern, int textLength, int limit) => textLength / (2 * Lanes) > pattern.Length + limit;

    /// <summary>Every end of a match with at most this many errors, in the order of the text, which has to suit.</summary>
    public static List<ApproximateEnd> Ends(BitPattern pattern, ReadOnlySpan<char> text, int limit)
    {
        var stripe = (text.Length + Lanes - 1) / Lanes;
        var stripes = new BitStripes(pattern, text.Length, stripe, limit);
        stripes.Run(text, BitColumn.FirstBlocks(limit) - 1);
        return [.. stripes._found.SelectMany((ends, lane) => ends.Where(end => (end.End - 1) / stripe == lane))];
    }

    private void Run(ReadOnlySpan<char> text, int last)
    {
        var (bottom, score) = (_pattern.Blocks - 1, Vector256.Create((long)_pattern.RowsTo(last)));
        var first = text.Slice(_starts[0], _steps);
        var second = text.Slice(_starts[1], _steps);
        var third = text.Slice(_starts[2], _steps);
        var fourth = text.Slice(_starts[3], _steps);
        for (var at = 0; at < first.Length; at++)
        {
            var masks = new Masks(_pattern.Of(first[at]), _pattern.Of(second[at]), _pattern.Of(third[at]), _pattern.Of(fourth[at]));
            var (up, down) = (Vector256<ulong>.Zero, Vector256<ulong>.Zero);
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
                for (; last > 0 && Vector256.GreaterThanOrEqualAll(score, _limit + Vector256.Create((long)_pattern.RowsOf(last))); last--)
                {
                    score -= Height(last);
                }
            }

            if (last == bottom && Vector256.LessThanOrEqualAny(score, _limit))
            {
                Keep(at + 1, score);
            }
        }
    }

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

    // Where the code unit that each lane reads stands in the pattern.
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

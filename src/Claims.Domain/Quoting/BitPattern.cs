namespace Claims.Domain;

/// <summary>A pattern as bits: for each code unit the rows at which it stands, in blocks of 64 (the table Peq of Myers 1999).</summary>
internal sealed class BitPattern
{
    public const int BlockRows = 64;

    // Code unit → its row in the masks. Row 0 is empty: that of every code unit that the pattern lacks.
    private readonly ushort[] _rows = new ushort[char.MaxValue + 1];

    private readonly ulong[] _masks;

    public BitPattern(ReadOnlySpan<char> pattern)
    {
        Length = pattern.Length;
        Blocks = (Length + BlockRows - 1) / BlockRows;
        var used = 0;
        foreach (var sign in pattern)
        {
            if (_rows[sign] == 0)
            {
                _rows[sign] = (ushort)++used;
            }
        }

        _masks = new ulong[(used + 1) * Blocks];
        for (var at = 0; at < Length; at++)
        {
            _masks[(_rows[pattern[at]] * Blocks) + (at / BlockRows)] |= 1UL << (at % BlockRows);
        }
    }

    /// <summary>In code units.</summary>
    public int Length { get; }

    public int Blocks { get; }

    /// <summary>Rows of a block: 64, of the last one what is left.</summary>
    public int RowsOf(int block) => block == Blocks - 1 ? Length - (block * BlockRows) : BlockRows;

    /// <summary>Rows of all blocks up to this one.</summary>
    public int RowsTo(int block) => Math.Min(Length, (block + 1) * BlockRows);

    /// <summary>Where this code unit stands in the pattern, one word for each block.</summary>
    public ReadOnlySpan<ulong> Of(char sign) => _masks.AsSpan(_rows[sign] * Blocks, Blocks);
}

namespace Claims.Web.Workbench;

/// <summary>
/// Cuts one paragraph after the other at the starts and ends of passages, and nests the marks so that each closes inside what it opened in.
/// Every passage begins and ends with a sign, none with a space: so none begins or ends between two paragraphs.
/// </summary>
internal sealed class PassageCutter
{
    private readonly Passage[] _waiting;

    // Innermost last. Of two that begin together the longer one comes first, so that few marks are cut.
    private readonly List<Passage> _open = [];
    private readonly List<Piece> _pieces = [];
    private int _next;

    public PassageCutter(IEnumerable<Passage> passages) =>
        _waiting = [.. passages.OrderBy(passage => passage.Start).ThenByDescending(passage => passage.End).ThenBy(passage => passage.Label)];

    /// <summary>The pieces from one place to another; to be called from front to back.</summary>
    public IReadOnlyList<Piece> Cut(int from, int to)
    {
        _pieces.Clear();
        _pieces.AddRange(_open.Select(passage => new Piece.Open(passage, First: false)));
        OpenAt(from);
        var at = from;
        while (at < to)
        {
            var stop = Math.Min(to, Math.Min(NextStart(to), NextEnd(to)));
            if (stop > at)
            {
                _pieces.Add(new Piece.Words(at, stop));
            }

            at = stop;
            EndAt(at);
            OpenAt(at);
        }

        Suspend();
        return [.. _pieces];
    }

    private void OpenAt(int at)
    {
        for (; _next < _waiting.Length && _waiting[_next].Start == at; _next++)
        {
            _open.Add(_waiting[_next]);
            _pieces.Add(new Piece.Open(_waiting[_next], First: _waiting[_next].Begins));
        }
    }

    /// <summary>Closes what ends here, a whole quote with its number; marks above it that go on are closed before and opened again after it.</summary>
    private void EndAt(int at)
    {
        var lowest = _open.FindIndex(passage => passage.End <= at);
        if (lowest < 0)
        {
            return;
        }

        var goingOn = new List<Passage>();
        for (var i = _open.Count - 1; i >= lowest; i--)
        {
            if (_open[i].End > at)
            {
                goingOn.Insert(0, _open[i]);
            }
            else if (_open[i].Ends)
            {
                _pieces.Add(new Piece.Number(_open[i]));
            }

            _pieces.Add(new Piece.Close());
        }

        _open.RemoveRange(lowest, _open.Count - lowest);
        foreach (var passage in goingOn)
        {
            _open.Add(passage);
            _pieces.Add(new Piece.Open(passage, First: false));
        }
    }

    private void Suspend() => _pieces.AddRange(_open.Select(_ => new Piece.Close()));

    private int NextStart(int to) => _next < _waiting.Length ? _waiting[_next].Start : to;

    private int NextEnd(int to) => _open.Count == 0 ? to : _open.Min(passage => passage.End);
}

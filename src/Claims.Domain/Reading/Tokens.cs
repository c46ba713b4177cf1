namespace Claims.Domain;

/// <summary>The tokens of one text, with their words in lower case. Beyond either end there are empty words.</summary>
internal sealed class Tokens
{
    private readonly List<Token> _tokens;

    private readonly string?[] _low;

    public Tokens(string text)
    {
        Text = text;
        _tokens = Tokenizer.Split(text);
        _low = new string?[_tokens.Count];
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    public Token this[int at] => _tokens[at];

    public bool Is(int at, TokenKind kind) => at >= 0 && at < Count && _tokens[at].Kind == kind;

    public bool IsSign(int at, char sign) => Is(at, TokenKind.Sign) && Text[_tokens[at].Start] == sign;

    /// <summary>Whether a hyphen or a dash stands there.</summary>
    public bool IsDash(int at) => Is(at, TokenKind.Sign) && Text[_tokens[at].Start] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>Whether nothing stands between this token and the next.</summary>
    public bool IsGlued(int at) => at >= 0 && at + 1 < Count && _tokens[at].End == _tokens[at + 1].Start;

    public bool IsCapital(int at) => Is(at, TokenKind.Word) && char.IsUpper(Text[_tokens[at].Start]);

    public string Exact(int at) => at >= 0 && at < Count ? Text[_tokens[at].Start.._tokens[at].End] : "";

    /// <summary>The token in lower case and without soft hyphens.</summary>
    public string Low(int at)
    {
        if (at < 0 || at >= Count)
        {
            return "";
        }

        return _low[at] ??= Lower(Exact(at));
    }

    /// <summary>The token after this one, over a hyphen that joins both: "8-Milliarden".</summary>
    public int Step(int at) => IsDash(at + 1) && IsGlued(at) && IsGlued(at + 1) && Is(at + 2, TokenKind.Word) ? at + 2 : at + 1;

    public TextRange Range(int first, int last) => new(_tokens[first].Start, _tokens[last].End);

    public static string Lower(string word) =>
        word.Contains('\u00AD', StringComparison.Ordinal) ? word.ToLowerInvariant().Replace("\u00AD", "", StringComparison.Ordinal) : word.ToLowerInvariant();
}

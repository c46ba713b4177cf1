namespace Claims.Domain;

/// <summary>What a token of a text is.</summary>
internal enum TokenKind
{
    Word = 1,
    Digits,
    Sign,
}

/// <summary>A word, a written number or one sign, and where it stands in UTF-16 code units.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);

namespace Claims.Domain;

/// <summary>A full stop, question mark, exclamation mark or several of them, and whether the sentence ends there.</summary>
/// <param name="Start">Where the sentence began.</param>
/// <param name="Mark">The first mark.</param>
/// <param name="Closing">One past the last mark.</param>
/// <param name="After">One past the quotation marks, brackets and footnote numbers that close behind it.</param>
/// <param name="Next">The first sign after it that is no white space, or the end of the text.</param>
internal readonly record struct SentenceStop(int Start, int Mark, int Closing, int After, int Next)
{
    private const string Closers = "\"“”»«’‘‹›')]";
    private const string Openers = "„‚»«“\"'(";

    public static bool IsMark(char sign) => sign is '.' or '!' or '?' or '…';

    public static SentenceStop At(string text, int start, int mark)
    {
        var closing = mark;
        while (closing < text.Length && IsMark(text[closing]))
        {
            closing++;
        }

        var after = AfterClosers(text, closing);
        return new SentenceStop(start, mark, closing, after, Sentences.SkipSpace(text, after));
    }

    public bool Ends(string text, Language language)
    {
        if (Next == text.Length || Next == After)
        {
            return Next == text.Length || EndsWithoutSpace(text);
        }

        var goesOn = text[Next] is ',' or ';' or ':' or ')' or ']'
            || (char.IsLower(text[Next]) && (After > Closing || text[Mark] is '.' or '…'));
        var elision = Mark > 0 && text[Mark - 1] is '[' or '(';
        var full = text[Mark] == '.' && Closing == Mark + 1;
        return !goesOn && !elision && !(full && BelongsToWord(text, language));
    }

    // „… nieder.“ and „… nieder.[3]“; a quotation mark right before a word opens what follows.
    private static int AfterClosers(string text, int closing)
    {
        var after = closing;
        while (after < text.Length && (Closers.Contains(text[after]) || IsFootnote(text, after)))
        {
            after = text[after] == '[' ? text.IndexOf(']', after) + 1 : after + 1;
        }

        return after > closing && after < text.Length && char.IsLetter(text[after]) && text[after - 1] != ']' ? after - 1 : after;
    }

    private static bool IsFootnote(string text, int at)
    {
        var number = at + 1;
        while (text[at] == '[' && number < text.Length && number - at < 4 && char.IsAsciiDigit(text[number]))
        {
            number++;
        }

        return number > at + 1 && number < text.Length && text[number] == ']';
    }

    // Where a space was lost: „… nieder.„Momentan“, „… weiß.Und“; but neither „example.org“ nor „3.5“.
    private bool EndsWithoutSpace(string text)
    {
        var afterWord = Mark > 1 && char.IsLower(text[Mark - 1]) && (text[Mark] != '.' || char.IsLower(text[Mark - 2]));
        var beforeWord = char.IsUpper(text[After]) && After + 1 < text.Length && char.IsLower(text[After + 1]);
        return afterWord && (beforeWord || Openers.Contains(text[After]));
    }

    private bool BelongsToWord(string text, Language language)
    {
        var word = WordBefore(text);
        var anew = IsQuoted(text) || SentenceWords.Start(WordAfter(text), language);
        var digits = word.Length > 0 && word.All(sign => char.IsAsciiDigit(sign) || sign == '.');
        return digits ? IsOrdinal(text, word, anew, language)
            : SentenceWords.NeverEnd(word)
            || (SentenceWords.BeforeNumber(word) && char.IsAsciiDigit(text[Next]))
            || (!anew && (SentenceWords.MayEnd(word) || IsInitials(word) || (language == Language.De && IsRoman(word))));
    }

    private bool IsQuoted(string text) => After > Closing && text[After - 1] is not (')' or ']');

    // „am 16. Mai“, „16. 5. 2024“, „3. Amtszeit“ and the number of a list item; but neither „auf 3,5.“ nor „um 12:30.“ nor „im Jahr 2024.“
    private bool IsOrdinal(string text, string number, bool anew, Language language)
    {
        var from = Mark - number.Length;
        var item = text.AsSpan(Start, from - Start).IsWhiteSpace();
        var part = from > 0 && text[from - 1] is ',' or ':';
        return item ? number.Length < 4
            : language == Language.De && !part && !anew
            && (number.Length < 4 || number.Contains('.')) && (!number.Contains('.') || char.IsAsciiDigit(text[Next]));
    }

    // "A", "z.B", "U.S"
    private static bool IsInitials(string word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsLetter(word[at]) : word[at] != '.')
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    private static bool IsRoman(string word) => word.Length > 0 && word.AsSpan().IndexOfAnyExcept("IVX") < 0;

    // The word that the stop follows; the letters of „z. B.“ are one word.
    private string WordBefore(string text)
    {
        var from = Mark;
        while (from > Start && Mark - from <= SentenceWords.Longest
            && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.' || IsSpaceBetweenLetters(text, from - 1)))
        {
            from--;
        }

        return string.Concat(text[from..Mark].Where(sign => !char.IsWhiteSpace(sign)));
    }

    private bool IsSpaceBetweenLetters(string text, int at) =>
        text[at] is ' ' or '\u00A0' or '\u202F' && at - 2 >= Start && text[at - 1] == '.' && char.IsLetter(text[at - 2])
        && (at - 3 < Start || !char.IsLetterOrDigit(text[at - 3])) && char.IsLetter(text[at + 1]) && text[at + 2] == '.';

    private ReadOnlySpan<char> WordAfter(string text)
    {
        var to = Next;
        while (to < text.Length && to - Next <= SentenceWords.Longest && char.IsLetter(text[to]))
        {
            to++;
        }

        return text.AsSpan(Next, to - Next);
    }
}

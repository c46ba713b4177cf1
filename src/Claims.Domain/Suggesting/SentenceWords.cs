using System.Collections.Frozen;

namespace Claims.Domain;

/// <summary>The words that decide whether a full stop ends a sentence: abbreviations before it, and what a sentence begins with after it.</summary>
internal static class SentenceWords
{
    /// <summary>No word of these lists is longer, in UTF-16 code units.</summary>
    public const int Longest = 12;

    // Titles, and words that introduce something: whatever follows belongs to them.
    private static readonly FrozenSet<string> Introducing = Set(
        "Dr Prof Mr Mrs Ms Messrs Hr Hrn Fr Frl Dipl Ing Rev Hon Sen Rep Gov Gen Lt Sgt Capt Col Maj Pres St Ste Mt Ft vs "
        + "z.B zB z.Bsp d.h dh u.a.m i.e e.g eg ie cf vgl ca circa bzw resp sog sogen insb insbes bspw evtl ggf gem approx "
        + "Ziff geb gest gegr verh Mag Dres phil med jur rer nat Bü hl v.Chr n.Chr mind inkl exkl zzgl abzgl i.V z.T i.d.R o.g s.o s.u");

    // These stand at the end of a sentence as well.
    private static readonly FrozenSet<string> Shortening = Set(
        "Mio Mrd Bio Tsd Mill bn mn usw etc al u.a ua u.ä o.ä u.U Jr Sr Inc Ltd Co Corp Bros Dept Univ Assn Ave Blvd Rd Str Jh Jhd Jhdt Std Min Sek min max Tel Chr "
        + "Abt Aufl Hrsg Ed Eds Red Anm Verf dpa bes allg amerik brit dt engl franz russ chin europ natl verst Ph.D a.m p.m a.D i.R e.V o.J");

    private static readonly FrozenSet<string> Numbering = Set(
        "Nr No Nos Art Abs Bd Vol pp Fig Abb Tab Kap Ch Sec Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Oct Nov Dez Dec Mo Di Mi Do Fr Sa So Mon Tue Wed Thu Fri Sat Sun");

    private static readonly FrozenSet<string> GermanStarts = Set(
        "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Ich Du Er Sie Es Wir Ihr Man Dies Diese Dieser Dieses Diesen Diesem Jene Jener In Im Am An Auf Aus Bei Beim Bis "
        + "Durch Für Gegen Mit Nach Ohne Seit Über Um Unter Von Vom Vor Während Wegen Zu Zum Zur Zwischen Und Aber Oder Doch Denn Auch Als Da Dabei Dafür Dagegen Daher Damals Damit "
        + "Danach Dann Daran Darauf Darum Dass Dazu Deshalb Deswegen Dort Erst Jedoch Jetzt Heute Gestern Hier Kein Keine Laut Nun Nur Ob Obwohl Schließlich Schon So Sogar Trotz Trotzdem "
        + "Viele Warum Was Weil Welche Wenn Wer Wie Wieder Wo Zudem Zuletzt Außerdem Allerdings Alle Alles Andere Beide Etwa Mehr Nicht Noch Solche Sein Seine Unser Unsere");

    private static readonly FrozenSet<string> EnglishStarts = Set(
        "The A An This That These Those It He She We They You I There Here In On At By For From With Without As After Before Since During Of To Under Over And But Or Nor So Yet If When "
        + "While Where Who Why What Which How Now Then Today Also However Although Though Because Its His Her Our Their My Your No Not All Some Many Most Both Each Every Let Meanwhile Still Only");

    /// <summary>Whether a full stop after the word is the word's own, whatever follows: "Dr.", "z. B.".</summary>
    public static bool NeverEnd(string word) => Introducing.Contains(word);

    /// <summary>Whether a full stop after the word may be the word's own and the sentence's: "Mrd.", "etc.".</summary>
    public static bool MayEnd(string word) => Shortening.Contains(word);

    /// <summary>Whether the word is an abbreviation before a figure: "Nr. 5", "No. 5". Elsewhere it may be a word: "No."</summary>
    public static bool BeforeNumber(string word) => Numbering.Contains(word);

    /// <summary>Whether a sentence begins with the word far more often than a name or a German noun does.</summary>
    public static bool Start(ReadOnlySpan<char> word, Language language) =>
        (language == Language.De ? GermanStarts : EnglishStarts).GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

namespace Claims.Tests.Domain.Reading;

/// <summary>The public cases that are not read as they expect, by file and number, each with its reason.</summary>
internal static class PublicDatesLeft
{
    private const string Holidays = "a holiday is no date that a figure is about";

    private const string Times = "a time of day: only its day is read, or nothing";

    private const string Weekdays = "a weekday without a date is one of two days";

    private const string Weekends = "weekends and working days";

    private const string Seasons = "a season without a year has no certain days";

    private const string Weeks = "a numbered week, a week of a month, a day or the rest of a week; weeks from now are no day";

    private const string Vague = "a part of no certain length: the whole is read, or nothing";

    private const string Open = "one end is not said, or the bound counts from another date";

    private const string Durations = "a length of time, or as precise as its unit only: \"two years ago\" is a year";

    private const string Referring = "refers to a time said elsewhere, or begins with its article";

    private const string Spelled = "a year, decade or month spelled out as a number in words";

    private const string Unreal = "a day that is in no calendar";

    private const string OtherYears = "a school, fiscal or calendar year by that name";

    private const string Signs = "signs with spaces or commas between numbers part them";

    private const string Ends = "another end: a century runs from its year 1, decades from now roll, or with its article";

    private const string Reversed = "counts from the date of the source and ends before it begins";

    private const string LastMonth = "the last September is the one before the source was written";

    private const string Now = "\"now\" is no date";

    private const string Ambiguous = "a fraction, a decimal number, or a date that is read differently in Britain and America";

    private const string BareDays = "a day without a month, English";

    private const string Others = "other words of an appointment book, quarters that roll by the calendar, digits without signs";

    public static readonly (string File, string Reason, string Numbers)[] All =
    [
        ("German/DateExtractor", Weekdays, "9 11-12 16"),
        ("German/DateExtractor", Seasons, "17"),
        ("German/DateExtractor", Weeks, "10"),
        ("German/DateExtractor", Ambiguous, "7"),
        ("German/DateParser", Weekdays, "11 30"),
        ("German/DatePeriodExtractor", Seasons, "49-52"),
        ("German/DatePeriodParser", Weekends, "26 30-31"),
        ("German/DatePeriodParser", Weeks, "8 12 20-21 28-29"),
        ("German/DatePeriodParser", Vague, "24 50"),
        ("German/DatePeriodParser", Open, "51"),
        ("German/DatePeriodParser", Spelled, "37"),
        ("German/DatePeriodParser", LastMonth, "7 19"),
        ("German/DateTimeModel", Holidays, "110 138-149 152 157-158 165 176-177 183 186"),
        ("German/DateTimeModel", Times, "15-17 45-46"),
        ("German/DateTimeModel", Weekdays, "7 60 109 154-155 166 195-197 200-202"),
        ("German/DateTimeModel", Weekends, "56-57 64-65 90-92"),
        ("German/DateTimeModel", Weeks, "13 101-102 174"),
        ("German/DateTimeModel", Vague, "75-76 79 153"),
        ("German/DateTimeModel", Open, "77 189"),
        ("German/DateTimeModel", Durations, "151"),
        ("German/DateTimeModel", Referring, "167-168 173"),
        ("German/DateTimeModel", Spelled, "192-193 199"),
        ("German/DateTimeModel", Unreal, "125-126 130"),
        ("German/DateTimeModel", Signs, "80 133"),
        ("German/DateTimeModel", Ambiguous, "122-124 128-129 190"),
        ("German/DateTimeModel", Others, "191"),
        ("German/DateTimeParser", Times, "3-7 9-13 15-17 19"),
        ("German/HolidayExtractor", Holidays, "1-57"),
        ("German/HolidayParser", Holidays, "1-61"),
        ("German/MergedParser", Holidays, "2"),
        ("German/MergedParser", Times, "1"),
        ("English/DateExtractor", Times, "145"),
        ("English/DateExtractor", Weekdays, "31-32 34-41 51-53 57-59 91 99-106 109-110 118-119 125-126 130-134 136-138"),
        ("English/DateExtractor", Weekends, "140"),
        ("English/DateExtractor", Weeks, "33 128 135"),
        ("English/DateExtractor", Vague, "70 114"),
        ("English/DateExtractor", Open, "127 129"),
        ("English/DateExtractor", Durations, "19 112-113 115"),
        ("English/DateExtractor", Referring, "49 54-56 108 116"),
        ("English/DateExtractor", Spelled, "66 80-81 86 120-122"),
        ("English/DateExtractor", Signs, "7 9 25-26 141"),
        ("English/DateExtractor", Ambiguous, "16-17 20-23"),
        ("English/DateExtractor", BareDays, "72-79 82-85"),
        ("English/DateExtractor", Others, "1"),
        ("English/DateParser", Weekdays, "34-35 46-51 56-59 83-87 103-104 108-112 122-123"),
        ("English/DateParser", Weekends, "128"),
        ("English/DateParser", Weeks, "63 125 127"),
        ("English/DateParser", Vague, "65-66 97"),
        ("English/DateParser", Open, "124 126"),
        ("English/DateParser", Durations, "16 64 93 95-96 98-100"),
        ("English/DateParser", Referring, "44 52-54 60 62 89 101"),
        ("English/DateParser", Spelled, "31 75-76 105-107"),
        ("English/DateParser", Unreal, "135-136"),
        ("English/DateParser", Signs, "6 24-25 117"),
        ("English/DateParser", Ambiguous, "14-15 19-22 118-119 133"),
        ("English/DateParser", BareDays, "67-74"),
        ("English/DateParser", Others, "1 113-114"),
        ("English/DatePeriodExtractor", Weekdays, "169 188-189 192 194 240-243 310 351"),
        ("English/DatePeriodExtractor", Weekends, "166 222"),
        ("English/DatePeriodExtractor", Seasons, "210-213 264 278"),
        ("English/DatePeriodExtractor", Weeks, "167-168 179-180 208-209 218-220 223-228 232 262 266 270 311-312 317 319-321 324 329 343-345 349-350 352-357"),
        ("English/DatePeriodExtractor", Vague, "181 229-231 314"),
        ("English/DatePeriodExtractor", Open, "187 325-326"),
        ("English/DatePeriodExtractor", Durations, "271 322-323"),
        ("English/DatePeriodExtractor", Referring, "147 221 316 318 336"),
        ("English/DatePeriodExtractor", Spelled, "252-255 257-261 263 265"),
        ("English/DatePeriodExtractor", Signs, "280-282 284 286-288 290-292"),
        ("English/DatePeriodExtractor", Ends, "267-269"),
        ("English/DatePeriodExtractor", Reversed, "186 347-348"),
        ("English/DatePeriodExtractor", Now, "338-339"),
        ("English/DatePeriodExtractor", Ambiguous, "204 337"),
        ("English/DatePeriodExtractor", Others, "333-334"),
        ("English/DatePeriodParser", Weekdays, "4 99-101 194 236 242"),
        ("English/DatePeriodParser", Weekends, "33-35 54-55 106 135 200"),
        ("English/DatePeriodParser", Seasons, "82-87 130 153"),
        ("English/DatePeriodParser", Weeks, "19-21 30 32 45-50 53 64-67 91 94 97 103-105 107 128 132 145 147-149 151-152 195-196 198 202 205 209-212 215 220-221 233-235 240-241 243-248"),
        ("English/DatePeriodParser", Vague, "29 51-52 90 92-93 95-96 98 150 197 203-204 206-208 249-251"),
        ("English/DatePeriodParser", Open, "133-134 139-140 154-159 216-217"),
        ("English/DatePeriodParser", Durations, "114 146 213-214 218-219"),
        ("English/DatePeriodParser", Referring, "2 22 199 201"),
        ("English/DatePeriodParser", Spelled, "117-120 122-127 129 131"),
        ("English/DatePeriodParser", Signs, "169-171 173-175 177-179 181"),
        ("English/DatePeriodParser", Ends, "141-144"),
        ("English/DatePeriodParser", LastMonth, "17"),
        ("English/DatePeriodParser", Now, "228-229"),
        ("English/DatePeriodParser", Ambiguous, "23 223-224"),
        ("English/DateTimeModel", Holidays, "5 231-232 448 455-457 630 654-655 660-663 718-719 727-729 785 824-828 841 843 868 950 953"),
        ("English/DateTimeModel", Times, "26-27 30 33-35 37 88 94 128-129 155-161 182-183 186 190-191 226 237-241 251 296 317-319 321 396 401 403-404 409 417 419 422-423 426 428 458-459 470 483 499-500 519-520 589-592 609 612 700 723 732 751 762-763 773-776 796 815 900 903-904 908-909 917-918"),
        ("English/DateTimeModel", Weekdays, "13 89 93 164-165 220-222 233 236 259 334-339 349 374-378 383-390 435 437-439 444 521 526-527 531 540 583 616 709 713 864-867 869-870 872-876 878 882 895 930 956"),
        ("English/DateTimeModel", Weekends, "123 255-257 683-684 698"),
        ("English/DateTimeModel", Seasons, "21 628 641 646"),
        ("English/DateTimeModel", Weeks, "19 100 111 121 132 140 143 149-150 169 172 194-198 202 234-235 242 267 295 348 352-361 411 450 507-509 579-581 584-586 637 697 710 715 802 806 809 812-813 818-819 856-857 860-861 871 891-892"),
        ("English/DateTimeModel", Vague, "141-142 145-147 227 254 269 271 273 278-279 281 344 346-347 379-381 424-425 597-602 664-668 693-696 705-706 889"),
        ("English/DateTimeModel", Open, "22 110 144 148 151 162-163 170-171 179-181 217 230 270 272 274 331-332 397 410 412 420-421 449 487-488 539 669-670 672 714 726 777 823 888 890 896"),
        ("English/DateTimeModel", Durations, "175-178 201 203-204 261-263 266 294 469 538 651 730-731 786 807-808 810-811"),
        ("English/DateTimeModel", Referring, "14 122 124-126 130-131 133 193 250 277 497 645 671 858-859 943-944"),
        ("English/DateTimeModel", Spelled, "8 427 673 846-853 928-929"),
        ("English/DateTimeModel", Unreal, "544-546 743-744"),
        ("English/DateTimeModel", OtherYears, "471-481"),
        ("English/DateTimeModel", Signs, "258 299-301 312-313 611 712 748 755"),
        ("English/DateTimeModel", Ends, "893-894"),
        ("English/DateTimeModel", Now, "429-431 605 608"),
        ("English/DateTimeModel", Ambiguous, "7 297-298 302 308 311 340 345 436 440-441 443 741 747 767 769"),
        ("English/DateTimeModel", BareDays, "243-244 442"),
        ("English/DateTimeModel", Others, "98 112 139 206 209 215 260 268 288 464-466 468 482 486 496 502 558 574-575 617 674-676 704 711 749 787-789 839-840 854-855 862-863 914 916 919 941-942 946-948"),
        ("English/DateTimeParser", Times, "7-16 20-24 27 31-32 37 41-42 49-51 59-64"),
        ("English/HolidayExtractor", Holidays, "1-11"),
        ("English/HolidayParser", Holidays, "1-26"),
        ("English/MergedParser", Holidays, "8-9 32-33"),
        ("English/MergedParser", Times, "14 34 69-70 105-107 111-113 137-138 141 156-159"),
        ("English/MergedParser", Weekdays, "15 29 31 36"),
        ("English/MergedParser", Weeks, "4 20 115 121-122 125 128-132 147-149 151"),
        ("English/MergedParser", Vague, "50 52 54 57 91-92 96 98 102-103"),
        ("English/MergedParser", Open, "1 10 48-49 51 53 55 58-63 72 94-95 99-100 108 110 114 116-118 123-124 134-136 162"),
        ("English/MergedParser", Durations, "19 21-22 152-155"),
        ("English/MergedParser", Referring, "146"),
        ("English/MergedParser", Signs, "26 56 78-80 82-84 86-88 90"),
    ];

    /// <summary>The numbers of a file's cases that are left.</summary>
    public static IReadOnlySet<int> Of(string file) => All.Where(row => row.File == file).SelectMany(row => row.Numbers.Split(' ')).SelectMany(Numbers).ToHashSet();

    private static IEnumerable<int> Numbers(string range)
    {
        int[] ends = [.. range.Split('-').Select(end => int.Parse(end, System.Globalization.CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}

namespace Claims.Domain;

/// <summary>What can be seen in a sentence and speaks for checking it or, from <see cref="Question"/> on, against it. The file of weights says how much.</summary>
public enum SuggestionReason
{
    /// <summary>A figure, in digits or as a word.</summary>
    Number = 1,
    Share,
    Money,

    /// <summary>A date, a year, or words for a time that has passed.</summary>
    Date,
    Comparison,

    /// <summary>A superlative, a record, a first time.</summary>
    Superlative,
    Change,

    /// <summary>Somebody is named who is said to say it.</summary>
    Attribution,
    Cause,

    /// <summary>All, none, always, never: one counter-example is enough.</summary>
    Universal,

    /// <summary>A matter that offices count and publish.</summary>
    Topic,

    /// <summary>A country, a party, an office, a law.</summary>
    Name,

    /// <summary>A deed that somebody did and that others recorded.</summary>
    Deed,

    /// <summary>Words that state how something is or was.</summary>
    Fact,

    /// <summary>Many words: there is something in it that can be checked.</summary>
    Lengthy,
    Question,
    Exclamation,
    Opinion,

    /// <summary>What somebody is going to do, and forecasts.</summary>
    Intention,

    /// <summary>A demand or a request.</summary>
    Demand,
    Conditional,

    /// <summary>Greetings, thanks and turns of a conversation.</summary>
    Greeting,

    /// <summary>Speaks to the reader or about the one who speaks before.</summary>
    Address,

    /// <summary>Hardly any words.</summary>
    Brief,
}

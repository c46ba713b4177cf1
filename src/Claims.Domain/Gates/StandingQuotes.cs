namespace Claims.Domain;

/// <summary>Every quote stands word for word in a captured text of its source (IFCN, standards and transparency of methodology). A text that its owner does not let a desk keep is a reason.</summary>
public sealed class StandingQuotes() : Gate("quotes.stand", Strictness.Blocks, GatePlace.Quotes, allowsException: true)
{
    public override GateSight Look(GateCase about) =>
        about.Log.Quotes == 0 ? GateSight.Met("none")
        : about.Log.WaitingQuotes == 0 ? GateSight.Met("all", about.Log.Quotes.ToText())
        : GateSight.Missed("waiting", about.Log.WaitingQuotes.ToText(), about.Log.Quotes.ToText());
}

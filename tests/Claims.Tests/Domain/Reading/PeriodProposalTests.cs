using Claims.Domain;

namespace Claims.Tests.Domain.Reading;

/// <summary>The quote stands in ⟦ ⟧, the sentence is the whole text.</summary>
public sealed class PeriodProposalTests
{
    [Theory]
    [InlineData("2022 waren es mehr, ⟦2023 kamen 240 Mrd. Dollar zusammen⟧.", "2023", false, true, "2023")]
    [InlineData("⟦Im vergangenen Jahr kamen 240 Mrd. Dollar zusammen⟧.", "2023", true, true, "vergangenen Jahr")]
    [InlineData("Im Jahr 2022 ⟦kamen 240 Mrd. Dollar zusammen⟧.", "2022", true, false, "Jahr 2022")]
    [InlineData("⟦Von Januar bis März kamen 5, im Jahr 2019 dagegen 7 Mrd.⟧", "2019", false, true, "Jahr 2019")]
    [InlineData("⟦2023 kamen mehr, im Jahr 2023⟧.", "2023", false, true, "2023")]
    public void The_period_nearest_to_the_figure_is_proposed(string marked, string period, bool isReadIn, bool isInQuote, string words)
    {
        var proposal = Of(marked);

        Assert.NotNull(proposal);
        Assert.Equal((period, isReadIn, isInQuote, words), (proposal.Period.ToString(), proposal.IsReadIn, proposal.IsInQuote, proposal.Words));
        Assert.Equal(words, proposal.Place.Of(Marked.Text(marked)));
    }

    [Theory]
    [InlineData("⟦Es kamen 240 Mrd. Dollar zusammen⟧.")]
    [InlineData("⟦2022 waren es 5 und 2023 sind es 7⟧.")]
    [InlineData("2022 war sie niedrig, 2023 hoch, dann ⟦fiel die Quote⟧.")]
    public void Where_none_is_nearest_none_is_proposed(string marked) => Assert.Null(Of(marked));

    [Fact]
    public void A_period_outside_the_sentence_is_not_proposed()
    {
        const string text = "2022 war gut. Es kamen 5.";
        var readings = PeriodReader.Read(text, Language.De);

        Assert.Null(PeriodProposal.Of(readings, [new(14, 25)], new TextRange(14, 25)));
    }

    [Fact]
    public void What_a_quote_leaves_out_stands_beside_it()
    {
        const string text = "Der Handel legte zu, im vergangenen Jahr auf 220 Mrd. Euro.";
        var proposal = PeriodProposal.Of(PeriodReader.Read(text, Language.De, PartialDate.Parse("2024-05")), [new(0, 19), new(45, 58)], new(0, text.Length));

        Assert.NotNull(proposal);
        Assert.Equal(("2023", false, true, true), (proposal.Period.ToString(), proposal.IsInQuote, proposal.IsReadIn, proposal.IsCounted));
    }

    private static PeriodProposal? Of(string marked)
    {
        var text = Marked.Text(marked);
        var quote = new TextRange(marked.IndexOf('⟦', StringComparison.Ordinal), marked.IndexOf('⟧', StringComparison.Ordinal) - 1);
        return PeriodProposal.Of(PeriodReader.Read(text, Language.De, PartialDate.Parse("2024-05")), [quote], new TextRange(0, text.Length));
    }
}

using Claims.Tests.Dossiers;
using Claims.Tests.Pdf.Rules;
using Claims.Tests.Web.Verifying;

namespace Claims.Tests.Pdf;

public sealed class DossierRulesTests
{
    public static TheoryData<string> Samples => [.. PrintedSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Dossier_breaks_no_rule_of_an_archival_and_accessible_file(string sample) => Assert.Empty(Rule.Check(PrintedSamples.Of(sample)));

    [Fact]
    public void A_signed_edition_with_all_its_attachments_breaks_none_either()
    {
        using var edition = new SignedEdition();

        Assert.Empty(Rule.Check(edition.Sign()));
    }
}

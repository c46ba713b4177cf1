using Claims.Web.Signing;

namespace Claims.Tests.Web.Signing;

public sealed class CertificateNamesTests
{
    [Theory]
    [InlineData("CN=Das Prüfhaus", "Das Prüfhaus")]
    [InlineData("CN=\"Ein Haus, Prüfstelle\", O=Verlag GmbH, C=DE", "Ein Haus, Prüfstelle, Verlag GmbH")]
    [InlineData("O=Verlag GmbH, CN=Verlag GmbH", "Verlag GmbH")]
    [InlineData("C=DE, L=Hamburg", "C=DE, L=Hamburg")]
    [InlineData("kein Name", "kein Name")]
    [InlineData("", "")]
    public void A_certificate_names_a_person_or_a_house(string subject, string name) => Assert.Equal(name, CertificateNames.Of(subject));
}

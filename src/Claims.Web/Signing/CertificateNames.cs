using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Claims.Web.Signing;

/// <summary>Says to people whom a certificate names.</summary>
public static class CertificateNames
{
    /// <summary>Common name, then organisation where it is another (X.520, 6.2.2 and 6.4.1).</summary>
    private static readonly string[] Told = ["2.5.4.3", "2.5.4.10"];

    /// <param name="subject">A distinguished name, such as <c>CN=Das Prüfhaus</c>; one that tells neither is given back as it is.</param>
    public static string Of(string subject)
    {
        try
        {
            var parts = new X500DistinguishedName(subject).EnumerateRelativeDistinguishedNames().Where(part => !part.HasMultipleElements)
                .ToLookup(part => part.GetSingleElementType().Value, part => part.GetSingleElementValue());
            var told = Told.SelectMany(type => parts[type]).Where(name => !string.IsNullOrWhiteSpace(name)).Distinct().ToList();
            return told.Count == 0 ? subject : string.Join(", ", told);
        }
        catch (CryptographicException)
        {
            return subject;
        }
    }
}

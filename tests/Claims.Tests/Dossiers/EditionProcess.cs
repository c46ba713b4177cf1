using System.Globalization;
using Claims.Pdf;
using Claims.Web.Dossiers;

namespace Claims.Tests.Dossiers;

/// <summary>A process that prints and signs a frozen input into its current folder, and says where in the world it believes to be.</summary>
internal static class EditionProcess
{
    public const string Verb = "edition", Unsigned = "unsigned.pdf", Signed = "signed.pdf";

    /// <summary>Runs it to its end in this folder; what it says of language, time zone, processors and folder.</summary>
    public static string[] Run(string folder, string input, string key, string language, string timeZone, int processors)
    {
        var (exitCode, output, errors) = Programs.RunIn(
            folder,
            Programs.DotNet,
            [typeof(EditionProcess).Assembly.Location, Verb, input, key],
            ("LANG", language),
            ("LC_ALL", language),
            ("TZ", timeZone),
            ("DOTNET_PROCESSOR_COUNT", processors.ToString(CultureInfo.InvariantCulture)));
        Assert.True(exitCode == 0, errors);
        return output.TrimEnd('\n').Split('\n');
    }

    /// <summary>What the second process does.</summary>
    public static int Print(string input, string key)
    {
        using var signer = SigningIdentity.FromPkcs12(File.ReadAllBytes(key), "");
        var unsigned = DocumentPrinter.Print(PrintedDossier.Document(File.ReadAllBytes(input), new Dictionary<string, byte[]>())).Bytes;
        File.WriteAllBytes(Unsigned, unsigned);
        File.WriteAllBytes(Signed, DocumentSigner.Sign(unsigned, signer));
        Console.Out.Write(string.Join('\n', CultureInfo.CurrentCulture.Name, TimeZoneInfo.Local.BaseUtcOffset, Environment.ProcessorCount, Environment.CurrentDirectory));
        return 0;
    }
}

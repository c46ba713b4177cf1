using System.Globalization;
using Claims.Pdf;
using Claims.Tests.Dossiers;
using Claims.Web.Dossiers;

namespace Claims.Tests.Pdf;

public sealed class ReproducibilityTests
{
    [SkippableFact]
    public void Two_processes_with_other_language_and_time_zone_write_the_same_bytes()
    {
        Programs.Require("dotnet");
        var here = PrintedSamples.Of("rich");

        Assert.Equal(here, PrintElsewhere("C", "UTC"));
        Assert.Equal(here, PrintElsewhere("de_DE.UTF-8", "Asia/Tokyo"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Culture_of_the_thread_changes_no_byte(string culture)
    {
        var content = SampleDossier.Rich();
        var expected = PrintedSamples.Of("rich");
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, DocumentPrinter.Print(DossierDocument.Build(content)).Bytes);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private static byte[] PrintElsewhere(string language, string timeZone)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            var (exitCode, _, errors) = Programs.Run(
                "dotnet",
                [typeof(ReproducibilityTests).Assembly.Location, file],
                ("LANG", language),
                ("LC_ALL", language),
                ("TZ", timeZone));
            Assert.True(exitCode == 0, errors);
            return File.ReadAllBytes(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}

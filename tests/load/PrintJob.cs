namespace Claims.Load;

/// <summary>The dossier of so many claims: the page that the others read, and where the file goes.</summary>
internal sealed record PrintJob(int Claims, string Html, string Pdf)
{
    /// <summary>Writes the page.</summary>
    public static PrintJob Make(string folder, string name, int claims)
    {
        var job = new PrintJob(claims, Path.Combine(folder, name + ".html"), Path.Combine(folder, name + ".pdf"));
        var faces = new Uri(Path.GetFullPath("../../src/Claims.Pdf/Fonts/", Environment.CurrentDirectory));
        File.WriteAllText(job.Html, new HtmlPage(PrintSample.Of(claims), faces).Write());
        return job;
    }
}

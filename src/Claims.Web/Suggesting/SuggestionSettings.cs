using System.Globalization;

namespace Claims.Web.Suggesting;

/// <summary>Which weights the desk suggests by: those of the newsroom's own file, or those that it comes with.</summary>
public static class SuggestionSettings
{
    /// <summary>Setting with the path of the file.</summary>
    public const string File = "Claims:Suggestions";

    /// <param name="contentRoot">Full path from which a relative file counts.</param>
    /// <exception cref="IOException">The file cannot be read, or not understood: one line says which file, which line, and what is wrong.</exception>
    public static SuggestionWeights Read(IConfiguration settings, string contentRoot, TextCatalog words)
    {
        if (settings[File] is not { Length: > 0 } file)
        {
            return SuggestionWeights.Default;
        }

        var path = Path.GetFullPath(file, contentRoot);
        try
        {
            return SuggestionWeights.Parse(System.IO.File.ReadAllText(path));
        }
        catch (DomainException refusal)
        {
            var sentence = words.Find($"error.{refusal.Code}", Languages.English) ?? refusal.Code;
            throw new IOException($"{File}, {path}: {string.Format(CultureInfo.InvariantCulture, sentence, [.. refusal.Args])}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{File}: {failure.Message}", failure);
        }
    }
}

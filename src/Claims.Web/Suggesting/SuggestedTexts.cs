using Microsoft.Extensions.Caching.Memory;

namespace Claims.Web.Suggesting;

/// <summary>The suggestions of the texts that were looked at last. A captured text never changes, so that they are found once and paged from memory.</summary>
public sealed class SuggestedTexts(SuggestionWeights weights) : IDisposable
{
    /// <summary>Code units of all texts together: hundreds of articles, or a few books.</summary>
    private const long Room = 8 * 1024 * 1024;

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = Room });

    /// <param name="language">Tag of the source's language, which may be corrected later on.</param>
    /// <param name="read">Reads the words of the text.</param>
    public async Task<SuggestedText> OfAsync(SourceTextId id, string language, Func<Task<string?>> read)
    {
        if (_cache.TryGetValue((id, language), out SuggestedText? known))
        {
            return known!;
        }

        var found = SuggestedText.Of(await read() ?? "", language == "en" ? Language.En : Language.De, weights);
        return _cache.Set((id, language), found, new MemoryCacheEntryOptions { Size = found.Body.Length });
    }

    /// <summary>Forgets every text: words were erased from some.</summary>
    public void Clear() => _cache.Clear();

    public void Dispose() => _cache.Dispose();
}

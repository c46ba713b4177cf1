namespace Claims.Web.Recording;

/// <summary>A bookmark that runs on the page being read and opens the desk with its address, its title and the words that are selected there.</summary>
public static class Bookmarklet
{
    // Shortened from the end until the whole fits: with a sign-in in between it is encoded twice, and a server reads 8 KB of an address.
    private const string Code = """
        (()=>{const s=[...String(getSelection())],n=s.length,q=()=>String(new URLSearchParams({url:location.href,title:document.title.slice(0,300),lang:document.documentElement.lang,words:s.join('')}));while(s.length&&q().length>3600)s.length-=Math.ceil(s.length/20);open('{desk}/claims/clip?'+q()+(s.length<n?'&cut=true':''))})()
        """;

    /// <param name="desk">Where the desk answers, <c>https://claims.example</c>, without a slash at its end.</param>
    public static string For(string desk) => $"javascript:{Uri.EscapeDataString(Code.Replace("{desk}", desk, StringComparison.Ordinal))}";
}

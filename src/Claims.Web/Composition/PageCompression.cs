namespace Claims.Web.Composition;

/// <summary>
/// Pages travel compressed, but only those that the browser says the person asked for from within the desk, or by typing the address. The length of a
/// compressed page tells a listener on the line whether a guess that is repeated in it was right (BREACH, breachattack.com), as soon as somebody else's page
/// can make the browser ask again and again: those requests say so themselves (Sec-Fetch-Site, which no script can set) and get the page as it is.
/// Besides, the cookie is not sent with what other pages embed (SameSite), and the token of a form is encrypted anew in each page.
/// A browser that says nothing gets no compression.
/// </summary>
internal static class PageCompression
{
    private const string Header = "Sec-Fetch-Site";

    private static readonly string[] OwnRequests = ["same-origin", "none"];

    /// <summary>Style, scripts and icons are compressed when they are built; here it is pages alone.</summary>
    public static void AddPageCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.MimeTypes = ["text/html"];
    });

    public static void UsePageCompression(this IApplicationBuilder app) =>
        app.UseWhen(context => OwnRequests.Contains(context.Request.Headers[Header].ToString()), own => own.UseResponseCompression());
}

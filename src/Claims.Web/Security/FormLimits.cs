using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Claims.Web.Security;

/// <summary>How much a form may carry. The limits stand above the domain's (texts of 2 MB, ten files of 25 MB), so that the page itself can answer.</summary>
public static class FormLimits
{
    private const int Mega = 1024 * 1024;

    /// <summary>Length of one field, in characters.</summary>
    public const int Field = 12 * Mega;

    /// <summary>Length of a whole form of a member, in bytes.</summary>
    public const long Member = 320L * Mega;

    /// <summary>Length of a whole form of somebody who is not signed in, in bytes; a page may ask for more.</summary>
    public const long Anybody = Mega;

    public static void Set(FormOptions options)
    {
        options.ValueLengthLimit = Field;
        options.BufferBodyLengthLimit = Member;
        options.MultipartBodyLengthLimit = Member;
        options.ValueCountLimit = 4096;
    }

    /// <summary>Refuses a body that says it is too long before a byte of it is read, and holds one that does not say to the same length.</summary>
    public static IApplicationBuilder UseFormLimits(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? (context.User.IsMember() ? Member : Anybody);
        if (context.Request.ContentLength > limit)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limit;
        }

        await next(context);
    });
}

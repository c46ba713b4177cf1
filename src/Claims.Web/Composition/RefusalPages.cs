using Microsoft.AspNetCore.Diagnostics;

namespace Claims.Web.Composition;

/// <summary>Answers a refusal with the page that tells of it.</summary>
public static class RefusalPages
{
    /// <summary>The page is made without the body of what was refused: a form that was turned away for its length, or before its turn, is not read after all.</summary>
    public static void UseRefusalPages(this IApplicationBuilder app)
    {
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(next => context =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
                context.Request.Body = Stream.Null;
                (context.Request.ContentLength, context.Request.ContentType) = (null, null);
            }

            return next(context);
        });
    }
}

using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.RateLimiting;

namespace Claims.Web.Security;

/// <summary>Puts every page that names no rate limit under the one for writing.</summary>
public sealed class WritesAreLimited : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        if (!model.HandlerTypeAttributes.Any(attribute => attribute is EnableRateLimitingAttribute))
        {
            model.EndpointMetadata.Add(new EnableRateLimitingAttribute(RateLimits.WritesPolicy));
        }
    }
}

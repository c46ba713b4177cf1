using Claims.Data;
using Claims.Web.Annotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Claims.Web.Pages.Sources;

/// <summary>The quotes of a source as W3C Web Annotations (JSON-LD): the collection with its first page in it, or a page by its number.</summary>
[Authorize(Policies.CanWork)]
public sealed class AnnotationsModel(ClaimsDb db) : DeskPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = PagerTagHelper.Parameter)] int? page, CancellationToken cancel)
    {
        if (!ModelState.IsValid || page < 1)
        {
            return NotFound();
        }

        var annotations = await db.SourceAnnotationsAsync(new SourceId(id), page ?? 1, AnnotationWriter.PageSize, cancel);
        if (annotations is null || page > AnnotationWriter.Pages(annotations.Total))
        {
            return NotFound();
        }

        var address = $"{Request.Scheme}://{Request.Host}{Request.PathBase}/sources/{id}/annotations.json";
        return File(page is null ? AnnotationWriter.Collection(annotations, address) : AnnotationWriter.Page(annotations, address), AnnotationWriter.MediaType);
    }
}

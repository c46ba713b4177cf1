using System.Globalization;
using System.Text.Encodings.Web;
using Claims.Data;

namespace Claims.Web.Dossiers;

/// <summary>Puts what was read of a dossier into the words that it prints: in the dossier's language, by the desk's clock.</summary>
/// <param name="house">What the house is called where the desk itself does not say so.</param>
/// <param name="address">The desk's address as others reach it, or null.</param>
public sealed class DossierContentBuilder(TextCatalog catalog, TimeZoneInfo zone, string house, string? address = null)
{
    /// <param name="edition">Null makes a working copy.</param>
    public DossierContent Build(DossierMaterial material, int? edition)
    {
        var formats = new Formats(Languages.Find(material.Language) ?? Languages.German, zone);
        var texts = new Texts(catalog, formats, HtmlEncoder.Default);
        var sources = material.Claims.SelectMany(claim => claim.Snapshot.Quotes).DistinctBy(quote => quote.Source.Id).Select(quote => quote.Source.Id).ToList();
        var sheets = new DossierClaimBuilder(texts, formats, sources, withRatings: edition is not null);
        var style = material.House?.Style;
        return new()
        {
            House = style?.Name ?? house,
            HouseLine = style?.Line ?? texts["dossiers.house-line"],
            Accent = style?.Accent,
            Logo = Logo(material.House),
            Imprint = style?.Imprint,
            Contact = style?.Contact,
            Title = material.Title,
            Subtitle = material.Subtitle,
            Introduction = material.Introduction,
            Language = material.Language,
            ContentDate = formats.Local(material.ContentDate),
            Edition = edition,
            PublicAddress = address,
            Claims = [.. material.Claims.Select(sheets.Build)],
            Sources = [.. sources.Select(id => Source(material, id, texts, formats))],
            Scale = Scale(material.Scale, formats.Language),
            OlderScales = [.. material.OlderScales.Select(scale => Scale(scale, formats.Language))],
        };
    }

    private static DossierLogo? Logo(HouseRow? house) =>
        house is { Logo: { } logo, LogoType: { } type } && PictureSize.Of(logo) is { } size ? new(logo, type, size.Width, size.Height) : null;

    private static DossierSource Source(DossierMaterial material, string id, Texts texts, Formats formats)
    {
        var quotes = material.Claims.SelectMany(claim => claim.Snapshot.Quotes).Where(quote => quote.Source.Id == id).ToList();
        var source = quotes[0].Source;
        return new()
        {
            Title = source.Title,
            Language = source.Language,
            Kind = texts.Of(Enum.Parse<SourceKind>(source.Kind)),
            Outlet = source.Outlet,
            Authors = source.Authors,
            Published = source.Published is { } published ? formats.Date(PartialDate.Parse(published)) : null,
            Url = source.Url,
            Texts = [.. quotes.Where(quote => quote.TextNumber is not null)
                .Select(quote => new DossierText(int.Parse(quote.TextNumber!, CultureInfo.InvariantCulture), quote.TextSha256!)).Distinct().OrderBy(text => text.Number)],
        };
    }

    private static DossierScale Scale(RatingScale scale, Language language) => new(scale.Version, [.. scale.Ratings.OrderBy(rating => rating.Position)
        .Select(rating => language == Language.De
            ? new DossierRating(rating.Key, rating.NameDe, rating.DefinitionDe, rating.Colour)
            : new DossierRating(rating.Key, rating.NameEn, rating.DefinitionEn, rating.Colour))]);
}

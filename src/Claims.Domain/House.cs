namespace Claims.Domain;

/// <summary>The newsroom that runs this desk: its name and logo stand on the pages, its whole style in every dossier. There is one.</summary>
public sealed class House : Aggregate
{
    /// <summary>The id under which its history is kept.</summary>
    public static readonly Guid Key = new("686f7573-6500-7000-8000-000000000001");

    private House()
    {
    }

    /// <summary>Always 1.</summary>
    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What it is, in a few words.</summary>
    public string? Line { get; private set; }

    /// <summary>The colour of links and notes in dossiers, <c>#1F4E79</c>; null for the desk's own.</summary>
    public string? Accent { get; private set; }

    /// <summary>Who answers for what is printed.</summary>
    public string? Imprint { get; private set; }

    /// <summary>Where somebody turns to who finds a mistake.</summary>
    public string? Contact { get; private set; }

    /// <summary>A picture (PNG or JPEG), or null.</summary>
    public byte[]? Logo { get; private set; }

    /// <summary>Its media type.</summary>
    public string? LogoType { get; private set; }

    /// <summary>SHA-256 of the picture; its address carries it, so that a browser may keep it.</summary>
    public string? LogoSha256 { get; private set; }

    protected override string Subject => "house";

    protected override Guid SubjectId => Key;

    /// <exception cref="DomainException"><c>actor.role</c>, <c>text.*</c></exception>
    public static House Open(string name, Actor by, DateTimeOffset now)
    {
        var house = new House { Id = 1 };
        house.Rename(name, by, now);
        return house;
    }

    /// <exception cref="DomainException"><c>actor.role</c>, <c>text.*</c></exception>
    public void Rename(string name, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        Name = TextRules.Required(name, nameof(Name), Limits.Noun);
        Raise(by, now, "house.renamed", texts: new() { ["name"] = Name });
    }

    /// <summary>Presents itself in another way; what stays as it was is no event.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>text.*</c>, <c>house.accent-form</c>, <c>house.accent-contrast</c></exception>
    public void Present(HouseStyle style, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        var next = style.Checked();
        if (next.Name != Name)
        {
            Rename(next.Name, by, now);
        }

        if (next == new HouseStyle(Name, Line, Accent, Imprint, Contact))
        {
            return;
        }

        (Line, Accent, Imprint, Contact) = (next.Line, next.Accent, next.Imprint, next.Contact);
        var texts = new (string Field, string? Text)[] { ("line", Line), ("imprint", Imprint), ("contact", Contact) };
        Raise(by, now, "house.styled", new() { ["accent"] = Accent }, texts.Where(text => text.Text is not null).ToDictionary(text => text.Field, text => text.Text!));
    }

    /// <summary>Shows another logo, or none.</summary>
    /// <param name="name">Of the file; its ending must agree with its content.</param>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>house.logo-type</c>, <c>house.logo-size</c>, <c>house.logo-pixels</c>, <c>house.logo-broken</c>, <c>file.*</c></exception>
    public void Show(string name, byte[]? logo, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        if (logo?.Length > Limits.LogoBytes)
        {
            throw new DomainException("house.logo-size", nameof(Logo), Limits.LogoBytes / 1024);
        }

        var type = logo is null ? null : FileTypes.Detect(name, logo).MediaType;
        if (type is not (null or "image/png" or "image/jpeg"))
        {
            throw new DomainException("house.logo-type", nameof(Logo));
        }

        if (logo is not null)
        {
            var size = PictureSize.Of(logo) ?? throw new DomainException("house.logo-broken", nameof(Logo));
            if (Math.Max(size.Width, size.Height) > Limits.LogoPixels)
            {
                throw new DomainException("house.logo-pixels", nameof(Logo), Limits.LogoPixels);
            }
        }

        (Logo, LogoType, LogoSha256) = (logo, type, logo is null ? null : Hashes.Sha256Hex(logo));
        Raise(by, now, "house.logo", new() { ["sha256"] = LogoSha256 });
    }
}

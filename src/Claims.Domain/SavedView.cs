namespace Claims.Domain;

/// <summary>A filter of the list of claims that a member keeps under a name, for themselves or for everybody at the desk.</summary>
public sealed class SavedView : IPersonal
{
    /// <summary>So many may one member save.</summary>
    public const int PerMember = 20;

    private SavedView()
    {
    }

    public SavedViewId Id { get; private set; }

    public MemberId Owner { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The filter as it stands in the address, without the question mark: <c>stage=open&amp;due=week</c>.</summary>
    public string Query { get; private set; } = "";

    /// <summary>Everybody at the desk sees it.</summary>
    public bool Shared { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    /// <exception cref="DomainException"><c>text.*</c></exception>
    public static SavedView Save(string name, string query, bool shared, Actor by, DateTimeOffset now) => new()
    {
        Id = SavedViewId.New(now),
        Owner = by.RequireMember(),
        Name = TextRules.Required(name, nameof(Name), Limits.Noun),
        Query = TextRules.Required(query, nameof(Query), Limits.View),
        Shared = shared,
        SavedAt = now,
    };

    /// <summary>Gives it another name, and shares it or keeps it to its owner.</summary>
    /// <exception cref="DomainException"><c>delete.not-yours</c>, <c>text.*</c></exception>
    public void Rename(string name, bool shared, Actor by)
    {
        RequireRemovable(by);
        Name = TextRules.Required(name, nameof(Name), Limits.Noun);
        Shared = shared;
    }

    /// <exception cref="DomainException"><c>delete.not-yours</c></exception>
    public void RequireRemovable(Actor by) => by.RequireOwnOrEditor(Owner);
}

using System.Globalization;
using System.Text;

namespace Claims.Domain;

/// <summary>A topic under which claims are filed: data, with its name in each language. Its steps answer with what happened, to be noted by the save.</summary>
public sealed class Topic
{
    private const int KeyMaxLength = 40;

    private Topic()
    {
    }

    /// <summary>Stays when the topic is renamed: addresses and the history hold it.</summary>
    public string Key { get; private init; } = "";

    public string NameDe { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>No longer offered, still shown where claims are filed under it.</summary>
    public bool Retired { get; private set; }

    /// <summary>The id under which its history is kept, made from its key.</summary>
    public Guid Id => IdOf(Key);

    public static Topic Of(string key, string nameDe, string nameEn) => new() { Key = key, NameDe = nameDe, NameEn = nameEn };

    /// <summary>The id under which the history of a topic is kept: a version 8 UUID (RFC 9562) from the SHA-256 of its key.</summary>
    public static Guid IdOf(string key)
    {
        var bytes = Convert.FromHexString(Hashes.Sha256Hex(key))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }

    /// <summary>A new topic beside those that are there; its key is made from the English name, or from the German one.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>topic.name-taken</c> with the field, <c>text.*</c></exception>
    public static (Topic Topic, DomainEvent Happened) Add(string? nameDe, string? nameEn, IReadOnlyCollection<Topic> others, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        var topic = new Topic();
        topic.Name(nameDe, nameEn, others);
        topic = Of(KeyOf(topic.NameEn, topic.NameDe, [.. others.Select(other => other.Key)]), topic.NameDe, topic.NameEn);
        return (topic, topic.Event("topic.added", by, now, topic.Names()));
    }

    /// <summary>Gives it other names; null when they are what they were.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>topic.name-taken</c> with the field, <c>text.*</c></exception>
    public DomainEvent? Rename(string? nameDe, string? nameEn, IReadOnlyCollection<Topic> all, Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        var before = (NameDe, NameEn);
        Name(nameDe, nameEn, [.. all.Where(other => other.Key != Key)]);
        return (NameDe, NameEn) == before ? null : Event("topic.renamed", by, now, Names());
    }

    /// <summary>Offers it no longer.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>topic.retired</c></exception>
    public DomainEvent Retire(Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        Retired = Retired ? throw new DomainException("topic.retired") : true;
        return Event("topic.retired", by, now);
    }

    /// <summary>Offers it again.</summary>
    /// <exception cref="DomainException"><c>actor.role</c>, <c>topic.offered</c></exception>
    public DomainEvent Restore(Actor by, DateTimeOffset now)
    {
        by.Require(Role.Administrator);
        Retired = Retired ? false : throw new DomainException("topic.offered");
        return Event("topic.restored", by, now);
    }

    /// <summary>Lower-case ASCII words with hyphens, "Energie &amp; Wärme" being <c>energie-waerme</c>; a number makes it unlike those taken.</summary>
    public static string KeyOf(string nameEn, string nameDe, IReadOnlyCollection<string> taken)
    {
        var stem = Words(nameEn) is { Length: > 0 } english ? english : Words(nameDe) is { Length: > 0 } german ? german : "topic";
        return Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? stem : $"{stem}-{number.ToText()}").First(key => !taken.Contains(key));
    }

    private static string Words(string name)
    {
        var plain = name.ToLowerInvariant()
            .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormD).Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark);
        var words = string.Concat(plain.Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var key = string.Join('-', words);
        return key.Length <= KeyMaxLength ? key : key[..KeyMaxLength].TrimEnd('-');
    }

    private void Name(string? nameDe, string? nameEn, IReadOnlyCollection<Topic> others)
    {
        (NameDe, NameEn) = (TextRules.Required(nameDe, nameof(NameDe), Limits.Noun), TextRules.Required(nameEn, nameof(NameEn), Limits.Noun));
        if (others.Any(other => Same(other.NameDe, NameDe)))
        {
            throw new DomainException("topic.name-taken", nameof(NameDe), NameDe);
        }

        if (others.Any(other => Same(other.NameEn, NameEn)))
        {
            throw new DomainException("topic.name-taken", nameof(NameEn), NameEn);
        }
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private Dictionary<string, string> Names() => new() { ["nameDe"] = NameDe, ["nameEn"] = NameEn };

    private DomainEvent Event(string kind, Actor by, DateTimeOffset now, Dictionary<string, string>? texts = null) =>
        new(kind, "topic", Id, by, now, new Dictionary<string, string?> { ["topic"] = Key }, texts ?? []);
}

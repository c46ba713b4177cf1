using System.ComponentModel;
using System.Globalization;

namespace Claims.Domain;

// Ids are version 7 (RFC 9562): they sort by time, and each type has its own, so that none is taken for another.

/// <summary>Id of an account.</summary>
[TypeConverter(typeof(MemberIdConverter))]
public readonly record struct MemberId(Guid Value)
{
    public static MemberId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a publication in which claims are made.</summary>
public readonly record struct SourceId(Guid Value)
{
    public static SourceId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a captured text.</summary>
public readonly record struct SourceTextId(Guid Value)
{
    public static SourceTextId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a quote.</summary>
public readonly record struct QuoteId(Guid Value)
{
    public static QuoteId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>One that sorts after another, also within one millisecond, where version 7 sorts by chance.</summary>
    public static QuoteId New(DateTimeOffset now, QuoteId? last)
    {
        // RFC 9562: the first 48 bits count milliseconds since 1970.
        var taken = last is { } id ? Convert.ToInt64(id.Value.ToString("N")[..12], 16) : 0;
        return New(taken < now.ToUnixTimeMilliseconds() ? now : DateTimeOffset.FromUnixTimeMilliseconds(taken + 1));
    }

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a claim.</summary>
public readonly record struct ClaimId(Guid Value)
{
    public static ClaimId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a person or organisation that made a claim.</summary>
public readonly record struct ClaimantId(Guid Value)
{
    public static ClaimantId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a piece of evidence.</summary>
public readonly record struct EvidenceId(Guid Value)
{
    public static EvidenceId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of an immutable revision of a piece of evidence.</summary>
public readonly record struct EvidenceRevisionId(Guid Value)
{
    public static EvidenceRevisionId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>Where a list goes on: a database compares ids by this.</summary>
    public int CompareTo(EvidenceRevisionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a table of figures over time.</summary>
public readonly record struct EvidenceSeriesId(Guid Value)
{
    public static EvidenceSeriesId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a link between a claim and a revision.</summary>
public readonly record struct EvidenceLinkId(Guid Value)
{
    public static EvidenceLinkId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of an uploaded file.</summary>
public readonly record struct StoredFileId(Guid Value)
{
    public static StoredFileId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a submitted version of a verdict.</summary>
public readonly record struct VerdictId(Guid Value)
{
    public static VerdictId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a decision on one version.</summary>
public readonly record struct ReviewId(Guid Value)
{
    public static ReviewId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a dossier.</summary>
public readonly record struct DossierId(Guid Value)
{
    public static DossierId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a printed edition.</summary>
public readonly record struct EditionId(Guid Value)
{
    public static EditionId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a comment on a claim.</summary>
public readonly record struct CommentId(Guid Value)
{
    public static CommentId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    // Queries compare ids where two rows have one time; no code does.
    public static bool operator <(CommentId one, CommentId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(CommentId one, CommentId other) => one.Value.CompareTo(other.Value) > 0;

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a line in an inbox.</summary>
public readonly record struct NoticeId(Guid Value)
{
    public static NoticeId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    // Queries compare ids where two rows have one time; no code does.
    public static bool operator <(NoticeId one, NoticeId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(NoticeId one, NoticeId other) => one.Value.CompareTo(other.Value) > 0;

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a saved view of the list of claims.</summary>
public readonly record struct SavedViewId(Guid Value)
{
    public static SavedViewId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of an entry of a contact log.</summary>
public readonly record struct ContactId(Guid Value)
{
    public static ContactId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    // Queries compare ids where two rows have one time; no code does.
    public static bool operator <(ContactId one, ContactId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(ContactId one, ContactId other) => one.Value.CompareTo(other.Value) > 0;

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a yearly declaration of interests.</summary>
public readonly record struct InterestDeclarationId(Guid Value)
{
    public static InterestDeclarationId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a confirmation that a verdict still stands.</summary>
public readonly record struct VerdictConfirmationId(Guid Value)
{
    public static VerdictConfirmationId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    public override string ToString() => Value.ToString();
}

/// <summary>Id of a complaint.</summary>
public readonly record struct ComplaintId(Guid Value)
{
    public static ComplaintId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    // Queries compare ids where two rows have one day; no code does.
    public static bool operator <(ComplaintId one, ComplaintId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(ComplaintId one, ComplaintId other) => one.Value.CompareTo(other.Value) > 0;

    public override string ToString() => Value.ToString();
}

/// <summary>Id of an erasure.</summary>
public readonly record struct ErasureId(Guid Value)
{
    public static ErasureId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    // Queries compare ids where two rows have one time; no code does.
    public static bool operator <(ErasureId one, ErasureId other) => one.Value.CompareTo(other.Value) < 0;

    public static bool operator >(ErasureId one, ErasureId other) => one.Value.CompareTo(other.Value) > 0;

    public override string ToString() => Value.ToString();
}

/// <summary>Identity keeps a member's id as text in its cookie and reads it back through this.</summary>
public sealed class MemberIdConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? new MemberId(Guid.Parse(text, CultureInfo.InvariantCulture)) : base.ConvertFrom(context, culture, value);
}

using Microsoft.AspNetCore.Identity;

namespace Claims.Data;

/// <summary>How the pages look to a member.</summary>
public enum Theme
{
    /// <summary>As the member's system says.</summary>
    System = 1,
    Light,
    Dark,
}

/// <summary>A person with an account. The e-mail address is also the name to sign in with.</summary>
public sealed class Member : IdentityUser<MemberId>
{
    public const int NameMaxLength = 100;
    public const int EmailMaxLength = 254;

    private Member()
    {
    }

    /// <summary>The name that others see, and that a dossier prints.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The language of the pages; null leaves it to the browser.</summary>
    public Language? Language { get; private set; }

    public Theme Theme { get; private set; } = Theme.System;

    /// <summary>What comes into the inbox is also sent by e-mail, where the desk can send any.</summary>
    public bool MailsNotices { get; private set; } = true;

    /// <summary>A disabled member cannot sign in; what they did stays theirs.</summary>
    public bool Disabled { get; private set; }

    /// <summary>When the account was made, UTC.</summary>
    public DateTimeOffset JoinedAt { get; private set; }

    public DateTimeOffset? LastSeenAt { get; private set; }

    /// <exception cref="DomainException"><c>member.email</c>, <c>text.*</c> for the name</exception>
    public static Member Create(string email, string name, DateTimeOffset now)
    {
        var address = email.Trim();
        if (address.Length > EmailMaxLength || address.Any(char.IsWhiteSpace) || address.Split('@') is not [{ Length: > 0 }, { Length: > 0 }])
        {
            throw new DomainException("member.email", nameof(Email), email);
        }

        var member = new Member { Id = MemberId.New(now), UserName = address, Email = address, EmailConfirmed = true, JoinedAt = now, LockoutEnabled = true };
        member.Rename(name);
        return member;
    }

    /// <exception cref="DomainException"><c>text.*</c></exception>
    public void Rename(string name) => Name = TextRules.Required(name, nameof(Name), NameMaxLength);

    public void Prefer(Language? language, Theme theme) => (Language, Theme) = (language, theme);

    public void PreferMail(bool notices) => MailsNotices = notices;

    internal void Disable() => Disabled = true;

    internal void Enable() => Disabled = false;
}

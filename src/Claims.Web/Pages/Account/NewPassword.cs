namespace Claims.Web.Pages.Account;

/// <summary>What a form asks of a new password before it is hashed; the rest is Identity's to judge.</summary>
public static class NewPassword
{
    /// <summary>Characters. Longer ones would only cost time to hash.</summary>
    public const int MaxLength = 200;
}

using Microsoft.AspNetCore.Identity;

namespace Claims.Data;

/// <summary>Says in the domain's codes what Identity refuses.</summary>
public static class IdentityRefusals
{
    /// <exception cref="DomainException"><c>password.too-short</c>, <c>password.too-simple</c>, <c>password.wrong</c>, <c>member.email</c>, <c>member.email-taken</c>, <c>desk.changed-meanwhile</c></exception>
    public static void Require(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw Refusal(result.Errors.First());
        }
    }

    private static Exception Refusal(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => new DomainException("password.too-short", "Password", ClaimsDbFactory.PasswordLength),
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => new DomainException("password.too-simple", "Password"),
        nameof(IdentityErrorDescriber.PasswordMismatch) => new DomainException("password.wrong", "Password"),
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => new DomainException("member.email", "Email"),
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => new DomainException("member.email-taken", "Email"),
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => new DomainException("desk.changed-meanwhile"),
        _ => new InvalidOperationException(error.Description),
    };
}

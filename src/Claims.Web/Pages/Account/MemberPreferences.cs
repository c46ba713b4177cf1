using Claims.Data;

namespace Claims.Web.Pages.Account;

/// <summary>Carries a member's choice of language and theme into this browser.</summary>
internal static class MemberPreferences
{
    public static void Apply(HttpResponse response, Member member) =>
        Localization.Preferences.Remember(
            response,
            member.Language?.ToString() ?? "",
            member.Theme.ToString().ToLowerInvariant());
}

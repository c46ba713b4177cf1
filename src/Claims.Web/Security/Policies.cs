using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Security;

/// <summary>Who may open a page. What hangs on the row (author, stage) is asked in the domain.</summary>
public static class Policies
{
    /// <summary>Every member.</summary>
    public const string CanRead = nameof(CanRead);

    /// <summary>Every member but those who only read.</summary>
    public const string CanWork = nameof(CanWork);

    /// <summary>Those who work with claims: plan, comment, watch, an inbox of one's own. An administrator does not.</summary>
    public const string AtDesk = nameof(AtDesk);

    /// <summary>Fact-checkers and editors: record, research, submit.</summary>
    public const string CanRecord = nameof(CanRecord);

    /// <summary>Reviewers and editors: endorse or return.</summary>
    public const string CanReview = nameof(CanReview);

    /// <summary>Editors: approve.</summary>
    public const string CanApprove = nameof(CanApprove);

    /// <summary>Editors: dossiers and editions.</summary>
    public const string CanManage = nameof(CanManage);

    /// <summary>Administrators: members and settings.</summary>
    public const string CanAdminister = nameof(CanAdminister);

    /// <summary>Editors and administrators: the whole audit trail. Whoever works sees the history of each thing anyway; readers see none.</summary>
    public const string CanAudit = nameof(CanAudit);

    /// <summary>The roles that each policy asks for, one of them being enough.</summary>
    public static readonly IReadOnlyDictionary<string, Role[]> Roles = new Dictionary<string, Role[]>
    {
        [CanRead] = Enum.GetValues<Role>(),
        [CanWork] = [Role.FactChecker, Role.Reviewer, Role.Editor, Role.Administrator],
        [AtDesk] = [Role.FactChecker, Role.Reviewer, Role.Editor],
        [CanRecord] = [Role.FactChecker, Role.Editor],
        [CanReview] = [Role.Reviewer, Role.Editor],
        [CanApprove] = [Role.Editor],
        [CanManage] = [Role.Editor],
        [CanAdminister] = [Role.Administrator],
        [CanAudit] = [Role.Editor, Role.Administrator],
    };

    public static void Add(AuthorizationOptions options)
    {
        foreach (var (name, roles) in Roles)
        {
            options.AddPolicy(name, policy => policy.RequireRole(roles.Select(role => role.ToString())));
        }

        // A page that names no policy is closed; an address that is no page at all is left to become a 404.
        options.FallbackPolicy = new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireAssertion(context => context.Resource is HttpContext http && http.GetEndpoint() is null)
            .Build();
    }
}

using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Help;

/// <summary>How a claim is checked here, step by step.</summary>
[Authorize(Policies.CanRead)]
public sealed class CheckingModel : DeskPage;

using Microsoft.AspNetCore.Authorization;

namespace Claims.Web.Pages.Help;

/// <summary>What there is to be read about the desk.</summary>
[Authorize(Policies.CanRead)]
public sealed class IndexModel : DeskPage;

using Claims.Web.Composition;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
builder.Services.AddDeskPages(builder.Configuration);

var app = builder.Build();
app.UseDesk();
app.Run();

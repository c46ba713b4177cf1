using Claims.Web.Composition;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
builder.Services.AddAccounts(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddDeskPages(builder.Configuration);

var app = builder.Build();
app.UseDesk();
await app.PrepareAsync();
await app.RunAsync();

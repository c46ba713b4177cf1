using Claims.Data;
using Microsoft.EntityFrameworkCore.Design;

namespace Claims.Migrations.Sqlite;

/// <summary>Gives <c>dotnet ef</c> a context; no database is opened or made.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<ClaimsDb>
{
    public ClaimsDb CreateDbContext(string[] args)
    {
        using var engine = new SqliteEngine("Data Source=design-time.db", Path.GetTempPath());
        return new ClaimsDbFactory(engine).CreateUnopened();
    }
}

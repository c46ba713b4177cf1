using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Claims.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Integrity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_AuditEntries_PayloadHash",
                table: "AuditEntries");

            migrationBuilder.RenameColumn(
                name: "PayloadHash",
                table: "AuditEntries",
                newName: "LeafHash");

            migrationBuilder.AlterColumn<byte[]>(
                name: "Salt",
                table: "AuditTexts",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB");

            migrationBuilder.AddColumn<byte[]>(
                name: "StateSalt",
                table: "AuditEntries",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AuditCheckpoints",
                columns: table => new
                {
                    Branch = table.Column<int>(type: "INTEGER", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Root = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditCheckpoints", x => new { x.Branch, x.Size });
                    table.CheckConstraint("CK_AuditCheckpoints_KeyId", "length(\"KeyId\") <= 64");
                    table.CheckConstraint("CK_AuditCheckpoints_Root", "length(\"Root\") <= 64");
                });

            migrationBuilder.CreateTable(
                name: "AuditNodes",
                columns: table => new
                {
                    Position = table.Column<long>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Index = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditNodes", x => x.Position);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntries_Newest",
                table: "AuditEntries",
                columns: new[] { "Subject", "SubjectId" },
                filter: "\"StateSalt\" IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AuditEntries_LeafHash",
                table: "AuditEntries",
                sql: "length(\"LeafHash\") <= 64");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditCheckpoints");

            migrationBuilder.DropTable(
                name: "AuditNodes");

            migrationBuilder.DropIndex(
                name: "IX_AuditEntries_Newest",
                table: "AuditEntries");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AuditEntries_LeafHash",
                table: "AuditEntries");

            migrationBuilder.DropColumn(
                name: "StateSalt",
                table: "AuditEntries");

            migrationBuilder.RenameColumn(
                name: "LeafHash",
                table: "AuditEntries",
                newName: "PayloadHash");

            migrationBuilder.AlterColumn<byte[]>(
                name: "Salt",
                table: "AuditTexts",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0],
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_AuditEntries_PayloadHash",
                table: "AuditEntries",
                sql: "length(\"PayloadHash\") <= 64");
        }
    }
}

using System;
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

            migrationBuilder.CreateTable(
                name: "Erasures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false),
                    Editions = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Erasures", x => x.Id);
                    table.CheckConstraint("CK_Erasures_Reason", "length(\"Reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Erasures_Members_By",
                        column: x => x.By,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ErasedRows",
                columns: table => new
                {
                    ErasureId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Table = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Left = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ErasedRows", x => new { x.ErasureId, x.Table, x.Key });
                    table.CheckConstraint("CK_ErasedRows_Key", "length(\"Key\") <= 120");
                    table.CheckConstraint("CK_ErasedRows_Left", "length(\"Left\") <= 64");
                    table.CheckConstraint("CK_ErasedRows_Table", "length(\"Table\") <= 40");
                    table.ForeignKey(
                        name: "FK_ErasedRows_Erasures_ErasureId",
                        column: x => x.ErasureId,
                        principalTable: "Erasures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateIndex(
                name: "IX_ErasedRows_Table_Key",
                table: "ErasedRows",
                columns: new[] { "Table", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_Erasures_At",
                table: "Erasures",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Erasures_By",
                table: "Erasures",
                column: "By");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AuditCheckpoints");

            migrationBuilder.DropTable(
                name: "AuditNodes");

            migrationBuilder.DropTable(
                name: "ErasedRows");

            migrationBuilder.DropTable(
                name: "Erasures");

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

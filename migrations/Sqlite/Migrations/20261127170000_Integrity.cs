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
            migrationBuilder.AlterColumn<byte[]>(
                name: "Salt",
                table: "AuditTexts",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB");

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
                name: "ErasedRows");

            migrationBuilder.DropTable(
                name: "Erasures");

            migrationBuilder.AlterColumn<byte[]>(
                name: "Salt",
                table: "AuditTexts",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0],
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);
        }
    }
}

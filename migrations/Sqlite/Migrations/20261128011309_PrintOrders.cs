using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Claims.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PrintOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Certificate",
                table: "Editions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MadeWith",
                table: "Editions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Pages",
                table: "Editions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TimestampFault",
                table: "Editions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TimestampedAt",
                table: "Editions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UnsignedSha256",
                table: "Editions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PrintOrders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DossierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    StateSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Proof = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ContentDate = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrintOrders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PrintOrders_Dossiers_DossierId",
                        column: x => x.DossierId,
                        principalTable: "Dossiers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PrintOrders_Members_OrderedBy",
                        column: x => x.OrderedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Editions_Sha256",
                table: "Editions",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_PrintOrders_DossierId_Number",
                table: "PrintOrders",
                columns: new[] { "DossierId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PrintOrders_OrderedBy",
                table: "PrintOrders",
                column: "OrderedBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PrintOrders");

            migrationBuilder.DropIndex(
                name: "IX_Editions_Sha256",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Certificate",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "MadeWith",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "Pages",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "TimestampFault",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "TimestampedAt",
                table: "Editions");

            migrationBuilder.DropColumn(
                name: "UnsignedSha256",
                table: "Editions");
        }
    }
}

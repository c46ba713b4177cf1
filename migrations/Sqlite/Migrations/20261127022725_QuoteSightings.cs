using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Claims.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class QuoteSightings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "QuoteSightings",
                columns: table => new
                {
                    QuoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: true),
                    End = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuoteSightings", x => new { x.QuoteId, x.TextId });
                    table.CheckConstraint("CK_QuoteSightings_Place", "(\"State\" = 'Gone' AND \"Start\" IS NULL AND \"End\" IS NULL) OR (\"State\" <> 'Gone' AND \"Start\" IS NOT NULL AND \"End\" IS NOT NULL AND \"Start\" >= 0 AND \"End\" > \"Start\")");
                    table.CheckConstraint("CK_QuoteSightings_State", "\"State\" IN ('Stands', 'ReadsTheSame', 'Changed', 'Gone')");
                    table.ForeignKey(
                        name: "FK_QuoteSightings_Quotes_QuoteId",
                        column: x => x.QuoteId,
                        principalTable: "Quotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_QuoteSightings_SourceTexts_TextId",
                        column: x => x.TextId,
                        principalTable: "SourceTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_QuoteSightings_State_TextId",
                table: "QuoteSightings",
                columns: new[] { "State", "TextId" });

            migrationBuilder.CreateIndex(
                name: "IX_QuoteSightings_TextId",
                table: "QuoteSightings",
                column: "TextId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "QuoteSightings");
        }
    }
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Claims.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class WordsAndNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Parts",
                table: "Quotes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SeriesId",
                table: "EvidenceRevisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Dismissals",
                columns: table => new
                {
                    TextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    DismissedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    DismissedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dismissals", x => new { x.TextId, x.Start });
                    table.CheckConstraint("CK_Dismissals_Place", "\"Start\" >= 0 AND \"End\" > \"Start\"");
                    table.ForeignKey(
                        name: "FK_Dismissals_Members_DismissedBy",
                        column: x => x.DismissedBy,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Dismissals_SourceTexts_TextId",
                        column: x => x.TextId,
                        principalTable: "SourceTexts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceSeries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Metric = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Vintage = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceSeries", x => x.Id);
                    table.CheckConstraint("CK_EvidenceSeries_FileSha256", "length(\"FileSha256\") <= 64");
                    table.CheckConstraint("CK_EvidenceSeries_Metric", "length(\"Metric\") <= 200");
                    table.CheckConstraint("CK_EvidenceSeries_Place", "length(\"Place\") <= 200");
                    table.CheckConstraint("CK_EvidenceSeries_Rows", "\"Rows\" BETWEEN 1 AND 5000");
                    table.ForeignKey(
                        name: "FK_EvidenceSeries_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EvidenceSeries_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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

            migrationBuilder.CreateTable(
                name: "SeriesPoints",
                columns: table => new
                {
                    SeriesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 21, nullable: false),
                    First = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Last = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", nullable: false),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Vintage = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeriesPoints", x => new { x.SeriesId, x.Line });
                    table.CheckConstraint("CK_SeriesPoints_Row", "\"Line\" >= 1 AND \"First\" <= \"Last\" AND \"Decimals\" BETWEEN 0 AND 12");
                    table.ForeignKey(
                        name: "FK_SeriesPoints_EvidenceSeries_SeriesId",
                        column: x => x.SeriesId,
                        principalTable: "EvidenceSeries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceRevisions_SeriesId",
                table: "EvidenceRevisions",
                column: "SeriesId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_EvidenceRevisions_OneFigure",
                table: "EvidenceRevisions",
                sql: "\"SeriesId\" IS NULL OR \"Quantity_Metric\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Dismissals_DismissedBy",
                table: "Dismissals",
                column: "DismissedBy");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceSeries_EvidenceId",
                table: "EvidenceSeries",
                column: "EvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_EvidenceSeries_FileId",
                table: "EvidenceSeries",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_QuoteSightings_State_TextId",
                table: "QuoteSightings",
                columns: new[] { "State", "TextId" });

            migrationBuilder.CreateIndex(
                name: "IX_QuoteSightings_TextId",
                table: "QuoteSightings",
                column: "TextId");

            migrationBuilder.CreateIndex(
                name: "IX_SeriesPoints_SeriesId_First_Last",
                table: "SeriesPoints",
                columns: new[] { "SeriesId", "First", "Last" });

            migrationBuilder.AddForeignKey(
                name: "FK_EvidenceRevisions_EvidenceSeries_SeriesId",
                table: "EvidenceRevisions",
                column: "SeriesId",
                principalTable: "EvidenceSeries",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_EvidenceRevisions_EvidenceSeries_SeriesId",
                table: "EvidenceRevisions");

            migrationBuilder.DropTable(
                name: "Dismissals");

            migrationBuilder.DropTable(
                name: "QuoteSightings");

            migrationBuilder.DropTable(
                name: "SeriesPoints");

            migrationBuilder.DropTable(
                name: "EvidenceSeries");

            migrationBuilder.DropIndex(
                name: "IX_EvidenceRevisions_SeriesId",
                table: "EvidenceRevisions");

            migrationBuilder.DropCheckConstraint(
                name: "CK_EvidenceRevisions_OneFigure",
                table: "EvidenceRevisions");

            migrationBuilder.DropColumn(
                name: "Parts",
                table: "Quotes");

            migrationBuilder.DropColumn(
                name: "SeriesId",
                table: "EvidenceRevisions");
        }
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Claims.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HouseStyle : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Accent",
                table: "Houses",
                type: "TEXT",
                maxLength: 7,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Contact",
                table: "Houses",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Imprint",
                table: "Houses",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Line",
                table: "Houses",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "CK_Houses_Accent",
                table: "Houses",
                sql: "length(\"Accent\") <= 7");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Houses_Contact",
                table: "Houses",
                sql: "length(\"Contact\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Houses_Imprint",
                table: "Houses",
                sql: "length(\"Imprint\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Houses_Line",
                table: "Houses",
                sql: "length(\"Line\") <= 100");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Houses_Accent",
                table: "Houses");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Houses_Contact",
                table: "Houses");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Houses_Imprint",
                table: "Houses");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Houses_Line",
                table: "Houses");

            migrationBuilder.DropColumn(
                name: "Accent",
                table: "Houses");

            migrationBuilder.DropColumn(
                name: "Contact",
                table: "Houses");

            migrationBuilder.DropColumn(
                name: "Imprint",
                table: "Houses");

            migrationBuilder.DropColumn(
                name: "Line",
                table: "Houses");
        }
    }
}

using System.Globalization;

namespace TechRoles.Interchange;

/// <summary>What is said about matrices; in one place, so that the sentences can be read and improved together.</summary>
internal static class MatrixTexts
{
    public static string NoMatrix =>
        "The table has no row with titles of roles over cells with the letters A, R, S, C and I, and no column for each of these letters.";

    public static string NoOwners =>
        "No cell says who is accountable: the matrix states no owners, and no activity is said to lack one.";

    public static string UnreadLetter(string letter, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ProblemTexts.Quote(letter)} is no letter that is known ({Cells(count)}): expected are A, R, S, C and I. The rest counts, and "
        + $"these activities are not said to lack anybody.");

    public static string MoreUnread(int count) => string.Create(
        CultureInfo.InvariantCulture, $"{count} more texts in cells are no letters that are known; the rest counts.");

    public static string Crosses(int count) => string.Create(
        CultureInfo.InvariantCulture, $"A cross marks who takes part, in whatever way; it was read as Supports in {Cells(count)}.");

    public static string NoLabel => "The row has letters and no name of an activity; it was set aside.";

    public static string NoRoleTitle => "The column has letters and no title of a role; it was set aside.";

    public static string LegendSays(char letter, string meaning) => $"The legend says that {letter} is {meaning}; so it was read.";

    private static string Cells(int count) => count == 1 ? "1 cell" : string.Create(CultureInfo.InvariantCulture, $"{count} cells");
}

using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>What is said about matrices; in one place, so that the sentences can be read and improved together.</summary>
internal static class MatrixTexts
{
    public static Text NoMatrix => Text.Of(
        "The table has no row with titles of roles over cells with the letters A, R, S, C and I, and no column for each of these letters, "
        + "and is no list of activities with a role and a letter in each row.");

    public static Text NoOwners =>
        Text.Of("No cell says who is accountable: the matrix states no owners, and no activity is said to lack one.");

    public static Text UnreadLetter(string letter, int count) => Text.Of(
        "'{letter}' is no letter that is known ({cells}): expected are A, R, S, C and I. The rest counts, and these activities are not "
        + "said to lack anybody.",
        ("letter", ProblemTexts.Cut(letter)), ("cells", Count.Of(count, "cell")));

    public static Text MoreUnread(int count) =>
        Text.Of("{count} more texts in cells are no letters that are known; the rest counts.", ("count", count));

    public static Text Crosses(int count) => Text.Of(
        "A cross marks who takes part, in whatever way; it was read as Supports in {cells}.", ("cells", Count.Of(count, "cell")));

    public static Text Everybody(int count) => Text.Of(
        "A word such as 'all' stands for every role that is not named for the same activity ({cells}).",
        ("cells", Count.Of(count, "cell")));

    public static Text ManyOfAll(int limit) => Text.Of(
        "A word such as 'all' would stand for more than {limit} responsibilities; it was passed over.", ("limit", limit));

    public static Text Daci => Text.Of(
        "The letters are those of DACI: the driver (D) was read as Responsible, the approver (A) as Accountable, a contributor (C) as "
        + "Consulted.");

    public static Text Rapid => Text.Of(
        "The letters are those of RAPID: the rows were read as decisions, which somebody recommends, agrees to, performs, gives input to "
        + "and decides.");

    public static Text NoLabel => Text.Of("The row has letters and no name of an activity; it was set aside.");

    public static Text NoRoleInRow => Text.Of("The row has a letter and no role; it was set aside.");

    public static Text NoRoleTitle => Text.Of("The column has letters and no title of a role; it was set aside.");
}

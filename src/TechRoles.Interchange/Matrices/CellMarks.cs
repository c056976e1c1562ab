using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What the cell of a matrix says: any number of involvements, and how sure that is.</summary>
[Flags]
internal enum CellMarks : short
{
    /// <summary>Nothing: the cell is blank.</summary>
    None = 0,

    Accountable = 1,
    Responsible = 1 << 1,
    Supports = 1 << 2,
    Consulted = 1 << 3,
    Informed = 1 << 4,
    Excluded = 1 << 5,

    /// <summary>A word that means Accountable in some houses and Responsible in others; the other words of the matrix decide.</summary>
    Leads = 1 << 6,

    /// <summary>A cross or a tick: takes part, in whatever way.</summary>
    Cross = 1 << 7,

    /// <summary>The cell says that there is nothing: a dash, <c>N/A</c>.</summary>
    Nothing = 1 << 8,

    /// <summary>A part of the cell is no letter that is known.</summary>
    Unread = 1 << 9,

    /// <summary>It was said in a word, not a letter.</summary>
    InWords = 1 << 10,

    /// <summary>Words beside the letters were passed over.</summary>
    Noted = 1 << 11,

    /// <summary>The letter of who carries a decision out, in a matrix of decisions.</summary>
    Performs = 1 << 12,

    /// <summary>The letter of who decides, in a matrix of decisions.</summary>
    Decides = 1 << 13,

    /// <summary>Any letter or its word, crosses left out.</summary>
    Letters = Accountable | Responsible | Supports | Consulted | Informed | Excluded | Leads | Performs | Decides,
}

/// <summary>Marks as involvements.</summary>
internal static class CellMarksReading
{
    private static readonly (CellMarks Mark, Involvement Involvement)[] Meanings =
    [
        (CellMarks.Accountable, Involvement.Accountable),
        (CellMarks.Responsible, Involvement.Responsible),
        (CellMarks.Supports, Involvement.Supports),
        (CellMarks.Consulted, Involvement.Consulted),
        (CellMarks.Informed, Involvement.Informed),
        (CellMarks.Excluded, Involvement.Excluded),
    ];

    /// <summary>The involvements, the strongest first; those of <see cref="CellMarks.Leads"/> and crosses are settled before.</summary>
    public static IEnumerable<Involvement> Involvements(this CellMarks marks) =>
        Meanings.Where(meaning => (marks & meaning.Mark) != 0).Select(meaning => meaning.Involvement);

    /// <summary>Whether there are letters or crosses.</summary>
    public static bool SayWho(this CellMarks marks) => (marks & (CellMarks.Letters | CellMarks.Cross)) != 0;

    /// <summary>Whether all of a cell is letters, in a way in which prose never is.</summary>
    public static bool AreBareLetters(this CellMarks marks) =>
        (marks & CellMarks.Letters) != 0 && (marks & (CellMarks.Unread | CellMarks.Noted)) == 0;
}

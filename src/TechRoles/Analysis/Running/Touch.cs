using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>What an edit does to a chart, in rows: every edit that is made in place comes down to these.</summary>
internal abstract record Touch
{
    private Touch()
    {
    }

    /// <summary>The titles that a position had and has, where another may stand for a role than before; mostly none.</summary>
    public (string? Before, string? After) Titles { get; init; }

    /// <summary>Whether another position stands for a role by carrying it than before, or one that does is another.</summary>
    public bool Roles { get; init; }

    /// <summary>What a position has to do with a cell is another than before.</summary>
    /// <param name="Position">The position.</param>
    /// <param name="Cell">The row of the cell, which need not be stated before or after.</param>
    /// <param name="Before">What it was; empty for nothing.</param>
    /// <param name="After">What it becomes; empty for nothing.</param>
    internal sealed record Entry(int Position, int Cell, InvolvementSet Before, InvolvementSet After) : Touch
    {
        /// <summary>Whether it changes who decides over this cell, or over cells inside it.</summary>
        public bool Decides => Before.IsAccountable || After.IsAccountable || Excludes;

        /// <summary>Whether the position does the work after and did not before, or the other way round.</summary>
        public bool ChangesDoer => Before.Contains(Involvement.Responsible) != After.Contains(Involvement.Responsible);

        public bool Excludes => Before.IsExcluded || After.IsExcluded;
    }

    /// <summary>
    /// A position reports to another manager than before; -1: to nobody. It also comes and goes so, with nothing else about it.
    /// </summary>
    internal sealed record Line(int Position, int From, int To) : Touch;

    /// <summary>A person comes who sits nowhere, goes, or is called otherwise.</summary>
    /// <param name="Row">The row of the person.</param>
    internal sealed record ListedPerson(int Row) : Touch;

    /// <summary>A row of a list outside the line of command comes, goes, or says something else than before.</summary>
    /// <param name="Rows">The list.</param>
    /// <param name="At">The row.</param>
    /// <param name="Before">What it said; null: nothing.</param>
    /// <param name="After">What it says; null: nothing.</param>
    internal sealed record ListedRow(FactRows Rows, int At, Fact? Before, Fact? After) : Touch
    {
        /// <summary>What it has to do with; found before the edit is looked at.</summary>
        public RowsAround? Around { get; set; }
    }

    /// <summary>A role comes that nobody carries, or goes; or something else is stated of it.</summary>
    internal sealed record ListedRole : Touch;

    /// <summary>
    /// Something is stated of a position that was not before, or no longer: its title, its status, a dotted line, who sits there.
    /// </summary>
    /// <param name="Position">The position.</param>
    /// <param name="Other">Another position that it has to do with, such as the other end of a dotted line; -1: none.</param>
    /// <param name="Person">The person who comes or goes; -1: none.</param>
    internal sealed record Facts(int Position, int Other, int Person) : Touch;
}

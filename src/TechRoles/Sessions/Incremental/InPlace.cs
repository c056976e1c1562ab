using TechRoles.Analysis;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Sessions;

/// <summary>An edit of a chart in place, in rows.</summary>
internal abstract record InPlace
{
    private InPlace()
    {
    }

    /// <summary>What it touches, on the chart before it is made or after.</summary>
    public abstract Touch TouchOn(OrgChart chart);

    /// <summary>The edit that takes it back.</summary>
    public abstract InPlace Inverse { get; }

    public abstract void Make(OrgChart chart);

    /// <summary>A position reports to another manager; -1: to nobody.</summary>
    internal sealed record Move(int Position, int From, int To) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.Line(Position, From, To);

        public override InPlace Inverse => new Move(Position, To, From);

        public override void Make(OrgChart chart) => chart.PositionTable.Lines.Move(Position, To);
    }

    /// <summary>A position comes or goes, without anything but what is stated of it and who it reports to; -1: to nobody.</summary>
    internal sealed record PlacePosition(int Position, int Manager, PositionValues Facts, bool IsAdded) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => IsAdded
            ? new Touch.Line(Position, -1, Manager) { Titles = (null, Facts.Title) }
            : new Touch.Line(Position, Manager, -1) { Titles = (Facts.Title, null) };

        public override InPlace Inverse => this with { IsAdded = !IsAdded };

        public override void Make(OrgChart chart)
        {
            if (IsAdded) chart.PositionTable.Add(Position, Manager, Facts);
            else chart.PositionTable.Remove(Position);
            chart.Tables.Recognised.Retitle(Position, IsAdded ? Facts.Title : null);
        }
    }

    /// <summary>A person comes or goes, who sits nowhere.</summary>
    internal sealed record ListPerson(int Person, string? Name, bool IsAdded) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.ListedPerson(Person);

        public override InPlace Inverse => this with { IsAdded = !IsAdded };

        public override void Make(OrgChart chart)
        {
            if (IsAdded) chart.PeopleTable.Add(Person, Name);
            else chart.PeopleTable.Remove(Person);
        }
    }

    /// <summary>A position has something else to do with a cell.</summary>
    internal sealed record Restate(int Position, int Cell, HeldDuty Before, HeldDuty After) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.Entry(Position, Cell, Before.Held.Set, After.Held.Set);

        public override InPlace Inverse => new Restate(Position, Cell, After, Before);

        public override void Make(OrgChart chart) =>
            chart.DutyTable.State(Position, Cell, After.Held, After.Role, After.Basis);
    }

    /// <summary>Something else is stated of a position.</summary>
    internal sealed record DescribePosition(int Position, PositionValues Before, PositionValues After, bool IsOffice) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) =>
            new Touch.Facts(Position, -1, -1) { Titles = (Before.Title, After.Title), Roles = IsOffice };

        public override InPlace Inverse => new DescribePosition(Position, After, Before, IsOffice);

        public override void Make(OrgChart chart)
        {
            chart.PositionTable.State(Position, After);
            if (Before.Title != After.Title) chart.Tables.Recognised.Retitle(Position, After.Title);
        }
    }

    /// <summary>A position carries other roles than before.</summary>
    internal sealed record Carry(int Position, int[] Before, int[] After, bool IsOffice) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.Facts(Position, -1, -1) { Roles = IsOffice };

        public override InPlace Inverse => new Carry(Position, After, Before, IsOffice);

        public override void Make(OrgChart chart) => chart.PositionTable.Carry(Position, After);
    }

    /// <summary>A role of the catalogue comes or goes, which nobody carries.</summary>
    internal sealed record ListRole(int Role, bool IsAdded) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.ListedRole();

        public override InPlace Inverse => new ListRole(Role, !IsAdded);

        public override void Make(OrgChart chart) => chart.RoleTable.Set(Role, IsAdded);
    }

    /// <summary>Something else is stated of a role; what its carriers have of it is another edit.</summary>
    internal sealed record RestateRole(int Role, OwnEntry[] Before, OwnEntry[] After) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.ListedRole();

        public override InPlace Inverse => new RestateRole(Role, After, Before);

        public override void Make(OrgChart chart) => chart.Tables.Statements.State(Role, After);
    }

    /// <summary>Who left a position last is another; null: nobody.</summary>
    internal sealed record NoteEnded(int Position, Assigned? Before, Assigned? After) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.Facts(Position, -1, -1);

        public override InPlace Inverse => new NoteEnded(Position, After, Before);

        public override void Make(OrgChart chart) => chart.PeopleTable.NoteEnded(Position, After);
    }

    /// <summary>A row of a list outside the line of command says something else than before; null: it does not stand.</summary>
    internal sealed record RestateRow(FactRows Rows, int Row, Fact? Before, Fact? After) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.ListedRow(Rows, Row, Before, After);

        public override InPlace Inverse => new RestateRow(Rows, Row, After, Before);

        public override void Make(OrgChart chart) => Rows.Set(Row, After);
    }

    /// <summary>A person is called otherwise.</summary>
    internal sealed record NamePerson(int Person, string? Before, string? After) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.ListedPerson(Person);

        public override InPlace Inverse => new NamePerson(Person, After, Before);

        public override void Make(OrgChart chart) => chart.PeopleTable.Name[Person] = After;
    }

    /// <summary>A dotted line comes or goes.</summary>
    internal sealed record Dot(int Position, int To, bool IsAdded) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.Facts(Position, To, -1);

        public override InPlace Inverse => new Dot(Position, To, !IsAdded);

        public override void Make(OrgChart chart) => chart.PositionTable.Dot(Position, To, IsAdded);
    }

    /// <summary>A person comes to a position, or leaves it.</summary>
    internal sealed record Assign(Assigned Assigned, bool IsAdded) : InPlace
    {
        public override Touch TouchOn(OrgChart chart) => new Touch.Facts(Assigned.Position, -1, Assigned.Person);

        public override InPlace Inverse => new Assign(Assigned, !IsAdded);

        public override void Make(OrgChart chart)
        {
            if (IsAdded) chart.PeopleTable.Assign(Assigned);
            else chart.PeopleTable.Unassign(Assigned);
        }
    }
}

/// <summary>What a position has to do with a cell.</summary>
/// <param name="Held">The involvements; none: nothing.</param>
/// <param name="Role">The row of the role that brings it; -1: the position's own.</param>
/// <param name="Basis">What it rests on.</param>
internal readonly record struct HeldDuty(Held Held, int Role, Basis Basis)
{
    public static HeldDuty Nothing => new(default, -1, Basis.Stated);

    public static HeldDuty Of(DutyTable duties, int position, int cell) =>
        duties.DutyOf(position, cell) is var duty and >= 0
            ? new(new(duties.Involvements[duty], duties.Joint[duty]), duties.Through(duty), duties.Basis[duty])
            : Nothing;
}

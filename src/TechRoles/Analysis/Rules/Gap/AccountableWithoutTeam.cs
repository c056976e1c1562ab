using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR4010: a position answers for what others do, none of whom report to it.</summary>
internal sealed class AccountableWithoutTeam : PositionRule
{
    /// <summary>Of more people who do the work only the number is told.</summary>
    private const int MostNamed = 8;

    /// <summary>With more who answer for one cell it is no question who does the work, but who answers.</summary>
    private const int MostAnswering = 8;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR4010",
        Name = "accountable-without-team",
        Title = "A position answers for work that is done in another line",
        Severity = Severity.Warning,
        Rationale = "Technical executives build and lead the team that does the work; blame without authority mends nothing.",
        Definition = "A position is accountable for a cell and not responsible there, others are responsible, and every one of these "
            + "stands neither above nor below it in the solid line. Where somebody of its own line is responsible for a part of the area, "
            + "the work is done there. A cell that is contested (TR2001), or for which more than 8 answer, is left alone: first it is to "
            + "be settled who does. A provider that is stated to be a top is no report of anybody, and fine. One finding for a position, "
            + "with all its cells.",
        Remedy = "Let those who do the work report to it, make their manager accountable, or make somebody of its own line responsible.",
        Sources = [Source.Article(8)],
        BadExample = """
            CEO
              CIO: enterprise-it A
              COO
                IT Manager: enterprise-it R
            """,
        GoodExample = """
            CEO
              CIO: enterprise-it A
                IT Manager: enterprise-it R
              COO
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.InLine | Reads.SameCell | Reads.InsideCells | Reads.Holders;

    /// <inheritdoc/>
    public override Involvement AtLeast => Involvement.Accountable;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.SolidLines | FactKinds.Responsibilities;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        var (cells, basis) = (0, Basis.Stated);
        foreach (var duty in position.Duties)
        {
            if (!IsDoneElsewhere(duty)) continue;
            cells++;
            if (duty.Basis > basis) basis = duty.Basis;
        }

        if (cells > 0) inspect.Report(position, new() { Number = cells, Basis = basis });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        Duty[] duties = [.. position.Duties.Where(IsDoneElsewhere)];
        account.Say(
            "{position} answers for {cells}, and the work is done by others who do not report to it",
            ("position", position),
            ("cells", Say.All(duties.Select(duty => (TextArgument)duty.Cell))));
        account.About(position);
        foreach (var duty in duties)
        {
            account.At(duty.Cell);
            account.Because(duty);
            Duty[] doers = [.. Doers(duty.Cell)];
            if (doers.Length > MostNamed)
            {
                account.Because(
                    "responsibility", "{count} are responsible for {cell}", ("count", Count.Of(doers.Length, "position")),
                    ("cell", duty.Cell));
                continue;
            }

            foreach (var doer in doers)
            {
                account.About(doer.Position);
                account.Because(doer);
                account.BecauseLineOf(doer.Position);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<OrgChange> Remedies(Position position, Finding finding)
    {
        Duty[] duties = [.. position.Duties.Where(IsDoneElsewhere).Take(4)];
        Position[] doers =
            [.. duties.SelectMany(duty => Doers(duty.Cell)).Select(doer => doer.Position).Where(Candidates.CanServe).Distinct().Take(4)];
        var own = position.Reports.Where(Candidates.CanServe).Take(1).ToArray();
        return Proposed.Of(
            Proposed.Together(doers.Select(doer => Proposed.Report(doer, position)).OfType<OrgChange>()),
            Proposed.Together(
                duties.SelectMany(
                    duty => Doers(duty.Cell).Take(1).SelectMany(doer => Proposed.HandOver(duty, Involvement.Accountable, doer.Position)))),
            Proposed.Together(
                duties.SelectMany(duty => own.SelectMany(report => Proposed.Take(report, duty.Cell, Involvement.Responsible)))));
    }

    private static IEnumerable<Duty> Doers(Cell cell) => cell.Duties.Where(IsDoer);

    private static bool IsDoneElsewhere(Duty duty)
    {
        if (!duty.Involvements.IsAccountable || duty.Involvements.Contains(Involvement.Responsible) || duty.IsJoint) return false;
        if (duty.Cell.AccountableRows.Count > MostAnswering || Contest.IsOver(duty.Cell)) return false;
        return IsDoneByAnother(duty) && !IsDoneIn(duty.Cell, duty.Position) && !IsDoneInParts(duty);
    }

    private static bool IsDoneByAnother(Duty duty)
    {
        foreach (var doer in duty.Cell.DutyRows)
            if (IsDoer(doer) && doer.Position != duty.Position) return true;
        return false;
    }

    private static bool IsDoer(Duty duty) => duty.Involvements.Contains(Involvement.Responsible);

    /// <summary>Whether somebody who is fine does a part of it: what others do by the name of the whole is then not all of the
    /// work.</summary>
    private static bool IsDoneInParts(Duty duty)
    {
        var open = new Stack<Area>(duty.Area.Parts);
        while (open.TryPop(out var part))
        {
            // The scopes around its own, and those inside.
            for (var scope = duty.Cell.Scope; ; scope = scope.Value.Parent)
            {
                if (IsDoneIn(part.In(scope), duty.Position)) return true;
                if (scope is null) break;
            }

            foreach (var cell in part.CellsWithin(duty.Cell.Scope))
                if (IsDoneIn(cell, duty.Position)) return true;
            foreach (var inner in part.Parts) open.Push(inner);
        }

        return false;
    }

    /// <summary>
    /// Whether the work of a cell is done by somebody who is fine: a position of the line, a stated top, or another position of the same
    /// people.
    /// </summary>
    private static bool IsDoneIn(Cell cell, Position holder)
    {
        var doers = cell.DutyRows;
        if (doers.Count < holder.SubtreeSize + holder.Depth)
        {
            foreach (var doer in doers)
                if (IsDoer(doer) && IsFine(doer.Position, holder)) return true;
            return false;
        }

        // Thousands may do it, and the line is short.
        if (IsDoneInLineOf(holder, cell)) return true;
        foreach (var doer in doers)
            if (doer.Position.IsStatedTop && IsDoer(doer)) return true;
        foreach (var assignment in holder.Assignments)
            foreach (var other in assignment.Person.Assignments)
                if (Does(other.Position, cell) && Holders.AreSame(other.Position, holder)) return true;
        return false;
    }

    private static bool IsFine(Position doer, Position holder) =>
        doer.IsInLineWith(holder) || doer.IsStatedTop || Holders.AreSame(doer, holder);

    private static bool IsDoneInLineOf(Position holder, Cell cell)
    {
        for (Position? above = holder; above is { } at; above = at.Manager)
            if (Does(at, cell)) return true;
        var open = new Stack<Position>(holder.Reports);
        while (open.TryPop(out var below))
        {
            if (Does(below, cell)) return true;
            foreach (var report in below.Reports) open.Push(report);
        }

        return false;
    }

    private static bool Does(Position holder, Cell cell) => holder.DutyIn(cell) is { } duty && IsDoer(duty);
}

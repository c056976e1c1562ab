using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis;

/// <summary>
/// A rule on what one holder combines: in one position, whoever sits in it and whether anybody is named, and in several positions of
/// one person.
/// </summary>
/// <remarks>
/// What a position combines is a matter of that position and stays one when its holder changes, so it is reported of the position; a
/// person is judged only where there is more than one position to combine. Pseudo seats are left out.
/// </remarks>
public abstract class HolderRule : Rule
{
    /// <summary>Judges what one position combines.</summary>
    public abstract void Check(Position seat, Inspection inspect);

    /// <summary>Judges what one person combines.</summary>
    /// <param name="person">The person.</param>
    /// <param name="seats">The positions that the person fills, two or more, each once; standing by is not filling.</param>
    /// <param name="inspect">Takes what is found.</param>
    public abstract void Check(Person person, ValueList<Position> seats, Inspection inspect);

    /// <summary>Says in words what a finding on a position means.</summary>
    protected abstract void Explain(Finding finding, Position seat, FindingAccount account);

    /// <summary>Says in words what a finding on a person means.</summary>
    protected abstract void Explain(Finding finding, Person person, ValueList<Position> seats, FindingAccount account);

    /// <inheritdoc/>
    public sealed override void Explain(Finding finding, FindingAccount account)
    {
        if (finding.Kind == KeyKind.Position) Explain(finding, finding.Position, account);
        else Explain(finding, finding.Person, SeatsOf(finding.Person), account);
    }

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) =>
        RuleWork.On(chart.PositionRows, CheckKey, chart.People, CheckKey);

    internal sealed override Keys Keys => Keys.Position | Keys.Person;

    internal sealed override void CheckKey(Position position, Inspection inspect)
    {
        if (!position.IsPool) Check(position, inspect);
    }

    internal sealed override void CheckKey(Person person, Inspection inspect)
    {
        if (person.Assignments.Count < 2) return;
        var seats = SeatsOf(person);
        if (seats.Count > 1) Check(person, seats, inspect);
    }

    /// <summary>The positions that a person fills, pseudo seats left out, each once.</summary>
    private protected static ValueList<Position> SeatsOf(Person person) =>
        person.Assignments
            .Where(assignment => assignment.Fills && !assignment.Position.IsPool)
            .Select(assignment => assignment.Position)
            .Distinct()
            .ToValueList();
}

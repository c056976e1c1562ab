using TechRoles.Changes;
using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>
/// A rule on what one holder combines: in one position, whoever sits in it and whether anybody is named, and in several positions of
/// one person.
/// </summary>
/// <remarks>
/// What a position combines is a matter of that position and stays one when its holder changes, so it is reported of the position; a
/// person is judged only where there is more than one position to combine: those that <see cref="Holders.PositionsOf"/> gives. Pseudo
/// positions are left out.
/// </remarks>
public abstract class HolderRule : Rule, IFinds<Position>, IFinds<Person>, IJudges<Position>, IJudges<Person>
{
    /// <summary>Judges what one position combines.</summary>
    public abstract void Check(Position position, Inspection inspect);

    /// <summary>Judges what one person combines, who fills two positions or more.</summary>
    public abstract void Check(Person person, Inspection inspect);

    /// <inheritdoc/>
    public abstract void Explain(Position position, Finding finding, FindingAccount account);

    /// <inheritdoc/>
    public abstract void Explain(Person person, Finding finding, FindingAccount account);

    /// <inheritdoc/>
    public virtual IEnumerable<OrgChange> Remedies(Position position, Finding finding) => [];

    /// <inheritdoc/>
    public virtual IEnumerable<OrgChange> Remedies(Person person, Finding finding) => [];

    internal sealed override RuleWork WorkOn(OrgChart chart, Profile profile) =>
        RuleWork.On(chart.PositionRows, Judge, chart.People, Judge);

    internal sealed override Keys Keys => Keys.Position | Keys.Person;

    void IJudges<Position>.Judge(Position key, Inspection inspect) => Judge(key, inspect);

    void IJudges<Person>.Judge(Person key, Inspection inspect) => Judge(key, inspect);

    private void Judge(Position position, Inspection inspect)
    {
        if (!position.IsPool) Check(position, inspect);
    }

    private void Judge(Person person, Inspection inspect)
    {
        if (person.Assignments.Count > 1 && Holders.PositionsOf(person).Count > 1) Check(person, inspect);
    }
}

using TechRoles.Charts;

namespace TechRoles.Analysis;

/// <summary>People; the positions that they sit in are part of them.</summary>
internal sealed class PersonKeys : KindOfKey
{
    public override Keys Keys => Keys.Person;

    public override KeyKind Kind => KeyKind.Person;

    public override int Count(OrgChart chart) => chart.PeopleTable.Count;

    public override FindingKey KeyOf(OrgChart chart, FindingRow row) => new FindingKey<Person>(new(chart, row.A));

    public override IEnumerable<string> Ids(OrgChart chart, FindingRow row) => [new Person(chart, row.A).Id, "person"];

    public override FindingRow Elsewhere(FindingRow row, RowsElsewhere rows) => row with { A = rows.Person(row.A) };

    public override int Judge(Rule rule, OrgChart chart, Reached reached, Inspection inspect) => JudgeEach(
        rule, reached.Of(this), row => chart.PeopleTable.Knows(row) ? new Person(chart, row) : (Person?)null, inspect);

    public override void AddOfPerson(int person, Reach reach, Reached reached) => reached.Of(this).Add(person);

    public override void AddOfPosition(int position, Reach reach, Reached reached)
    {
        foreach (var assignment in new Position(reach.Chart, position).Assignments) reached.Of(this).Add(assignment.Person.Row);
    }

    public override bool LooksFromPositions => true;
}

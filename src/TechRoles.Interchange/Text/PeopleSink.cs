using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Hands everything on and remembers who sits anywhere: a text without a section of people lists those.</summary>
internal sealed class PeopleSink(FactSink inner) : FactSink
{
    private readonly List<(string Person, Place Place)> _people = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public override int AddSource(FactSource source) => inner.AddSource(source);

    public override void AddProblem(ChartProblem problem) => inner.AddProblem(problem);

    public void AddPeople()
    {
        foreach (var (person, place) in _people) inner.Add(new PersonFact(person), place);
    }

    protected override void Take(Fact fact, Place place)
    {
        if (fact is AssignmentFact assignment && _known.Add(assignment.Person)) _people.Add((assignment.Person, place));
        inner.Add(fact, place);
    }
}

using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Analysis.Rules;

/// <summary>TR7003: a role needs business and technology, and its holder has one of the two.</summary>
internal sealed class SingleDisciplineHolder : PositionRule
{
    private const string Business = "business";
    private const string Technology = "technology";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new()
    {
        Id = "TR7003",
        Name = "single-discipline-holder",
        Title = "A role needs two disciplines and its holder has one",
        Severity = Severity.Warning,
        Rationale =
            "A CIO who knows only technology is not heard by the business, and one who knows only business is at the mercy of the "
            + "suppliers.",
        Definition =
            "A position stands for a role of which the catalogue expects business and technology, and states no requirement of its own. "
            + "Of those who fill it and their deputies at least one shows something, and all of them together show only one of the two.",
        Remedy = "Complement the holder by a deputy who has the other discipline. Who that would be is not for the chart to say, so no "
            + "change is proposed.",
        Sources =
        [
            Source.Article(17),
            Source.Judgement("a deputy or co-holder who has the other discipline makes up for it"),
        ],
        BadExample = """
            CEO
              CIO [person-1]: enterprise-it

            [qualifications]
            person=person-1 discipline=technology
            """,
        GoodExample = """
            CEO
              CIO [person-1, person-2 deputy]: enterprise-it

            [qualifications]
            person=person-1 discipline=technology
            person=person-2 discipline=business
            """,
    };

    /// <inheritdoc/>
    public override Reads Reads => Reads.OwnFacts;

    /// <inheritdoc/>
    public override FactKinds Needs => FactKinds.Assignments | FactKinds.Qualifications | FactKinds.RoleKinds;

    /// <inheritdoc/>
    public override void Check(Position position, Inspection inspect)
    {
        if (Role(position) is { } held && Lacking(position, inspect.Index) is not null)
            inspect.Report(position, new() { Basis = held.Basis });
    }

    /// <inheritdoc/>
    public override void Explain(Position position, Finding finding, FindingAccount account)
    {
        var held = Role(position)!.Value;
        var lacking = Lacking(position, finding.Index)!;
        account.Say(
            "{position} needs business and technology, and {holders} {holders?shows|show} nothing in {discipline}",
            ("position", position),
            ("holders", Say.List(Qualified.HoldersOf(position))),
            ("discipline", Say.Quote(lacking)));
        account.About(position);
        account.Because(held);
        foreach (var person in People(position))
        {
            account.About(person);
            foreach (var shown in person.Qualifications) Qualified.Because(account, shown, person);
        }
    }

    /// <summary>The role of two disciplines that a position stands for; null where it stands for none.</summary>
    private static HeldRole? Role(Position position)
    {
        foreach (var role in position.Chart.Catalogue.Roles)
        {
            if (AsksFor(role, Business) && AsksFor(role, Technology) && position.ExactlyStandsFor(role.Kind) is { } held) return held;
        }

        return null;
    }

    private static bool AsksFor(CatalogueRole role, string discipline) =>
        role.Qualifications.Any(asked => asked.Discipline == discipline && asked.Group is null && asked.Level is null);

    /// <summary>
    /// The discipline that nobody brings; null where both are brought, neither is, or the position says itself what it asks for.
    /// </summary>
    private static string? Lacking(Position position, ChartIndex index)
    {
        if (Qualified.HoldersOf(position).Length == 0 || Demand.Of(position, index).Any()) return null;
        var shown = People(position).SelectMany(person => person.Qualifications).Select(one => one.Discipline)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (shown.Contains(Business), shown.Contains(Technology)) switch
        {
            (true, false) => Technology,
            (false, true) => Business,
            _ => null,
        };
    }

    private static IEnumerable<Person> People(Position position) =>
        position.Assignments.Where(assignment => assignment.Fills || assignment.Mode == AssignmentMode.Deputy)
            .Select(assignment => assignment.Person).Distinct();
}

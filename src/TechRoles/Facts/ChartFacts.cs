namespace TechRoles.Facts;

/// <summary>What a file or a database says about an organisation: plain lists, which may be wrong.</summary>
/// <remarks>
/// One list for each list of the JSON document and each file of the CSV folder, with the same names.
/// Two documents with equal facts in the same order are equal. Nothing is checked here; <c>OrgChart</c> does that.
/// </remarks>
/// <example><code>
/// var facts = new ChartFacts
/// {
///     Positions = [new("ceo") { Title = "CEO" }, new("cio") { Title = "CIO", ReportsTo = "ceo" }],
///     Responsibilities = [new("network", Involvement.Accountable) { Position = "cio" }],
/// };
/// </code></example>
public sealed record ChartFacts
{
    /// <summary>The facts that single rows make up, each list in the order in which they come.</summary>
    /// <param name="rows">Rows of any lists; of several that speak of the organisation the last counts.</param>
    public static ChartFacts From(IEnumerable<Fact> rows)
    {
        var lists = rows.ToLookup(FactLists.Of);
        return lists.Aggregate(new ChartFacts(), (facts, list) => list.Key.Replacing(facts, list));
    }

    /// <summary>What is said of the organisation as a whole.</summary>
    public OrganisationFact Organisation { get; init; } = new();

    /// <summary>Units, regions and products, in a tree.</summary>
    public ValueList<UnitFact> Units { get; init; }

    /// <summary>What one can be responsible for, in a tree.</summary>
    public ValueList<AreaFact> Areas { get; init; }

    /// <summary>Kinds of job.</summary>
    public ValueList<RoleFact> Roles { get; init; }

    /// <summary>Positions, filled or not.</summary>
    public ValueList<PositionFact> Positions { get; init; }

    /// <summary>Reporting lines in the long form, beside those the positions state.</summary>
    public ValueList<LineFact> Lines { get; init; }

    /// <summary>People.</summary>
    public ValueList<PersonFact> People { get; init; }

    /// <summary>Who sits where.</summary>
    public ValueList<AssignmentFact> Assignments { get; init; }

    /// <summary>Who has what to do with which area.</summary>
    public ValueList<ResponsibilityFact> Responsibilities { get; init; }

    /// <summary>Sets of areas that one holder must not combine.</summary>
    public ValueList<ConflictFact> Conflicts { get; init; }

    /// <summary>What people can show.</summary>
    public ValueList<QualificationFact> Qualifications { get; init; }

    /// <summary>What a position, role or area asks of its holder.</summary>
    public ValueList<RequirementFact> Requirements { get; init; }

    /// <summary>Groups and people outside the line of command.</summary>
    public ValueList<StakeholderFact> Stakeholders { get; init; }

    /// <summary>What positions do with stakeholders.</summary>
    public ValueList<EngagementFact> Engagements { get; init; }

    /// <summary>What stakeholders ask of areas.</summary>
    public ValueList<NeedFact> Needs { get; init; }

    /// <summary>Boards and committees.</summary>
    public ValueList<BodyFact> Bodies { get; init; }

    /// <summary>Which positions sit on them.</summary>
    public ValueList<SeatFact> Seats { get; init; }

    /// <summary>Business goals.</summary>
    public ValueList<GoalFact> Goals { get; init; }

    /// <summary>Technical action plans that serve them.</summary>
    public ValueList<InitiativeFact> Initiatives { get; init; }

    /// <summary>What has to be decided.</summary>
    public ValueList<DecisionFact> Decisions { get; init; }

    /// <summary>Which positions have a part in it.</summary>
    public ValueList<MandateFact> Mandates { get; init; }

    /// <summary>Every row: what is said of the organisation, if anything, then list by list in the order of the contract.</summary>
    public IEnumerable<Fact> Rows() => FactLists.Tables.Prepend(FactLists.Organisation).SelectMany(list => list.RowsIn(this));
}

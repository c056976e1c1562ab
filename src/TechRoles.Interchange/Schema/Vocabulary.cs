using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The closed lists of the contract. A member that means "not stated" has no word.</summary>
internal static class Vocabulary
{
    public static Choices<Orientation> Orientations { get; } =
        new((Orientation.Internal, "internal"), (Orientation.External, "external"), (Orientation.Both, "both"));

    public static Choices<PositionStatus> Statuses { get; } = new(
        (PositionStatus.Active, "active"),
        (PositionStatus.Vacant, "vacant"),
        (PositionStatus.Eliminated, "eliminated"),
        (PositionStatus.Pool, "pool"));

    public static Choices<LineKind> Lines { get; } = new((LineKind.Solid, "solid"), (LineKind.Dotted, "dotted"));

    public static Choices<AssignmentMode> Modes { get; } = new(
        (AssignmentMode.Permanent, "permanent"),
        (AssignmentMode.Acting, "acting"),
        (AssignmentMode.Interim, "interim"),
        (AssignmentMode.Deputy, "deputy"),
        (AssignmentMode.Successor, "successor"));

    /// <summary>The letter comes first, since it is what a writer writes; a reader takes the word as well.</summary>
    public static Choices<Involvement> Involvements { get; } = new(
        (Involvement.Accountable, "A"),
        (Involvement.Responsible, "R"),
        (Involvement.Supports, "S"),
        (Involvement.Consulted, "C"),
        (Involvement.Informed, "I"),
        (Involvement.Excluded, "X"),
        (Involvement.Accountable, "accountable"),
        (Involvement.Responsible, "responsible"),
        (Involvement.Supports, "supports"),
        (Involvement.Consulted, "consulted"),
        (Involvement.Informed, "informed"),
        (Involvement.Excluded, "excluded"));

    public static Choices<EngagementKind> Engagements { get; } = new(
        (EngagementKind.Owns, "owns"),
        (EngagementKind.Serves, "serves"),
        (EngagementKind.PartnersWith, "partners-with"),
        (EngagementKind.Consults, "consults"),
        (EngagementKind.Advocates, "advocates"),
        (EngagementKind.AnswersTo, "answers-to"));

    public static Choices<EngagementLevel> Levels { get; } = new(
        (EngagementLevel.Unaware, "unaware"),
        (EngagementLevel.Resistant, "resistant"),
        (EngagementLevel.Neutral, "neutral"),
        (EngagementLevel.Supportive, "supportive"),
        (EngagementLevel.Leading, "leading"));

    public static Choices<Influence> Influences { get; } =
        new((Influence.Low, "low"), (Influence.Medium, "medium"), (Influence.High, "high"));

    public static Choices<SeatKind> Seats { get; } = new((SeatKind.Member, "member"), (SeatKind.Attendee, "attendee"));

    public static Choices<CompanyFocus> Focuses { get; } =
        new((CompanyFocus.Internal, "internal"), (CompanyFocus.Product, "product"), (CompanyFocus.Both, "both"));
}

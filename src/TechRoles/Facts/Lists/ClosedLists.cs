namespace TechRoles.Facts;

/// <summary>The closed lists of the contract and their words. A member that means "not stated" has no word.</summary>
public static class Choices
{
    /// <summary>Which way an area looks.</summary>
    public static Choices<Orientation> Orientations { get; } =
        new((Orientation.Internal, "internal"), (Orientation.External, "external"), (Orientation.Both, "both"));

    /// <summary>What is stated about a position itself.</summary>
    public static Choices<PositionStatus> Statuses { get; } = new(
        (PositionStatus.Active, "active"),
        (PositionStatus.Vacant, "vacant"),
        (PositionStatus.Eliminated, "eliminated"),
        (PositionStatus.Pool, "pool"));

    /// <summary>Kinds of reporting line.</summary>
    public static Choices<LineKind> Lines { get; } = new((LineKind.Solid, "solid"), (LineKind.Dotted, "dotted"));

    /// <summary>In which way a person sits in a position.</summary>
    public static Choices<AssignmentMode> Modes { get; } = new(
        (AssignmentMode.Permanent, "permanent"),
        (AssignmentMode.Acting, "acting"),
        (AssignmentMode.Interim, "interim"),
        (AssignmentMode.Deputy, "deputy"),
        (AssignmentMode.Successor, "successor"));

    /// <summary>What an owner has to do with an area. A writer writes the letter; a reader takes the word as well.</summary>
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

    /// <summary>What a position does with a stakeholder.</summary>
    public static Choices<EngagementKind> Engagements { get; } = new(
        (EngagementKind.Owns, "owns"),
        (EngagementKind.Serves, "serves"),
        (EngagementKind.PartnersWith, "partners-with"),
        (EngagementKind.Consults, "consults"),
        (EngagementKind.Advocates, "advocates"),
        (EngagementKind.AnswersTo, "answers-to"));

    /// <summary>How far a stakeholder supports a topic.</summary>
    public static Choices<EngagementLevel> Levels { get; } = new(
        (EngagementLevel.Unaware, "unaware"),
        (EngagementLevel.Resistant, "resistant"),
        (EngagementLevel.Neutral, "neutral"),
        (EngagementLevel.Supportive, "supportive"),
        (EngagementLevel.Leading, "leading"));

    /// <summary>How much weight a stakeholder has, and how much it cares.</summary>
    public static Choices<Influence> Influences { get; } =
        new((Influence.Low, "low"), (Influence.Medium, "medium"), (Influence.High, "high"));

    /// <summary>In which way a position sits on a body.</summary>
    public static Choices<SeatKind> Seats { get; } = new((SeatKind.Member, "member"), (SeatKind.Attendee, "attendee"));

    /// <summary>What the company's technology is for.</summary>
    public static Choices<CompanyFocus> Focuses { get; } =
        new((CompanyFocus.Internal, "internal"), (CompanyFocus.Product, "product"), (CompanyFocus.Both, "both"));

    /// <summary>The part that a position has in a decision.</summary>
    public static Choices<MandateKind> Mandates { get; } = new(
        (MandateKind.Recommend, "recommend"),
        (MandateKind.Agree, "agree"),
        (MandateKind.Perform, "perform"),
        (MandateKind.Input, "input"),
        (MandateKind.Decide, "decide"),
        (MandateKind.Veto, "veto"));
}

namespace TechRoles.Facts;

/// <summary>Which way an area looks: into the organisation, out of it, or both.</summary>
public enum Orientation
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Used by employees.</summary>
    Internal,

    /// <summary>Used by customers, partners or the public.</summary>
    External,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>What is stated about a position itself.</summary>
public enum PositionStatus
{
    /// <summary>Nothing stated.</summary>
    Unknown = 0,

    /// <summary>Filled, though the holder may not be named.</summary>
    Active,

    /// <summary>Without a holder.</summary>
    Vacant,

    /// <summary>Abolished.</summary>
    Eliminated,

    /// <summary>A pseudo position such as "career break", which no structure rule counts.</summary>
    Pool,
}

/// <summary>Which of two kinds a reporting line is.</summary>
public enum LineKind
{
    /// <summary>The line of command: at most one manager.</summary>
    Solid = 0,

    /// <summary>A second line, any number of them.</summary>
    Dotted,
}

/// <summary>In which way a person sits in a position.</summary>
public enum AssignmentMode
{
    /// <summary>For good.</summary>
    Permanent = 0,

    /// <summary>Doing the job while it is vacant, from inside.</summary>
    Acting,

    /// <summary>Doing the job for a limited time.</summary>
    Interim,

    /// <summary>Stands in for the holder; does not fill the position.</summary>
    Deputy,

    /// <summary>Named to take over; does not fill the position.</summary>
    Successor,
}

/// <summary>What a position does with a stakeholder.</summary>
public enum EngagementKind
{
    /// <summary>Answers for the relationship.</summary>
    Owns = 0,

    /// <summary>Provides something to the stakeholder.</summary>
    Serves,

    /// <summary>Works with the stakeholder as an equal.</summary>
    PartnersWith,

    /// <summary>Asks the stakeholder before deciding.</summary>
    Consults,

    /// <summary>Speaks for technologies and the company's future.</summary>
    Advocates,

    /// <summary>Gives account to the stakeholder.</summary>
    AnswersTo,
}

/// <summary>How far a stakeholder supports a topic, from least to most.</summary>
/// <remarks><b>Source:</b> the engagement assessment matrix of the PMBOK guide.</remarks>
public enum EngagementLevel
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Does not know of it.</summary>
    Unaware,

    /// <summary>Knows and is against it.</summary>
    Resistant,

    /// <summary>Knows and is neither for nor against.</summary>
    Neutral,

    /// <summary>Knows and is for it.</summary>
    Supportive,

    /// <summary>Works for it.</summary>
    Leading,
}

/// <summary>How much weight a stakeholder has.</summary>
public enum Influence
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Little.</summary>
    Low,

    /// <summary>Some.</summary>
    Medium,

    /// <summary>Much.</summary>
    High,
}

/// <summary>In which way a position sits on a governing body.</summary>
public enum SeatKind
{
    /// <summary>Decides with the body.</summary>
    Member = 0,

    /// <summary>Takes part without a vote.</summary>
    Attendee,
}

/// <summary>What the company's technology is for.</summary>
public enum CompanyFocus
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>For its own work.</summary>
    Internal,

    /// <summary>For what it sells.</summary>
    Product,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>The part that a position has in a decision.</summary>
/// <remarks><b>Source:</b> P. Rogers, M. Blenko, "Who Has the D?", Harvard Business Review 84 (2006); the veto is our addition.</remarks>
public enum MandateKind
{
    /// <summary>Proposes what is to be decided.</summary>
    Recommend = 0,

    /// <summary>Must agree before it goes to whoever decides.</summary>
    Agree,

    /// <summary>Carries it out.</summary>
    Perform,

    /// <summary>Is asked, without a say.</summary>
    Input,

    /// <summary>Decides.</summary>
    Decide,

    /// <summary>May stop it.</summary>
    Veto,
}

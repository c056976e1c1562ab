namespace TechRoles.Interchange;

/// <summary>What a source of people or positions can say of one of them.</summary>
public enum PersonField
{
    /// <summary>The id of the row, whatever it is an id of.</summary>
    Id = 0,

    /// <summary>The id of the position.</summary>
    PositionId,

    /// <summary>The id of the person: employee number, user id …</summary>
    PersonId,

    /// <summary>What the row is called inside its source only; never shown, never an id of the chart unless nothing else is.</summary>
    Node,

    /// <summary>The holder's name.</summary>
    Name,

    /// <summary>The holder's first name.</summary>
    FirstName,

    /// <summary>The holder's last name.</summary>
    LastName,

    /// <summary>The holder's mail address.</summary>
    Mail,

    /// <summary>The holder's user principal name or account name.</summary>
    UserName,

    /// <summary>The distinguished name in a directory.</summary>
    DistinguishedName,

    /// <summary>The title of the position.</summary>
    Title,

    /// <summary>The manager, named in any way.</summary>
    Manager,

    /// <summary>The manager by the id of a position.</summary>
    ManagerPositionId,

    /// <summary>The manager by the id of a person.</summary>
    ManagerPersonId,

    /// <summary>The manager by mail address.</summary>
    ManagerMail,

    /// <summary>The manager by name.</summary>
    ManagerName,

    /// <summary>The manager by the <see cref="Node"/> of another row.</summary>
    ManagerNode,

    /// <summary>A dotted manager, named in any way.</summary>
    DottedTo,

    /// <summary>A dotted manager by the <see cref="Node"/> of another row.</summary>
    DottedNode,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>The grade.</summary>
    Grade,

    /// <summary>Roles by id.</summary>
    Roles,

    /// <summary>The unit in which the responsibilities of the roles hold.</summary>
    Scope,

    /// <summary>Whether the position is deliberately without manager.</summary>
    Top,

    /// <summary>The state of the position, the person or the employment.</summary>
    Status,

    /// <summary>Whether several solid managers are intended.</summary>
    Matrix,

    /// <summary>Whether it is a key position.</summary>
    Key,

    /// <summary>How much of a full week the position needs.</summary>
    Capacity,

    /// <summary>The share of a full week that the person gives: percent, or a part of 1.</summary>
    Share,

    /// <summary>How the person holds the position: acting, interim …</summary>
    Mode,

    /// <summary>The first day on which the row holds.</summary>
    From,

    /// <summary>The day after the last one on which the row holds.</summary>
    To,

    /// <summary>The areas for which the position is Accountable, parted by commas, semicolons or line ends.</summary>
    AccountableFor,

    /// <summary>The areas for which it is Responsible, likewise.</summary>
    ResponsibleFor,

    /// <summary>The areas in which it supports others, likewise.</summary>
    SupportsIn,

    /// <summary>The areas on which it is Consulted, likewise.</summary>
    ConsultedOn,

    /// <summary>The areas of which it is Informed, likewise.</summary>
    InformedOf,
}

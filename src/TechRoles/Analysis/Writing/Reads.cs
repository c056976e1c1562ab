namespace TechRoles.Analysis;

/// <summary>What a rule reads beyond its key, so that an analyser can tell which keys a change reaches.</summary>
/// <remarks>
/// A key always reads its own facts and those of its positions: the position itself, those that the person fills, those with an entry in
/// the cell, the position of the duty, all positions of both remits. The facts of a position are what is stated of it, to whom it reports
/// and by which line, who holds it, and its duties. Of the lists outside the line of command (stakeholders, engagements, needs, bodies and
/// their seats, goals, initiatives, decisions and mandates, qualifications, requirements) those rows are facts of a position or person that
/// name it, with what the rows say that these name; of a row those that it names or that name it; of an area, and of a cell that is the
/// key, those that name the area. That it reads any of these a rule says by its key, by what it <see cref="Rule.Needs"/>, or by <see
/// cref="Rows"/>. Requirements of a position are also those of its roles and of areas that it has to do with or that these are parts of,
/// and qualifications those of the people who sit there.
/// </remarks>
[Flags]
public enum Reads
{
    /// <summary>The facts of the key itself.</summary>
    OwnFacts = 0,

    /// <summary>The direct reports of its positions, with their facts.</summary>
    Reports = 1,

    /// <summary>The managers above its positions at any distance, with their facts; so also how deep they stand.</summary>
    LineAbove = 2,

    /// <summary>Everybody below its positions, with their facts.</summary>
    LineBelow = 4,

    /// <summary>
    /// Who is Accountable in, or Excluded from, other cells with which a cell of it has anything in common: those of its area and of areas
    /// around it, in scopes around and inside its own; and who is Excluded from the very cell. With lines or holders also those of these
    /// positions.
    /// </summary>
    AroundCells = 8,

    /// <summary>
    /// Who is Accountable in, or Excluded from, the areas that its areas control or that control them, and the cells around these.
    /// </summary>
    ControlledAreas = 16,

    /// <summary>
    /// Who holds its positions, and in which others these people sit, with what is stated of those and who else sits there; not their
    /// duties and lines.
    /// </summary>
    Holders = 32,

    /// <summary>With <see cref="AroundCells"/>: every entry in those cells, not only who is Accountable or Excluded.</summary>
    WorkAround = 64,

    /// <summary>The entries of other positions in the very cells that it, or its position, has to do with.</summary>
    SameCell = 128,

    /// <summary>Which positions of the chart stand for which role, by what is given to them or by their titles.</summary>
    Offices = 256,

    /// <summary>
    /// Every entry in cells of the areas inside those of its cells, in scopes that have anything in common with its own. With lines or
    /// holders
    /// also those of these positions.
    /// </summary>
    InsideCells = 512,

    /// <summary>
    /// The manager of its positions and the other direct reports of that manager: what is stated of them and to whom they report; not
    /// their duties.
    /// </summary>
    Beside = 1024,

    /// <summary>
    /// Which positions stand above or below its own, and nothing that is stated of them. With cells that it looks at also whether those
    /// who have an entry there stand above or below its own positions, and whether they are tops.
    /// </summary>
    InLine = 2048,

    /// <summary>
    /// Whether anybody is Responsible in the very cells that it, or its position, has to do with; not who, and nothing else of others.
    /// </summary>
    WhetherDone = 4096,

    /// <summary>
    /// Rows of the lists outside the line of command beyond those that are facts of its key and its positions: all bodies, the initiatives
    /// beside its own and the like. The rule is evaluated as a whole when such a row changes.
    /// </summary>
    Lists = 8192,

    /// <summary>
    /// What <see cref="ChartIndex"/> says of whole lists: whether any stakeholder is known to be from outside, any initiative names a need,
    /// any qualification is stated, any area requires one. The rule is evaluated as a whole when one of these answers changes.
    /// </summary>
    WhetherListed = 16384,

    /// <summary>
    /// Rows of the lists outside the line of command that are facts of its key and its positions, though it is not put to such rows, and
    /// needs none of them.
    /// </summary>
    Rows = 32768,

    /// <summary>Anything: the rule is evaluated again as a whole.</summary>
    Everything = 1 << 30,
}

/// <summary>Kinds of key that rules are put to.</summary>
[Flags]
internal enum Keys
{
    None = 0,
    Position = 1,
    Person = 2,
    StatedCell = 4,
    RequiredCell = 8,
    Duty = 16,
    Overlap = 32,
    Stakeholder = 64,
    Goal = 128,
    Initiative = 256,
    Chart = 512,
    Engagement = 1024,
    Body = 2048,
    Area = 4096,
    Role = 8192,
    Decision = 16384,
    OfCells = StatedCell | RequiredCell | Area,

    /// <summary>Rows of the lists outside the line of command.</summary>
    OfLists = Stakeholder | Goal | Initiative | Engagement | Body | Decision,
}

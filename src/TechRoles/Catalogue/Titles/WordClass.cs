namespace TechRoles.Catalogue;

/// <summary>What a word does in a title. A word may do several things; a word that does none is known and harmless.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>"chief": may begin a title in full.</summary>
    Chief = 1 << 0,

    /// <summary>A noun that names a person's job: director, lead, engineer.</summary>
    Head = 1 << 1,

    /// <summary>A head noun of a leader, who may well hold a chief officer's position beside it.</summary>
    Senior = 1 << 2,

    /// <summary>Only says how high somebody stands.</summary>
    Rank = 1 << 3,

    Deputy = 1 << 4,
    Joint = 1 << 5,
    Interim = 1 << 6,
    Designate = 1 << 7,
    Former = 1 << 8,
    External = 1 << 9,

    /// <summary>Says for how much of the organisation, before the role: group, national.</summary>
    Reach = 1 << 10,

    /// <summary>A part of the world.</summary>
    Region = 1 << 11,

    /// <summary>A part of an organisation; after a role it makes the role a mere name of the part.</summary>
    Unit = 1 << 12,

    /// <summary>Somebody who works for the role: secretary, referent, Büro.</summary>
    Assistant = 1 << 13,

    /// <summary>Makes "assistant" or "secretary" a noun: executive assistant.</summary>
    Personal = 1 << 14,

    Of = 1 << 15,
    For = 1 << 16,
    To = 1 << 17,
    At = 1 << 18,
    Article = 1 << 19,
    Joiner = 1 << 20,

    /// <summary>A single word or letter of "(m/w/d)".</summary>
    Gender = 1 << 21,

    /// <summary>Before CTO it means a job in sales or another position: field CTO, federal CTO.</summary>
    OtherOffice = 1 << 22,

    /// <summary>With <see cref="OtherOffice"/>: before any role, not only before CTO.</summary>
    Seller = 1 << 23,

    /// <summary>With <see cref="Reach"/> or <see cref="Region"/>: for a part of the organisation, not for the whole.</summary>
    Part = 1 << 24,

    /// <summary>With <see cref="Unit"/>: works for whoever leads, so that before a role, too, the role is not held.</summary>
    Staff = 1 << 25,

    /// <summary>With <see cref="Unit"/>: may have a name of its own after it, "CIO Department of Health".</summary>
    Ministry = 1 << 26,

    /// <summary>Says how long something holds: until, bis.</summary>
    Until = 1 << 27,

    /// <summary>Leads to a qualifier: ad interim, par intérim, en funciones.</summary>
    Lead = 1 << 28,

    /// <summary>After "in" or "on" it means somebody who is lent: CTO in residence.</summary>
    Residence = 1 << 29,

    /// <summary>Where a "technical director" directs a stage, not technology.</summary>
    Venue = 1 << 30,

    Qualifier = Joint | Interim | Designate | Former | External,
    Preposition = Of | For | To | At,
}

/// <summary>What a function is about, so that "Finance Director CFO" is told from "Finance Director CDIO".</summary>
[Flags]
internal enum Domain
{
    None = 0,
    Technology = 1,
    Security = 2,
    Finance = 4,
    Operations = 8,
    Product = 16,
    Risk = 32,
    Privacy = 64,
}

/// <summary>A word of the lexicon.</summary>
/// <param name="Text">Its folded letters.</param>
/// <param name="Class">What it does.</param>
/// <param name="Domain">What it is about.</param>
internal sealed record TitleWord(string Text, WordClass Class, Domain Domain)
{
    /// <summary>Stands for every word that the lexicon does not know, and for marks.</summary>
    public static TitleWord Unknown { get; } = new("", WordClass.None, Domain.None);

    /// <summary>Stands for numbers, grades and the like, which say nothing: 1087831, SCS2, II.</summary>
    public static TitleWord Number { get; } = new("0", WordClass.None, Domain.None);

    /// <summary>The groups that names write for it, such as <c>@leiter</c>.</summary>
    public string[] Groups { get; init; } = [];
}

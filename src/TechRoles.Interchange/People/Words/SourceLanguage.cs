using System.Collections.Immutable;

namespace TechRoles.Interchange;

/// <summary>
/// The words of one language by which sources of people call their columns and say that a position is empty or somebody has gone.
/// </summary>
/// <remarks>Words are compared without case, accents, blanks and punctuation.</remarks>
internal sealed record SourceLanguage
{
    /// <summary>The headers of each field, the best one first.</summary>
    public required ImmutableArray<(PersonField Field, string[] Headers)> Headers { get; init; }

    /// <summary>Words in a header that make it one of a manager.</summary>
    public required string[] Manager { get; init; }

    /// <summary>Words beside one for a manager that make it a dotted line.</summary>
    public required string[] Dotted { get; init; }

    /// <summary>Words that make a header one of an id.</summary>
    public required string[] Number { get; init; }

    /// <summary>Words that make an id that of a person.</summary>
    public required string[] Person { get; init; }

    /// <summary>Words that make an id that of a position.</summary>
    public required string[] Position { get; init; }

    /// <summary>Words beside one for a manager that make a header speak of something else.</summary>
    public required string[] Other { get; init; }

    /// <summary>Instead of a name: nobody holds the position.</summary>
    public required string[] Vacant { get; init; }

    /// <summary>What may stand beside such a word without saying more.</summary>
    public required string[] BesideVacant { get; init; }

    /// <summary>Instead of a manager: there is none.</summary>
    public required string[] Nobody { get; init; }

    /// <summary>A status: the person has gone.</summary>
    public required string[] Left { get; init; }

    /// <summary>A status: the person holds the position, whether at work or away for a time.</summary>
    public required string[] Holds { get; init; }

    /// <summary>How a row begins that is no position.</summary>
    public required string[] Footers { get; init; }

    /// <summary>What a column of one level is called, before its number.</summary>
    public required string[] Levels { get; init; }

    /// <summary>What a column is called that may say how deep a row stands below those before it.</summary>
    public required string[] Depths { get; init; }

    /// <summary>What stands beside a name of somebody who fills in.</summary>
    public required string[] Acting { get; init; }

    /// <summary>Words that make a text a title rather than a name.</summary>
    public required string[] Titles { get; init; }

    /// <summary>A status: the position is abolished.</summary>
    public required string[] Eliminated { get; init; }

    /// <summary>Instead of a last day: there is none.</summary>
    public required string[] OpenEnds { get; init; }

    /// <summary>Instead of a name: whatever follows says more about the empty position, as in "VACANT - recruiting".</summary>
    public required string[] VacantBeginnings { get; init; }

    /// <summary>Words between those of a header that say nothing of their own.</summary>
    public required string[] Joining { get; init; }

    /// <summary>Words at the end of a header that only say that it is in words.</summary>
    public required string[] Describing { get; init; }

    /// <summary>Words at the beginning of a header that say whose it is.</summary>
    public required string[] OfWhom { get; init; }

    /// <summary>Parts of a record, before a point, that are about the person: <c>work.title</c>; <c>department.name</c> is not.</summary>
    public required string[] PartsOfPerson { get; init; }

    /// <summary>Words that make a header one of addresses.</summary>
    public required string[] Mail { get; init; }

    /// <summary>Headers that name what the one above is called.</summary>
    public required string[] ManagerTitles { get; init; }

    /// <summary>How the names of the twelve months begin, without accents; several ways are parted by a blank.</summary>
    public required string[] Months { get; init; }

    /// <summary>Words in a date that say nothing of their own.</summary>
    public required string[] BesideDates { get; init; }

    /// <summary>How the first day of a month is written, where it is no number.</summary>
    public required string[] FirstDays { get; init; }
}

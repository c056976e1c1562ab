using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>How an input was taken: so that nobody has to believe a finding before the reading.</summary>
public sealed record ReadAccount
{
    /// <summary>Whether the input states facts as they are, list by list, so that nothing was made of people, boxes or letters.</summary>
    public bool StatesFacts { get; init; }

    /// <summary>The name of the format, such as <c>csv</c>.</summary>
    public string Format { get; init; } = "";

    /// <summary>What such an input is, for the middle of a sentence.</summary>
    public string Title { get; init; } = "";

    /// <summary>Why it was taken for that, as sentences; none where the caller said so.</summary>
    public ValueList<Text> Reasons { get; init; }

    /// <summary>The reasons in English, in a line; empty where there are none.</summary>
    public string Reason => string.Join(' ', Reasons);

    /// <summary>How sure the reader was, in percent; 100 where the caller said so.</summary>
    public int Certainty { get; init; }

    /// <summary>In which encoding the text was found; null for what is no text.</summary>
    public string? Encoding { get; init; }

    /// <summary>The sheet or table that was read; null where the input has but one.</summary>
    public string? Table { get; init; }

    /// <summary>The row of the headers as a spreadsheet counts it; null where there are none.</summary>
    public int? HeaderRow { get; init; }

    /// <summary>The columns and what each was taken for, in the order of the input.</summary>
    public ValueList<ColumnAccount> Columns { get; init; }

    /// <summary>By what managers were matched, the most trusted way first.</summary>
    public ValueList<ManagerMatches> Managers { get; init; }

    /// <summary>References to managers that several rows fit.</summary>
    public ValueList<UnmatchedManager> Ambiguous { get; init; }

    /// <summary>References to managers that nothing fits.</summary>
    public ValueList<UnmatchedManager> Failed { get; init; }

    /// <summary>Sheets and tables of the input that were not read, and why.</summary>
    public ValueList<PassedTable> Passed { get; init; }

    /// <summary>What was guessed or left out as a whole, each as a sentence.</summary>
    public ValueList<Text> Said { get; init; }

    /// <summary>The English of <see cref="Said"/>.</summary>
    public ValueList<string> Notes => Said.Select(note => note.ToString()).ToValueList();
}

/// <summary>A column of an input.</summary>
/// <param name="Header">Its header as it stands there.</param>
/// <param name="Meaning">What it was taken for, such as <c>the title</c>; null: it was passed over.</param>
public sealed record ColumnAccount(string Header, string? Meaning);

/// <summary>Managers that were matched in one way.</summary>
/// <param name="By">By what: <c>id</c>, <c>person id</c>, <c>mail</c>, <c>distinguished name</c>, <c>name</c>, <c>title</c> …</param>
/// <param name="Count">How many references.</param>
/// <param name="Example">What one of them says; null where it may name a person.</param>
/// <param name="Means">The id of the position that it means.</param>
public sealed record ManagerMatches(string By, int Count, string? Example, string? Means);

/// <summary>A reference to a manager that could not be followed.</summary>
/// <param name="Position">The id of the position that states it.</param>
/// <param name="Text">What it says.</param>
/// <param name="Row">The row as a spreadsheet counts it.</param>
/// <param name="Candidates">The ids that it could mean; none where nothing fits.</param>
public sealed record UnmatchedManager(string Position, string Text, int Row, ValueList<string> Candidates);

/// <summary>A sheet or table that was not read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Said">Why, as a sentence.</param>
public sealed record PassedTable(string Name, Text Said)
{
    /// <summary>Why, in English.</summary>
    public string Reason => Said.ToString();
}

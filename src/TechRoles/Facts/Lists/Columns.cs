using System.Globalization;

namespace TechRoles.Facts;

/// <summary>Makes the columns of one list out of pairs of "read a member" and "set a member".</summary>
/// <remarks>
/// In every method, <c>name</c> is the contract's name, <c>member</c> what a row states (null: nothing), and <c>set</c> the row with
/// another value.
/// </remarks>
/// <typeparam name="T">The type of the row.</typeparam>
#pragma warning disable CA1000 // The type of the row is what is named: Columns<AreaFact>.Text(...) reads as the table does.
public static class Columns<T>
{
    private const string AnId = "an id without ';' and control characters";

    /// <summary>Any text.</summary>
    public static FactColumn<T> Text(string name, Func<T, string?> member, Func<T, string, T> set) =>
        new(name, CellShape.Text, "a text", (ref fact, text) => Set(ref fact, set(fact, text)), member);

    /// <summary>An id.</summary>
    public static FactColumn<T> Id(string name, Func<T, string?> member, Func<T, string, T> set) =>
        new(name, CellShape.Text, AnId, (ref fact, text) => Ids.AreValid(text) && Set(ref fact, set(fact, text)), member)
        {
            Value = ColumnValue.Id,

            // Whoever sets none knows that the column is not required.
            SetId = (fact, id) => set(fact, id!),
        };

    /// <summary>A set of ids.</summary>
    public static FactColumn<T> IdList(string name, Func<T, ValueList<string>> member, Func<T, ValueList<string>, T> set) =>
        new(name, CellShape.List, AnId, (ref fact, text) => Ids.AreValid(text), _ => null)
        {
            Value = ColumnValue.Ids,
            Items = member,
            SetItems = set,
        };

    /// <summary>The id of a row of another list, or of the same.</summary>
    internal static FactColumn<T> Reference(string name, string list, Func<T, string?> member, Func<T, string, T> set) =>
        Id(name, member, set) with { RefersTo = list };

    /// <summary>The ids of rows of another list, or of the same.</summary>
    internal static FactColumn<T> References(
        string name, string list, Func<T, ValueList<string>> member, Func<T, ValueList<string>, T> set) =>
        IdList(name, member, set) with { RefersTo = list };

    /// <summary>True or false.</summary>
    public static FactColumn<T> Flag(string name, Func<T, bool?> member, Func<T, bool, T> set) =>
        new(
            name,
            CellShape.Flag,
            "true or false",
            (ref fact, text) => bool.TryParse(text, out var flag) && Set(ref fact, set(fact, flag)),
            fact => member(fact) switch { null => null, true => "true", false => "false" })
        {
            Value = ColumnValue.Flag,
        };

    /// <summary>A whole number, <c>least</c> or more.</summary>
    public static FactColumn<T> Number(string name, int least, Func<T, int?> member, Func<T, int, T> set) =>
        new(
            name,
            CellShape.Number,
            string.Create(CultureInfo.InvariantCulture, $"a whole number, {least} or more"),
            (ref fact, text) => TryNumber(text, out var number) && number >= least && Set(ref fact, set(fact, number)),
            fact => member(fact)?.ToString(CultureInfo.InvariantCulture))
        {
            Value = ColumnValue.Number,
        };

    /// <summary>A whole number of percent from 0 to 100.</summary>
    public static FactColumn<T> Share(string name, Func<T, Percent?> member, Func<T, Percent, T> set) =>
        new(
            name,
            CellShape.Number,
            "a whole number of percent from 0 to 100",
            (ref fact, text) =>
                TryNumber(text, out var number) && Percent.Create(number).TryPickT0(out var share, out _)
                    && Set(ref fact, set(fact, share)),
            fact => member(fact)?.Value.ToString(CultureInfo.InvariantCulture))
        {
            Value = ColumnValue.Percent,
        };

    /// <summary>A day.</summary>
    public static FactColumn<T> Date(string name, Func<T, DateOnly?> member, Func<T, DateOnly, T> set) =>
        new(
            name,
            CellShape.Text,
            "a date as YYYY-MM-DD",
            (ref fact, text) => TryDate(text, out var day) && Set(ref fact, set(fact, day)),
            fact => member(fact)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            Value = ColumnValue.Date,
        };

    /// <summary>A word of a closed list.</summary>
    public static FactColumn<T> Choice<TValue>(string name, Choices<TValue> choices, Func<T, TValue> member, Func<T, TValue, T> set)
        where TValue : struct, Enum =>
        new(
            name,
            CellShape.Text,
            choices.Expected,
            (ref fact, text) => choices.TryRead(text, out var value) && Set(ref fact, set(fact, value)),
            fact => choices.Word(member(fact)))
        {
            Value = ColumnValue.Choice,
            Words = choices.Words,
            Order = (left, right) => Comparer<TValue>.Default.Compare(member(left), member(right)),
        };

    /// <summary>A choice whose first member is what a row means that does not state it; it is not written.</summary>
    public static FactColumn<T> Usually<TValue>(string name, Choices<TValue> choices, Func<T, TValue> member, Func<T, TValue, T> set)
        where TValue : struct, Enum
    {
        var column = Choice(name, choices, member, set);
        return column with { Write = fact => EqualityComparer<TValue>.Default.Equals(member(fact), default) ? null : column.Write(fact) };
    }

    /// <summary>An open kind of role in any spelling of its id; that there is no kind is not written.</summary>
    public static FactColumn<T> Kind(string name, Func<T, RoleKind> member, Func<T, RoleKind, T> set) =>
        new(
            name,
            CellShape.Text,
            "the id of a kind of role, such as cio",
            (ref fact, text) => RoleKind.TryParse(Spelling.Kebab(text), out var kind) && Set(ref fact, set(fact, kind)),
            fact => member(fact) is { IsKnown: true } kind ? kind.Id : null)
        {
            Value = ColumnValue.RoleKind,
        };

    /// <summary>How a row is called in texts.</summary>
    internal static FactColumn<T> Name(string name, Func<T, string?> member, Func<T, string, T> set) =>
        Text(name, member, set) with { IsName = true };

    /// <summary>The column <c>from</c>, the first day of a period.</summary>
    internal static FactColumn<T> From(Func<T, Period> member, Func<T, Period, T> set) =>
        Date("from", row => member(row).From, (row, day) => set(row, member(row) with { From = day }))
            with
        { IsDetail = true, Days = member };

    /// <summary>The column <c>to</c>, the first day after a period.</summary>
    internal static FactColumn<T> To(Func<T, Period> member, Func<T, Period, T> set) =>
        Date("to", row => member(row).To, (row, day) => set(row, member(row) with { To = day })) with { IsDetail = true, Days = member };

    private static bool Set(ref T fact, T changed)
    {
        fact = changed;
        return true;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out number);

    private static bool TryDate(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text.AsSpan().Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}


using System.Globalization;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Makes the columns of one list out of pairs of "read a member" and "set a member".</summary>
internal static class Columns<T>
{
    private const string AnId = "an id without ';' and control characters";

    public static Column<T> Text(string name, Func<T, string?> member, Func<T, string, T> set) =>
        new(name, CellShape.Text, "a text", (ref fact, text) => Set(ref fact, set(fact, text)), member);

    public static Column<T> Id(string name, Func<T, string?> member, Func<T, string, T> set) =>
        new(name, CellShape.Text, AnId, (ref fact, text) => Ids.AreValid(text) && Set(ref fact, set(fact, text)), member);

    public static Column<T> IdList(string name, Func<T, ValueList<string>> member, Func<T, ValueList<string>, T> set) =>
        new(name, CellShape.List, AnId, (ref fact, text) => Ids.AreValid(text), _ => null) { Items = member, SetItems = set };

    public static Column<T> Flag(string name, Func<T, bool?> member, Func<T, bool, T> set) =>
        new(
            name,
            CellShape.Flag,
            "true or false",
            (ref fact, text) => bool.TryParse(text, out var flag) && Set(ref fact, set(fact, flag)),
            fact => member(fact) switch { null => null, true => "true", false => "false" });

    public static Column<T> Number(string name, int least, Func<T, int?> member, Func<T, int, T> set) =>
        new(
            name,
            CellShape.Number,
            string.Create(CultureInfo.InvariantCulture, $"a whole number, {least} or more"),
            (ref fact, text) => TryNumber(text, out var number) && number >= least && Set(ref fact, set(fact, number)),
            fact => member(fact)?.ToString(CultureInfo.InvariantCulture));

    public static Column<T> Share(string name, Func<T, Percent?> member, Func<T, Percent, T> set) =>
        new(
            name,
            CellShape.Number,
            "a whole number of percent from 0 to 100",
            (ref fact, text) =>
                TryNumber(text, out var number) && Percent.Create(number).TryPickT0(out var share, out _)
                    && Set(ref fact, set(fact, share)),
            fact => member(fact)?.Value.ToString(CultureInfo.InvariantCulture));

    public static Column<T> Date(string name, Func<T, DateOnly?> member, Func<T, DateOnly, T> set) =>
        new(
            name,
            CellShape.Text,
            "a date as YYYY-MM-DD",
            (ref fact, text) => TryDate(text, out var day) && Set(ref fact, set(fact, day)),
            fact => member(fact)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Column<T> Choice<TValue>(string name, Choices<TValue> choices, Func<T, TValue> member, Func<T, TValue, T> set)
        where TValue : struct, Enum =>
        new(
            name,
            CellShape.Text,
            choices.Expected,
            (ref fact, text) => choices.TryRead(text, out var value) && Set(ref fact, set(fact, value)),
            fact => choices.Word(member(fact)));

    /// <summary>A choice whose first member is what a row means that does not state it; it is not written.</summary>
    public static Column<T> Usually<TValue>(string name, Choices<TValue> choices, Func<T, TValue> member, Func<T, TValue, T> set)
        where TValue : struct, Enum
    {
        var column = Choice(name, choices, member, set);
        return column with { Write = fact => EqualityComparer<TValue>.Default.Equals(member(fact), default) ? null : column.Write(fact) };
    }

    /// <summary>An open kind of role in any spelling of its id; that there is no kind is not written.</summary>
    public static Column<T> Kind(string name, Func<T, RoleKind> member, Func<T, RoleKind, T> set) =>
        new(
            name,
            CellShape.Text,
            "the id of a kind of role, such as cio",
            (ref fact, text) => RoleKind.TryParse(Spelling.Kebab(text), out var kind) && Set(ref fact, set(fact, kind)),
            fact => member(fact) is { IsKnown: true } kind ? kind.Id : null);

    /// <summary>The columns <c>from</c> and <c>to</c>.</summary>
    public static Column<T>[] Dated(Func<T, Period> member, Func<T, Period, T> set) =>
    [
        Date("from", fact => member(fact).From, (fact, day) => set(fact, member(fact) with { From = day })),
        Date("to", fact => member(fact).To, (fact, day) => set(fact, member(fact) with { To = day })),
    ];

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

/// <summary>What an id may be.</summary>
internal static class Ids
{
    public static bool AreValid(string id)
    {
        foreach (var letter in id)
            if (letter == ';' || char.IsControl(letter)) return false;
        return id.Length > 0;
    }
}

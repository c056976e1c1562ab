using System.Buffers;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>The records of a list that need no care: three texts and a number say all of each, so that they go on as the bytes they are
/// in the file. Where there are millions, an object for each costs most.</summary>
internal abstract class BareRows
{
    /// <summary>Puts the current record of a table into a block; false where it needs care.</summary>
    public abstract bool TryTake(CsvTable table, RecordBlock block);

    /// <summary>Hands a record of a block on.</summary>
    public abstract void Hand(in BareRecord record, FactSink sink, Place place);
}

/// <summary>Three texts side by side and a number.</summary>
internal readonly ref struct BareRecord(ReadOnlySpan<byte> texts, int first, int second, int code)
{
    public ReadOnlySpan<byte> First { get; } = texts[..first];

    public ReadOnlySpan<byte> Second { get; } = texts.Slice(first, second);

    public ReadOnlySpan<byte> Third { get; } = texts[(first + second)..];

    public int Code { get; } = code;
}

/// <summary>Which bytes of a file stand for themselves.</summary>
internal static class BareText
{
    // Quotes, what an id must not have, and C2, with which control characters beyond ASCII begin.
    private static readonly SearchValues<byte> Special =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(value => (byte)value), (byte)'"', (byte)';', 0x7F, 0xC2]);

    /// <summary>Whether a field has no quotes, no blanks around, no apostrophe in front and nothing that an id must not have; or is
    /// empty.</summary>
    /// <param name="text">The field.</param>
    /// <param name="isOfPlainRecord">Whether its record was looked at already.</param>
    public static bool IsPlain(ReadOnlySpan<byte> text, bool isOfPlainRecord) =>
        text.IsEmpty || (text[0] is not ((byte)' ' or (byte)'\'') && text[^1] != ' ' && (isOfPlainRecord || !HasSpecial(text)));

    /// <summary>Whether there is anything in a text that may not stand for itself.</summary>
    public static bool HasSpecial(ReadOnlySpan<byte> text) => text.ContainsAny(Special);
}

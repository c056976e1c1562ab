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
